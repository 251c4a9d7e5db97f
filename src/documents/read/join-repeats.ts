import type { Gathered } from './gather.ts'
import { likenessOfWords, wordsOf } from './likeness.ts'

const mostCompared = 60

/** One entry for each question, however often the document prints it: what one place lacks, another fills in. */
export function joinRepeats(all: Gathered[]): Gathered[] {
  const kept: Entry[] = []
  const known = new Known()
  let after = -1
  const passes = passesOf(all)
  for (const pass of passes) {
    const least = known.leastFor(pass, passes.length > 3)
    for (const one of pass) {
      const same = known.near(one).find((other) => repeats(other.one, one, least))
      if (same) {
        same.one = joined(same.one, one)
        same.last = one.start.at
        same.chapter = one.chapter
        after = kept.indexOf(same)
        continue
      }
      const entry = { one, first: one.start.at, last: one.start.at, chapter: one.chapter }
      known.add(entry)
      // A list that repeats the body and adds to it: the new one stands after the one it followed there.
      if (after >= 0 && after < kept.length - 1) kept.splice(++after, 0, entry)
      else {
        kept.push(entry)
        after = -1
      }
    }
  }
  return inOrder(kept).map((entry) => entry.one)
}

interface Entry {
  one: Gathered
  /** Where it was printed first and last. */
  first: number
  last: number
  /** The chapter in which it was printed last. */
  chapter: number
}

/** A closing list that gives every question of the document gives their order too. */
function inOrder(kept: Entry[]): Entry[] {
  const repeated = kept.some((entry) => entry.last > entry.first)
  const chapter = kept[0]?.chapter
  if (!repeated || kept.some((entry) => entry.chapter !== chapter)) return kept
  return kept.toSorted((a, b) => a.last - b.last)
}

/** Where the numbers fall back, the document begins a new part, or begins to repeat itself. */
function passesOf(all: Gathered[]): Gathered[][] {
  const passes: Gathered[][] = [[]]
  let last = -1
  for (const one of all) {
    const value = Number.parseInt(one.question.number?.replace(/^\D+/, '') ?? '', 10)
    if (value < last) passes.push([])
    if (!Number.isNaN(value)) last = value
    passes.at(-1)!.push(one)
  }
  return passes
}

class Known {
  byNumber = new Map<string, Entry[]>()
  byWord = new Map<string, Entry[]>()

  add(entry: Entry) {
    const { number } = entry.one.question
    const put = (map: Map<string, Entry[]>, key: string) => {
      const list = map.get(key)
      if (list) list.push(entry)
      else map.set(key, [entry])
    }
    if (number !== null) put(this.byNumber, plainNumber(number))
    for (const word of tellingWords(entry.one)) put(this.byWord, word)
  }

  /** Those of the same number, or sharing one of their longest words. */
  near(one: Gathered): Entry[] {
    const found = new Set<Entry>()
    const { number } = one.question
    if (number !== null)
      for (const entry of this.byNumber.get(plainNumber(number)) ?? []) found.add(entry)
    for (const word of tellingWords(one)) {
      for (const entry of this.byWord.get(word) ?? []) {
        if (found.size >= mostCompared) break
        if (number === null || entry.one.question.number === null) found.add(entry)
      }
    }
    return [...found]
  }

  /** How alike questions of one number must be to be one: little where most of the pass repeats, much where numbers only begin again. */
  leastFor(pass: Gathered[], many: boolean): number {
    const best = pass.flatMap((one) => {
      const same = this.byNumber.get(plainNumber(one.question.number ?? '')) ?? []
      return same.length ? [Math.max(...same.map((other) => alike(other.one, one)))] : []
    })
    // A list that begins again in chapter after chapter asks the same of each; only equal words repeat it.
    const repeating = best.filter((value) => value >= (many ? 0.85 : 0.6)).length
    return repeating >= best.length * 0.5 ? 0.3 : 0.85
  }
}

function repeats(first: Gathered, second: Gathered, least: number): boolean {
  const a = first.question
  const b = second.question
  const numbers = a.number !== null && b.number !== null
  if (numbers && !sameNumber(a.number!, b.number!)) return false
  const names = [first.start.series, second.start.series]
  if (names[0] !== names[1] && names[0] && names[1]) return false
  if (numbers && first.start.welsh !== second.start.welsh) return true
  const cut = alike(first, second)
  if (numbers) return cut >= least || !a.text || !b.text
  if (a.number !== null || b.number !== null) return cut >= 0.8
  // Two unnumbered questions of one place that differ in a word are two.
  return a.text.length > 45 && cut >= (first.apart !== second.apart ? 0.8 : 0.97)
}

function alike(first: Gathered, second: Gathered): number {
  const [a, b] = [words(first), words(second)]
  const pairs: [string[], string[]][] = [[a.text, b.text]]
  if (a.whole !== a.text || b.whole !== b.text)
    pairs.push([a.whole, b.whole], [a.whole, b.text], [a.text, b.whole])
  return Math.max(...pairs.map(([one, other]) => likenessOfWords(one, other)))
}

const parted = new WeakMap<Gathered, { text: string[]; whole: string[] }>()

/** The words of the question alone, and with its parts and guidance; parted once. */
function words(one: Gathered): { text: string[]; whole: string[] } {
  const known = parted.get(one)
  if (known) return known
  const { text, parts, guidance } = one.question
  const own = wordsOf(text)
  const more = wordsOf([...parts.map((part) => part.text), ...guidance].join(' '))
  const read = { text: own, whole: more.length ? [...own, ...more] : own }
  parted.set(one, read)
  return read
}

function tellingWords(one: Gathered): string[] {
  return [...new Set(words(one).text)].sort((a, b) => b.length - a.length).slice(0, 4)
}

function joined(first: Gathered, second: Gathered): Gathered {
  const a = first.question
  const b = second.question
  if (first.start.welsh !== second.start.welsh) return first.start.welsh ? second : first
  const fuller =
    (a.options.length === 0 && b.options.length > 0) ||
    (a.parts.length === 0 && b.parts.length > 0 && a.options.length === 0)
  const text = !a.text || (fuller && b.text.length >= a.text.length * 0.5) ? b.text : a.text
  return {
    ...first,
    question: {
      ...a,
      number: a.number ?? b.number,
      text,
      ...(fuller ? { type: b.type, multiple: b.multiple, options: b.options, parts: b.parts } : {}),
      followUp: a.followUp.length ? a.followUp : b.followUp,
      guidance: a.guidance.length || fuller ? a.guidance : b.guidance,
      demographic: a.demographic || b.demographic,
    },
  }
}

/** Whether two printed numbers are one number, however they are punctuated: 6(a), 6a, 6.a. */
export function sameNumber(a: string, b: string): boolean {
  return plainNumber(a) === plainNumber(b)
}

/** A printed number with single stops between its figures and letters: 6(a) is 6.a. */
export function plainNumber(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '.')
    .replace(/(\d)(?=\p{L})/gu, '$1.')
    .replace(/^\.|\.$/g, '')
}
