import { asks, hasQuestion } from './asking.ts'
import type { Block } from './block.ts'
import { bareNumber, questionLabel } from './label.ts'
import type { Region } from './regions.ts'
import type { Start } from './start.ts'

/** Every block that is labelled as a question, mentions and earlier consultations' questions left out. */
export function labelledStarts(blocks: Block[], regions: Region[]): Start[] {
  const all: Start[] = []
  blocks.forEach((block, at) => {
    if (/^["“‘']/.test(block.text) && block.kind !== 'heading') return
    const source = /^(?:question|q)\b/i.test(block.marker)
      ? `${block.marker} ${block.text}`
      : block.text
    const label = questionLabel(source)
    if (!label) return
    // "Question" alone heads a question only if one follows.
    if (label.number === null && !label.rest && !(blocks[at + 1] && asks(blocks[at + 1]!.text)))
      return
    all.push({
      at,
      number: label.number,
      series: label.series,
      text: label.rest,
      by: 'labelled',
      welsh: label.welsh,
    })
  })
  const fresh = all.filter((start) => regions[start.at]!.purpose !== 'past')
  const starts = fresh.length ? fresh : all
  return withSubNumbers(blocks, withLetterSeries(blocks, starts), starts)
}

/** Adds "D1.", "D2." beside "Q1.": one letter, counting up, at least two of them. */
function withLetterSeries(blocks: Block[], starts: Start[]): Start[] {
  const taken = new Set(starts.map((start) => start.at))
  const series = new Map<string, Start[]>()
  blocks.forEach((block, at) => {
    if (taken.has(at)) return
    const bare = bareNumber(block.text)
    const letter = bare && /^([A-Z]{1,2})\d/.exec(bare.number)?.[1]
    if (!bare || !letter || !bare.rest) return
    const start: Start = {
      at,
      number: bare.number,
      series: '',
      text: bare.rest,
      by: 'labelled',
      welsh: false,
    }
    series.set(letter, [...(series.get(letter) ?? []), start])
  })
  const added = [...series.values()].filter((run) => {
    const asking = run.filter(
      (start) => asks(start.text) || asks(blocks[start.at + 1]?.text ?? ''),
    ).length
    const counts = run.every(
      (start, n) =>
        n === 0 ||
        Number.parseInt(start.number!.replace(/\D+/, ''), 10) >=
          Number.parseInt(run[n - 1]!.number!.replace(/\D+/, ''), 10) ||
        /1$/.test(start.number!),
    )
    return run.length >= 2 && counts && asking >= run.length / 2
  })
  return [...starts, ...added.flat()].sort((a, b) => a.at - b.at)
}

/** Adds "6a." or "6.1" below "Question 6", where it stands between 6 and 7 and asks. */
function withSubNumbers(blocks: Block[], starts: Start[], labelled: Start[]): Start[] {
  const taken = new Set(starts.map((start) => start.at))
  const added: Start[] = []
  for (let n = 0; n < labelled.length; n++) {
    const start = labelled[n]!
    if (!start.number) continue
    const until = Math.min(labelled[n + 1]?.at ?? blocks.length, start.at + 60)
    for (let at = start.at + 1; at < until; at++) {
      if (taken.has(at)) continue
      const bare = bareNumber(blocks[at]!.text, blocks[at]!.marker)
      if (!bare || !bare.rest || !hasQuestion(bare.rest)) continue
      const own = start.number.toLowerCase()
      const sub = bare.number.toLowerCase()
      if (!sub.startsWith(own) || !/^(?:[a-z]$|\([a-z]\)$|\.\d{1,2}$)/.test(sub.slice(own.length)))
        continue
      added.push({
        at,
        number: bare.number,
        series: '',
        text: bare.rest,
        by: 'labelled',
        welsh: false,
      })
    }
  }
  return [...starts, ...added].sort((a, b) => a.at - b.at)
}
