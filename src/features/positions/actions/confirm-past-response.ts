import type { FoundAnswer } from '../../../documents/answers/types.ts'
import { parseProse } from '../../../documents/prose/parse.ts'
import { resolveProse } from '../../../documents/prose/resolve.ts'
import type { NumberedProse } from '../../../documents/response.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { isId } from '../../../kernel/ids.ts'
import { isOffice, officeSeat } from '../../../kernel/seats.ts'
import { type ConfirmedAnswer, type ConfirmRefusal, whyNotConfirm } from '../past-response.ts'
import { stemOf } from '../position.ts'
import { termOn } from '../queries/term.ts'
import { insertPosition, type Origin } from './insert-position.ts'

/** The answers of a past response, as a person confirmed them, become positions that say they come from a document; once. */
export async function confirmPastResponse(
  act: Act,
  { documentId, kept }: { documentId: string; kept: readonly ConfirmedAnswer[] },
): Promise<{ made: number } | Refused<ConfirmRefusal>> {
  const document = isId(documentId) ? await lockDocument(act, documentId) : null
  if (!document) return { refused: 'not-found' }
  const refused = whyNotConfirm(isOffice(act.by), document, kept)
  if (refused) return { refused }
  const from = await originOf(act, document)
  const proposed = document.proposed as FoundAnswer[]
  let made = 0
  for (const answer of kept) {
    const found = proposed[answer.place - 1]
    const origin = { ...from, themeIds: answer.themeId ? [answer.themeId] : [] }
    const paragraphs = [...strengthOf(found), ...answer.paragraphs]
    const { place, question, stance } = answer
    const said = { place, question, stance, paragraphs, strength: null }
    const whole = { ...said, label: found?.label ?? '', dissent: found?.dissent ?? [] }
    if ((await insertPosition(act, origin, whole)) !== null) made += 1
  }
  await act.db
    .updateTable('position_document')
    .set({ confirmed_at: act.now, confirmed_by: act.by?.personId ?? null })
    .where('id', '=', documentId)
    .execute()
  await act.record({
    name: 'past-response.confirmed',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: documentId,
    facts: { positions: made },
  })
  return { made }
}

/** Of two who confirm at once, the second finds what the first did. */
async function lockDocument(act: Act, id: string) {
  const row = await act.db
    .selectFrom('position_document')
    .selectAll()
    .select('confirmed_at as confirmedAt')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockDocument>>>

async function originOf(act: Act, document: Locked): Promise<Omit<Origin, 'themeIds'>> {
  const { sha256 } = await act.db
    .selectFrom('file')
    .select('sha256')
    .where('id', '=', document.file_id)
    .executeTakeFirstOrThrow()
  return {
    versionId: null,
    documentId: document.id,
    stem: stemOf(document.title),
    title: document.title,
    body: document.body,
    sourceSha256: sha256,
    saidOn: document.sent_on,
    standsForYears: await termOn(act.db, dayOf(act.now)),
    questionId: null,
  }
}

/** A strength line that was printed is kept as words: its figures were never counted here. */
function strengthOf(found: FoundAnswer | undefined): NumberedProse[] {
  if (!found?.strength) return []
  const { prose } = parseProse(found.strength)
  return [{ number: null, prose: resolveProse(prose, { cite: () => null, strength: [] }) }]
}
