import type pg from 'pg'
import { canonicalJson } from '../../src/documents/canonical.ts'
import { defaultConstitution } from '../../src/features/responses/constitution.ts'
import { commitmentTo } from '../../src/features/responses/record.ts'
import { buildRecord } from '../../src/features/responses/record-building.ts'
import { outcome } from '../../src/features/responses/result.ts'
import type { Ballot } from '../../src/features/responses/sign-off.ts'
import { newSalt, newSigningKey, sha256, sign } from '../../src/kernel/hash.ts'
import { newId } from '../../src/kernel/ids.ts'
import { bulkInsert } from './bulk.ts'
import { addCalledConsultation } from './consultation.ts'
import type { BenchNetwork } from './network.ts'
import { freezeBenchVersion, inDays, openBenchRound } from './version.ts'

const reservation =
  'We endorse this, and ask that district councils are named in the duty to agree.'

/** A response of so many answers, signed off by all councils (every eighth with a reservation), submitted and published with its record; its slug. */
export async function publishBenchResponse(
  owner: pg.Pool,
  network: BenchNetwork,
  questions: number,
): Promise<string> {
  const { networkId, councils, manager } = network
  const consultation = await addCalledConsultation(owner, network, questions)
  const version = await freezeBenchVersion(owner, network, consultation)
  const { id: roundId, openedAt, closesAt } = await openBenchRound(owner, network, version)
  const [castAt, closedAt] = [inDays(-2), inDays(-1)]
  const ballots = councils.map(({ gss }, i): Ballot => {
    const reserved = i % 8 === 3
    return {
      gss,
      number: 1,
      decision: reserved ? 'endorse-with-reservation' : 'endorse',
      text: reserved ? reservation : '',
      substantive: true,
      shown: reserved ? 'footnote' : null,
      seenHash: version.hash,
      seat: 'leader',
      castAt,
      byOffice: false,
      confirmedAt: null,
    }
  })
  const members = councils.map(({ gss, name, nation }) => ({
    gss,
    name,
    nation,
    politicalGroup: null,
  }))
  const reached = councils.map(({ gss }) => ({ gss, at: openedAt }))
  const constitution = defaultConstitution
  const round = { hash: version.hash, constitution, members, openedAt, closesAt, closedAt }
  const of = { network_id: networkId }
  await bulkInsert(
    owner,
    'ballot',
    ballots.map((ballot, i) => ({
      ...of,
      id: newId(),
      round_id: roundId,
      gss: ballot.gss,
      number: 1,
      decision: ballot.decision,
      text: ballot.text,
      substantive: true,
      shown: ballot.shown,
      seen_sha256: version.hash,
      person_id: councils[i]?.leader.personId,
      seat_id: councils[i]?.leader.seatId,
      by_office: false,
      cast_at: castAt,
    })),
  )
  const result = outcome(constitution, members, ballots, { ...round, now: closedAt, reached })
  await owner.query(
    'update sign_off_round set closed_at = $1, outcome = $2 where network_id = $3 and id = $4',
    [closedAt, JSON.stringify(result), networkId, roundId],
  )
  await bulkInsert(owner, 'submission', [
    {
      ...of,
      id: newId(),
      version_id: version.id,
      sent_at: inDays(-0.5),
      how: 'email',
      sent_to: 'consultation@department.example',
      receipt: 'INV-1',
      person_id: manager.personId,
      recorded_at: inDays(-0.5),
    },
  ])
  const key = newSigningKey()
  const record = buildRecord(
    { response: version.document, round, ballots, reached },
    {
      sha256,
      commit: (council) => commitmentTo(council, newSalt(), sha256),
      sign: (text) => sign(text, key.privateKey),
      publicKey: key.publicKey,
    },
  )
  const slug = `bench-${questions}`
  await bulkInsert(owner, 'published_response', [
    {
      ...of,
      id: newId(),
      version_id: version.id,
      slug,
      record: canonicalJson(record),
      published_at: inDays(-0.4),
      person_id: manager.personId,
    },
  ])
  return slug
}
