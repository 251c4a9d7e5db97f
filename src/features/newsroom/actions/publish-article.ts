import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { followRecord } from '../../finding/index.ts'
import { usePictures } from '../../pictures/index.ts'
import type { ArticleContent, Publishing, PublishRefusal } from '../article.ts'
import { whyNotPublish } from '../article.ts'
import { wordsOf } from '../article-text.ts'
import { findableArticles } from '../queries/findable.ts'
import { toPublish } from '../queries/to-publish.ts'
import { byOffice, type LockedArticle, lockArticle } from './lock-article.ts'
import { relateArticle } from './relate-article.ts'

export interface PublishingArticle extends Publishing {
  articleId: string
  baseUrl: string
}

/** Publishes an article as it is written now, or a correction that says what changed; every published text is kept for good. A schedule that is open ends with it. */
export async function publishArticle(
  act: Act,
  publishing: PublishingArticle,
): Promise<{ slug: string; number: number } | PublishRefusal> {
  const office = byOffice(act)
  const article = await lockArticle(act, publishing.articleId)
  const done = await publishLocked(act, office, article, publishing)
  if ('refused' in done) return done
  if (article?.schedule)
    await act.db
      .updateTable('article_schedule')
      .set({ ended_at: act.now, ended_by: act.by?.personId ?? null, outcome: 'called-off' })
      .where('id', '=', article.schedule.id)
      .execute()
  return done
}

/** The same on a row that the caller has locked; `setBy` is who set the minute, where the system acts. */
export async function publishLocked(
  act: Act,
  office: { may: boolean; seatId: string | null },
  article: LockedArticle | null,
  { baseUrl, setBy, ...said }: Publishing & { baseUrl: string; setBy?: string | null },
): Promise<{ slug: string; number: number } | PublishRefusal> {
  if (!article) return { refused: office.may ? 'not-found' : 'not-office' }
  const past = {
    withdrawn: article.withdrawn,
    newest: article.newest,
    scheduled: article.schedule !== null,
  }
  const { facts, content } = await toPublish(act.db, article, past, {
    day: dayOf(act.now),
    baseUrl,
  })
  const refusal = whyNotPublish(office.may, facts, said)
  if (refusal) return refusal
  const number = facts.published + 1
  await act.db
    .insertInto('article_revision')
    .values({
      network_id: act.networkId,
      article_id: article.id,
      number,
      content: JSON.stringify(content),
      correction: number === 1 ? null : said.correction.trim(),
      election_note: facts.beforeElection.length > 0 ? said.electionNote.trim() : null,
      published_at: act.now,
      published_by: act.by?.personId ?? setBy ?? null,
    })
    .execute()
  await show(act, article, number, content)
  await act.record({
    name: number === 1 ? 'article.published' : 'article.corrected',
    seatId: office.seatId,
    subjectId: article.id,
    facts: { number, quotes: content.quotes.map(({ sha256 }) => sha256) },
  })
  return { slug: article.slug, number }
}

/** Puts the newest revision where lists, feeds and search look; the day of the first publication stays. */
async function show(act: Act, article: LockedArticle, number: number, content: ArticleContent) {
  const shown = {
    number,
    kind: content.kind,
    slug: article.slug,
    title: content.title,
    summary: content.summary,
    words: [wordsOf(content.text), ...content.quotes.map(({ words }) => words)].join('\n\n'),
    picture_id: content.pictureId,
    theme_ids: content.themeIds,
    councils: content.councils,
    updated_at: act.now,
  }
  const { published_at } = await act.db
    .insertInto('published_article')
    .values({
      network_id: act.networkId,
      article_id: article.id,
      ...shown,
      published_at: act.now,
    })
    .onConflict((conflict) => conflict.columns(['network_id', 'article_id']).doUpdateSet(shown))
    .returning('published_at')
    .executeTakeFirstOrThrow()
  const row = { network_id: act.networkId, article_id: article.id, published_at }
  await act.db.deleteFrom('article_theme').where('article_id', '=', article.id).execute()
  await act.db.deleteFrom('article_council').where('article_id', '=', article.id).execute()
  if (content.themeIds.length > 0)
    await act.db
      .insertInto('article_theme')
      .values(content.themeIds.map((theme_id) => ({ ...row, theme_id })))
      .execute()
  if (content.councils.length > 0)
    await act.db
      .insertInto('article_council')
      .values(content.councils.map((gss) => ({ ...row, gss })))
      .execute()
  const pictureIds = content.pictureId ? [content.pictureId] : []
  await usePictures(act, { usedBy: article.id, pictureIds })
  await relateArticle(act, article.id)
  await followRecord(act, findableArticles, article.id)
}
