import { isRefused } from '../../../kernel/act.ts'
import { type Answer, forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { councilsOf, isOffice } from '../../../kernel/seats.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { dateValues } from '../../../ui/typed-date.ts'
import { admitCouncil } from '../actions/admit-council.ts'
import { draftAnnouncement } from '../actions/draft-announcement.ts'
import { tickOnboarding } from '../actions/tick-onboarding.ts'
import { missingIn } from '../application.ts'
import { namesTogether } from '../dossier.ts'
import { admissionForm, namedIn, tickForm, valuesOf } from '../forms.ts'
import { admissionPage } from '../pages/admission.page.tsx'
import { onboardingPage } from '../pages/onboarding.page.tsx'
import { type Application, applications } from '../queries/applications.ts'
import { decisionById } from '../queries/decision.ts'
import { councilBySlug, onboardingOf } from '../queries/onboarding.ts'
import { refusalSentence } from '../refusals.ts'

/** The office admits those that the executive agreed to, and everybody follows what is to be done first. */
export function admitRoutes(web: Web): void {
  web.page('/admissions/:id/admission', { allow: 'office' }, async (ask) =>
    showAdmission(ask, ask.db, null),
  )

  web.deed('/admissions/:id/admissions', { allow: 'office', form: admissionForm }, async (ask) => {
    const decisionId = ask.params.id ?? ''
    const again = async (errors: Record<string, string>, status: number): Promise<Answer> => {
      const page = await ask.read((db) => showAdmission(ask, db, { values: ask.form.raw, errors }))
      return 'type' in page ? withStatus(status, page) : page
    }
    if (!ask.form.ok) return again(ask.form.errors, 422)
    const typed = ask.form.values
    const waiting = (await ask.read((db) => applications(db, { decisionId }))).filter(
      ({ state }) => state === 'agreed',
    )
    const missing = missingPeople(waiting, typed)
    if (Object.keys(missing).length > 0) return again(missing, 422)
    const admitted: string[] = []
    for (const { id, council } of waiting) {
      // Each council is a transaction of its own: what stops one does not undo the others.
      const done = await ask.act((act) =>
        admitCouncil(act, {
          applicationId: id,
          joinsOn: typed.joinsOn,
          seats: namedIn(typed, `${id}-`),
          invite: typed.invite,
          invoice: typed.invoice,
          demonstration: ask.network.demonstration,
          baseUrl: ask.config.baseUrl,
          networkName: ask.network.name,
        }),
      )
      if (!isRefused(done)) admitted.push(council)
      else if (done.refused !== 'admitted-already')
        return again({ '': `${council}: ${refusalSentence(done)}` }, 409)
    }
    const drafted = await ask.act((act) =>
      draftAnnouncement(act, {
        decisionId,
        quoteOf: typed.quoteOf || null,
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
      }),
    )
    const done =
      admitted.length === 0 ? 'Nobody was left to admit.' : `Admitted: ${namesTogether(admitted)}.`
    const then = isRefused(drafted)
      ? 'No announcement could be drafted: write one in the newsroom.'
      : 'The announcement is drafted, and people are asked for their words.'
    return seeOther(`/admissions/${decisionId}`, `${done} ${then}`)
  })

  web.page('/members/:slug/onboarding', { allow: 'members' }, async (ask) => {
    const council = await councilBySlug(ask.db, ask.params.slug ?? '')
    const own = council !== null && councilsOf(ask.viewer).includes(council.gss)
    const office = isOffice(ask.viewer)
    if (!council || (!own && !office)) return notFound
    return onboardingPage({
      frame: workspaceFrame(ask, 'members'),
      council,
      items: await onboardingOf(ask.db, council.gss),
      office,
      today: dayOf(ask.now),
    })
  })

  web.deed('/members/:slug/onboarding-ticks', { allow: 'members', form: tickForm }, async (ask) => {
    const back = `/members/${ask.params.slug}/onboarding`
    if (!ask.form.ok) return seeOther(back)
    const { item, done } = ask.form.values
    const ticked = await ask.act(async (act) => {
      const result = await tickOnboarding(act, { itemId: item, done: done === 'yes' })
      return isRefused(result)
        ? result
        : seeOther(back, done === 'yes' ? `Done: ${result.what}.` : `Open again: ${result.what}.`)
    })
    if (!isRefused(ticked)) return ticked
    return ticked.refused === 'no-such-item' ? notFound : forbidden(refusalSentence(ticked))
  })
}

/** What is missing of the people of each council, by field. */
function missingPeople(waiting: Application[], typed: Record<string, unknown>) {
  const errors: Record<string, string> = {}
  for (const { id, council } of waiting) {
    const answers = { reasons: 'x', widerArea: false, widerReasons: '', contact: '' }
    const missing = missingIn({ ...answers, seats: namedIn(typed, `${id}-`) })
    for (const [field, sentence] of Object.entries(missing))
      errors[`${id}-${field}`] = `${council}: ${sentence}`
  }
  return errors
}

async function showAdmission(ask: Ask, db: Reads, form: Posted | null): Promise<Answer> {
  const decision = await decisionById(db, ask.params.id ?? '', ask.now)
  if (!decision) return notFound
  const councils = await applications(db, { decisionId: decision.id })
  const waiting = councils.filter(({ state }) => state === 'agreed')
  if (waiting.length === 0) return seeOther(`/admissions/${decision.id}`)
  const filled = {
    invite: 'yes',
    invoice: 'yes',
    ...dateValues('joins', decision.joinsOn),
    ...Object.assign({}, ...waiting.map(({ id, seats }) => valuesOf(seats, `${id}-`))),
  }
  return admissionPage({
    frame: workspaceFrame(ask, 'network'),
    decision,
    waiting,
    admitted: councils.filter(({ state }) => state === 'admitted'),
    form: form
      ? { values: { ...filled, invite: '', invoice: '', ...form.values }, errors: form.errors }
      : { values: filled, errors: {} },
  })
}
