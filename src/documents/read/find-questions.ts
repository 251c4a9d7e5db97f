import { endsAsking } from './asking.ts'
import type { Block } from './block.ts'
import { type Gathered, gather } from './gather.ts'
import { joinRepeats, plainNumber } from './join-repeats.ts'
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
  const counted = numberedStarts(blocks, regions, covered(first), labelled.length > 0)
  const numbered = fillGaps(counted, labelled)
  // A short form adds nothing, but it still ends what stands before it.
  const short = new Set(shortForms(numbered, first).map((start) => start.at))
  const marked = merge(labelled, numbered)
  const second = gather(blocks, regions, marked)
  // Without one number in the whole document, its words must tell; beside numbers only the form about the respondent may go without.
  const unnumbered = marked.every((start) => start.number === null || short.has(start.at))
  const plain = plainStarts(blocks, regions, covered(second)).filter(
    (start) =>
      unnumbered || (regions[start.at]!.purpose === 'respondent' && endsAsking(start.text)),
  )
  const all = plain.length ? gather(blocks, regions, merge(marked, plain)) : second
  return withSeries(
    joinRepeats(
      all.filter((one) => one.question.text && !(short.has(one.start.at) && addsNothing(one))),
    ),
  )
}

/**
 * A list that restarts at 1 between question 4 and question 9, and has four entries, holds 5 to 8: some
 * programs lose the start of a list.
 */
function fillGaps(numbered: Start[], labelled: Start[]): Start[] {
  const whole = labelled.filter((start) => /^\d+$/.test(start.number ?? ''))
  const filled = new Map<Start, string>()
  for (let n = 0; n + 1 < whole.length; n++) {
    const [before, after] = [whole[n]!, whole[n + 1]!]
    const missing = Number(after.number) - Number(before.number) - 1
    if (missing < 1) continue
    const inside = numbered.filter((start) => start.at > before.at && start.at < after.at)
    if (inside.length !== missing || inside[0]!.number !== '1') continue
    for (const [k, start] of inside.entries())
      filled.set(start, String(Number(before.number) + 1 + k))
  }
  return numbered.map((start) => ({ ...start, number: filled.get(start) ?? start.number }))
}

function addsNothing({ question }: Gathered): boolean {
  return question.options.length + question.parts.length === 0
}

/** A list that gives labelled questions again in short ("3. Who should decide?") adds nothing. */
function shortForms(numbered: Start[], labelled: Gathered[]): Start[] {
  const known = new Map<string, Gathered[]>()
  for (const one of labelled) {
    if (one.start.number === null) continue
    const key = plainNumber(one.start.number)
    known.set(key, [...(known.get(key) ?? []), one])
  }
  const likest = (start: Start) => {
    const same = known.get(plainNumber(start.number!)) ?? []
    return same.length ? Math.max(...same.map((one) => likeness(one.question.text, start.text))) : 1
  }
  const given = new Set(numbered.map((start) => plainNumber(start.number!)))
  const whole = known.size >= 3 && given.size === numbered.length && given.size === known.size
  const all = whole && numbered.every((start) => known.has(plainNumber(start.number!)))
  return numbered.filter((start) => likest(start) < (all ? 0.85 : 0.45))
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
