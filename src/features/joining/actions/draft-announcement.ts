import { type Act, isRefused } from '../../../kernel/act.ts'
import { dayOf, momentOf } from '../../../kernel/clock.ts'
import { askForQuote, draftArticle } from '../../newsroom/index.ts'
import { announcementOf } from '../announcement.ts'
import { announcementFacts } from '../queries/announcement.ts'
import { type Application, applications } from '../queries/applications.ts'
import { holdersOf, votersOn } from '../queries/executive.ts'
import { lockDecision } from './lock-decision.ts'

export interface Announcing {
  decisionId: string
  /** The application of the council whose leader is asked for words; the first one where none is named. */
  quoteOf: string | null
  baseUrl: string
  networkName: string
}

export type AnnouncingRefusal =
  | { refused: 'no-decision' }
  | { refused: 'nobody-admitted' }
  | { refused: 'not-drafted'; why: string }

/** The admission of councils becomes a draft announcement, once: from the register, with the chair and one of the new leaders asked for words. */
export async function draftAnnouncement(
  act: Act,
  announcing: Announcing,
): Promise<{ articleId: string } | AnnouncingRefusal> {
  const { decisionId, networkName } = announcing
  const decision = await lockDecision(act, decisionId, 'alone')
  if (!decision) return { refused: 'no-decision' }
  if (decision.articleId) return { articleId: decision.articleId }
  const admitted = (await applications(act.db, { decisionId })).filter(
    ({ state }) => state === 'admitted',
  )
  const joinsOn = await firstDay(act, admitted)
  if (!joinsOn) return { refused: 'nobody-admitted' }
  const codes = admitted.map(({ gss }) => gss)
  const seats = await seatsToQuote(act, admitted, announcing.quoteOf)
  const { title, summary, text, facts } = announcementOf({
    ...(await announcementFacts(act.db, codes, joinsOn)),
    network: networkName,
    joinsOn,
    decidedOn: decision.closedAt && dayOf(new Date(decision.closedAt)),
    quotes: seats.length,
  })
  const draft = { kind: 'announcement' as const, title, summary, text, facts, gss: codes }
  const made = await draftArticle(act, draft)
  if (isRefused(made)) return { refused: 'not-drafted', why: String(made.refused) }
  const { articleId } = made
  await act.db
    .updateTable('admission_decision')
    .set({ article_id: articleId })
    .where('id', '=', decisionId)
    .execute()
  for (const seatId of seats) await askSeat(act, { ...announcing, articleId, seatId, joinsOn })
  return { articleId }
}

/** The first day on which any of the admitted is a member. */
async function firstDay(act: Act, admitted: readonly Application[]): Promise<string | null> {
  const ids = admitted.flatMap(({ membershipId }) => membershipId ?? [])
  if (ids.length === 0) return null
  const row = await act.db
    .selectFrom('membership')
    .select((select) => select.fn.min('from_date').as('day'))
    .where('id', 'in', ids)
    .executeTakeFirst()
  return row?.day ?? null
}

/** The chair where somebody holds that seat, then the leader of one of the new members. */
async function seatsToQuote(
  act: Act,
  admitted: readonly Application[],
  quoteOf: string | null,
): Promise<string[]> {
  const { voters } = await votersOn(act.db, dayOf(act.now))
  const chair = voters.find(({ kind }) => kind === 'chair')
  const chosen = admitted.find(({ id }) => id === quoteOf) ?? admitted[0]
  const leader = await act.db
    .selectFrom('seat')
    .select('id')
    .where('gss', '=', chosen?.gss ?? '')
    .where('kind', '=', 'leader')
    .executeTakeFirst()
  return [chair?.seatId, leader?.id].flatMap((id) => id ?? [])
}

/** Asks at once whoever holds the seat; a leader who takes it on the day of joining is asked then, by job. */
async function askSeat(
  act: Act,
  asked: Announcing & { articleId: string; seatId: string; joinsOn: string },
): Promise<void> {
  const { articleId, seatId, baseUrl, networkName, joinsOn } = asked
  const today = dayOf(act.now)
  const [seat] = await holdersOf(act.db, today, [seatId])
  if (seat) await askForQuote(act, { articleId, seatId, proposed: '', baseUrl, networkName })
  else if (joinsOn > today)
    await act.enqueue(
      'ask-new-leader',
      { articleId, seatId },
      { at: momentOf(joinsOn, '08:00'), key: `ask-new-leader ${articleId}` },
    )
}
