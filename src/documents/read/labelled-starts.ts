import {
  answeredByWriter,
  asks,
  endsAsking,
  hasQuestion,
  requests,
  startsAsking,
} from './asking.ts'
import type { Block } from './block.ts'
import { bareNumber, listLabel, questionLabel } from './label.ts'
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
    const next = blocks[at + 1]
    if (
      label.number === null &&
      !label.rest &&
      !(next && asks(next.text) && !bareNumber(next.text, next.marker))
    )
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
  keepLetterC(blocks, all)
  const fresh = all.filter((start) => regions[start.at]!.purpose !== 'past')
  const starts = (fresh.length ? fresh : all).flatMap(
    (start) => letteredBelow(blocks, start) ?? [start],
  )
  return withSubNumbers(
    blocks,
    withLetters(blocks, regions, withLetterSeries(blocks, regions, starts)),
    starts,
  )
}

const welshWord =
  /(?:^|\s)(?:y|yr|yn|bod|fod|eich|chi|oes|ydych|ydy|yw|beth|pa|sut|pam|ddylid|ddylai|hyn|gan|mae|rhowch|unrhyw)(?=[\s.,?]|$)/iu

/** "C1." is Welsh for "Q1." only in Welsh; elsewhere it follows B4 and stays as printed. */
function keepLetterC(blocks: Block[], all: Start[]) {
  const lettered = all.filter((start) => /^C\d/.test(blocks[start.at]!.text))
  if (lettered.filter((start) => welshWord.test(start.text)).length * 2 > lettered.length) return
  for (const start of lettered) Object.assign(start, { number: `C${start.number}`, welsh: false })
}

/** "Question 1" alone over "(a) … ?", "(b) … ?" is 1(a) and 1(b); null where nothing of the kind follows. */
function letteredBelow(blocks: Block[], start: Start): Start[] | null {
  if (start.text || start.number === null) return null
  const found: Start[] = []
  for (let at = start.at + 1; at < Math.min(blocks.length, start.at + 40); at++) {
    const block = blocks[at]!
    if (block.kind === 'heading' || questionLabel(block.text)) break
    const label = listLabel(block.text, block.marker)
    if (label?.label.toLowerCase() !== String.fromCharCode(97 + found.length)) {
      if (found.length === 0) return null
      continue
    }
    const more = found.length > 0 && requests(label.rest)
    if (!endsAsking(label.rest) && !more) return null
    found.push({ ...start, at, number: `${start.number}(${label.label})`, text: label.rest })
  }
  return found.length >= 2 ? found : null
}

/** Adds "D1.", "D2." beside "Q1.": one letter, counting up, at least two of them. */
function withLetterSeries(blocks: Block[], regions: Region[], starts: Start[]): Start[] {
  const taken = new Set(starts.map((start) => start.at))
  const series = new Map<string, Start[]>()
  blocks.forEach((block, at) => {
    if (taken.has(at)) return
    const bare = bareNumber(block.text)
    const letter = bare && /^([A-Z]{1,2})\d/.exec(bare.number)?.[1]
    if (
      !bare ||
      !letter ||
      !bare.rest ||
      bare.number.includes('.') ||
      regions[at]!.purpose === 'routine'
    )
      return
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
    const asking = run.filter((start) => hasQuestion(start.text) || requests(start.text)).length
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

/** Adds "A.", "B." where a form asks by letters alone. */
function withLetters(blocks: Block[], regions: Region[], starts: Start[]): Start[] {
  const taken = new Set(starts.map((start) => start.at))
  const found: Start[] = []
  blocks.forEach((block, at) => {
    if (
      taken.has(at) ||
      block.kind === 'row' ||
      !['respondent', 'questions'].includes(regions[at]!.purpose)
    )
      return
    const letter = /^([A-Z])[.):]\s+(\S.*)$/.exec(
      block.marker ? `${block.marker} ${block.text}` : block.text,
    )
    if (!letter || letter[1] !== String.fromCharCode(65 + found.length)) return
    const text = letter[2]!
    const asking = endsAsking(text) || requests(text) || (startsAsking(text) && /:$/.test(text))
    if (asking && !hasQuestion(blocks[at - 1]?.text ?? ''))
      found.push({ at, number: letter[1]!, series: '', text, by: 'labelled', welsh: false })
  })
  return found.length >= 2 ? [...starts, ...found].sort((a, b) => a.at - b.at) : starts
}

/** Adds "6a." or "6.1" below "Question 6", where it stands between 6 and 7 and asks. */
function withSubNumbers(blocks: Block[], starts: Start[], labelled: Start[]): Start[] {
  const taken = new Set(starts.map((start) => start.at))
  const added: Start[] = []
  for (let n = 0; n < labelled.length; n++) {
    const start = labelled[n]!
    if (!start.number) continue
    const until = Math.min(labelled[n + 1]?.at ?? blocks.length, start.at + 60)
    for (let at = start.at + (start.text ? 1 : 2); at < until; at++) {
      if (blocks[at]!.kind === 'heading') break
      if (taken.has(at)) continue
      const bare = bareNumber(blocks[at]!.text, blocks[at]!.marker)
      if (!bare?.rest || !hasQuestion(bare.rest) || answeredByWriter(bare.rest)) continue
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
