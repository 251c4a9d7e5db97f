import { formatMoment } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { addSignInLink } from '../../accounts/index.ts'
import { type AskingRefusal, whyNotAsk } from '../quote.ts'
import { byOffice, lockArticle } from './lock-article.ts'

export interface AskingForQuote {
  articleId: string
  seatId: string
  /** Words to begin with; may be empty. */
  proposed: string
  /** What the office writes to the person, beside the words. */
  note?: string
  wantedBy?: Date | null
  baseUrl: string
  networkName: string
}

/** A letter holds a link that signs its reader in, once, within three days. */
const linkMinutes = 3 * 24 * 60

/** Asks whoever holds a seat today for words in an article: by mail with a link, and in My work. Only words that they approve are published. */
export async function askForQuote(
  act: Act,
  asking: AskingForQuote,
): Promise<{ quoteId: string; position: number } | AskingRefusal> {
  const office = byOffice(act)
  const article = await lockArticle(act, asking.articleId)
  const seat = await act.db
    .selectFrom('seat')
    .select('id')
    .where('id', '=', asking.seatId)
    .executeTakeFirst()
  const holder = await holderOf(act, asking.seatId)
  const refusal = whyNotAsk(
    office.may,
    article,
    seat ? { held: holder !== null } : null,
    asking.proposed,
  )
  if (refusal) return refusal
  if (!article || !holder) return { refused: 'seat-is-vacant' }
  const { last } = await act.db
    .selectFrom('quote')
    .select((select) => select.fn.max('position').as('last'))
    .where('article_id', '=', asking.articleId)
    .executeTakeFirstOrThrow()
  const [quoteId, position] = [newId(), (last ?? 0) + 1]
  await act.db
    .insertInto('quote')
    .values({
      network_id: act.networkId,
      id: quoteId,
      article_id: asking.articleId,
      position,
      seat_id: asking.seatId,
      person_id: holder.personId,
      proposed: asking.proposed.trim(),
      note: asking.note?.trim() ?? '',
      wanted_by: asking.wantedBy ?? null,
      asked_at: act.now,
      asked_by: act.by?.personId ?? null,
    })
    .execute()
  await act.record({
    name: 'quote.asked',
    seatId: office.seatId,
    subjectId: quoteId,
    facts: { article: asking.articleId, of: asking.seatId },
  })
  await sendAsking(act, { ...asking, quoteId, holder, title: article.title, again: false })
  return { quoteId, position }
}

/** Puts other words to somebody who was asked; what they approved before counts no more. */
export async function proposeAgain(
  act: Act,
  proposing: { quoteId: string; proposed: string; baseUrl: string; networkName: string },
): Promise<{ quoteId: string } | AskingRefusal> {
  const office = byOffice(act)
  const quote = await act.db
    .selectFrom('quote')
    .selectAll()
    .where('id', '=', proposing.quoteId)
    .where('dropped_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!quote) return { refused: office.may ? 'not-found' : 'not-office' }
  const article = await lockArticle(act, quote.article_id)
  const holder = await holderOf(act, quote.seat_id)
  const held = holder?.personId === quote.person_id
  const refusal = whyNotAsk(office.may, article, { held }, proposing.proposed)
  if (refusal) return refusal
  if (!article || !holder) return { refused: 'seat-is-vacant' }
  await act.db
    .updateTable('quote')
    .set({ proposed: proposing.proposed.trim(), proposal: quote.proposal + 1 })
    .where('id', '=', quote.id)
    .execute()
  await act.record({
    name: 'quote.proposed-again',
    seatId: office.seatId,
    subjectId: quote.id,
    facts: { proposal: quote.proposal + 1 },
  })
  await sendAsking(act, {
    ...proposing,
    note: '',
    wantedBy: quote.wanted_by,
    holder,
    title: article.title,
    again: true,
  })
  return { quoteId: quote.id }
}

/** Takes a quote out of an article; what the person said stays on record. */
export async function dropQuote(
  act: Act,
  { quoteId }: { quoteId: string },
): Promise<{ articleId: string } | AskingRefusal> {
  const office = byOffice(act)
  if (!office.may) return { refused: 'not-office' }
  const dropped = await act.db
    .updateTable('quote')
    .set({ dropped_at: act.now })
    .where('id', '=', quoteId)
    .where('dropped_at', 'is', null)
    .returning('article_id')
    .executeTakeFirst()
  if (!dropped) return { refused: 'not-found' }
  await act.record({ name: 'quote.dropped', seatId: office.seatId, subjectId: quoteId })
  return { articleId: dropped.article_id }
}

interface Holder {
  personId: string
  name: string
  email: string
}

async function holderOf(act: Act, seatId: string): Promise<Holder | null> {
  const today = dayOf(act.now)
  const row = await act.db
    .selectFrom('seat_holding as h')
    .innerJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'h.network_id').onRef('p.id', '=', 'h.person_id'),
    )
    .select(['p.id as personId', 'p.name', 'p.email'])
    .where('h.seat_id', '=', seatId)
    .where('p.erased_at', 'is', null)
    .where('h.from_date', '<=', today)
    .where((where) =>
      where.or([where('h.until_date', 'is', null), where('h.until_date', '>', today)]),
    )
    .orderBy('h.acting')
    .orderBy('h.from_date', 'desc')
    .executeTakeFirst()
  return row ?? null
}

async function sendAsking(
  act: Act,
  letter: {
    quoteId: string
    holder: Holder
    title: string
    proposed: string
    note?: string
    wantedBy?: Date | null
    again: boolean
    baseUrl: string
    networkName: string
  },
): Promise<void> {
  const { holder, title, proposed, baseUrl, networkName } = letter
  const page = `/quotes/${letter.quoteId}`
  const token = await addSignInLink(act, holder.personId, page, linkMinutes)
  const words = proposed
    ? `These are words to begin with. Change them as you like:\n\n“${proposed.trim()}”\n\n`
    : 'Use your own words; two or three sentences are enough.\n\n'
  const by = letter.wantedBy ? `We need them by ${formatMoment(letter.wantedBy)}.\n\n` : ''
  await sendMail(act, {
    to: holder.email,
    subject: letter.again
      ? `Your quote has changed: ${title}`
      : `A quote from you, please: ${title}`,
    body: `Hello ${holder.name},\n\n${act.by?.name ?? 'The network office'} ${letter.again ? 'asks you to look again at your quote' : 'asks you for a quote'} in ${networkName}’s article “${title}”.\n\n${letter.note ? `${letter.note}\n\n` : ''}${words}${by}Nothing is published that you have not approved, word for word. This link opens the page and signs you in. It works once, within three days:\n\n${baseUrl}/sign-in/${token}\n\nAfter that:\n\n${baseUrl}${page}\n`,
  })
}
