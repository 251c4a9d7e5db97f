import { actAs } from '../../../kernel/act.ts'
import type { Job } from '../../../kernel/jobs.ts'
import { findableConsultations, findableQuestions } from '../../consultations/index.ts'
import { findableEvents } from '../../events/index.ts'
import { findMissing } from '../../finding/index.ts'
import { findableChallenges, findablePeerQuestions, findableSolutions } from '../../ideas/index.ts'
import { findableArticles } from '../../newsroom/index.ts'
import { findablePublications } from '../../publications/index.ts'
import { findableIndicators } from '../../research/index.ts'
import { findableAnswers, findableResponses } from '../../responses/index.ts'
import { findableVideos } from '../../videos/index.ts'

const published = [
  findableChallenges,
  findableSolutions,
  findablePeerQuestions,
  findableConsultations,
  findableQuestions,
  findableResponses,
  findableAnswers,
  findableIndicators,
  findableArticles,
  findablePublications,
  findableEvents,
  findableVideos,
]
const atOnce = 100

/** Every few minutes: makes findable by meaning what was published before that could be, a hundred in one transaction. */
export const findPublished: Job = {
  name: 'find-published',
  every: '*/10 * * * *',
  async run({ networkId }, context) {
    for (const records of published)
      while (
        (await actAs(context, networkId, null, (act) => findMissing(act, records, atOnce))) > 0
      );
  },
}
