import { addressWords, slugOfWords } from '../../documents/slug.ts'
export const kinds = { newsletter: 'Newsletter', magazine: 'Magazine' } as const
export type Kind = keyof typeof kinds

export type StoryKind = 'article' | 'publication' | 'event'
export const storyNames: Record<StoryKind, string> = {
  article: 'News',
  publication: 'Publication',
  event: 'Event',
}

/** Something published that an edition can tell of. */
export interface Story {
  kind: StoryKind
  id: string
  title: string
  summary: string
  /** Its address on this site: "/publications/empty-floors". */
  path: string
  publishedAt: Date
  /** When it is over; null for what stays true. */
  until: Date | null
  themeIds: string[]
}

export interface Standing {
  lockVersion: number
  publishAt: Date | null
  publishedAt: Date | null
}

export type EditionRefusal =
  | 'not-office'
  | 'unknown-edition'
  | 'published'
  | 'changed-since'
  | 'story-gone'
  | 'picture-gone'

type SavingRefusal = Exclude<EditionRefusal, 'story-gone' | 'picture-gone'>

/** Why an edition cannot be saved, or null: what went out is not changed any more. */
export function whyNotSaveEdition(
  office: boolean,
  found: Standing | null,
  seen: number,
): SavingRefusal | null {
  if (!office) return 'not-office'
  if (!found) return 'unknown-edition'
  if (found.publishedAt) return 'published'
  return found.lockVersion === seen ? null : 'changed-since'
}

export type PublishRefusal = SavingRefusal | 'empty' | 'moment-past'

/** Why an edition cannot go out, now or at a minute to come, or null. */
export function whyNotPublishEdition(
  office: boolean,
  found: Standing | null,
  out: { seen: number; items: number; at: Date | null; now: Date },
): PublishRefusal | null {
  const refusal = whyNotSaveEdition(office, found, out.seen)
  if (refusal) return refusal
  if (out.items === 0) return 'empty'
  return out.at !== null && out.at <= out.now ? 'moment-past' : null
}

/** What of an edition goes to somebody who asked for these themes alone. */
export function itemsFor<T extends { themeIds: readonly string[] }>(
  items: readonly T[],
  wish: { everything: boolean; themeIds: readonly string[] },
): T[] {
  return items.filter(
    ({ themeIds }) => wish.everything || themeIds.some((id) => wish.themeIds.includes(id)),
  )
}

/** Lower-case words and hyphens for an address, cut between words; never a number alone, which is how editions are counted. */
export function slugOf(title: string): string {
  const slug = slugOfWords(addressWords(title))
  return slug === '' || /^\d+$/.test(slug) ? `edition${slug && `-${slug}`}` : slug
}
