import type { Stance } from '../../documents/stance.ts'
import { type Figure, figuresClash, sameQuantity } from './consistency-figures.ts'
import { type Sentence, takenApart } from './consistency-sentence.ts'

/** What two sentences are to each other, why, and the words that tell, in each. */
export type Verdict =
  | { kind: 'agree' | 'contradict' | 'softer'; reason: string; ours: string[]; theirs: string[] }
  | { kind: 'unrelated' }

const unrelated: Verdict = { kind: 'unrelated' }

/** How much of what the shorter and the longer sentence are about stands in the other, and in how many words. */
export function sharedMatter(
  a: Sentence,
  b: Sentence,
): { share: number; ofLonger: number; words: number } {
  let words = 0
  for (const one of a.stems) if (b.stems.has(one)) words++
  const fewest = Math.min(a.stems.size, b.stems.size)
  const most = Math.max(a.stems.size, b.stems.size)
  return {
    share: fewest === 0 ? 0 : words / fewest,
    ofLonger: most === 0 ? 0 : words / most,
    words,
  }
}

/** Whether two sentences may be held against each other at all: the same matter in their words. Cheap, before anything is encoded. */
export function worthComparing(a: Sentence, b: Sentence): boolean {
  if (a.quoted || b.quoted) return false
  const { share, words } = sharedMatter(a, b)
  return words >= 2 && share >= 0.4
}

/** Holds our sentence against theirs; likeness is of their meanings, 1 the same. */
export function compareSentences(a: Sentence, b: Sentence, likeness: number): Verdict {
  if (!worthComparing(a, b)) return unrelated
  const { share, ofLonger, words } = sharedMatter(a, b)
  const scope = sameScope(a, b)
  const near = likeness >= 0.5 && (share >= 0.5 || likeness >= 0.75) && ofLonger >= 0.35
  if (near && scope) {
    const figures = clashOfFigures(a, b)
    if (figures && (share >= 0.5 || words >= 3))
      return {
        kind: 'contradict',
        reason: `The figures differ: ${figures[0].words} here, ${figures[1].words} there.`,
        ours: [figures[0].words],
        theirs: [figures[1].words],
      }
    const opposite = oppositeWords(a, b)
    if (opposite && (hasOpposites(a, b) || surelyTurned(a, b, ofLonger, likeness))) return opposite
    const force = weakened(a, b)
    if (force && share >= 0.6 && likeness >= 0.6) return force
  }
  if (scope && oppositeWords(a, b) === null && clashOfFigures(a, b) === null)
    if (likeness >= 0.8 || (likeness >= 0.65 && share >= 0.6 && words >= 2))
      return {
        kind: 'agree',
        reason: 'Both say the same, in nearly the same words.',
        ours: [],
        theirs: [],
      }
  return unrelated
}

/** Two sentences of different years, places or conditions can both be true. */
function sameScope(a: Sentence, b: Sentence): boolean {
  if (a.years.length + b.years.length > 0 && !a.years.some((year) => b.years.includes(year)))
    return false
  const onlyA = [...a.names].filter((name) => !b.text.includes(name))
  const onlyB = [...b.names].filter((name) => !a.text.includes(name))
  if (onlyA.length + onlyB.length > 0) return false
  if ((a.condition === null) !== (b.condition === null)) return false
  if (a.condition === null || b.condition === null) return true
  return [...a.condition].some((word) => b.condition!.has(word))
}

function clashOfFigures(a: Sentence, b: Sentence): [Figure, Figure] | null {
  const pairs = a.figures.flatMap((one) =>
    b.figures.filter((two) => sameQuantity(one, two)).map((two): [Figure, Figure] => [one, two]),
  )
  if (pairs.some(([one, two]) => one.unit !== 'deadline' && !figuresClash(one, two))) return null
  return pairs.find(([one, two]) => figuresClash(one, two)) ?? null
}

function oppositeWords(a: Sentence, b: Sentence): Verdict | null {
  let turned = a.turn * b.turn
  const ours = a.turn === b.turn ? [] : [...a.turning]
  const theirs = a.turn === b.turn ? [] : [...b.turning]
  for (const [matter, one] of a.sides) {
    const two = b.sides.get(matter)
    if (!two || two.sign === one.sign) continue
    turned *= -1
    ours.push(one.word)
    theirs.push(two.word)
  }
  if (turned === 1) return null
  const words = (list: string[]) => list.map((word) => `“${word}”`).join(' and ')
  const told =
    ours.length > 0 && theirs.length > 0
      ? `${words(ours)} here, ${words(theirs)} there`
      : ours.length > 0
        ? `${words(ours)} stands here and not there`
        : `${words(theirs)} stands there and not here`
  return { kind: 'contradict', reason: `They say the opposite: ${told}.`, ours, theirs }
}

function hasOpposites(a: Sentence, b: Sentence): boolean {
  return [...a.sides].some(([matter, { sign }]) => b.sides.get(matter)?.sign === -sign)
}

/** A "not" alone may belong to a clause that the other sentence lacks: the two must be nearly the same otherwise. */
function surelyTurned(a: Sentence, b: Sentence, ofLonger: number, likeness: number): boolean {
  if (a.turning.length + b.turning.length > 2) return false
  return ofLonger >= 0.5 || (likeness >= 0.8 && ofLonger >= 0.4)
}

function weakened(a: Sentence, b: Sentence): Verdict | null {
  if (a.force === null || b.force === null || a.force === b.force) return null
  return {
    kind: 'softer',
    reason: `One says “${a.forceWord}”, the other “${b.forceWord}”.`,
    ours: [a.forceWord],
    theirs: [b.forceWord],
  }
}

/** A question that was asked, with the stance taken on it. */
export interface AskedStance {
  question: string
  stance: Stance | null
}

const sideOf = (stance: Stance | null) =>
  stance === 'agree' || stance === 'strongly-agree'
    ? 1
    : stance === 'disagree' || stance === 'strongly-disagree'
      ? -1
      : 0

/** The question as what it asks one to agree to: "Do you oppose …" turns it round. */
export function askedOf(question: string): Sentence {
  return takenApart(
    question.replace(
      /\b(?:to what extent |do you |does your organisation )*(?:strongly )?(?:agree or disagree|support or oppose|agree|think|believe|support)\b(?: that| with)?/gi,
      ' ',
    ),
  )
}

/** Holds a stance against a stance on near-identical questions. */
export function compareStances(ours: AskedStance, theirs: AskedStance, likeness: number): Verdict {
  const sides = sideOf(ours.stance) * sideOf(theirs.stance)
  if (sides === 0) return unrelated
  const [a, b] = [askedOf(ours.question), askedOf(theirs.question)]
  const { share, words } = sharedMatter(a, b)
  const near = (likeness >= 0.8 && share >= 0.5) || (likeness >= 0.55 && share >= 0.6 && words >= 2)
  if (!near || !sameScope(a, b) || clashOfFigures(a, b)) return unrelated
  const turned = oppositeWords(a, b) !== null
  if (sides * (turned ? -1 : 1) === 1)
    return {
      kind: 'agree',
      reason: 'The same side is taken on nearly the same question.',
      ours: [],
      theirs: [],
    }
  return {
    kind: 'contradict',
    reason: turned
      ? 'The same side is taken on questions that ask the opposite.'
      : 'The other side is taken on nearly the same question.',
    ours: [],
    theirs: [],
  }
}
