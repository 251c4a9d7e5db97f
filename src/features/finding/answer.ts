import type { By } from './found.ts'
import type { Nearness } from './meaning-index.ts'
import type { WordScores } from './word-scores.ts'

/** How much the words weigh beside the meaning: a likeness of 1 against all words standing often. */
const wordWeight = 0.85
/** What a record is taken to be like while its meaning is not known yet: as one that answers is. */
const unknownLikeness = 0.4
/** A title that says exactly what was typed goes before all. */
const namedBonus = 2

/** From here on a record is near in meaning, unless another is nearer by more than `behind`: four of five answers lie within (decision 45), and a tail of strangers does not. */
const leastLikeness = 0.4
const behind = 0.15

/** How much of a question of so many words must stand in a record for it to be found: one of them, of a single word a related one. */
const leastCoverage = (words: number) => Math.min(0.39, 0.95 / Math.max(1, words))

/** How a question was asked, as far as it decides what answers it. */
export interface Asking {
  by: By
  /** How many words it has. */
  words: number
  /** What holds the words as they were typed is found, whatever else it says. */
  asTyped: boolean
  /** Everything that is reached at all, however little it answers. */
  whole: boolean
}

/** The places that answer, and how well: by words, by meaning or by both. */
export function answering(
  words: WordScores | null,
  meaning: Nearness | null,
  mask: Uint8Array,
  { by, words: asked, asTyped, whole }: Asking,
): { places: number[]; score: Float32Array } {
  const score = new Float32Array(mask.length)
  const places: number[] = []
  const [coverage, likeness] = whole
    ? [Number.MIN_VALUE, -0.99]
    : [leastCoverage(asked), Math.max(leastLikeness, nearest(meaning, mask) - behind)]
  for (let place = 0; place < mask.length; place++) {
    if (mask[place] !== 1) continue
    const [said, covered] = words ? [words.score[place]!, words.coverage[place]!] : [0, 0]
    const alike = meaning ? meaning.likeness[place]! : -1
    if (!asTyped && covered < coverage && alike < likeness) continue
    const meant = meaning && by !== 'words' ? (alike === -1 ? unknownLikeness : alike) : 0
    score[place] = meant + wordWeight * said + (words?.named[place] ? namedBonus : 0)
    places.push(place)
  }
  return { places, score }
}

function nearest(meaning: Nearness | null, mask: Uint8Array): number {
  let best = -1
  if (meaning)
    for (let place = 0; place < mask.length; place++)
      if (mask[place] === 1) best = Math.max(best, meaning.likeness[place]!)
  return best
}
