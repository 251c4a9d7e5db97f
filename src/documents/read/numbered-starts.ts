import {
  answeredByWriter,
  asks,
  endsAsking,
  hasQuestion,
  invites,
  requests,
  startsAsking,
} from './asking.ts'
import type { Block } from './block.ts'
import { bareNumber } from './label.ts'
import type { Region } from './regions.ts'
import { rhetorical } from './rhetorical.ts'
import type { Start } from './start.ts'

interface Numbered extends Start {
  /** Same look, same series. */
  look: string
  chapter: string
  value: number
  asking: boolean
  strong: boolean
  region: number
  apart: boolean
}

/**
 * Questions told by a plain running number ("1.", "2)", "3 -"). A run counts up under one heading or over
 * several; where most of it asks it is a run of questions, else its numbers only count paragraphs.
 */
export function numberedStarts(
  blocks: Block[],
  regions: Region[],
  taken: Set<number>,
  labelled: boolean,
): Start[] {
  const all = candidates(blocks, regions, taken)
  const share = shareByLook(all)
  const starts: Start[] = []
  for (const run of runsOf(all)) {
    if (mostAsk(run, 0.75)) starts.push(...run)
    else
      for (const part of byRegion(run))
        if (mostAsk(part, part[0]!.apart || (share.get(part[0]!.look) ?? 0) >= 0.8 ? 0.6 : 0.75))
          starts.push(...part)
  }
  return starts
    .filter((start) => {
      const one = start as Numbered
      // Beside "Question 1" a bare number marks a question only where questions are kept, or where it never marks anything else.
      return (
        !labelled ||
        one.apart ||
        ((one.asking || requests(one.text)) && (share.get(one.look) ?? 0) >= 0.7)
      )
    })
    .sort((a, b) => a.at - b.at)
}

function candidates(blocks: Block[], regions: Region[], taken: Set<number>): Numbered[] {
  const all: Numbered[] = []
  blocks.forEach((block, at) => {
    if (taken.has(at)) return
    const bare = bareNumber(block.text, block.marker)
    if (!bare?.rest) return
    const { purpose, number: region } = regions[at]!
    if (purpose === 'past' || purpose === 'routine') return
    const apart = purpose === 'questions' || purpose === 'respondent'
    const parts = bare.number.replace(/\D+$/, '').split('.')
    const kind =
      block.kind === 'heading' ? `h${block.level}` : block.kind === 'item' ? `i${block.level}` : 'p'
    all.push({
      at,
      number: bare.number,
      series: '',
      text: bare.rest,
      by: 'numbered',
      welsh: false,
      look: `${kind} ${bare.style.replace(/[.:)m\]–—-]+$/, '')} ${block.bold ? 'b' : ''}`,
      chapter: parts.slice(0, -1).join('.'),
      value: Number.parseInt(parts.at(-1)!.replace(/\D+/g, ''), 10),
      asking: wantsAnswer(blocks, at, bare.rest, apart),
      strong: hasQuestion(bare.rest) || startsAsking(bare.rest),
      region,
      apart,
    })
  })
  return all
}

function mostAsk(run: Numbered[], least: number): boolean {
  const asking = run.filter((one) => one.asking)
  const strong = asking.filter((one) => one.strong)
  return asking.length >= run.length * least && strong.length >= Math.max(1, asking.length * 0.34)
}

function shareByLook(all: Numbered[]): Map<string, number> {
  const share = new Map<string, number>()
  for (const look of new Set(all.map((one) => one.look))) {
    const same = all.filter((one) => one.look === look)
    share.set(look, same.filter((one) => one.asking).length / same.length)
  }
  return share
}

/** Blocks of one look that count up, in document order. */
function runsOf(all: Numbered[]): Numbered[][] {
  const open = new Map<string, Numbered[]>()
  const runs: Numbered[][] = []
  for (const one of all) {
    const key = `${one.look} ${one.chapter}`
    const run = open.get(key)
    const last = run?.at(-1)
    if (run && last && one.value >= last.value && one.value - last.value <= 2) run.push(one)
    else {
      const fresh = [one]
      open.set(key, fresh)
      runs.push(fresh)
    }
  }
  return runs
}

function byRegion(run: Numbered[]): Numbered[][] {
  return [...new Set(run.map((one) => one.region))].map((region) =>
    run.filter((one) => one.region === region),
  )
}

function wantsAnswer(blocks: Block[], at: number, text: string, apart: boolean): boolean {
  const block = blocks[at]!
  if (block.kind === 'heading' && !/[?:…]$/.test(text) && !hasQuestion(text)) return false
  if (block.kind === 'heading' && !apart && rhetorical(blocks, at, false)) return false
  if (endsAsking(text)) return apart || text.length < 700
  if (answeredByWriter(text)) return false
  if (apart && hasQuestion(text)) return true
  if (apart && (asks(text) || invites(text))) return true
  if (hasQuestion(text))
    return text.length < 400 && /\?\s*(?:please|if|why|explain|give)\b[^?]*$/i.test(text)
  if (startsAsking(text) && text.length < 300 && /[:;]$/.test(text)) return true
  return apart && /[:…]$/.test(text) && hasQuestion(blocks[at + 1]?.text ?? '')
}
