import type { Act } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { usePictures } from '../../pictures/index.ts'
import { type WithdrawalRefusal, whyNotWithdraw } from '../article.ts'
import { findableArticles } from '../queries/findable.ts'
import { byOffice, lockArticle } from './lock-article.ts'

/** Takes a published article back, for good and with its reason: its page says so, and it leaves lists, feeds and search. Nothing is deleted. Withdrawing twice is the same as once. */
export async function withdrawArticle(
  act: Act,
  { articleId, reason }: { articleId: string; reason: string },
): Promise<{ slug: string } | WithdrawalRefusal> {
  const office = byOffice(act)
  const article = await lockArticle(act, articleId)
  const standing = article && {
    withdrawn: article.withdrawn,
    published: article.newest?.number ?? 0,
    scheduled: article.schedule !== null,
  }
  const refusal = whyNotWithdraw(office.may, standing, reason)
  if (refusal || !article) return refusal ?? { refused: 'not-found' }
  if (article.withdrawn) return { slug: article.slug }
  await act.db
    .insertInto('article_withdrawal')
    .values({
      network_id: act.networkId,
      article_id: articleId,
      slug: article.slug,
      title: article.newest?.content.title ?? article.title,
      reason: reason.trim(),
      withdrawn_at: act.now,
      withdrawn_by: act.by?.personId ?? null,
    })
    .execute()
  await act.db.deleteFrom('published_article').where('article_id', '=', articleId).execute()
  await act.db
    .updateTable('article_schedule')
    .set({ ended_at: act.now, ended_by: act.by?.personId ?? null, outcome: 'called-off' })
    .where('article_id', '=', articleId)
    .where('ended_at', 'is', null)
    .execute()
  await act.db
    .updateTable('article_preview')
    .set({ revoked_at: act.now, revoked_by: act.by?.personId ?? null })
    .where('article_id', '=', articleId)
    .where('revoked_at', 'is', null)
    .execute()
  await usePictures(act, { usedBy: articleId, pictureIds: [] })
  await followRecord(act, findableArticles, articleId)
  await act.record({ name: 'article.withdrawn', seatId: office.seatId, subjectId: articleId })
  return { slug: article.slug }
}
