import type { Act } from '../../../kernel/act.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { type Answering, type AnsweringRefusal, capacityOf, whyNotAnswer } from '../quote.ts'

export interface AnsweringQuote extends Answering {
  quoteId: string
  baseUrl: string
}

/** Somebody approves the exact words they are quoted with, in the capacity they have on this day, or declines and says why. Every answer is kept; the newest counts. */
export async function answerQuote(
  act: Act,
  { quoteId, baseUrl, ...answering }: AnsweringQuote,
): Promise<{ number: number } | AnsweringRefusal> {
  const quote = await act.db
    .selectFrom('quote')
    .selectAll()
    .where('id', '=', quoteId)
    .forUpdate()
    .executeTakeFirst()
  const seat = act.by?.seats.find(({ id }) => id === quote?.seat_id) ?? null
  const refusal = whyNotAnswer(
    quote
      ? { personId: quote.person_id, dropped: quote.dropped_at !== null, proposal: quote.proposal }
      : null,
    act.by && { personId: act.by.personId, holdsSeat: seat !== null },
    answering,
  )
  if (refusal) return refusal
  if (!quote || !act.by || !seat) return { refused: 'not-found' }
  const { name } = await act.db.selectFrom('network').select('name').executeTakeFirstOrThrow()
  const approved = answering.decision === 'approved'
  const words = approved ? answering.words.trim() : ''
  const { last } = await act.db
    .selectFrom('quote_answer')
    .select((select) => select.fn.max('number').as('last'))
    .where('quote_id', '=', quoteId)
    .executeTakeFirstOrThrow()
  const number = (last ?? 0) + 1
  await act.db
    .insertInto('quote_answer')
    .values({
      network_id: act.networkId,
      quote_id: quoteId,
      number,
      proposal: quote.proposal,
      decision: answering.decision,
      words,
      sha256: sha256(words),
      reason: approved ? '' : answering.reason.trim(),
      person_id: act.by.personId,
      seat_id: seat.id,
      capacity: capacityOf(seat, name),
      answered_at: act.now,
    })
    .execute()
  await act.record({
    name: approved ? 'quote.approved' : 'quote.declined',
    seatId: seat.id,
    gss: seat.gss,
    subjectId: quoteId,
    facts: { number, sha256: approved ? sha256(words) : null },
  })
  await tellAsker(act, quote, approved, baseUrl)
  return { number }
}

async function tellAsker(
  act: Act,
  quote: { asked_by: string | null; article_id: string },
  approved: boolean,
  baseUrl: string,
): Promise<void> {
  if (!quote.asked_by) return
  const asker = await act.db
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', quote.asked_by)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  const { title } = await act.db
    .selectFrom('article')
    .select('title')
    .where('id', '=', quote.article_id)
    .executeTakeFirstOrThrow()
  if (!asker) return
  const did = approved ? 'approved the words of their quote' : 'declined to be quoted'
  await sendMail(act, {
    to: asker.email,
    subject: `${act.by?.name} ${approved ? 'approved' : 'declined'}: ${title}`,
    body: `Hello ${asker.name},\n\n${act.by?.name} ${did} in “${title}”. It stands with the article:\n\n${baseUrl}/newsroom/articles/${quote.article_id}#quotes\n`,
  })
}
