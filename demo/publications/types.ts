import type { ReportCredit } from '../../src/documents/report/types.ts'
import type { Moment } from '../types.ts'

/** A publication of the demonstration: words and people invented, figures real with their source. */
export interface DemoPublication {
  slug: string
  kind: 'report' | 'study'
  title: string
  subtitle: string
  summary: string
  credits: ReportCredit[]
  issn: string | null
  doi: string | null
  themes: string[]
  /** Slugs of the councils that it speaks of. */
  councils: string[]
  by: string
  published: Moment
  chapters: { title: string; text: string }[]
  /** A second version: what it adds to the last chapter, and what is said of it. */
  revised: { at: Moment; changes: string; added: string } | null
}
