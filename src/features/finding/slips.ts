/** The letters of a word or text in lower case without their accents: "Môn" is mon, "Tŷ" is ty. */
export function bare(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

const longest = 64
/** Three rows of the table of distances, used again for each word: nothing else runs meanwhile. */
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 1)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
]

/**
 * How many slips make one word of the other: a letter too many, too few, or wrong, or two neighbours
 * the wrong way round (Damerau and Levenshtein, no letter touched twice). Gives `most + 1` for all
 * that is further apart than `most`, and for words of more than 64 letters.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  const far = most + 1
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > most) return far
  if (one.length > longest || other.length > longest) return far
  let [before, last, row] = rows
  let leastBefore = 0
  for (let j = 0; j <= other.length; j++) last[j] = j
  for (let i = 1; i <= one.length; i++) {
    row.fill(far, 0, other.length + 1)
    row[0] = Math.min(i, far)
    let least = row[0]
    // Outside this band the lengths alone are too far apart.
    const until = Math.min(other.length, i + most)
    for (let j = Math.max(1, i - most); j <= until; j++) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1)
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && swapped(one, other, i, j)) slips = Math.min(slips, before[j - 2]! + 1)
      row[j] = Math.min(slips, far)
      least = Math.min(least, slips)
    }
    // A swap looks two rows back, so one row of misses may still be mended.
    if (least > most && leastBefore > most) return far
    leastBefore = least
    ;[before, last, row] = [last, row, before]
  }
  return last[other.length]!
}

function swapped(one: string, other: string, i: number, j: number): boolean {
  return (
    one.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
    one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
  )
}
