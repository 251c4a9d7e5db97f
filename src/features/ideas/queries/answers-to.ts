import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import type { NearRecord } from '../../finding/index.ts'
import type { Reader } from '../reader.ts'
import { type AlikeCouncil, membersLike } from './alike.ts'
import { type ChallengeLine, challengesById } from './challenges.ts'
import { type Contact, contactsOf } from './contacts.ts'
import { type FittingSolution, fittingSolutions } from './fitting.ts'
import { likenessOf, nearTo, saidOnce, worthALook } from './near.ts'
import { type AskedBefore, askedBefore } from './peer-questions.ts'
import { type CouncilRecord, recordsOf } from './records-of.ts'

/** A council most like the one that asks, with what it has on record. */
export interface LikePeer extends AlikeCouncil {
  record: CouncilRecord
}

/** Who else has done this: all that the network knows of a problem, as far as the reader may know it. */
export interface Answers {
  /** The council that asks, as people say it; null where nobody in particular does. */
  council: string | null
  solutions: readonly FittingSolution[]
  contacts: ReadonlyMap<string, Contact>
  /** For members alone: empty for everybody else. */
  peers: readonly LikePeer[]
  challenges: readonly ChallengeLine[]
  said: readonly NearRecord[]
  questions: readonly AskedBefore[]
}

/** What the network knows of a problem put in words: solutions ranked, the councils most alike, who else has it, what is on record, what was asked before. */
export async function answersTo(
  db: Reads,
  given: {
    networkId: string
    viewer: Viewer | null
    reader: Reader
    now: Date
    words: string
    challengeId: string | null
    gss: string | null
    council: string | null
    limit: number
  },
): Promise<Answers> {
  const { networkId, viewer, reader, now, words, challengeId, gss, council, limit } = given
  const insider = reader.member || reader.office
  const near = await nearTo(db, { networkId, words, viewer, reader, without: challengeId })
  const alike = gss === null ? [] : await membersLike(db, gss, now)
  const solutions = await fittingSolutions(db, reader, {
    ...{ near: likenessOf(near.solutions), challengeId, gss, alike, now, limit },
  })
  const seats = solutions.flatMap(({ contactSeatId }) => contactSeatId ?? [])
  const like = insider ? alike.filter(({ place }) => place !== null).slice(0, 6) : []
  const records = await recordsOf(
    db,
    reader,
    like.map((one) => one.gss),
  )
  const others = worthALook(near.challenges).map(({ subjectId }) => subjectId)
  const byId = await challengesById(db, reader, others)
  return {
    council,
    solutions,
    contacts: insider ? await contactsOf(db, seats, dayOf(now)) : new Map(),
    peers: like.map((one) => ({ ...one, record: records.get(one.gss)! })),
    challenges: others.flatMap((id) => byId.get(id) ?? []),
    said: saidOnce(near.said),
    questions: insider ? await askedBefore(db, worthALook(near.questions)) : [],
  }
}
