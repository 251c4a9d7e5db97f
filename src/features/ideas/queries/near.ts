import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { askerOf, type NearRecord, nearestInMeaning, nearestOfEach } from '../../finding/index.ts'
import type { Reader } from '../reader.ts'

/** Everything on record that is near to some words, by kind, the nearest first; only what the asker may find. */
export interface NearByKind {
  solutions: NearRecord[]
  challenges: NearRecord[]
  questions: NearRecord[]
  /** What the network is on record as saying. */
  said: NearRecord[]
}

const kinds = {
  solutions: ['solution'],
  challenges: ['challenge'],
  questions: ['peer-question'],
  said: ['position', 'answer'],
} as const

/** What is nearest in meaning to words, of every kind that a problem may meet; records called `without` left out. */
export async function nearTo(
  db: Reads,
  given: {
    networkId: string
    words: string
    viewer: Viewer | null
    reader: Reader
    without?: string | null
  },
): Promise<NearByKind> {
  const asker = askerOf(given.viewer, given.reader.partner)
  const some = (limit: number, names: readonly string[]) => ({
    limit,
    wanted: ({ kind, subjectId }: { kind: string; subjectId: string }) =>
      names.includes(kind) && subjectId !== given.without,
  })
  const [solutions, challenges, questions, said] = await nearestOfEach(
    db,
    { networkId: given.networkId, asked: given.words, asker },
    [
      some(30, kinds.solutions),
      some(6, kinds.challenges),
      some(4, kinds.questions),
      some(8, kinds.said),
    ],
  )
  return {
    solutions: solutions!,
    challenges: challenges!,
    questions: questions!,
    said: said!,
  }
}

/** Records near enough to be worth a look. */
export function worthALook(records: readonly NearRecord[]): NearRecord[] {
  return records.filter(({ likeness }) => likeness >= 0.45)
}

/** What the network said that is near, each once: a position is its answer too, and stands for it. */
export function saidOnce(records: readonly NearRecord[]): NearRecord[] {
  const near = records.filter(({ likeness }) => likeness >= 0.52)
  const positions = new Set(near.flatMap((one) => (one.kind === 'position' ? [one.title] : [])))
  return near.filter(({ kind, title }) => kind === 'position' || !positions.has(title)).slice(0, 3)
}

/** Solutions by id with how near they are. */
export function likenessOf(records: readonly NearRecord[]): Map<string, number> {
  return new Map(records.map(({ subjectId, likeness }) => [subjectId, likeness]))
}

/** Questions to the peers that were asked before, near to one that is asked now. */
export async function questionsNear(
  db: Reads,
  given: { networkId: string; words: string; viewer: Viewer | null },
): Promise<NearRecord[]> {
  const near = await nearestInMeaning(db, {
    networkId: given.networkId,
    asked: given.words,
    asker: askerOf(given.viewer),
    limit: 4,
    wanted: ({ kind }) => kind === 'peer-question',
  })
  return worthALook(near)
}
