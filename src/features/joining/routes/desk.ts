import { isRefused } from '../../../kernel/act.ts'
import { type Answer, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { findAuthority } from '../../members/index.ts'
import { deferApplication } from '../actions/defer-application.ts'
import { rejectApplication } from '../actions/reject-application.ts'
import { deferralForm, rejectionForm } from '../forms.ts'
import { officeApplicationPage } from '../pages/application-office.page.tsx'
import { deskPage } from '../pages/desk.page.tsx'
import { consequencesPage, leavingPage } from '../pages/leaving.page.tsx'
import { applicationById, applications, findingsOf } from '../queries/applications.ts'
import { decisionLines } from '../queries/decisions.ts'
import { consequencesOf } from '../queries/leaving.ts'
import { onboardingLeft } from '../queries/onboarding.ts'
import { type Refusal, refusalSentence } from '../refusals.ts'

/** The network desk: who has applied, and what the office answers. */
export function deskRoutes(web: Web): void {
  web.page('/network', { allow: 'office' }, async (ask) =>
    deskPage({
      frame: workspaceFrame(ask, 'network'),
      applications: await applications(ask.db),
      decisions: await decisionLines(ask.db),
      onboarding: await onboardingLeft(ask.db, dayOf(ask.now)),
      now: ask.now,
    }),
  )

  web.page('/network/leaving', { allow: 'office' }, async (ask) => {
    const frame = workspaceFrame(ask, 'network')
    const words = ask.query.council
    if (words === undefined) return leavingPage({ frame, form: notPosted })
    const { found } = await findAuthority(ask.db, words)
    const day = { today: dayOf(ask.now), now: ask.now }
    const consequences = found && (await consequencesOf(ask.db, found.slug, day))
    if (consequences) return consequencesPage({ frame, found: consequences })
    const errors = { council: 'No member of today is called so. Enter its name as people say it' }
    return withStatus(422, leavingPage({ frame, form: { values: { council: words }, errors } }))
  })

  web.page('/network/applications/:id', { allow: 'office' }, async (ask) =>
    showApplication(ask, ask, notPosted),
  )

  web.deed(
    '/network/applications/:id/deferrals',
    { allow: 'office', form: deferralForm },
    async (ask) => {
      if (!ask.form.ok) return again(ask, ask.form.errors, 422)
      const { reasons, until } = ask.form.values
      const done = await ask.act(async (act) => {
        const deferred = await deferApplication(act, { ...about(ask), reasons, until })
        return isRefused(deferred)
          ? deferred
          : seeOther(here(ask), 'Put off. The council has a letter.')
      })
      return isRefused(done) ? refused(ask, done) : done
    },
  )

  web.deed(
    '/network/applications/:id/rejections',
    { allow: 'office', form: rejectionForm },
    async (ask) => {
      if (!ask.form.ok) return again(ask, ask.form.errors, 422)
      const { reasons } = ask.form.values
      const done = await ask.act(async (act) => {
        const rejected = await rejectApplication(act, { ...about(ask), reasons })
        return isRefused(rejected)
          ? rejected
          : seeOther(here(ask), 'Rejected. The council has a letter.')
      })
      return isRefused(done) ? refused(ask, done) : done
    },
  )
}

const here = (ask: Ask) => `/network/applications/${ask.params.id}`

function about(ask: Ask) {
  return { applicationId: ask.params.id ?? '', networkName: ask.network.name }
}

async function showApplication(
  ask: Ask,
  { db }: { db: Parameters<typeof applicationById>[0] },
  form: Posted,
): Promise<Answer> {
  const application = await applicationById(db, ask.params.id ?? '')
  if (!application) return notFound
  return officeApplicationPage({
    frame: workspaceFrame(ask, 'network'),
    application,
    findings: await findingsOf(db, application, ask.now),
    form,
  })
}

async function again(
  ask: AskDeed<unknown>,
  errors: Record<string, string>,
  status: number,
): Promise<Answer> {
  const page = await ask.read((db) =>
    showApplication(ask, { db }, { values: ask.form.raw, errors }),
  )
  return 'type' in page ? withStatus(status, page) : page
}

function refused(ask: AskDeed<unknown>, refusal: Refusal): Promise<Answer> {
  return refusal.refused === 'no-application'
    ? Promise.resolve(notFound)
    : again(ask, { '': refusalSentence(refusal) }, 409)
}
