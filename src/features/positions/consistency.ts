import { stanceWords } from '../../documents/stance.ts'
import { sha256 } from '../../kernel/hash.ts'
import type { Sentence } from './consistency-sentence.ts'
import { takenApart } from './consistency-sentence.ts'
import {
  type AskedStance,
  askedOf,
  compareSentences,
  compareStances,
  sharedMatter,
  type Verdict,
  worthComparing,
} from './consistency-verdict.ts'
import { sentencesIn } from './consistency-words.ts'
import { aboutWhat } from './nearness.ts'
import { type StepKind, stands } from './position.ts'

/** What a passage of a draft is to one on record. */
export type FindingKind = 'contradict' | 'no-longer-said' | 'softer' | 'lapsing' | 'agree'

/** The kinds that are resolved or waved through before the draft is frozen. */
export const askingKinds: readonly FindingKind[] = ['contradict', 'no-longer-said']

/** A passage of the draft or of a position, with where it stands. */
export interface Passage {
  label: string
  paragraph: string | null
  text: string
}

/** A position as the check reads it. */
export interface OnRecord extends AskedStance {
  id: string
  state: StepKind
  lapsesSoon: boolean
  /** In words: "20 March 2031"; null where it does not lapse any more. */
  lapses: string | null
  paragraphs: { place: number; number: string | null; text: string }[]
}

/** A draft as the check reads it. */
export interface InDraft {
  passages: Passage[]
  stances: (AskedStance & { label: string })[]
  /** Paragraphs taken from a position, with the words they have now. */
  taken: { positionId: string; place: number; passage: Passage }[]
}

export interface Finding {
  key: string
  kind: FindingKind
  reason: string
  label: string
  paragraph: string | null
  ours: string
  theirs: string
  ourWords: string[]
  theirWords: string[]
  positionId: string
}

export interface Candidate {
  passage: Passage
  position: OnRecord
  ours: string
  theirs: string
  /** The two texts whose meanings are compared. */
  meant: [string, string]
  judge(likeness: number): Verdict
}

/** So many pairs are held against each other by meaning: those that share most words. */
const mostPairs = 240

/** The pairs of passages worth holding against each other, those that share most first. */
export function candidatesOf(draft: InDraft, record: readonly OnRecord[]): Candidate[] {
  const theirs = record.flatMap((position) =>
    position.paragraphs.flatMap(({ text }) =>
      sentencesIn(text).map((one) => ({ position, sentence: takenApart(one) })),
    ),
  )
  const byStem = new Map<string, number[]>()
  for (const [at, { sentence }] of theirs.entries())
    for (const stem of sentence.stems) {
      const there = byStem.get(stem)
      if (there) there.push(at)
      else byStem.set(stem, [at])
    }
  const pairs = draft.passages.flatMap((passage) =>
    sentencesIn(passage.text).flatMap((one) => {
      const a = takenApart(one)
      const near = new Set([...a.stems].flatMap((stem) => byStem.get(stem) ?? []))
      return [...near].flatMap((at) => {
        const { position, sentence: b } = theirs[at]!
        return worthComparing(a, b) ? [pairOf(passage, position, a, b)] : []
      })
    }),
  )
  const nearest = pairs.toSorted((a, b) => b.order - a.order).slice(0, mostPairs)
  return [...nearest, ...stancePairs(draft, record)]
}

function pairOf(passage: Passage, position: OnRecord, a: Sentence, b: Sentence) {
  const { share, words } = sharedMatter(a, b)
  return {
    passage,
    position,
    ours: a.text,
    theirs: b.text,
    meant: [a.text, b.text] as [string, string],
    order: share * Math.min(words, 6),
    judge: (likeness: number) => compareSentences(a, b, likeness),
  }
}

function stancePairs(draft: InDraft, record: readonly OnRecord[]): Candidate[] {
  const asked = record.map((position) => ({ position, sentence: askedOf(position.question) }))
  const pairs = draft.stances.flatMap((ours) => {
    const a = askedOf(ours.question)
    return asked.flatMap(({ position, sentence: b }) =>
      ours.stance && position.stance && worthComparing(a, b)
        ? [
            {
              passage: { label: ours.label, paragraph: null, text: ours.question },
              position,
              ours: `${stanceWords[ours.stance].label}: ${ours.question}`,
              theirs: `${stanceWords[position.stance].label}: ${position.question}`,
              meant: [aboutWhat(ours.question), aboutWhat(position.question)] as [string, string],
              order: sharedMatter(a, b).share,
              judge: (likeness: number) => compareStances(ours, position, likeness),
            },
          ]
        : [],
    )
  })
  return pairs.toSorted((a, b) => b.order - a.order).slice(0, mostPairs)
}

