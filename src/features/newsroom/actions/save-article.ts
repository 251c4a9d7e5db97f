import type { Act } from '../../../kernel/act.ts'
import { moveAddress } from '../../../kernel/moved-address.ts'
import { followRecord } from '../../finding/index.ts'
import { type ArticleWords, slugOf, type WritingRefusal, whyNotWrite } from '../article.ts'
import { whyNotMarks } from '../article-text.ts'
import { findableArticles } from '../queries/findable.ts'
import { byOffice, type LockedArticle, lockArticle } from './lock-article.ts'
import { nameAuthor } from './name-author.ts'

export interface SavingArticle extends ArticleWords {
  articleId: string
  /** The version that the writer was shown. */
  lockVersion: number
  /** The last part of its address. */
  slug: string
  /** False takes the figures beside it out. */
  keepFacts: boolean
}

/** Saves an article as it is being written; over somebody’s newer words it saves nothing and hands back both. What is published stays as it is until it is published anew. */
export async function saveArticle(
  act: Act,
  saving: SavingArticle,
): Promise<{ lockVersion: number } | WritingRefusal> {
  const office = byOffice(act)
  const before = await lockArticle(act, saving.articleId)
  if (!before) return { refused: 'not-found' }
  if (before.withdrawn) return { refused: 'withdrawn' }
  const refusal = whyNotWrite(office.may, saving, whyNotMarks(saving.text))
  if (refusal) return refusal
  if (before.lock_version !== saving.lockVersion)
    return { refused: 'newer-text', theirs: await newerWords(act, before) }
  const slug = slugOf(saving.slug || saving.title)
  if (slug !== before.slug && (await isTaken(act, slug, before)))
    return { refused: 'address-taken' }
  const lockVersion = before.lock_version + 1
  await act.db
    .updateTable('article')
    .set({
      kind: saving.kind,
      slug,
      title: saving.title.trim(),
      summary: saving.summary.trim(),
      text: saving.text,
      byline: saving.byline.trim(),
      author_id: await nameAuthor(act, saving.byline),
      picture_id: saving.pictureId,
      theme_ids: saving.themeIds,
      councils: saving.councils,
      ...(saving.keepFacts ? {} : { facts: null }),
      lock_version: lockVersion,
      updated_at: act.now,
      updated_by: act.by?.personId ?? null,
    })
    .where('id', '=', before.id)
    .execute()
  if (slug !== before.slug && before.newest) await moveTo(act, before, slug)
  await act.record({
    name: 'article.saved',
    seatId: office.seatId,
    subjectId: before.id,
    facts: { lockVersion },
  })
  return { lockVersion }
}

/** A published article answers at its new address at once, and its old one leads there for good. */
async function moveTo(act: Act, before: LockedArticle, slug: string): Promise<void> {
  await act.db
    .updateTable('published_article')
    .set({ slug })
    .where('article_id', '=', before.id)
    .execute()
  await followRecord(act, findableArticles, before.id)
  await moveAddress(act, `/news/${before.slug}`, `/news/${slug}`)
}

/** An address is taken by another article, or was given out for one: links to it must not lead astray. */
async function isTaken(act: Act, slug: string, before: LockedArticle): Promise<boolean> {
  const other = await act.db
    .selectFrom('article')
    .select('id')
    .where('slug', '=', slug)
    .where('id', '<>', before.id)
    .executeTakeFirst()
  if (other) return true
  const moved = await act.db
    .selectFrom('moved_address')
    .select('to_path')
    .where('from_path', '=', `/news/${slug}`)
    .executeTakeFirst()
  return moved !== undefined && moved.to_path !== `/news/${before.slug}`
}

async function newerWords(act: Act, article: LockedArticle) {
  const by = article.updated_by
    ? await act.db
        .selectFrom('person')
        .select('name')
        .where('id', '=', article.updated_by)
        .executeTakeFirst()
    : null
  return {
    kind: article.kind,
    title: article.title,
    summary: article.summary,
    text: article.text,
    byline: article.byline,
    pictureId: article.picture_id,
    themeIds: article.theme_ids,
    councils: article.councils,
    by: by?.name ?? null,
    at: article.updated_at,
    lockVersion: article.lock_version,
  }
}
