import type { Generated } from 'kysely'
import type { Json, PrivacyOf } from './column.ts'

/** Figures computed on a day, which stand beside an article. */
export interface FactBox {
  title: string
  /** What the figures count: "People". */
  figure: string
  rows: { name: string; note: string; figure: string }[]
  foot: { name: string; figure: string } | null
  source: string
}

/** An article as it was published: everything its page shows, but names of people, which may be erased. */
export interface ArticleContent {
  format: 'hanse-article/1'
  kind: ArticleKind
  title: string
  summary: string
  text: string
  byline: string
  authorId: string | null
  pictureId: string | null
  themeIds: string[]
  councils: string[]
  facts: FactBox | null
  /** What the network said of itself on that day; null where the article does not say it. */
  about: string | null
  quotes: PublishedQuote[]
  /** Articles of the network that the text leads to, by the last part of their address. */
  links: string[]
}

export interface PublishedQuote {
  position: number
  words: string
  sha256: string
  personId: string
  capacity: string
  /** ISO date of the day on which they said it. */
  day: string
}

export type ArticleKind = 'news' | 'opinion' | 'response' | 'announcement'

/** Articles and quotes. */
export interface ArticleTables {
  article: {
    network_id: string
    id: string
    kind: 'news' | 'opinion' | 'response' | 'announcement'
    slug: string
    title: string
    summary: Generated<string>
    text: Generated<string>
    byline: Generated<string>
    author_id: string | null
    picture_id: string | null
    theme_ids: Generated<string[]>
    councils: Generated<string[]>
    facts: Json<FactBox> | null
    lock_version: Generated<number>
    created_at: Date
    updated_at: Date
    updated_by: string | null
  }
  article_revision: {
    network_id: string
    article_id: string
    number: number
    content: Json<ArticleContent>
    correction: string | null
    election_note: string | null
    published_at: Date
    published_by: string | null
  }
  published_article: {
    network_id: string
    article_id: string
    number: number
    kind: 'news' | 'opinion' | 'response' | 'announcement'
    slug: string
    title: string
    summary: string
    words: string
    picture_id: string | null
    theme_ids: string[]
    councils: string[]
    published_at: Date
    updated_at: Date
  }
  article_theme: {
    network_id: string
    theme_id: string
    published_at: Date
    article_id: string
  }
  article_council: {
    network_id: string
    gss: string
    published_at: Date
    article_id: string
  }
  related_article: {
    network_id: string
    article_id: string
    other_id: string
    score: number
  }
  article_schedule: {
    network_id: string
    id: string
    article_id: string
    at: Date
    correction: string | null
    links_accepted: boolean
    election_note: string | null
    set_at: Date
    set_by: string | null
    ended_at: Date | null
    ended_by: string | null
    outcome: 'published' | 'called-off' | 'refused' | null
    refusal: string | null
  }
  article_withdrawal: {
    network_id: string
    article_id: string
    slug: string
    title: string
    reason: string
    withdrawn_at: Date
    withdrawn_by: string | null
  }
  article_preview: {
    network_id: string
    token_hash: string
    article_id: string
    made_at: Date
    made_by: string | null
    revoked_at: Date | null
    revoked_by: string | null
  }
  quote: {
    network_id: string
    id: string
    article_id: string
    position: number
    seat_id: string
    person_id: string
    proposed: Generated<string>
    proposal: Generated<number>
    note: Generated<string>
    wanted_by: Date | null
    asked_at: Date
    asked_by: string | null
    dropped_at: Date | null
  }
  quote_answer: {
    network_id: string
    quote_id: string
    number: number
    proposal: number
    decision: 'approved' | 'declined'
    words: string
    sha256: string
    reason: Generated<string>
    person_id: string
    seat_id: string
    capacity: string
    answered_at: Date
  }
}

export const articlePrivacy: PrivacyOf<ArticleTables> = {
  article: {
    network_id: 'public',
    id: 'public',
    kind: 'office',
    slug: 'office',
    title: 'office',
    summary: 'office',
    text: 'office',
    byline: 'office',
    author_id: 'office',
    picture_id: 'office',
    theme_ids: 'office',
    councils: 'office',
    facts: 'office',
    lock_version: 'office',
    created_at: 'office',
    updated_at: 'office',
    updated_by: 'office',
  },
  article_revision: {
    network_id: 'public',
    article_id: 'public',
    number: 'public',
    content: 'public',
    correction: 'public',
    election_note: 'office',
    published_at: 'public',
    published_by: 'office',
  },
  published_article: {
    network_id: 'public',
    article_id: 'public',
    number: 'public',
    kind: 'public',
    slug: 'public',
    title: 'public',
    summary: 'public',
    words: 'public',
    picture_id: 'public',
    theme_ids: 'public',
    councils: 'public',
    published_at: 'public',
    updated_at: 'public',
  },
  article_theme: {
    network_id: 'public',
    theme_id: 'public',
    published_at: 'public',
    article_id: 'public',
  },
  article_council: {
    network_id: 'public',
    gss: 'public',
    published_at: 'public',
    article_id: 'public',
  },
  related_article: {
    network_id: 'public',
    article_id: 'public',
    other_id: 'public',
    score: 'public',
  },
  article_schedule: {
    network_id: 'office',
    id: 'office',
    article_id: 'office',
    at: 'office',
    correction: 'office',
    links_accepted: 'office',
    election_note: 'office',
    set_at: 'office',
    set_by: 'office',
    ended_at: 'office',
    ended_by: 'office',
    outcome: 'office',
    refusal: 'office',
  },
  article_withdrawal: {
    network_id: 'public',
    article_id: 'public',
    slug: 'public',
    title: 'public',
    reason: 'public',
    withdrawn_at: 'public',
    withdrawn_by: 'office',
  },
  article_preview: {
    network_id: 'office',
    token_hash: 'private',
    article_id: 'office',
    made_at: 'office',
    made_by: 'office',
    revoked_at: 'office',
    revoked_by: 'office',
  },
  quote: {
    network_id: 'office',
    id: 'office',
    article_id: 'office',
    position: 'office',
    seat_id: 'office',
    person_id: 'office',
    proposed: 'office',
    proposal: 'office',
    note: 'office',
    wanted_by: 'office',
    asked_at: 'office',
    asked_by: 'office',
    dropped_at: 'office',
  },
  quote_answer: {
    network_id: 'office',
    quote_id: 'office',
    number: 'office',
    proposal: 'office',
    decision: 'office',
    words: 'office',
    sha256: 'office',
    reason: 'office',
    person_id: 'office',
    seat_id: 'office',
    capacity: 'office',
    answered_at: 'office',
  },
}
