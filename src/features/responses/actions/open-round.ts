import { formatDeadline } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { consultationById } from '../../consultations/index.ts'
import { membersOn } from '../../members/index.ts'
import type { Constitution } from '../constitution.ts'
import { constitutionSentences } from '../procedure.ts'
import { constitutionOn } from '../queries/constitution.ts'
import { signersOf } from '../queries/signing.ts'
import { type OpeningRefusal, whyNotOpenRound } from '../round.ts'
import type { Member } from '../sign-off.ts'

export interface NewRound {
  versionId: string
  closesAt: Date
  baseUrl: string
  networkName: string
}

export type OpenRefusal =
  | OpeningRefusal
  | { refused: 'not-found' }
  | { refused: 'already-submitted'; at: string }

/** Puts one frozen version to the members of this day, under the constitution of this day, and writes to all who may sign; two who open at once open one round. */
export async function openRound(
  act: Act,
  asked: NewRound,
): Promise<{ roundId: string } | OpenRefusal> {
  const seat = officeSeat(act.by)
  if (!seat) return { refused: 'not-the-office' }
  const version = await lockVersion(act, asked.versionId)
  if (!version) return { refused: 'not-found' }
  const today = dayOf(act.now)
  const constitution = await constitutionOn(act.db, today)
  const members = (await membersOn(act.db, today)).map(
    ({ gss, council, nation, politicalGroup }): Member => ({
      gss,
      name: council,
      nation,
      politicalGroup,
    }),
  )
  const before = await roundsBefore(act, version.responseId)
  if (before.sentAt) return { refused: 'already-submitted', at: before.sentAt.toISOString() }
  const consultation = await consultationById(act.db, version.consultationId)
  const refusal = whyNotOpenRound(
    seat,
    {
      constitution,
      members,
      closesAt: asked.closesAt.toISOString(),
      version: version.number,
      latestVersion: before.latest,
      anotherOpen: before.open,
      agreedBefore: before.agreed.includes(version.id),
      consultationClosesAt: consultation?.closesAt?.toISOString() ?? null,
    },
    act.now.toISOString(),
  )
  if (refusal) return refusal
  const roundId = newId()
  await keepRound(act, roundId, version.id, asked.closesAt, constitution, members)
  await mailSigners(act, { ...asked, roundId, version, constitution, members })
  await act.enqueue('record-reached', { roundId })
  await act.enqueue(
    'close-round',
    { roundId },
    { at: asked.closesAt, key: `close-round ${roundId}` },
  )
  await act.record({
    name: 'round.opened',
    seatId: seat.id,
    subjectId: roundId,
    facts: {
      version: version.id,
      sha256: version.sha256,
      closes: asked.closesAt.toISOString(),
      procedure: constitution.signOff.procedure,
      councils: members.map(({ gss }) => gss),
    },
  })
  return { roundId }
}

async function keepRound(
  act: Act,
  roundId: string,
  versionId: string,
  closesAt: Date,
  constitution: Constitution,
  members: Member[],
): Promise<void> {
  await act.db
    .insertInto('sign_off_round')
    .values({
      network_id: act.networkId,
      id: roundId,
      version_id: versionId,
      constitution: JSON.stringify(constitution),
      opened_at: act.now,
      opened_by: act.by?.personId ?? null,
      closes_at: closesAt,
    })
    .execute()
  await act.db
    .insertInto('round_council')
    .values(
      members.map(({ gss, nation, politicalGroup }) => ({
        network_id: act.networkId,
        round_id: roundId,
        gss,
        nation,
        political_group: politicalGroup,
      })),
    )
    .execute()
}

type Version = NonNullable<Awaited<ReturnType<typeof lockVersion>>>

/** The response's row is the lock that freezing takes too: no newer version appears while a round opens. */
function lockVersion(act: Act, versionId: string) {
  return act.db
    .selectFrom('response_version as v')
    .innerJoin('response as r', (join) =>
      join.onRef('r.network_id', '=', 'v.network_id').onRef('r.id', '=', 'v.response_id'),
    )
    .select([
      'v.id',
      'v.number',
      'v.sha256',
      'v.summary',
      'r.id as responseId',
      'r.title',
      'r.consultation_id as consultationId',
    ])
    .where('v.id', '=', versionId)
    .forUpdate('r')
    .executeTakeFirst()
}

async function roundsBefore(act: Act, responseId: string) {
  const versions = await act.db
    .selectFrom('response_version as v')
    .leftJoin('sign_off_round as o', (join) =>
      join.onRef('o.network_id', '=', 'v.network_id').onRef('o.version_id', '=', 'v.id'),
    )
    .leftJoin('submission as s', (join) =>
      join.onRef('s.network_id', '=', 'v.network_id').onRef('s.version_id', '=', 'v.id'),
    )
    .select(['v.id', 'v.number', 'o.id as roundId', 'o.closed_at', 'o.outcome', 's.sent_at'])
    .where('v.response_id', '=', responseId)
    .execute()
  return {
    latest: Math.max(...versions.map(({ number }) => number)),
    open: versions.some((one) => one.roundId !== null && one.closed_at === null),
    agreed: versions
      .filter(
        ({ outcome }) => (outcome as { onTheseBallots?: string })?.onTheseBallots === 'agreed',
      )
      .map(({ id }) => id),
    sentAt: versions.find(({ sent_at }) => sent_at)?.sent_at ?? null,
  }
}

async function mailSigners(
  act: Act,
  round: NewRound & {
    roundId: string
    version: Version
    constitution: Constitution
    members: Member[]
  },
): Promise<void> {
  const { roundId, version, constitution, members, closesAt, baseUrl, networkName } = round
  const signers = await signersOf(
    act.db,
    members.map(({ gss }) => gss),
    constitution.signing.seats,
    dayOf(act.now),
  )
  const by = formatDeadline(closesAt, act.now, true)
  const lines = version.summary as string[]
  const summary =
    lines.length === 0 ? '' : `${lines.map((line, at) => `${at + 1}. ${line}`).join('\n')}\n\n`
  const rules = constitutionSentences(constitution, members.length).join(' ')
  for (const signer of signers) {
    await sendMail(act, {
      to: signer.email,
      subject: `Sign off for ${signer.council} by ${by}: ${version.title}`,
      body: `Hello ${signer.name},\n\n${networkName} asks ${signer.council} to decide on version ${version.number} of its response, “${version.title}”.\n\n${summary}You can endorse it, endorse it with a reservation, abstain or object. This link opens one page, made for a phone, after you sign in:\n\n${baseUrl}/rounds/${roundId}?council=${signer.slug}\n\nPlease decide by ${by}. Until then you can change your mind.\n\n${rules}\n`,
    })
  }
}
