/** One indicator of two places, as the comparison of places knows it. */
export interface Compared {
  name: string
  /** How far apart, in standard deviations. */
  by: number
  /** How far the first lies from the mean of all places. */
  here: number
  /** One of the two has no figure of its own. */
  filled: boolean
}

/** Nearer than this, in standard deviations, two figures are called alike. */
const near = 0.5

/** One sentence on why two places are alike, and what sets them apart: what few other places share is named first, as what all share says little. */
export function whyAlikeWords(all: readonly Compared[]): string {
  const known = all.filter(({ filled }) => !filled)
  const alike = known
    .filter(({ by }) => Math.abs(by) <= near)
    .toSorted((one, other) => Math.abs(other.here) - Math.abs(one.here))
    .slice(0, 2)
  const [apart] = known
    .filter(({ by }) => Math.abs(by) > near)
    .toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by))
  if (alike.length === 0 && !apart) return 'Too few figures to say why.'
  const first =
    alike.length > 0
      ? `Alike in ${alike.map(({ name }) => spoken(name)).join(' and ')}`
      : 'Nothing near alike'
  return apart ? `${first}; furthest apart in ${spoken(apart.name)}.` : `${first}.`
}

/** "No qualifications, ages 16 to 64" in the middle of a sentence: "no qualifications". */
function spoken(name: string): string {
  const [words] = name.split(',') as [string]
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
