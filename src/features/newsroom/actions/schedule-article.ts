import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { type PublishRefusal, whyNotPublish } from '../article.ts'
import { toPublish } from '../queries/to-publish.ts'
import { byOffice, lockArticle } from './lock-article.ts'
import { type PublishingArticle, publishLocked } from './publish-article.ts'

/** Sets the minute at which an article is published as it is written then; a minute set before is called off. What is refused now is refused now; the same rule is asked again at the minute. */
export async function scheduleArticle(
  act: Act,
  { articleId, at, baseUrl, ...said }: PublishingArticle & { at: Date },
): Promise<{ scheduleId: string } | PublishRefusal> {
  const office = byOffice(act)
  const article = await lockArticle(act, articleId)
  if (!article) return { refused: office.may ? 'not-found' : 'not-office' }
  if (at <= act.now) return { refused: 'minute-past' }
  const past = { withdrawn: article.withdrawn, newest: article.newest, scheduled: false }
  const { facts } = await toPublish(act.db, article, past, { day: dayOf(at), baseUrl })
  const refusal = whyNotPublish(office.may, facts, said)
  if (refusal) return refusal
  await endOpen(act, articleId)
  const scheduleId = newId()
  await act.db
    .insertInto('article_schedule')
    .values({
      network_id: act.networkId,
      id: scheduleId,
      article_id: articleId,
      at,
      correction: said.correction.trim() || null,
      links_accepted: said.linksAccepted,
      election_note: said.electionNote.trim() || null,
      set_at: act.now,
      set_by: act.by?.personId ?? null,
    })
    .execute()
  await act.record({
    name: 'article.scheduled',
    seatId: office.seatId,
    subjectId: articleId,
    facts: { at: at.toISOString() },
  })
  await act.enqueue('publish-scheduled-article', { scheduleId }, { at })
  return { scheduleId }
}

/** Calls off the minute that was set; the article stays a draft, or as it was published. */
export async function callOffSchedule(
  act: Act,
  { articleId }: { articleId: string },
): Promise<{ articleId: string } | PublishRefusal> {
  const office = byOffice(act)
  if (!office.may) return { refused: 'not-office' }
  const article = await lockArticle(act, articleId)
  if (!article) return { refused: 'not-found' }
  if (!article.schedule) return { articleId }
  await endOpen(act, articleId)
  await act.record({
    name: 'article.schedule-called-off',
    seatId: office.seatId,
    subjectId: articleId,
  })
  return { articleId }
}

async function endOpen(act: Act, articleId: string): Promise<void> {
  await act.db
    .updateTable('article_schedule')
    .set({ ended_at: act.now, ended_by: act.by?.personId ?? null, outcome: 'called-off' })
    .where('article_id', '=', articleId)
    .where('ended_at', 'is', null)
    .execute()
}

/** At the set minute: publishes once, however many workers come for it. What the rule refuses by then is not published, and the office is told. */
export async function publishScheduled(
  act: Act,
  { scheduleId, baseUrl }: { scheduleId: string; baseUrl: string },
): Promise<void> {
  const found = await act.db
    .selectFrom('article_schedule')
    .select('article_id')
    .where('id', '=', scheduleId)
    .executeTakeFirst()
  // The lock on the article makes workers come one after the other; the second finds the schedule ended.
  const article = found ? await lockArticle(act, found.article_id) : null
  const schedule = article?.schedule
  if (!article || schedule?.id !== scheduleId || schedule.at > act.now) return
  const done = await publishLocked(act, { may: true, seatId: null }, article, {
    correction: schedule.correction ?? '',
    linksAccepted: schedule.links_accepted,
    electionNote: schedule.election_note ?? '',
    setBy: schedule.set_by,
    baseUrl,
  })
  const refused = 'refused' in done ? done.refused : null
  await act.db
    .updateTable('article_schedule')
    .set({
      ended_at: act.now,
      outcome: refused ? 'refused' : 'published',
      refusal: refused,
    })
    .where('id', '=', scheduleId)
    .execute()
}
