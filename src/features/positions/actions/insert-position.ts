import { plainText } from '../../../documents/prose/words.ts'
import type { Act } from '../../../kernel/act.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { newId } from '../../../kernel/ids.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { followRecord } from '../../finding/index.ts'
import { lapseDay, slugFor } from '../position.ts'
import { findablePositions } from '../queries/findable.ts'
import { type AnswerToRecord, wordsOf } from '../recording.ts'

/** Where a position comes from: a version that was sent, or a document. */
export interface Origin {
  versionId: string | null
  documentId: string | null
  /** The beginning of its address. */
  stem: string
  title: string
  body: string
  sourceSha256: string
  /** ISO date. */
  saidOn: string
  standsForYears: number
  questionId: string | null
  themeIds: readonly string[]
}

/** Keeps one answer as a position with its paragraphs, themes and first step; null where it was kept before. Two who record at once keep it once. */
export async function insertPosition(
  act: Act,
  from: Origin,
  answer: AnswerToRecord,
): Promise<string | null> {
  const id = await insertRow(act, from, answer)
  if (id === null) return null
  if (answer.paragraphs.length > 0)
    await act.db
      .insertInto('position_paragraph')
      .values(
        answer.paragraphs.map(({ number, prose }, at) => ({
          network_id: act.networkId,
          position_id: id,
          place: at + 1,
          number,
          prose: JSON.stringify(prose),
          text: plainText(prose),
        })),
      )
      .execute()
  if (from.themeIds.length > 0)
    await act.db
      .insertInto('position_theme')
      .values(
        [...new Set(from.themeIds)].map((theme_id) => ({
          network_id: act.networkId,
          position_id: id,
          theme_id,
        })),
      )
      .execute()
  const seatId = officeSeat(act.by)?.id ?? null
  await act.db
    .insertInto('position_step')
    .values({
      network_id: act.networkId,
      position_id: id,
      number: 1,
      kind: 'made',
      at: act.now,
      person_id: act.by?.personId ?? null,
      seat_id: seatId,
      lapses_on: lapseDay(from.saidOn, from.standsForYears),
    })
    .execute()
  await followRecord(act, findablePositions, id)
  await act.record({
    name: 'position.made',
    seatId,
    subjectId: id,
    facts: {
      version: from.versionId,
      document: from.documentId,
      place: answer.place,
      sha256: sha256(wordsOf(answer.paragraphs)),
    },
  })
  return id
}

/** An address that is taken is numbered on; the same answer a second time is none. */
async function insertRow(act: Act, from: Origin, answer: AnswerToRecord): Promise<string | null> {
  const stem = slugFor(from.stem, answer.label, answer.place)
  const text = wordsOf(answer.paragraphs)
  for (let copy = 1; copy < 100; copy++) {
    const made = await act.db
      .insertInto('position')
      .values({
        network_id: act.networkId,
        id: newId(),
        slug: copy === 1 ? stem : `${stem}-${copy}`,
        version_id: from.versionId,
        document_id: from.documentId,
        place: answer.place,
        question_id: from.questionId,
        label: answer.label,
        title: from.title,
        body: from.body,
        question: answer.question,
        stance: answer.stance,
        strength: answer.strength === null ? null : JSON.stringify(answer.strength),
        dissent: JSON.stringify(answer.dissent),
        text,
        text_sha256: sha256(text),
        source_sha256: from.sourceSha256,
        said_on: from.saidOn,
        recorded_at: act.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (made) return made.id
    if (await isKept(act, from, answer.place)) return null
  }
  throw new Error(`A hundred positions have the address ${stem}.`)
}

async function isKept(act: Act, { versionId, documentId }: Origin, place: number) {
  const kept = await act.db
    .selectFrom('position')
    .select('id')
    .where('place', '=', place)
    .where((where) =>
      versionId !== null
        ? where('version_id', '=', versionId)
        : where('document_id', '=', documentId),
    )
    .executeTakeFirst()
  return kept !== undefined
}
