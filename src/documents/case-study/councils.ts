import type { StudyBlock, Told } from './types.ts'

const name = String.raw`\p{Lu}[\p{L}’'-]+(?:[ -](?:upon|on|in|and|the|of|le|St\.?|\p{Lu}[\p{L}’'-]+))*`
const council = new RegExp(
  String.raw`\b(${name}?)(?:[’']s)? (?:(?:City|District|County|Borough|Metropolitan|Unitary|Royal|Combined|London)\s)*(?:Borough |District |County )?(?:Council|Corporation|Cyngor)\b|\b(?:City|Borough|County|Council) of (${name})|\bCyngor (?:Sir |Dinas |Bwrdeistref )*(${name})`,
  'gu',
)
const bare = new RegExp(String.raw`\b(${name})`, 'gu')
const leading =
  /^(?:The|In|At|By|For|With|When|And|As|Since|But|Our|Both|Using|After|Before|While|Director of \p{L}+ \p{L}+ at|Leader of|Mayor of)\s+/u

/** Names of councils in a study as they are written, the likeliest first: those in its title and those named oftenest. */
export function councilsIn(title: string, blocks: readonly StudyBlock[]): Told<string>[] {
  const found = new Map<string, { told: Told<string>; score: number }>()
  const note = (written: string, block: Pick<StudyBlock, 'id' | 'text'>, weight: number) => {
    const words = tidy(written)
    if (words.length < 3) return
    const known = found.get(words)
    if (known) known.score += weight
    else
      found.set(words, {
        told: { value: words, place: block.id, words: block.text },
        score: weight,
      })
  }
  const head = { id: blocks[0]?.id ?? '', text: title }
  for (const match of title.matchAll(bare)) note(match[1]!, head, 1.5)
  for (const [at, block] of blocks.entries()) {
    for (const match of block.text.matchAll(council))
      note(match[1] ?? match[2] ?? match[3] ?? '', block, at < 4 ? 3 : 2)
    if (at < 3) for (const match of block.text.matchAll(bare)) note(match[1]!, block, 0.4)
  }
  return [...found.values()]
    .toSorted((one, other) => other.score - one.score)
    .map(({ told }) => told)
    .slice(0, 12)
}

const kinds =
  /(?:\s+(?:City|District|County|Borough|Metropolitan|Unitary|Royal|Council|Corporation))+$/u

function tidy(written: string): string {
  let words = written.replace(/[’']s$/u, '').trim()
  while (leading.test(words)) words = words.replace(leading, '')
  return words
    .replace(kinds, '')
    .replace(/^City of /, '')
    .trim()
}
