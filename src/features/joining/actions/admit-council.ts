import { formatDate } from '../../../documents/dates.ts'
import { type Act, isRefused } from '../../../kernel/act.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { addMembership, addSeat, seatPerson } from '../../members/index.ts'
import { raiseInvoice } from '../../subscriptions/index.ts'
import type { Named } from '../application.ts'
import { onboardingSteps } from '../onboarding.ts'
import type { Application } from '../queries/applications.ts'
import { lockApplication } from './lock-application.ts'

export interface Admission {
  applicationId: string
  /** ISO date: the first day of membership. */
  joinsOn: string
  seats: Named[]
  invite: boolean
  /** Whether the subscription is asked for at once. */
  invoice: boolean
  /** Whether the people named are invented. */
  demonstration: boolean
  baseUrl: string
  networkName: string
}

export type AdmissionRefusal =
  | { refused: 'not-the-office' }
  | { refused: 'no-application' }
  | { refused: 'not-agreed' }
  | { refused: 'admitted-already' }
  | { refused: 'cannot-be-member'; why: string }
  | { refused: 'seat-not-filled'; title: string }

/** One council that the executive agreed to becomes a member from a day: membership, seats with invitations, the onboarding list and a letter, in one transaction. Twice at once is once. */
export async function admitCouncil(
  act: Act,
  admission: Admission,
): Promise<{ membershipId: string } | AdmissionRefusal> {
  const office = officeSeat(act.by)
  if (!office) return { refused: 'not-the-office' }
  const application = await lockApplication(act, admission.applicationId)
  if (!application) return { refused: 'no-application' }
  if (application.state === 'admitted') return { refused: 'admitted-already' }
  if (application.state !== 'agreed') return { refused: 'not-agreed' }
  const member = await addMembership(act, {
    gss: application.gss,
    kind: 'full',
    from: {
      date: admission.joinsOn,
      precision: 'day',
      notBefore: null,
      source: `Application ${application.reference}`,
    },
    until: null,
    politicalGroup: null,
    decision: decidedOn(application),
  })
  if (isRefused(member)) return { refused: 'cannot-be-member', why: String(member.refused) }
  const { membershipId } = member
  const seated = await fillSeats(act, application, admission)
  if (seated) return seated
  const invoiced = admission.invoice && (await askForSubscription(act, application, admission))
  const { joinsOn, invite: invitations } = admission
  await addOnboarding(act, application, membershipId, joinsOn, { invitations, invoice: invoiced })
  await act.db
    .updateTable('application')
    .set({
      closed_at: act.now,
      closed_as: 'admitted',
      closed_by: act.by?.personId ?? null,
      membership_id: membershipId,
    })
    .where('id', '=', application.id)
    .execute()
  await writeToCouncil(act, application, admission)
  await act.record({
    name: 'council.admitted',
    seatId: office.id,
    gss: application.gss,
    subjectId: application.id,
    facts: {
      membership: membershipId,
      decision: application.decision?.id ?? null,
      joins: admission.joinsOn,
    },
  })
  return { membershipId }
}

/** The day of the decision is another than the day of joining, and stands behind the membership. */
function decidedOn({ decision, reference }: Application) {
  return decision?.closedAt
    ? {
        body: 'The executive',
        decidedOn: dayOf(decision.closedAt),
        source: `Application ${reference}`,
      }
    : null
}

async function fillSeats(
  act: Act,
  { gss }: Application,
  { seats, joinsOn, invite, demonstration, baseUrl, networkName }: Admission,
): Promise<AdmissionRefusal | null> {
  const known = await act.db
    .selectFrom('seat')
    .select(['id', 'kind'])
    .where('gss', '=', gss)
    .execute()
  for (const { kind, title, name, email } of seats) {
    // A council that returns finds its seats again: a council seat outlives its holders.
    const before = known.find((seat) => seat.kind === kind)
    const seat = before
      ? { seatId: before.id }
      : await addSeat(act, { kind, gss, title, themeIds: [] })
    if (isRefused(seat)) return { refused: 'seat-not-filled', title }
    if (name === '' || email === '') continue
    const taken = await seatPerson(act, {
      seatId: seat.seatId,
      person: { name, email, demonstration },
      from: joinsOn,
      until: null,
      acting: false,
      invitation: invite ? { baseUrl, networkName } : null,
    })
    if (isRefused(taken) && taken.refused !== 'seat-held')
      return { refused: 'seat-not-filled', title }
  }
  return null
}

/** Where the network has no terms, or the register no population, no invoice goes out: then it stays on the list. */
async function askForSubscription(
  act: Act,
  { gss }: Application,
  { joinsOn, baseUrl, networkName }: Admission,
): Promise<boolean> {
  return !isRefused(await raiseInvoice(act, { gss, from: joinsOn, baseUrl, networkName }))
}

async function addOnboarding(
  act: Act,
  { gss }: Application,
  membershipId: string,
  joinsOn: string,
  done: Record<'invitations' | 'invoice', boolean>,
): Promise<void> {
  await act.db
    .insertInto('onboarding_item')
    .values(
      onboardingSteps.map(({ what, party, days, is }, position) => ({
        network_id: act.networkId,
        id: newId(),
        gss,
        membership_id: membershipId,
        position,
        what,
        party,
        due: addDays(joinsOn, days),
        ...(is && done[is] ? { done_at: act.now, done_by: act.by?.personId ?? null } : {}),
      })),
    )
    .execute()
}

async function writeToCouncil(
  act: Act,
  { applicant, council, slug }: Application,
  { joinsOn, baseUrl, networkName }: Admission,
): Promise<void> {
  await sendMail(act, {
    to: applicant.email,
    subject: `${council} joins ${networkName}`,
    body: `Hello ${applicant.name},\n\nthe executive of ${networkName} has agreed: ${council} is a member from ${formatDate(joinsOn)}. Welcome.\n\nThe people whom you named have been written to. What is to be done, by whom and by when, stands here for them:\n\n${baseUrl}/members/${slug}/onboarding\n`,
  })
}
