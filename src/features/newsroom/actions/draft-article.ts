import type { Insertable } from 'kysely'
import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Tables } from '../../../kernel/tables.ts'
import {
  type ArticleKind,
  type FactBox,
  slugOf,
  type WritingRefusal,
  whyNotWrite,
} from '../article.ts'
import { whyNotMarks } from '../article-text.ts'
import { byOffice } from './lock-article.ts'
import { nameAuthor } from './name-author.ts'

export interface NewArticle {
  kind: ArticleKind
  title: string
  summary?: string
  /** In the notation of answers; `{quote 1}` on a line of its own is the place of the first quote. */
  text?: string
  byline?: string
  themeIds?: readonly string[]
  /** Codes of the councils it concerns. */
  gss?: readonly string[]
  pictureId?: string | null
  facts?: FactBox | null
}

/** Begins an article as a draft that only the office sees; its address follows from its headline and is its alone. */
export async function draftArticle(
  act: Act,
  given: NewArticle,
): Promise<{ articleId: string; slug: string } | WritingRefusal | Refused<'not-office'>> {
  const office = byOffice(act)
  const { kind, title, summary = '', text = '' } = given
  const refusal = whyNotWrite(office.may, { title, summary, text }, whyNotMarks(text))
  if (refusal) return refusal
  const { name } = await act.db.selectFrom('network').select('name').executeTakeFirstOrThrow()
  const byline = given.byline ?? `${name} newsdesk`
  const articleId = newId()
  const row = {
    network_id: act.networkId,
    id: articleId,
    kind,
    title: title.trim(),
    summary: summary.trim(),
    text,
    byline,
    author_id: await nameAuthor(act, byline),
    picture_id: given.pictureId ?? null,
    theme_ids: [...(given.themeIds ?? [])],
    councils: [...(given.gss ?? [])],
    facts: given.facts ? JSON.stringify(given.facts) : null,
    created_at: act.now,
    updated_at: act.now,
    updated_by: act.by?.personId ?? null,
  }
  const slug = await insertUnder(act, row, slugOf(title))
  await act.record({ name: 'article.drafted', seatId: office.seatId, subjectId: articleId })
  return { articleId, slug }
}

/** Two articles of one headline at once: the unique key gives the address to the first, and the other takes the next. */
async function insertUnder(
  act: Act,
  row: Omit<Insertable<Tables['article']>, 'slug'>,
  wanted: string,
): Promise<string> {
  for (let at = 1; ; at++) {
    const slug = at === 1 ? wanted : `${wanted}-${at}`
    const moved = await act.db
      .selectFrom('moved_address')
      .select('from_path')
      .where('from_path', '=', `/news/${slug}`)
      .executeTakeFirst()
    if (moved) continue
    const added = await act.db
      .insertInto('article')
      .values({ ...row, slug })
      .onConflict((conflict) => conflict.columns(['network_id', 'slug']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added) return slug
  }
}
