import { randomBytes } from 'node:crypto'
import type { Act, Refused } from '../../../kernel/act.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { byOffice, lockArticle } from './lock-article.ts'

/** Makes a secret address at which a draft is read without signing in; only its hash is kept, so it is shown this once. */
export async function makePreview(
  act: Act,
  { articleId }: { articleId: string },
): Promise<{ token: string } | Refused<'not-office' | 'not-found' | 'withdrawn'>> {
  const office = byOffice(act)
  if (!office.may) return { refused: 'not-office' }
  const article = await lockArticle(act, articleId)
  if (!article) return { refused: 'not-found' }
  if (article.withdrawn) return { refused: 'withdrawn' }
  const token = randomBytes(24).toString('base64url')
  await act.db
    .insertInto('article_preview')
    .values({
      network_id: act.networkId,
      token_hash: sha256(token),
      article_id: articleId,
      made_at: act.now,
      made_by: act.by?.personId ?? null,
    })
    .execute()
  await act.record({ name: 'article.preview-made', seatId: office.seatId, subjectId: articleId })
  return { token }
}

/** Ends every secret address of an article at once. */
export async function endPreviews(
  act: Act,
  { articleId }: { articleId: string },
): Promise<{ ended: number } | Refused<'not-office'>> {
  const office = byOffice(act)
  if (!office.may) return { refused: 'not-office' }
  const ended = await act.db
    .updateTable('article_preview')
    .set({ revoked_at: act.now, revoked_by: act.by?.personId ?? null })
    .where('article_id', '=', articleId)
    .where('revoked_at', 'is', null)
    .returning('token_hash')
    .execute()
  await act.record({ name: 'article.previews-ended', seatId: office.seatId, subjectId: articleId })
  return { ended: ended.length }
}
