import { canonicalJson } from '../../../documents/canonical.ts'
import type { ResponseDocument } from '../../../documents/response.ts'
import type { Act } from '../../../kernel/act.ts'
import type { Reads } from '../../../kernel/db.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { newId } from '../../../kernel/ids.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { labelsOf } from '../drafting.ts'
import { type FreezeRefusal, type ResponseToFreeze, whyNotFreeze } from '../freezing.ts'
import { composeResponse } from '../queries/composed.ts'
import { consistencyOf } from '../queries/consistency.ts'
import { draftAnswers, editingNow, type Response, responseOf } from '../queries/draft.ts'

export interface Freeze {
  consultationId: string
  /** What changed, for those who sign. */
  note: string
}

export interface Frozen {
  versionId: string
  number: number
  sha256: string
}

/** Freezes the draft as the next numbered version: the RFC 8785 form of the whole response, and its SHA-256. Two who freeze at once get one version. */
export async function freezeVersion(
  act: Act,
  freeze: Freeze,
): Promise<Frozen | FreezeRefusal | { refused: 'not-found' }> {
  const seat = officeSeat(act.by)
  if (!seat) return { refused: 'not-the-office' }
  const locked = await act.db
    .selectFrom('response')
    .select('id')
    .where('consultation_id', '=', freeze.consultationId)
    .forUpdate()
    .executeTakeFirst()
  const response = locked && (await responseOf(act.db, freeze.consultationId))
  if (!response) return { refused: 'not-found' }
  const { document, standing } = await readyToFreeze(
    act.db,
    response,
    act.now,
    act.by?.personId ?? null,
  )
  const refusal = whyNotFreeze(seat, standing)
  if (refusal) return refusal
  const canonical = canonicalJson(document)
  const hash = sha256(canonical)
  const versionId = newId()
  await act.db
    .insertInto('response_version')
    .values({
      network_id: act.networkId,
      id: versionId,
      response_id: response.id,
      number: document.version,
      canonical,
      sha256: hash,
      summary: JSON.stringify(response.summary),
      note: freeze.note,
      frozen_at: act.now,
      frozen_by: act.by?.personId ?? null,
    })
    .execute()
  await act.enqueue('export-version', { versionId })
  await act.record({
    name: 'version.frozen',
    seatId: seat.id,
    subjectId: versionId,
    facts: { response: response.id, number: document.version, sha256: hash },
  })
  return { versionId, number: document.version, sha256: hash }
}

/** The draft as it would be frozen, with all that may stand in the way: for the page that asks and the deed that does it. */
export async function readyToFreeze(
  db: Reads,
  response: Response,
  now: Date,
  personId: string | null,
): Promise<{ document: ResponseDocument; standing: ResponseToFreeze }> {
  const last = await db
    .selectFrom('response_version')
    .select(['number', 'canonical'])
    .where('response_id', '=', response.id)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  const { document, answered, citations, strengthless } = await composeResponse(
    db,
    response,
    (last?.number ?? 0) + 1,
    now,
  )
  const sent = await db
    .selectFrom('submission as s')
    .innerJoin('response_version as v', (join) =>
      join.onRef('v.network_id', '=', 's.network_id').onRef('v.id', '=', 's.version_id'),
    )
    .select('s.sent_at')
    .where('v.response_id', '=', response.id)
    .executeTakeFirst()
  const hash = sha256(wordsOf(document))
  return {
    document,
    standing: {
      answered,
      citations,
      strengthless,
      unsaved: await unsavedElsewhere(db, response, now, personId),
      hash,
      consistency: await consistencyOf(db, response.id, hash),
      newest: last
        ? { version: last.number, hash: sha256(wordsOf(JSON.parse(last.canonical))) }
        : null,
      submittedAt: sent?.sent_at.toISOString() ?? null,
    },
  }
}

async function unsavedElsewhere(
  db: Reads,
  response: Response,
  now: Date,
  personId: string | null,
): Promise<ResponseToFreeze['unsaved']> {
  const open = (await editingNow(db, response.id, now)).filter(
    (one) => one.unsaved && one.personId !== personId,
  )
  if (open.length === 0) return []
  const answers = await draftAnswers(db, response.id)
  const labels = labelsOf(answers)
  const places = await db
    .selectFrom('paragraph')
    .select(['id', 'answer_id'])
    .where(
      'id',
      'in',
      open.map(({ paragraphId }) => paragraphId),
    )
    .execute()
  return open.map((one) => {
    const answerId = places.find(({ id }) => id === one.paragraphId)?.answer_id
    return {
      by: one.by,
      label: labels[answers.findIndex(({ id }) => id === answerId)] ?? 'the letter',
    }
  })
}

/** A document without its number and moment: alike means that it says the same. */
function wordsOf(document: ResponseDocument): string {
  return canonicalJson({ ...document, version: 0, frozenAt: '' })
}
