/** The figures that a text gives: sums, shares, counts with their unit as written; years and numbers of questions are none. */
export function figuresIn(text: string): string[] {
  const found = text.matchAll(
    /£\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:million|billion|thousand|m|bn|k)\b)?|\d[\d,]*(?:\.\d+)?\s?(?:%|per cent\b|percent\b|million\b|billion\b)|\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)?\s(?:of|in|homes|people|councils|years|months|weeks|days|miles|km|hectares|tonnes)\b[^.,;]{0,24}/gi,
  )
  return [...new Set([...found].map(([figure]) => figure.replace(/\s+/g, ' ').trim()))]
}
