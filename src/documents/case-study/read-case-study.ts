import { amountsOf } from './amounts.ts'
import { councilsIn } from './councils.ts'
import { figuresOf } from './figures.ts'
import { isHeading, partOf } from './heading-cues.ts'
import { closesStudy, isAside } from './not-told.ts'
import { likeliest, spokenFor } from './paragraph-cues.ts'
import { sentencesOf } from './sentences.ts'
import { beginnings, postsOf, timesTaken } from './spans.ts'
import { titleOf } from './title.ts'
import type { ReadStudy, StudyBlock, StudyField, Told } from './types.ts'

/** A paragraph with the part of the story that it tells. */
interface Placed {
  block: StudyBlock
  field: StudyField
  /** Whether it stands under a heading of costs. */
  cost: boolean
}

/** Reads what a case study says of a solution; every proposal keeps its place, and a person confirms it. */
export function readCaseStudy(blocks: readonly StudyBlock[]): ReadStudy {
  const title = titleOf(blocks)
  const told = tellingOf(blocks)
  const placed = place(told, title?.place ?? '')
  const bodies = placed.map(({ block }) => block)
  const fields = fieldsOf(placed)
  return {
    title,
    councils: councilsIn(title?.value ?? '', told),
    fields,
    ...costsOf(placed),
    staff: bodies.flatMap(postsOf),
    timeTaken: bodies.flatMap(timesTaken).toSorted((one, other) => surer(other) - surer(one)),
    started: bodies.flatMap(beginnings),
    state: stateOf(bodies),
    figures: placed
      .toSorted((one, other) => rank(one.field) - rank(other.field))
      .flatMap(({ block }) => figuresOf(block)),
  }
}

/** The study without what stands around it on its page. */
function tellingOf(blocks: readonly StudyBlock[]): StudyBlock[] {
  const end = blocks.findIndex((block, at) => at > 1 && closesStudy(block))
  return blocks.slice(0, end === -1 ? blocks.length : end).filter((block) => !isAside(block))
}

function place(blocks: readonly StudyBlock[], titlePlace: string): Placed[] {
  const placed: Placed[] = []
  let under: ReturnType<typeof partOf> = null
  for (const block of blocks) {
    if (isHeading(block)) {
      if (block.id !== titlePlace)
        under = partOf(block.text) ?? (block.kind === 'heading' ? null : under)
      continue
    }
    if (block.id === titlePlace && block.text.length < 100) continue
    placed.push({ block, field: fieldFor(block, under, placed), cost: under === 'cost' })
  }
  return placed
}

function fieldFor(
  block: StudyBlock,
  under: ReturnType<typeof partOf>,
  before: readonly Placed[],
): StudyField {
  if (under !== null && under !== 'cost' && under !== 'time') return under
  const apart = under === 'cost' || under === 'time'
  const found = likeliest(block.text, before.length === 0 && !apart)
  if (found && found.weight >= 2) return found.field
  if (apart) return 'how'
  if (before.length === 0) return 'what'
  return block.kind === 'item' ? before.at(-1)!.field : (found?.field ?? 'how')
}

const strong = 5

function fieldsOf(placed: readonly Placed[]): ReadStudy['fields'] {
  const fields: ReadStudy['fields'] = {
    ...{ what: [], why: [], how: [], results: [], wentWrong: [], differently: [] },
  }
  for (const { block, field } of placed) {
    fields[field].push({ value: block.text, place: block.id, words: block.text })
    // What went wrong is often told in passing: that sentence stands in its own part too.
    for (const sentence of sentencesOf(block.text)) {
      const sums = spokenFor(sentence)
      for (const other of ['wentWrong', 'differently'] as const)
        if (other !== field && sums[other] >= strong)
          fields[other].push({ value: sentence, place: block.id, words: sentence })
    }
  }
  return fields
}

function costsOf(placed: readonly Placed[]): Pick<ReadStudy, 'costOnce' | 'costYearly'> {
  const costs = { once: [] as Told<number>[], yearly: [] as Told<number>[] }
  for (const { block, field, cost } of placed) {
    if (field === 'why') continue
    for (const sentence of sentencesOf(block.text))
      for (const { role, pounds } of amountsOf(sentence, cost))
        if (role !== 'other') costs[role].push({ value: pounds, place: block.id, words: sentence })
  }
  return { costOnce: costs.once, costYearly: costs.yearly }
}

const surer = ({ words }: Told<string>) => (/\b(?:took|taking|lasted)\b/i.test(words) ? 1 : 0)
const rank = (field: StudyField) => ['results', 'what', 'how', 'why'].indexOf(field) & 7

/** Where it stands: planned where most is still to come, failed or ended where the study says so. */
function stateOf(blocks: readonly StudyBlock[]): ReadStudy['state'] {
  const says = (pattern: RegExp) => {
    for (const { id, text } of blocks)
      for (const words of sentencesOf(text)) if (pattern.test(words)) return { place: id, words }
    return null
  }
  const failed = says(
    /\b(?:the (?:scheme|project|pilot|service|trial|programme) (?:was (?:abandoned|scrapped)|failed|did not work)|we (?:abandoned|scrapped) (?:it|the))\b/i,
  )
  if (failed) return { value: 'failed', ...failed }
  const ended = says(
    /\b(?:the (?:scheme|project|pilot|service|trial|programme) (?:has )?(?:now )?(?:ended|finished|closed|came to an end|was completed))\b/i,
  )
  if (ended) return { value: 'ended', ...ended }
  const sentences = blocks.flatMap(({ text }) => sentencesOf(text))
  const will = sentences.filter((one) => /\b(?:will|plans? to|is planned)\b/i.test(one)).length
  const planned = says(/\b(?:will|plans? to|is planned)\b/i)
  if (planned && will * 2 > sentences.length) return { value: 'planned', ...planned }
  const runs = says(/\b(?:continues?|is being continued|continuing|is now|are now|has been)\b/i)
  return runs ? { value: 'running', ...runs } : null
}
