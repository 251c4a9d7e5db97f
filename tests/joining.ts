import {
  askExecutive,
  beginApplication,
  closeDecision,
  sendApplication,
  voteOnAdmission,
} from '../src/features/joining/index.ts'
import { addSeat, seatPerson } from '../src/features/members/index.ts'
import { addDays, dayOf } from '../src/kernel/clock.ts'
import type { SeatKind } from '../src/kernel/seats.ts'
import { type PersonKey, people } from './people.ts'
import { granted } from './scenes.ts'
import type { Scene } from './set-up.ts'

/** An authority of the register beside the five members of the scene. */
export async function addAuthority(
  scene: Scene,
  gss: string,
  council: string,
  { people = 120_000, until = null as string | null, nation = 'england' } = {},
): Promise<void> {
  await scene.owner.query(
    `insert into authority (gss, name, short_name, slug, kind, nation, region, valid_from, valid_until, population,
       population_year, population_source, urban_class, source)
     values ($1, $2, $3, $4, 'unitary', $5, 'South West', '1974-04-01', $6, $7, 2021, 'Census 2021, ONS', 'urban', 'tests')`,
    [
      gss,
      `${council} Council`,
      council,
      council.toLowerCase().replaceAll(' ', '-'),
      nation,
      until,
      people,
    ],
  )
}

/** The newest letter to an address. */
export async function letterTo(
  scene: Scene,
  to: string,
): Promise<{ subject: string; body: string }> {
  return scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', to)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
}

/** The address, without its host, that a letter leads to. */
export function linkIn({ body }: { body: string }): string {
  const found = /https?:\/\/[^/\s]+(\/applications\/\S+)/.exec(body)?.[1]
  if (!found) throw new Error(`No link to an application in: ${body}`)
  return found
}

/** What makes an application whole. */
export const whole = {
  reasons: 'MIRABELLE reasons to join',
  leaderName: 'Cllr Ottoline Frome',
  leaderEmail: 'ottoline.frome@council.example',
  leadName: 'Piers Keynsham',
  leadEmail: 'piers.keynsham@council.example',
  officerName: 'Wilf Radstock',
  officerEmail: 'wilf.radstock@council.example',
}

type Executive = Partial<Record<PersonKey, readonly [SeatKind, title: string]>>

/** Harriet is chair, Imran vice-chair, Samir a member of it. */
const usual: Executive = {
  harriet: ['chair', 'Chair of Test Cities'],
  imran: ['vice-chair', 'Vice-chair of Test Cities'],
  samir: ['executive-member', 'Member of the executive'],
}

/** Seats the executive of the scene: the usual one, where no other is named. */
export async function seatExecutive(scene: Scene, executive = usual): Promise<void> {
  for (const [who, [kind, title]] of Object.entries(executive))
    await scene.act(null, async (act) => {
      const { seatId } = granted(await addSeat(act, { kind, gss: null, title, themeIds: [] }))
      const { name, email } = people[who as PersonKey]
      return granted(
        await seatPerson(act, {
          seatId,
          person: { name, email, demonstration: true },
          from: addDays(dayOf(act.now), -100),
          until: null,
          acting: false,
          invitation: null,
        }),
      )
    })
}

const mailing = { baseUrl: 'http://localhost', networkName: 'Test Cities' }

/** A sent application of a council, with three people of its own; its id. */
export async function sentApplication(
  scene: Scene,
  gss: string,
  reasons: string = whole.reasons,
): Promise<string> {
  const at = `${gss.toLowerCase()}.example`
  const email = `applicant@${at}`
  const { applicationId } = granted(
    await scene.act(null, (act) =>
      beginApplication(act, { gss, name: 'Ida Fenwick', role: 'Policy lead', email, ...mailing }),
    ),
  )
  const token = linkIn(await letterTo(scene, email))
    .split('/')
    .at(-1)!
  const seats = [
    {
      kind: 'leader' as const,
      title: 'Leader of the council',
      name: `Cllr A ${gss}`,
      email: `leader@${at}`,
    },
    { kind: 'lead-officer' as const, title: 'Lead officer', name: `B ${gss}`, email: `lead@${at}` },
    {
      kind: 'policy-officer' as const,
      title: 'Policy officer',
      name: `C ${gss}`,
      email: `officer@${at}`,
    },
  ]
  const answers = { reasons, widerArea: false, widerReasons: '', seats, contact: '' }
  granted(
    await scene.act(null, (act) =>
      sendApplication(act, { token, revision: 0, answers, ...mailing }),
    ),
  )
  return applicationId!
}

/** The office puts applications to the executive for a week; the id of the decision. */
export async function putForward(
  scene: Scene,
  applicationIds: string[],
  joinsOn: string,
): Promise<string> {
  const closesAt = new Date(scene.time.now.getTime() + 7 * 86_400_000)
  const asked = { applicationIds, joinsOn, closesAt, ...mailing }
  return granted(await scene.act('daniel', (act) => askExecutive(act, asked))).decisionId
}

/** Somebody of the executive decides on what stands. */
export async function voteAs(
  scene: Scene,
  decisionId: string,
  who: PersonKey,
  decision: 'endorse' | 'abstain' | 'object',
  text = '',
): Promise<void> {
  granted(
    await scene.act(who, async (act) => {
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
      const held = act.by!.seats.find(({ id }) => asked.some(({ seat_id }) => seat_id === id))
      return voteOnAdmission(act, {
        decisionId,
        seatId: held!.id,
        decision,
        text,
        seenHash: sha256,
        seenNumber: 99,
        baseUrl: mailing.baseUrl,
      })
    }),
  )
}

/** Lets the deadline of a decision come, and closes it. */
export async function closeNow(scene: Scene, decisionId: string): Promise<void> {
  const { closes_at } = await scene.read((db) =>
    db
      .selectFrom('admission_decision')
      .select('closes_at')
      .where('id', '=', decisionId)
      .executeTakeFirstOrThrow(),
  )
  scene.time.now = closes_at
  granted(await scene.act(null, (act) => closeDecision(act, { decisionId, ...mailing })))
}

/** A decision that the executive has agreed to; its id. */
export async function agreed(
  scene: Scene,
  applicationIds: string[],
  joinsOn: string,
): Promise<string> {
  const decisionId = await putForward(scene, applicationIds, joinsOn)
  for (const who of ['harriet', 'imran'] as const) await voteAs(scene, decisionId, who, 'endorse')
  await closeNow(scene, decisionId)
  return decisionId
}
