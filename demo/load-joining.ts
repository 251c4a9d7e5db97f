import {
  askExecutive,
  beginApplication,
  closeDecision,
  rejectApplication,
  saveApplication,
  sendApplication,
  voteOnAdmission,
} from '../src/features/joining/index.ts'
import type { Act } from '../src/kernel/act.ts'
import { addDays, dayOf } from '../src/kernel/clock.ts'
import {
  admissionDecisions,
  applications,
  type DemoApplication,
  type DemoDecision,
} from './joining/applications.ts'
import { granted, type Stage } from './stage.ts'

/** Councils apply, the executive decides, the office answers: as their people would have done. */
export function apply(stage: Stage): void {
  const made = new Map<string, { id: string; token: string }>()
  for (const application of applications) write(stage, application, made)
  for (const decision of admissionDecisions) decide(stage, decision, made)
}

type Made = Map<string, { id: string; token: string }>

function write({ timeline, at, names, ...stage }: Stage, given: DemoApplication, made: Made) {
  const { council, by } = given
  const email = addressOf(by.name, council)
  const mailing = { baseUrl: stage.baseUrl, networkName: stage.networkName }
  const answers = {
    reasons: given.reasons,
    widerArea: given.widerReasons !== null,
    widerReasons: given.widerReasons ?? '',
    seats: given.seats.map((seat) => ({ ...seat, email: addressOf(seat.name, council) })),
    contact: '',
  }
  timeline.add(at(given.begun), null, `${council} begins to apply`, async (act) => {
    const who = { gss: names.gss(council), name: by.name, role: by.role, email }
    const begun = granted(await beginApplication(act, { ...who, ...mailing }), council)
    if (begun.applicationId === null) throw new Error(`${council} had too many links.`)
    made.set(council, { id: begun.applicationId, token: begun.token })
    granted(await saveApplication(act, { token: begun.token, revision: 0, answers }), council)
  })
  if (given.sent)
    timeline.add(at(given.sent), null, `${council} applies`, async (act) => {
      const { token } = made.get(council)!
      granted(await sendApplication(act, { token, revision: 1, answers, ...mailing }), council)
    })
}

function decide(stage: Stage, given: DemoDecision, made: Made) {
  const { timeline, at, baseUrl, networkName } = stage
  const what = given.councils.join(' and ')
  let decisionId = ''
  timeline.add(at(given.opened), given.by, `${what}: to the executive`, async (act) => {
    const asked = granted(
      await askExecutive(act, {
        applicationIds: given.councils.map((council) => made.get(council)!.id),
        joinsOn: addDays(dayOf(at({ day: 0, time: '12:00' })), given.joins),
        closesAt: at(given.closes),
        baseUrl,
        networkName,
      }),
      what,
    )
    decisionId = asked.decisionId
  })
  for (const ballot of given.ballots)
    timeline.add(at(ballot.at), ballot.by, `${ballot.seat} on ${what}`, async (act) => {
      const { decision, text } = ballot
      const seen = { ...(await shownTo(act, decisionId)), seenNumber: 0 }
      granted(
        await voteOnAdmission(act, { decisionId, decision, text, ...seen, baseUrl }),
        `${ballot.seat} on ${what}`,
      )
    })
  if (given.closed)
    timeline.add(at(given.closed), null, `${what}: close`, async (act) => {
      granted(await closeDecision(act, { decisionId, baseUrl, networkName }), what)
    })
  const { rejected } = given
  if (rejected)
    timeline.add(at(rejected.at), rejected.by, `${what}: rejected`, async (act) => {
      for (const council of given.councils) {
        const applicationId = made.get(council)!.id
        const answer = { applicationId, reasons: rejected.reasons, networkName }
        granted(await rejectApplication(act, answer), council)
      }
    })
}

/** The seat in which whoever acts is asked, and the dossier that they are shown. */
async function shownTo(act: Act, decisionId: string) {
  const { sha256 } = await act.db
    .selectFrom('admission_decision')
    .select('sha256')
    .where('id', '=', decisionId)
    .executeTakeFirstOrThrow()
  const asked = await act.db
    .selectFrom('admission_voter')
    .select('seat_id')
    .where('decision_id', '=', decisionId)
    .execute()
  const seat = act.by?.seats.find(({ id }) => asked.some(({ seat_id }) => seat_id === id))
  if (!seat) throw new Error(`${act.by?.name} holds no seat that is asked.`)
  return { seatId: seat.id, seenHash: sha256 }
}

function addressOf(name: string, council: string): string {
  const local = name
    .replace(/^Cllr /, '')
    .toLowerCase()
    .replaceAll(' ', '.')
  return `${local}@${council}.example`
}
