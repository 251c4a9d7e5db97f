import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import {
  type Answer,
  data,
  forbidden,
  notFound,
  seeOther,
  withStatus,
} from '../../../kernel/answer.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { dateValues } from '../../../ui/typed-date.ts'
import {
  constitutionOn,
  decisions,
  earliestClose,
  needed,
  type Decision as Said,
} from '../../responses/index.ts'
import { askExecutive } from '../actions/ask-executive.ts'
import { noteOpened } from '../actions/note-opened.ts'
import { remindVoters } from '../actions/remind-voters.ts'
import { voteOnAdmission } from '../actions/vote-on-admission.ts'
import { whyNotPutForward } from '../application.ts'
import { decidingConstitution } from '../executive.ts'
import { decisionForm } from '../forms.ts'
import { decisionPage } from '../pages/decision.page.tsx'
import { newDecisionPage } from '../pages/decision-new.page.tsx'
import { votePage, voteRefusedPage } from '../pages/vote.page.tsx'
import { applications, findingsOf } from '../queries/applications.ts'
import { type Decision, decisionById, mayRead, outcomeOf, seatToVote } from '../queries/decision.ts'
import { votersOn } from '../queries/executive.ts'
import { refusalSentence } from '../refusals.ts'

const voteForm = z.object({
  seat: z.uuid(),
  decision: z.enum(decisions, 'Choose one of the four'),
  text: z.string().trim().max(5_000, 'Keep this below 5,000 characters').default(''),
  seen: z.string(),
  seenNumber: z.coerce.number().int().min(0).default(0),
})

/** The office puts applications together, the executive reads and decides. */
export function decideRoutes(web: Web): void {
  web.page('/network/admissions/new', { allow: 'office' }, async (ask) =>
    showNew(ask, ask.db, notPosted),
  )

  web.deed('/admissions', { allow: 'office', form: decisionForm }, async (ask) => {
    const again = async (errors: Record<string, string>, status: number): Promise<Answer> =>
      withStatus(status, await ask.read((db) => showNew(ask, db, { values: ask.form.raw, errors })))
    if (!ask.form.ok) return again(ask.form.errors, 422)
    const typed = ask.form.values
    const done = await ask.act(async (act) => {
      const asked = await askExecutive(act, {
        ...typed,
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
      })
      return isRefused(asked)
        ? asked
        : seeOther(
            `/admissions/${asked.decisionId}`,
            'The dossier is frozen. Everybody who decides has been written to.',
          )
    })
    if (!isRefused(done)) return done
    const beside: Record<string, string> = {
      'nothing-chosen': 'application',
      'closes-too-soon': 'closes',
    }
    const field = beside[done.refused] ?? ''
    return again({ [field]: refusalSentence(done) }, field === '' ? 409 : 422)
  })

  web.page('/admissions/:id', { allow: 'members' }, async (ask) => {
    const decision = await decisionById(ask.db, ask.params.id ?? '', ask.now)
    if (!decision || !mayRead(decision, ask.viewer)) return notFound
    const seat = seatToVote(decision, ask.viewer)
    if (seat && decision.closedAt === null)
      ask.note((act) => noteOpened(act, decision.id, seat.seatId))
    const councils = await applications(ask.db, { decisionId: decision.id })
    return decisionPage({
      frame: workspaceFrame(ask, isOffice(ask.viewer) ? 'network' : 'work'),
      decision,
      standing: outcomeOf(decision, ask.now),
      seat,
      office: isOffice(ask.viewer),
      toAdmit: councils.filter(({ state }) => state === 'agreed').length,
      now: ask.now,
    })
  })

  web.page('/admissions/:id/dossier.json', { allow: 'members' }, async (ask) => {
    const decision = await decisionById(ask.db, ask.params.id ?? '', ask.now)
    if (!decision || !mayRead(decision, ask.viewer)) return notFound
    return data(decision.canonical, 'application/json')
  })

  web.page('/admissions/:id/ballot', { allow: 'members' }, async (ask) => {
    const decision = await decisionById(ask.db, ask.params.id ?? '', ask.now)
    const said = z.enum(decisions).safeParse(ask.query.decision)
    if (!decision || !mayRead(decision, ask.viewer)) return notFound
    return said.success
      ? showVote(ask, decision, said.data, notPosted)
      : seeOther(`/admissions/${decision.id}`)
  })

  // Open to whoever is signed in, so that somebody whose seat ended yesterday is told just that.
  web.deed('/admissions/:id/ballots', { allow: 'signed-in', form: voteForm }, async (ask) => {
    const id = ask.params.id ?? ''
    if (!ask.form.ok) return voteAgain(ask, ask.form.errors)
    const { seat, seen, ...typed } = ask.form.values
    const done = await ask.act(async (act) => {
      const cast = await voteOnAdmission(act, {
        ...typed,
        decisionId: id,
        seatId: seat,
        seenHash: seen,
        baseUrl: ask.config.baseUrl,
      })
      return isRefused(cast)
        ? cast
        : seeOther(`/admissions/${id}`, 'Recorded. A receipt is on its way by mail.')
    })
    if (!isRefused(done)) return done
    const sentence = refusalSentence(done)
    switch (done.refused) {
      case 'no-decision':
        return notFound
      case 'not-a-voter':
        return forbidden(sentence)
      case 'text-needed':
        return voteAgain(ask, { text: sentence })
      default: {
        const words = String(ask.form.raw.text ?? '')
        const frame = workspaceFrame(ask, 'work')
        return withStatus(409, voteRefusedPage({ frame, decisionId: id, sentence, words }))
      }
    }
  })

  web.deed('/admissions/:id/reminders', { allow: 'office', form: z.object({}) }, async (ask) => {
    const decisionId = ask.params.id ?? ''
    return ask.act(async (act) => {
      const { baseUrl } = ask.config
      const reminded = await remindVoters(act, { decisionId, baseUrl, onlyOnDays: false })
      return seeOther(
        `/admissions/${decisionId}`,
        reminded === 0
          ? 'Nobody was reminded: all have decided, or had a letter within the days that the constitution keeps free.'
          : `Reminded by mail: ${reminded} ${reminded === 1 ? 'seat' : 'seats'}.`,
      )
    })
  })
}

