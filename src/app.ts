import type { FastifyInstance } from 'fastify'
import { accountRoutes, type Forget } from './features/accounts/index.ts'
import { consultationJobs, consultationRoutes } from './features/consultations/index.ts'
import {
  eventJobs,
  eventRoutes,
  eventsApi,
  forgetInRegistrations,
} from './features/events/index.ts'
import { findingJobs } from './features/finding/index.ts'
import { ideaJobs, ideaRoutes, solutionsApi } from './features/ideas/index.ts'
import { forgetInApplications, joiningJobs, joiningRoutes } from './features/joining/index.ts'
import { forgetInSeats, memberApi, memberRoutes } from './features/members/index.ts'
import {
  forgetInNewsletter,
  newsletterApi,
  newsletterJobs,
  newsletterRoutes,
} from './features/newsletter/index.ts'
import { newsroomApi, newsroomJobs, newsroomRoutes } from './features/newsroom/index.ts'
import { forgetInPartners, partnerRoutes } from './features/partners/index.ts'
import { pictureJobs, pictureRoutes } from './features/pictures/index.ts'
import {
  checkConsistency,
  positionJobs,
  positionRoutes,
  positionsApi,
} from './features/positions/index.ts'
import {
  publicationJobs,
  publicationRoutes,
  publicationsApi,
} from './features/publications/index.ts'
import { researchApi, researchRoutes } from './features/research/index.ts'
import {
  forgetInBallots,
  responseApi,
  responseJobs,
  responseRoutes,
} from './features/responses/index.ts'
import { forgetInSearches, searchApi, searchJobs, searchRoutes } from './features/search/index.ts'
import { setUpRoutes } from './features/set-up/index.ts'
import { siteRoutes } from './features/site/index.ts'
import { subscriptionJobs, subscriptionRoutes } from './features/subscriptions/index.ts'
import { videoApi, videoRoutes } from './features/videos/index.ts'
import { countWork, workRoutes } from './features/work/index.ts'
import type { Clock } from './kernel/clock.ts'
import type { Config } from './kernel/config.ts'
import type { Database } from './kernel/db.ts'
import { useAssets } from './kernel/frame.ts'
import type { Job } from './kernel/jobs.ts'
import { deliverMail } from './kernel/mail.ts'
import { openApiRoute } from './kernel/open-api.ts'
import { serveAssets } from './kernel/static.ts'
import { createWeb } from './kernel/web.ts'
import { pages } from './pages.tsx'
import type { AssetManifest } from './ui/assets.ts'

export interface AppParts {
  config: Config
  database: Database
  clock: Clock
  assets: AssetManifest
  /** The folder of the built files. */
  assetsDir: string
}

/** What machines may read, of every room. */
const reads = [
  ...memberApi,
  ...researchApi,
  ...responseApi,
  ...positionsApi,
  ...newsroomApi,
  ...publicationsApi,
  ...newsletterApi,
  ...eventsApi,
  ...videoApi,
  ...searchApi,
  ...solutionsApi,
]

/** The whole application: every room's addresses, one visible list. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  useAssets(parts.assets)
  const { app, web } = await createWeb({ ...parts, countWork, pages, whenEmpty: '/set-up' })
  await serveAssets(app, parts.assetsDir)
  accountRoutes(web, forgetting)
  memberRoutes(web)
  pictureRoutes(web)
  consultationRoutes(web)
  responseRoutes(web, checkConsistency)
  positionRoutes(web)
  researchRoutes(web)
  ideaRoutes(web)
  subscriptionRoutes(web)
  newsroomRoutes(web)
  joiningRoutes(web)
  publicationRoutes(web)
  eventRoutes(web)
  videoRoutes(web)
  partnerRoutes(web)
  newsletterRoutes(web)
  siteRoutes(web, reads)
  searchRoutes(web)
  workRoutes(web)
  setUpRoutes(web)
  openApiRoute(web, reads)
  return app
}

/** What each room forgets of a person who is erased, one visible list. */
export const forgetting: Forget[] = [
  forgetInSeats,
  forgetInPartners,
  forgetInRegistrations,
  forgetInApplications,
  forgetInNewsletter,
  forgetInSearches,
  forgetInBallots,
]

/** Every job, one visible list. */
export const jobs: Job[] = [
  deliverMail,
  ...pictureJobs,
  ...findingJobs,
  ...consultationJobs,
  ...responseJobs,
  ...positionJobs,
  ...ideaJobs,
  ...newsroomJobs,
  ...subscriptionJobs,
  ...joiningJobs,
  ...publicationJobs,
  ...eventJobs,
  ...newsletterJobs,
  ...searchJobs,
]
