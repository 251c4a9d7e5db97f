import type { By } from './found.ts'
import type { Nearness } from './meaning-index.ts'
import type { WordScores } from './word-scores.ts'

/** How much the words weigh beside the meaning: a likeness of 1 against all words standing often. */
const wordWeight = 0.6
/** What a record is taken to be like while its meaning is not known yet: as one that answers is. */
const unknownLikeness = 0.4
/** A title that says exactly what was typed goes before all. */
const namedBonus = 2

/** From here on a record is about what is asked: by its words, or by its meaning. */
export const least = { coverage: 0.5, likeness: 0.4 }

/** The places that answer, and how well, by words, meaning or both; without limits where a whole order is wanted. */
export function answering(
  words: WordScores | null,
  meaning: Nearness | null,
  mask: Uint8Array,
  by: By,
  asTyped: boolean,
): { places: number[]; score: Float32Array } {
  const score = new Float32Array(mask.length)
  const places: number[] = []
  for (let place = 0; place < mask.length; place++) {
    if (mask[place] !== 1) continue
    const [said, covered] = words ? [words.score[place]!, words.coverage[place]!] : [0, 0]
    const likeness = meaning ? meaning.likeness[place]! : -1
    if (!asTyped && covered < least.coverage && likeness < least.likeness) continue
    if (by === 'words' && said === 0 && !asTyped) continue
    const meant = meaning ? (likeness === -1 ? unknownLikeness : likeness) : 0
    score[place] = meant + wordWeight * said + (words?.named[place] ? namedBonus : 0)
    places.push(place)
  }
  return { places, score }
}
