import type { Reads } from '../../../kernel/db.ts'

/** An article that concerns a council. */
export interface CouncilNews {
  slug: string
  title: string
  summary: string
  publishedAt: Date
}

const most = 5

/** The newest published articles that concern a council. */
export function newsOf(db: Reads, gss: string): Promise<CouncilNews[]> {
  return db
    .selectFrom('article_council')
    .innerJoin('published_article', 'published_article.article_id', 'article_council.article_id')
    .select([
      'published_article.slug',
      'published_article.title',
      'published_article.summary',
      'published_article.published_at as publishedAt',
    ])
    .where('article_council.gss', '=', gss)
    .orderBy('article_council.published_at', 'desc')
    .orderBy('article_council.article_id', 'desc')
    .limit(most)
    .execute()
}
