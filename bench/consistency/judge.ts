import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { encodeQuestion } from '../../src/documents/meaning/encode.ts'
import { likeness } from '../../src/documents/meaning/vector.ts'
import { stanceWords } from '../../src/documents/stance.ts'
import { takenApart } from '../../src/features/positions/consistency-sentence.ts'
import {
  type AskedStance,
  compareSentences,
  compareStances,
} from '../../src/features/positions/consistency-verdict.ts'
import { aboutWhat } from '../../src/features/positions/nearness.ts'

export interface JudgedPair {
  half: string
  verdict: string
  how: string
  a: string
  b: string
  found: string
  likeness: number
}

/** Every judged pair with what the check says of it. The pairs are invented; the half "tune" was used to choose the limits, the half "measure" only to measure. */
export async function judgePairs(): Promise<JudgedPair[]> {
  const text = await readFile(resolve(import.meta.dirname, 'pairs.psv'), 'utf8')
  const rows = text
    .trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string, string, string, string])
  const meant = await Promise.all(
    rows.flatMap(([, , , a, b]) => [encodeQuestion(meaningOf(a)), encodeQuestion(meaningOf(b))]),
  )
  return rows.map(([half, verdict, how, a, b], at) => {
    const like = likeness(meant[2 * at]!, meant[2 * at + 1]!)
    const said = [stanceOf(a), stanceOf(b)]
    const found =
      said[0] && said[1]
        ? compareStances(said[0], said[1], like)
        : compareSentences(takenApart(a), takenApart(b), like)
    return { half, verdict, how, a, b, found: found.kind, likeness: like }
  })
}

/** How many of the contradictions said are ones, and how many of those there are were said. */
export function figuresOf(pairs: readonly JudgedPair[], half: string) {
  const those = pairs.filter((pair) => pair.half === half)
  const said = those.filter(({ found }) => found === 'contradict')
  const real = those.filter(({ verdict }) => verdict === 'contradict')
  const both = said.filter(({ verdict }) => verdict === 'contradict').length
  return {
    pairs: those.length,
    precision: both / said.length,
    recall: both / real.length,
    alike: those.filter(({ verdict, found }) => verdict === found).length / those.length,
  }
}

function stanceOf(text: string): AskedStance | null {
  const [stance, question] = text.split(' :: ')
  return question && stance! in stanceWords
    ? { stance: stance as keyof typeof stanceWords, question }
    : null
}

function meaningOf(text: string): string {
  const asked = stanceOf(text)
  return asked ? aboutWhat(asked.question) : text
}
