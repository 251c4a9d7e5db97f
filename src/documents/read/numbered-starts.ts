import { asks, endsAsking, hasQuestion, startsAsking } from './asking.ts'
import type { Block } from './block.ts'
import { bareNumber } from './label.ts'
import type { Region } from './regions.ts'
import { rhetorical } from './rhetorical.ts'
import type { Start } from './start.ts'

interface Numbered extends Start {
  key: string
  value: number
  asking: boolean
}

/** Questions told by a plain running number ("1.", "2)", "3 -"), where most of one run ask something. */
export function numberedStarts(blocks: Block[], regions: Region[], taken: Set<number>): Start[] {
  const all: Numbered[] = []
  blocks.forEach((block, at) => {
    if (taken.has(at)) return
    const bare = bareNumber(block.text, block.marker)
    if (!bare?.rest) return
    const purpose = regions[at]!.purpose
    if (purpose === 'past' || purpose === 'routine') return
    const asking = asking_(
      blocks,
      at,
      bare.rest,
      purpose === 'questions' || purpose === 'respondent',
    )
    const parts = bare.number.replace(/\D+$/, '').split('.')
    const value = Number.parseInt(parts.at(-1)!.replace(/\D+/g, ''), 10)
    const kind =
      block.kind === 'heading' ? `h${block.level}` : block.kind === 'item' ? `i${block.level}` : 'p'
    const key = `${kind} ${bare.style.replace(/[.:)m\]–—-]+$/, '')} ${parts.slice(0, -1).join('.')}`
    all.push({
      at,
      number: bare.number,
      series: '',
      text: bare.rest,
      by: 'numbered',
      welsh: false,
      key,
      value,
      asking,
    })
  })
  const starts: Start[] = []
  for (const run of runsOf(all)) {
    const asking = run.filter((one) => one.asking)
    const ratio = asking.length / run.length
    const strong = asking.filter((one) => hasQuestion(one.text) || startsAsking(one.text))
    if (ratio >= 0.6 && strong.length >= Math.max(1, asking.length * 0.4)) {
      for (const one of run) starts.push(one)
    }
  }
  return starts.sort((a, b) => a.at - b.at)
}

/** Blocks of one style that count up by one, in document order. */
function runsOf(all: Numbered[]): Numbered[][] {
  const open = new Map<string, Numbered[]>()
  const runs: Numbered[][] = []
  for (const one of all) {
    const run = open.get(one.key)
    const last = run?.at(-1)
    if (run && last && one.value >= last.value && one.value - last.value <= 2) run.push(one)
    else {
      const fresh = [one]
      open.set(one.key, fresh)
      runs.push(fresh)
    }
  }
  return runs
}

function asking_(blocks: Block[], at: number, text: string, inQuestions: boolean): boolean {
  const block = blocks[at]!
  if (block.kind === 'heading' && !inQuestions && rhetorical(blocks, at, text)) return false
  if (endsAsking(text)) return true
  if (hasQuestion(text)) return text.length < 700
  if (inQuestions && asks(text)) return true
  if (startsAsking(text) && text.length < 300 && /[:;]$/.test(text)) return true
  return inQuestions && /[:…]$/.test(text) && hasQuestion(blocks[at + 1]?.text ?? '')
}
