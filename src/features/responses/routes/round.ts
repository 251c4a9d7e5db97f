import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { addDays, dayOf, momentOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { dateValues, isoDate } from '../../../ui/typed-date.ts'
import { timetableOf } from '../../consultations/index.ts'
import { membersOn } from '../../members/index.ts'
import { markVersionSeen } from '../actions/mark-version-seen.ts'
import { openRound } from '../actions/open-round.ts'
import { recordOpened } from '../actions/record-reached.ts'
import { remindUndecided } from '../actions/remind-undecided.ts'
import { roundPage } from '../pages/round.page.tsx'
import { newRoundPage } from '../pages/round-new.page.tsx'
import { constitutionSentences } from '../procedure.ts'
import { constitutionOn } from '../queries/constitution.ts'
import { type FrozenVersion, frozenVersion } from '../queries/frozen.ts'
import { refusalWords } from '../queries/refusal-words.ts'
import { roundOfVersion, wholeRound } from '../queries/round.ts'
import { roundView } from '../queries/round-view.ts'
import { signersOf } from '../queries/signing.ts'
import { refusalSentence } from '../refusals.ts'
import { earliestClose } from '../round.ts'

const closeForm = z
  .looseObject({
    time: z
      .string()
      .trim()
      .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'Enter a time of the 24-hour clock, like 17:00')
      .default('17:00'),
  })
  .transform((typed, context) => {
    const day = isoDate(typed, 'day')
    if (day) return { closesAt: momentOf(day, typed.time.padStart(5, '0')) }
    context.issues.push({
      code: 'custom',
      message: 'Enter the day on which the round closes, like 27 3 2027',
      path: ['day'],
      input: typed,
    })
    return { closesAt: new Date(0) }
  })

/** Opening a round and reading it as a leader, the office or another member. */
export function roundRoutes(web: Web): void {
  web.page('/versions/:id/round', { allow: 'office' }, async (ask) => {
    const version = await frozenVersion(ask.db, ask.params.id ?? '')
    if (!version) return notFound
    const before = await roundOfVersion(ask.db, version.id)
    if (before && before.state !== 'not-agreed') return seeOther(`/rounds/${before.id}`)
    return showNewRound(ask, ask.db, version, notPosted)
  })

  web.deed('/versions/:id/rounds', { allow: 'office', form: closeForm }, async (ask) => {
    const version = await ask.read((db) => frozenVersion(db, ask.params.id ?? ''))
    if (!version) return notFound
    const again = async (errors: Record<string, string>, status: number): Promise<Answer> =>
      withStatus(
        status,
        await ask.read((db) => showNewRound(ask, db, version, { values: ask.form.raw, errors })),
      )
    if (!ask.form.ok) return again(ask.form.errors, 422)
    const { closesAt } = ask.form.values
    const done = await ask.act(async (act) => {
      const opened = await openRound(act, {
        versionId: version.id,
        closesAt,
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
      })
      return isRefused(opened)
        ? opened
        : seeOther(
            `/rounds/${opened.roundId}`,
            'The round is open. All who sign have been written to.',
          )
    })
    if (!isRefused(done)) return done
    if (done.refused === 'not-found') return notFound
    const words = await ask.read(refusalWords)
    const beside =
      done.refused === 'closes-too-soon' || done.refused === 'closes-after-consultation'
    return again({ [beside ? 'day' : '']: refusalSentence(done, words) }, beside ? 422 : 409)
  })

  web.page('/rounds/:id', { allow: 'members' }, async (ask) => {
    const view = await roundView(ask.db, {
      roundId: ask.params.id ?? '',
      viewer: ask.viewer,
      councilSlug: ask.query.council,
      now: ask.now,
    })
    if (!view) return notFound
    const { council, version, whole } = view
    ask.note((act) => markVersionSeen(act, version.id))
    if (council?.signs) ask.note((act) => recordOpened(act, whole.id, council.gss))
    return roundPage({ frame: workspaceFrame(ask, 'responses'), now: ask.now, ...view })
  })

  web.deed('/rounds/:id/reminders', { allow: 'office', form: z.object({}) }, async (ask) => {
    const whole = await ask.read((db) => wholeRound(db, ask.params.id ?? ''))
    if (!whole) return notFound
    return ask.act(async (act) => {
      const reminded = await remindUndecided(act, {
        roundId: whole.id,
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
        onlyOnDays: false,
      })
      const words =
        reminded.length === 0
          ? 'Nobody was reminded: all have decided, or had a letter within the days that the constitution keeps free.'
          : `Reminded by mail: ${reminded.length} ${reminded.length === 1 ? 'council' : 'councils'}.`
      return seeOther(`/rounds/${whole.id}`, words)
    })
  })
}

async function showNewRound(ask: Ask, db: Reads, version: FrozenVersion, form: Posted) {
  const today = dayOf(ask.now)
  const constitution = await constitutionOn(db, today)
  const members = await membersOn(db, today)
  const signers = await signersOf(
    db,
    members.map(({ gss }) => gss),
    constitution.signing.seats,
    today,
  )
  const signing = new Set(signers.map(({ gss }) => gss))
  const steps = await timetableOf(db, version.consultationId)
  const planned = steps.find(({ step }) => step === 'sign-off')?.until ?? null
  const earliest = new Date(earliestClose(constitution, ask.now.toISOString()))
  const suggested =
    planned && momentOf(planned, '17:00') >= earliest ? planned : addDays(dayOf(earliest), 1)
  return newRoundPage({
    frame: workspaceFrame(ask, 'responses'),
    version,
    now: ask.now,
    members: members.length,
    vacant: members.filter(({ gss }) => !signing.has(gss)).map(({ council }) => council),
    procedure: constitutionSentences(constitution, members.length),
    earliest,
    planned,
    form: {
      values: { ...dateValues('day', suggested), time: '17:00', ...form.values },
      errors: form.errors,
    },
  })
}