async function showNew(ask: Ask, db: Reads, form: Posted) {
  const today = dayOf(ask.now)
  const { body, voters } = await votersOn(db, today)
  const constitution = decidingConstitution(await constitutionOn(db, today), body)
  const { signOff } = constitution
  const earliest = new Date(earliestClose(constitution, ask.now.toISOString()))
  const open = (await applications(db)).filter(({ state }) => whyNotPutForward(state) === null)
  const chosen = ask.query.with
  const planned = addDays(today, Math.max(constitution.round.leastDays + 1, 7))
  return newDecisionPage({
    frame: workspaceFrame(ask, 'network'),
    ready: await Promise.all(
      open.map(async (application) => ({
        application,
        findings: await findingsOf(db, application, ask.now),
      })),
    ),
    body,
    voters,
    need: signOff.procedure === 'active' ? needed(signOff.quorum, voters.length) : 1,
    earliest,
    now: ask.now,
    form: {
      values: {
        application: chosen ? [chosen] : open.map(({ id }) => id),
        time: '17:00',
        ...dateValues('closes', planned),
        ...dateValues('joins', addDays(planned, 7)),
        ...form.values,
      },
      errors: form.errors,
    },
  })
}

function showVote(ask: Ask, decision: Decision, said: Said, form: Posted): Answer {
  const seat = seatToVote(decision, ask.viewer)
  if (!seat) return forbidden(refusalSentence({ refused: 'not-a-voter' }))
  const over = decision.closedAt !== null || ask.now.toISOString() >= decision.closesAt
  if (over) return seeOther(`/admissions/${decision.id}`)
  return votePage({
    frame: workspaceFrame(ask, 'work'),
    decision,
    seat,
    said,
    now: ask.now,
    form,
  })
}

async function voteAgain(ask: AskDeed<unknown>, errors: Record<string, string>): Promise<Answer> {
  const decision = await ask.read((db) => decisionById(db, ask.params.id ?? '', ask.now))
  const said = z.enum(decisions).safeParse(ask.form.raw.decision)
  if (!decision || !said.success || !mayRead(decision, ask.viewer)) return notFound
  const page = showVote(ask, decision, said.data, { values: ask.form.raw, errors })
  return 'type' in page ? withStatus(422, page) : page
}
