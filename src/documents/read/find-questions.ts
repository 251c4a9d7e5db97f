import type { Block } from './block.ts'
import { type Gathered, gather } from './gather.ts'
import { joinRepeats } from './join-repeats.ts'
import { labelledStarts } from './labelled-starts.ts'
import { numberedStarts } from './numbered-starts.ts'
import { plainStarts } from './plain-starts.ts'
import { type Region, regionsOf } from './regions.ts'
import type { Start } from './start.ts'

/** The questions of a document in order, each once. Labels count for more than numbers, numbers for more than words. */
export function findQuestions(blocks: Block[]): Gathered[] {
  const regions = regionsOf(blocks)
  const labelled = labelledStarts(blocks, regions)
  const first = gather(blocks, regions, labelled)
  const taken = covered(first)
  const numbered = numberedStarts(blocks, regions, taken).filter(
    (start) => labelled.length === 0 || apart(regions[start.at]!),
  )
  const second = gather(blocks, regions, merge(labelled, numbered))
  const plain =
    labelled.length + numbered.length > 0 ? [] : plainStarts(blocks, regions, covered(second))
  const all = plain.length
    ? gather(blocks, regions, merge(merge(labelled, numbered), plain))
    : second
  return withSeries(joinRepeats(all.filter((one) => one.question.text)))
}

function apart(region: Region): boolean {
  return region.purpose === 'questions' || region.purpose === 'respondent'
}

function covered(all: Gathered[]): Set<number> {
  const taken = new Set<number>()
  for (const one of all) for (let at = one.start.at; at < one.end; at++) taken.add(at)
  return taken
}

function merge(a: Start[], b: Start[]): Start[] {
  const at = new Set(a.map((start) => start.at))
  return [...a, ...b.filter((start) => !at.has(start.at))].sort((x, y) => x.at - y.at)
}

/** Puts the name of the series before a number that another series uses too: "Crime 1", "Health 1". */
function withSeries(all: Gathered[]): Gathered[] {
  const series = new Set(all.map((one) => one.start.series))
  if (series.size < 2) return all
  return all.map((one) => {
    const { series: name } = one.start
    const { number } = one.question
    if (!name || number === null) return one
    return { ...one, question: { ...one.question, number: `${name} ${number}` } }
  })
}
