import type { ArticleContent, ArticleKind, FactBox } from '../../kernel/tables/articles.ts'

export type { ArticleContent, ArticleKind, FactBox }

/** The kinds of article, as the office chooses them and as readers see them. */
export const articleKinds: Record<ArticleKind, { choice: string; shown: string }> = {
  news: { choice: 'News', shown: 'News' },
  opinion: { choice: 'Opinion', shown: 'Opinion' },
  response: { choice: 'Response to an event', shown: 'Our response' },
  announcement: { choice: 'Announcement of members', shown: 'Membership' },
}

/** What somebody writes of an article. */
export interface ArticleWords {
  kind: ArticleKind
  title: string
  summary: string
  text: string
  byline: string
  pictureId: string | null
  themeIds: string[]
  /** Codes of the councils it concerns. */
  councils: string[]
}

export const longestTitle = 160
export const longestSummary = 400
export const longestText = 60_000

/** Where an article stands, from the rows that somebody caused. */
export type ArticleState = 'draft' | 'scheduled' | 'published' | 'withdrawn'

export interface Standing {
  withdrawn: boolean
  /** The number of the newest published revision; 0 where none was. */
  published: number
  scheduled: boolean
}

/** Withdrawn is for good; what is published stays so while a correction waits for its minute. */
export function stateOf({ withdrawn, published, scheduled }: Standing): ArticleState {
  if (withdrawn) return 'withdrawn'
  if (published > 0) return 'published'
  return scheduled ? 'scheduled' : 'draft'
}

/** What somebody else saved while this was being written. */
export interface NewerWords extends ArticleWords {
  by: string | null
  at: Date
  lockVersion: number
}

export type WritingRefusal =
  | { refused: 'not-office' }
  | { refused: 'not-found' }
  | { refused: 'withdrawn' }
  | { refused: 'title-needed' }
  | { refused: 'too-long'; field: 'title' | 'summary' | 'text' }
  | { refused: 'marks'; sentence: string }
  | { refused: 'address-taken' }
  | { refused: 'newer-text'; theirs: NewerWords }

/** Why these words cannot be kept as an article, or null. `problem` is what the text’s marks lack. */
export function whyNotWrite(
  office: boolean,
  words: Pick<ArticleWords, 'title' | 'summary' | 'text'>,
  problem: string | null,
): WritingRefusal | null {
  if (!office) return { refused: 'not-office' }
  if (words.title.trim() === '') return { refused: 'title-needed' }
  if (words.title.length > longestTitle) return { refused: 'too-long', field: 'title' }
  if (words.summary.length > longestSummary) return { refused: 'too-long', field: 'summary' }
  if (words.text.length > longestText) return { refused: 'too-long', field: 'text' }
  return problem === null ? null : { refused: 'marks', sentence: problem }
}

/** Somebody of a council before its election, quoted, pictured or writing, by name. */
export interface BeforeElection {
  name: string
  /** Code of the council. */
  gss: string
  /** ISO date of the poll. */
  pollDay: string
  how: 'quoted' | 'pictured' | 'writing'
}

/** What whoever publishes has said of it. */
export interface Publishing {
  /** What changed, for readers; needed from the second revision on. */
  correction: string
  /** Links to withdrawn articles were seen, and stay. */
  linksAccepted: boolean
  /** Why people may be quoted in a pre-election period all the same. */
  electionNote: string
}

/** What is known of an article when it is about to be published. */
export interface ToPublish extends Standing {
  summary: string
  text: string
  /** Whether anything differs from the newest revision. */
  changed: boolean
  /** Names of those who were asked and have not approved their words. */
  unanswered: string[]
  /** Numbers of {quote n} in the text that belong to no quote. */
  unknownQuotes: number[]
  withdrawnLinks: string[]
  beforeElection: BeforeElection[]
}

export type PublishRefusal =
  | { refused: 'not-office' }
  | { refused: 'not-found' }
  | { refused: 'withdrawn' }
  | { refused: 'nothing-written'; field: 'summary' | 'text' }
  | { refused: 'nothing-changed' }
  | { refused: 'correction-needed' }
  | { refused: 'quotes-waiting'; names: string[] }
  | { refused: 'no-such-quote'; numbers: number[] }
  | { refused: 'links-to-withdrawn'; titles: string[] }
  | { refused: 'before-election'; people: BeforeElection[] }
  | { refused: 'minute-past' }

/** Why an article cannot be published now, or null: one rule for the page, the deed and the job at the set minute. */
export function whyNotPublish(
  office: boolean,
  article: ToPublish | null,
  said: Publishing,
): PublishRefusal | null {
  if (!office) return { refused: 'not-office' }
  if (!article) return { refused: 'not-found' }
  if (article.withdrawn) return { refused: 'withdrawn' }
  if (article.summary.trim() === '') return { refused: 'nothing-written', field: 'summary' }
  if (article.text.trim() === '') return { refused: 'nothing-written', field: 'text' }
  if (article.published > 0 && !article.changed) return { refused: 'nothing-changed' }
  if (article.published > 0 && said.correction.trim() === '')
    return { refused: 'correction-needed' }
  if (article.unanswered.length > 0) return { refused: 'quotes-waiting', names: article.unanswered }
  if (article.unknownQuotes.length > 0)
    return { refused: 'no-such-quote', numbers: article.unknownQuotes }
  if (article.withdrawnLinks.length > 0 && !said.linksAccepted)
    return { refused: 'links-to-withdrawn', titles: article.withdrawnLinks }
  if (article.beforeElection.length > 0 && said.electionNote.trim() === '')
    return { refused: 'before-election', people: article.beforeElection }
  return null
}

export type WithdrawalRefusal =
  | { refused: 'not-office' }
  | { refused: 'not-found' }
  | { refused: 'never-published' }
  | { refused: 'reason-needed' }

/** Why an article cannot be withdrawn, or null; one that is withdrawn already stays so. */
export function whyNotWithdraw(
  office: boolean,
  article: Standing | null,
  reason: string,
): WithdrawalRefusal | null {
  if (!office) return { refused: 'not-office' }
  if (!article) return { refused: 'not-found' }
  if (article.published === 0) return { refused: 'never-published' }
  return reason.trim() === '' ? { refused: 'reason-needed' } : null
}

/** Words as the last part of an address: "bath-exeter-lincoln-and-wrexham-join". */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const short = slug.length > 80 ? slug.slice(0, 81).replace(/-[^-]*$/, '') : slug
  return short || 'article'
}