/** What the check found, what asks for an answer first; each pair of passages once. */
export function findingsOf(
  draft: InDraft,
  record: readonly OnRecord[],
  candidates: readonly Candidate[],
  likeness: (a: string, b: string) => number,
): Finding[] {
  const found = candidates.flatMap((one) => {
    const verdict = one.judge(likeness(...one.meant))
    return verdict.kind === 'unrelated' ? [] : [{ ...one, verdict }]
  })
  const held = new Set(
    found
      .filter(({ verdict, position }) => verdict.kind === 'agree' && stands(position))
      .map(({ ours }) => ours),
  )
  const taken = takenFrom(draft, record)
  const findings = found.flatMap(({ passage, position, ours, theirs, verdict }) => {
    const told = kindOf(verdict, position, held.has(ours))
    const already = taken.some((one) => one.positionId === position.id && passage.text === one.ours)
    return told && !already ? [findingOf(passage, position.id, ours, theirs, told, verdict)] : []
  })
  const once = new Map<string, Finding>()
  for (const finding of [...taken, ...findings]) {
    const pair = `${finding.positionId} ${finding.label} ${finding.kind} ${finding.ours}`
    if (!once.has(pair)) once.set(pair, finding)
  }
  return fewOfEach([...once.values()])
}

type Told = { kind: FindingKind; reason: string }

function kindOf(verdict: Verdict, position: OnRecord, heldElsewhere: boolean): Told | null {
  if (verdict.kind === 'unrelated') return null
  const { state, lapsesSoon, lapses } = position
  if (stands(position)) {
    if (verdict.kind !== 'agree' || !lapsesSoon) return verdict
    return {
      kind: 'lapsing',
      reason: `We say so until ${lapses}. Then it lapses, unless it is reaffirmed.`,
    }
  }
  if (verdict.kind !== 'agree' || heldElsewhere) return null
  return pastOf(state)
}

function pastOf(state: StepKind): Told {
  if (state === 'lapsed')
    return { kind: 'lapsing', reason: 'It lapsed: nobody has reaffirmed it since.' }
  return {
    kind: 'no-longer-said',
    reason:
      state === 'withdrawn'
        ? 'We no longer say this: it was withdrawn.'
        : 'We no longer say this: a later position has taken its place.',
  }
}

/** Paragraphs taken from a position that no longer stands, however their words have changed. */
function takenFrom(draft: InDraft, record: readonly OnRecord[]): Finding[] {
  return draft.taken.flatMap(({ positionId, place, passage }) => {
    const position = record.find(({ id }) => id === positionId)
    const paragraph = position?.paragraphs.find((one) => one.place === place)
    if (!position || !paragraph || stands(position)) return []
    const told = pastOf(position.state)
    const none = { ours: [], theirs: [] }
    return [findingOf(passage, positionId, passage.text, paragraph.text, told, none)]
  })
}

function findingOf(
  passage: Passage,
  positionId: string,
  ours: string,
  theirs: string,
  { kind, reason }: Told,
  words: { ours: string[]; theirs: string[] } | Verdict,
): Finding {
  const told = 'ours' in words ? words : { ours: [], theirs: [] }
  return {
    key: sha256(JSON.stringify([kind, passage.label, ours, theirs, positionId, reason])).slice(
      0,
      32,
    ),
    kind,
    reason,
    label: passage.label,
    paragraph: passage.paragraph,
    ours,
    theirs,
    ourWords: told.ours,
    theirWords: told.theirs,
    positionId,
  }
}

const order: readonly FindingKind[] = ['contradict', 'no-longer-said', 'softer', 'lapsing', 'agree']

/** All that ask for an answer; of the others at most three for each question. */
function fewOfEach(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, number>()
  return findings
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .filter(({ kind, label }) => {
      const before = told.get(`${kind} ${label}`) ?? 0
      told.set(`${kind} ${label}`, before + 1)
      return askingKinds.includes(kind) || before < 3
    })
}
