import type { Block } from './block.ts'
import { type Gathered, gather } from './gather.ts'
import { joinRepeats, sameNumber } from './join-repeats.ts'
import { labelledStarts } from './labelled-starts.ts'
import { likeness } from './likeness.ts'
import { numberedStarts } from './numbered-starts.ts'
import { plainStarts } from './plain-starts.ts'
import { regionsOf } from './regions.ts'
import type { Start } from './start.ts'

/** The questions of a document in order, each once. Labels count for more than numbers, numbers for more than words. */
export function findQuestions(blocks: Block[]): Gathered[] {
  const regions = regionsOf(blocks)
  const labelled = labelledStarts(blocks, regions)
  const first = gather(blocks, regions, labelled)
  const numbered = withoutShortForms(
    numberedStarts(blocks, regions, covered(first), labelled.length > 0),
    first,
  )
  const marked = merge(labelled, numbered)
  const second = gather(blocks, regions, marked)
  // Without one number in the whole document, its words must tell; "Question" alone may mark only some.
  const unnumbered = marked.every((start) => start.number === null)
  const plain = unnumbered ? plainStarts(blocks, regions, covered(second)) : []
  const all = plain.length ? gather(blocks, regions, merge(marked, plain)) : second
  return withSeries(joinRepeats(all.filter((one) => one.question.text)))
}

/** A list that gives labelled questions again in short ("3. Who should decide?") adds nothing. */
function withoutShortForms(numbered: Start[], labelled: Gathered[]): Start[] {
  return numbered.filter((start) => {
    const same = labelled.filter(
      (one) => one.start.number !== null && sameNumber(one.start.number, start.number!),
    )
    return same.length === 0 || same.some((one) => likeness(one.question.text, start.text) >= 0.45)
  })
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

/** Puts the name of the series before a number where the document uses more than one: "Crime 1", "Health 1". */
function withSeries(all: Gathered[]): Gathered[] {
  const series = new Set(all.map((one) => one.start.series).filter(Boolean))
  if (series.size < 2) return all
  return all.map((one) => {
    const { series: name } = one.start
    const { number } = one.question
    if (!name || number === null) return one
    return { ...one, question: { ...one.question, number: `${name} ${number}` } }
  })
}
