/** What kind of figure it is, which decides whether those of merged councils can be put together: a share or rate and a mean can, by people; counts are added; a median, a rank and what is not known cannot. */
export const figureKinds = ['rate', 'mean', 'count', 'median', 'rank', 'other'] as const
export type FigureKind = (typeof figureKinds)[number]

export const polarities = ['more', 'less', 'neither'] as const
export type Polarity = (typeof polarities)[number]

/** What an indicator is, beside its figures; '' where nothing is said. */
export interface IndicatorFacts {
  slug: string
  title: string
  unit: string
  measures: string
  better: Polarity
  kind: FigureKind
  topic: string
  publisher: string
  source: string
  licence: string
  address: string
  caveats: string
  dataset: string
  updatedOn: string | null
  decimals: number | null
}

/** A publisher's files, or what is said of them, cannot be taken in; the message tells the sender why. */
export class UnusableFigures extends Error {}

/** "Gross median weekly pay (£)" as "gross-median-weekly-pay", at most 80 characters. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
}

/** The kind of a figure by the words in which it is named and measured; 'other' where they do not say. */
export function kindByWords(words: string): FigureKind {
  const text = words.toLowerCase().replaceAll('_', ' ')
  if (/\branks?\b|\blocal concentration\b/.test(text)) return 'rank'
  if (/\bmedian\b|\bquartile\b|\bpercentile\b/.test(text)) return 'median'
  if (
    /%|\bper ?cent|\bpercentage\b|\bproportion\b|\bshare\b|\brate\b|\bper (?:1|head|capita|person|hour|filled)/.test(
      text,
    )
  )
    return 'rate'
  if (/\b(?:mean|average|score|extent|life expectancy)\b/.test(text)) return 'mean'
  if (/^(?:number|count)s?\b|\bnumber of\b|\bpopulation\b|\bpeople\b|^age \d/.test(text))
    return 'count'
  return 'other'
}
