const grouped = new Intl.NumberFormat('en-GB')
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** "6,170,338". */
export function formatNumber(value: number): string {
  return grouped.format(value)
}

/** "6.2m", "193k"; never without the exact number near. */
export function formatRounded(value: number): string {
  const size = Math.abs(value)
  if (size >= 999_950_000) return `${oneDecimal.format(value / 1e9)}bn`
  if (size >= 999_500) return `${oneDecimal.format(value / 1e6)}m`
  if (size >= 10_000) return `${Math.round(value / 1000)}k`
  return grouped.format(value)
}

/** A share of one as "12.8%". */
export function formatShare(share: number): string {
  return `${oneDecimal.format(share * 100)}%`
}

/** "1 council", "25 councils", "0 replies" with the plural given. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${grouped.format(value)} ${value === 1 ? one : many}`
}

/** "412 bytes", "96 KB", "1.4 MB" (of 1,024). */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte')
  if (bytes < 999.5 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  return `${oneDecimal.format(bytes / 1024 / 1024)} MB`
}

/** "Lincoln", "Lincoln and Exeter", "Bath, Exeter and Lincoln". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** "twenty-six" below one hundred; figures from there on. */
export function inWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return grouped.format(value)
  if (value < 20) return ones[value]!
  const rest = value % 10
  return tens[Math.floor(value / 10)]! + (rest ? `-${ones[rest]}` : '')
}

/** The same word with a capital, to begin a sentence: "Twenty-six". */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
