import type { Inline } from '../prose/types.ts'

/** A mark that leads to a note of the chapter: `[^2]`, counted anew in each chapter as it is met. */
export type NoteMark = { kind: 'note'; number: number }
export type ReportInline = Inline<NoteMark>

/** A table, or bars drawn from a table of two columns; its figures are words, printed as typed. */
export interface ReportTable {
  kind: 'table'
  shows: 'table' | 'bars'
  /** "2.1": the first table or figure of chapter 2. */
  number: string
  id: string
  caption: string
  columns: string[]
  /** Which columns hold figures. */
  numeric: boolean[]
  rows: string[][]
  source: string | null
}

export type ReportBlock =
  /** `number` is "2B": the second heading of chapter 2, at #s2-2. */
  | { kind: 'heading'; number: string; id: string; words: ReportInline[] }
  /** `number` is "2.7": the seventh paragraph of chapter 2, at #p2-7. */
  | { kind: 'paragraph'; number: string; id: string; words: ReportInline[] }
  | { kind: 'list'; ordered: boolean; items: ReportInline[][] }
  | ReportTable

export interface ReportNote {
  number: number
  words: ReportInline[]
}

export interface ReportChapter {
  number: number
  slug: string
  title: string
  blocks: ReportBlock[]
  notes: ReportNote[]
}

export interface ReportCredit {
  role: 'author' | 'partner'
  name: string
  /** Of an author; null where none is given, and of a partner, who is one. */
  organisation: string | null
}

/**
 * One version of a publication, whole and frozen: the web pages, the PDF and the citations are all
 * made of it, so that the same words and numbers stand in each.
 */
export interface ReportDocument {
  format: 'hanse-report/1'
  language: 'en-GB'
  network: string
  kind: string
  title: string
  subtitle: string
  summary: string
  credits: ReportCredit[]
  themes: string[]
  councils: string[]
  licence: string
  issn: string | null
  doi: string | null
  /** 1, 2, 3 … within its publication. */
  version: number
  /** ISO 8601, UTC: when the first version came out, and this one. */
  firstPublishedAt: string
  publishedAt: string
  /** What changed since the version before; null for the first. */
  changes: string | null
  chapters: ReportChapter[]
}
