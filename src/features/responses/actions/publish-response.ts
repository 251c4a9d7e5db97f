import type { ResponseDocument } from '../../../documents/response.ts'
import { type FormatName, formats } from '../../../documents/write/index.ts'
import type { Act } from '../../../kernel/act.ts'
import { newSalt, type SigningKey, sha256, sign } from '../../../kernel/hash.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { signingKey } from '../../../kernel/installation-key.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { followRecord, keepFindable } from '../../finding/index.ts'
import { isAddress, type PublicationRefusal } from '../publishing.ts'
import { answersPublished, findableResponses } from '../queries/findable.ts'
import { type FrozenVersion, frozenVersion } from '../queries/frozen.ts'
import { roundOfVersion, type WholeRound, wholeRound } from '../queries/round.ts'
import { commitmentTo, type SignOffRecord } from '../record.ts'
import { buildRecord, whyNotPublishRecord, withholdsName } from '../record-building.ts'
import { standingBallots } from '../result.ts'
import { exportFile } from './export-file.ts'

export interface Publication {
  versionId: string
  /** The last part of its public address. */
  slug: string
  /** Whether each council that withholds its name has agreed to publishing although readers could tell. */
  exposureAccepted: boolean
}

/** Publishes an agreed and submitted response with its signed record of sign-off, once; a council that withholds its name stands in it as a commitment that it alone can open. */
export async function publishResponse(
  act: Act,
  publication: Publication,
): Promise<{ publishedId: string; slug: string } | PublicationRefusal> {
  const seat = officeSeat(act.by)
  if (!seat) return { refused: 'not-the-office' }
  const { slug } = publication
  if (!isAddress(slug)) return { refused: 'address-unfit' }
  const version = isId(publication.versionId)
    ? await frozenVersion(act.db, publication.versionId)
    : null
  if (!version) return { refused: 'not-found' }
  const newest = await roundOfVersion(act.db, version.id)
  const whole = newest && (await wholeRound(act.db, newest.id))
  if (!whole) return { refused: 'not-agreed' }
  const accepted = publication.exposureAccepted ? whole.members.map(({ gss }) => gss) : []
  const refusal = whyNotPublishRecord(whole, accepted)
  if (refusal) return refusal
  if (!(await wasSent(act, version.id))) return { refused: 'not-submitted' }
  const key = await signingKey(act.db, act.now)
  const salts = saltsOf(whole)
  const record = recordOf(whole, version, salts, key)
  const publishedId = newId()
  const kept = await act.db
    .insertInto('published_response')
    .values({
      network_id: act.networkId,
      id: publishedId,
      version_id: version.id,
      slug,
      record: JSON.stringify(record, null, 2),
      published_at: act.now,
      person_id: act.by?.personId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) return whyNotKept(act, version.id)
  await keepSalts(act, publishedId, salts)
  for (const format of Object.keys(formats) as FormatName[]) await exportFile(act, version, format)
  await followRecord(act, findableResponses, publishedId)
  for (const answer of await answersPublished(act.db, publishedId)) await keepFindable(act, answer)
  await act.record({
    name: 'response.published',
    seatId: seat.id,
    subjectId: publishedId,
    facts: {
      version: version.id,
      sha256: version.sha256,
      record: sha256(JSON.stringify(record, null, 2)),
      slug,
    },
  })
  await act.enqueue('record-positions', {}, { key: `record-positions ${act.networkId}` })
  return { publishedId, slug }
}

function recordOf(
  { round, ballots, reached }: WholeRound,
  { document }: FrozenVersion,
  salts: Map<string, string>,
  key: SigningKey,
): SignOffRecord {
  return buildRecord(
    {
      response: document as ResponseDocument,
      round: { ...round, closedAt: round.closedAt as string },
      ballots,
      reached,
    },
    {
      sha256,
      commit: (council) => commitmentTo(council, salts.get(council) as string, sha256),
      sign: (text) => sign(text, key.privateKey),
      publicKey: key.publicKey,
    },
  )
}

/** A new salt for each council whose counted ballot withholds its name, by code. */
function saltsOf({ round, ballots, reached }: WholeRound): Map<string, string> {
  const moment = { ...round, now: round.closedAt as string, reached }
  const standing = standingBallots(round.members, ballots, moment)
  return new Map(
    [...standing.values()].filter(withholdsName).map(({ gss }) => [gss, newSalt()] as const),
  )
}

async function keepSalts(act: Act, publishedId: string, salts: Map<string, string>) {
  if (salts.size === 0) return
  await act.db
    .insertInto('withheld_name')
    .values(
      [...salts].map(([gss, salt]) => ({
        network_id: act.networkId,
        published_response_id: publishedId,
        gss,
        salt,
      })),
    )
    .execute()
}

async function wasSent(act: Act, versionId: string): Promise<boolean> {
  const row = await act.db
    .selectFrom('submission')
    .select('id')
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row !== undefined
}

/** Somebody was first: with this response, or with this address. */
async function whyNotKept(act: Act, versionId: string): Promise<PublicationRefusal> {
  const before = await act.db
    .selectFrom('published_response')
    .select('slug')
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return before ? { refused: 'already-published', slug: before.slug } : { refused: 'address-taken' }
}
