import { addressWords, slugOfWords } from '../../documents/slug.ts'
export const kinds = {
  report: 'Report',
  study: 'Study',
  briefing: 'Briefing',
  manifesto: 'Manifesto',
  submission: 'Submission',
} as const
export type Kind = keyof typeof kinds

/** The licences that a publication can come under, with where each is explained. */
export const licences: Record<string, string | null> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC BY-NC 4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'Open Government Licence v3.0':
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  'All rights reserved': null,
}

/** Where a publication stands: its draft may be ahead of what is published. */
export interface Standing {
  lockVersion: number
  publishedAt: Date | null
  withdrawnAt: Date | null
}

export type WritingRefusal = 'not-office' | 'unknown-publication' | 'withdrawn' | 'changed-since'

/** Why the facts of a publication cannot be saved, or null: two who save the same draft do not overwrite each other unseen. */
export function whyNotSaveFacts(
  office: boolean,
  found: Standing | null,
  seen: number,
): WritingRefusal | null {
  return whyNotWrite(office, found) ?? (found!.lockVersion === seen ? null : 'changed-since')
}

/** Why nobody may write on the draft, or null. */
export function whyNotWrite(
  office: boolean,
  found: Standing | null,
): Exclude<WritingRefusal, 'changed-since'> | null {
  if (!office) return 'not-office'
  if (!found) return 'unknown-publication'
  return found.withdrawnAt ? 'withdrawn' : null
}

export type ChapterRefusal =
  | Exclude<WritingRefusal, 'changed-since'>
  | 'chapter-gone'
  | 'chapter-changed'

/** Why a chapter cannot be saved, or null: the office may have changed or removed it meanwhile. */
export function whyNotSaveChapter(
  office: boolean,
  found: Standing | null,
  chapter: { revision: number } | null,
  seen: number,
): ChapterRefusal | null {
  const refusal = whyNotWrite(office, found)
  if (refusal) return refusal
  if (!chapter) return 'chapter-gone'
  return chapter.revision === seen ? null : 'chapter-changed'
}

export type PublishRefusal =
  | WritingRefusal
  | 'no-chapters'
  | 'empty-chapter'
  | 'no-summary'
  | 'changes-needed'
  | 'nothing-changed'

/** Why a draft cannot be published as the next version, or null. */
export function whyNotPublish(
  office: boolean,
  found: Standing | null,
  draft: {
    seen: number
    summary: string
    chapters: readonly { words: number }[]
    /** What changed, in words; empty for the first version. */
    changes: string
    /** Whether it says the same as the version before. */
    same: boolean
  },
): PublishRefusal | null {
  const refusal = whyNotSaveFacts(office, found, draft.seen)
  if (refusal) return refusal
  if (draft.chapters.length === 0) return 'no-chapters'
  if (draft.chapters.some(({ words }) => words === 0)) return 'empty-chapter'
  if (draft.summary.trim() === '') return 'no-summary'
  if (!found!.publishedAt) return null
  if (draft.same) return 'nothing-changed'
  return draft.changes.trim() === '' ? 'changes-needed' : null
}

export type WithdrawRefusal =
  | 'not-office'
  | 'unknown-publication'
  | 'not-published'
  | 'withdrawn'
  | 'reason-needed'

/** Why a publication cannot be withdrawn, or null: it is done once, with a reason that everybody reads. */
export function whyNotWithdraw(
  office: boolean,
  found: Standing | null,
  reason: string,
): WithdrawRefusal | null {
  if (!office) return 'not-office'
  if (!found) return 'unknown-publication'
  if (!found.publishedAt) return 'not-published'
  if (found.withdrawnAt) return 'withdrawn'
  return reason.trim() === '' ? 'reason-needed' : null
}

/** Words that are addresses below a publication, so no chapter may be called so. */
const taken = new Set(['whole', 'versions', 'cite', 'citation'])

/** The address of each chapter within its publication, made of its title; two alike get a number. */
export function chapterSlugs(titles: readonly string[]): string[] {
  const given = new Set<string>(taken)
  return titles.map((title) => {
    const stem = slugOf(title) || 'chapter'
    let slug = stem
    for (let copy = 2; given.has(slug); copy++) slug = `${stem}-${copy}`
    given.add(slug)
    return slug
  })
}

/** Lower-case words and hyphens for an address, at most 60 characters, cut between words; empty where there is no letter. */
export function slugOf(title: string): string {
  const words = addressWords(title)
  return slugOfWords(words) || (words[0] ?? '').slice(0, 60)
}
