import { canonicalJson } from '../../../documents/canonical.ts'
import { formatDate, formatDeadline } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { constitutionOn, earliestClose, needed } from '../../responses/index.ts'
import { type OfficeRefusal, whyNotPutForward } from '../application.ts'
import {
  type Dossier,
  decisionTitle,
  namesTogether,
  type PuttingRefusal,
  whyNotAskExecutive,
} from '../dossier.ts'
import { decidingConstitution, type Voter } from '../executive.ts'
import { type Application, findingsOf } from '../queries/applications.ts'
import { votersOn } from '../queries/executive.ts'
import { lockApplication } from './lock-application.ts'

export interface ToDecide {
  applicationIds: string[]
  /** ISO date of the proposed joining. */
  joinsOn: string
  closesAt: Date
  baseUrl: string
  networkName: string
}

/** Freezes one or several applications into a dossier and asks everybody who decides; each application is in one running decision at most. */
export async function askExecutive(
  act: Act,
  asked: ToDecide,
): Promise<{ decisionId: string } | OfficeRefusal | PuttingRefusal> {
  const seat = officeSeat(act.by)
  if (!seat) return { refused: 'not-the-office' }
  // In one order, so that two who choose the same applications at once do not wait for each other.
  const chosen: Application[] = []
  for (const id of [...new Set(asked.applicationIds)].sort()) {
    const application = await lockApplication(act, id)
    if (!application) return { refused: 'no-application' }
    const refusal = whyNotPutForward(application.state)
    if (refusal) return refusal
    chosen.push(application)
  }
  chosen.sort((a, b) => a.council.localeCompare(b.council, 'en-GB'))
  const { body, voters } = await votersOn(act.db, dayOf(act.now))
  const whole = await constitutionOn(act.db, dayOf(act.now))
  const constitution = decidingConstitution(whole, body)
  const least =
    constitution.signOff.procedure === 'active'
      ? needed(constitution.signOff.quorum, voters.length)
      : 1
  const refusal = whyNotAskExecutive(chosen.length, voters.length, least)
  if (refusal) return refusal
  const earliest = earliestClose(constitution, act.now.toISOString())
  if (asked.closesAt.toISOString() < earliest || asked.closesAt <= act.now)
    return { refused: 'closes-too-soon', days: constitution.round.leastDays, earliest }
  const canonical = canonicalJson(await dossierOf(act, asked, chosen))
  const decisionId = newId()
  const title = decisionTitle(chosen.map(({ council }) => council))
  await act.db
    .insertInto('admission_decision')
    .values({
      network_id: act.networkId,
      id: decisionId,
      title,
      joins_on: asked.joinsOn,
      canonical,
      sha256: sha256(canonical),
      constitution: JSON.stringify(constitution),
      opened_at: act.now,
      opened_by: act.by?.personId ?? null,
      closes_at: asked.closesAt,
    })
    .execute()
  const network_id = act.networkId
  await act.db
    .insertInto('admission_application')
    .values(chosen.map(({ id }) => ({ network_id, decision_id: decisionId, application_id: id })))
    .execute()
  await act.db
    .insertInto('admission_voter')
    .values(voters.map(({ seatId }) => ({ network_id, decision_id: decisionId, seat_id: seatId })))
    .execute()
  await tellVoters(act, asked, { decisionId, title, voters, chosen })
  await act.enqueue(
    'close-admission-decision',
    { decisionId },
    { at: asked.closesAt, key: `close-admission ${decisionId}` },
  )
  await act.record({
    name: 'admission-decision.opened',
    seatId: seat.id,
    subjectId: decisionId,
    facts: {
      sha256: sha256(canonical),
      closes: asked.closesAt.toISOString(),
      joins: asked.joinsOn,
      councils: chosen.map(({ gss }) => gss),
      seats: voters.map(({ seatId }) => seatId),
    },
  })
  return { decisionId }
}

async function dossierOf(
  act: Act,
  { joinsOn, networkName }: ToDecide,
  chosen: Application[],
): Promise<Dossier> {
  return {
    format: 'hanse-admission/1',
    network: networkName,
    joinsOn,
    applications: await Promise.all(
      chosen.map(async (application) => ({
        reference: application.reference,
        gss: application.gss,
        council: application.council,
        name: application.name,
        nation: application.nation,
        region: application.region,
        population: application.facts.population,
        populationSource: application.facts.populationSource,
        findings: await findingsOf(act.db, application, act.now),
        reasons: application.reasons,
        widerArea: application.widerArea,
        widerReasons: application.widerReasons,
      })),
    ),
  }
}

async function tellVoters(
  act: Act,
  { closesAt, joinsOn, baseUrl, networkName }: ToDecide,
  made: { decisionId: string; title: string; voters: Voter[]; chosen: Application[] },
): Promise<void> {
  const by = formatDeadline(closesAt, act.now, true)
  const councils = namesTogether(made.chosen.map(({ council }) => council))
  for (const { holders, title } of made.voters)
    for (const person of holders)
      await sendMail(act, {
        to: person.email,
        subject: `Decide by ${by}: ${made.title}`,
        body: `Hello ${person.name},\n\n${networkName} asks you, as ${title}, to decide whether ${councils} may join on ${formatDate(joinsOn)}.\n\nThis link opens one page, made for a phone, after you sign in. It has what each council says and the figures that the rules were held against:\n\n${baseUrl}/admissions/${made.decisionId}\n\nPlease decide by ${by}. Until then you can change your mind.\n`,
      })
  for (const { applicant, council, reference } of made.chosen)
    await sendMail(act, {
      to: applicant.email,
      subject: `${council}’s application is before the executive of ${networkName}`,
      body: `Hello ${applicant.name},\n\n${council}’s application, ${reference}, is before the executive of ${networkName}, which decides by ${by}. If it agrees, ${council} is to join on ${formatDate(joinsOn)}.\n`,
    })
}
