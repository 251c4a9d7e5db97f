import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { isOffice, type Viewer } from '../../../kernel/seats.ts'
import { ballotsForMembers } from '../ballot-view.ts'
import { type Beside, besideText } from '../beside.ts'
import { includes } from '../capacity.ts'
import { type ChangedParagraph, changesBetween } from '../compared.ts'
import { labelsOf } from '../drafting.ts'
import { constitutionSentences } from '../procedure.ts'
import { type Outcome, outcome } from '../result.ts'
import { ownAnswers } from './contribute.ts'
import { type FrozenVersion, frozenVersion } from './frozen.ts'
import { type BallotCast, type WholeRound, wholeRound } from './round.ts'
import { lastVersionSeen, ownSalts, versionBefore } from './round-page.ts'
import { signersOf } from './signing.ts'
import { publishedOf, submissionOf } from './submission.ts'

/** The council for which somebody looks at a round. */
export interface LookingFor {
  gss: string
  slug: string
  name: string
  /** In what seat: "Leader of the council". */
  title: string
  /** Whether that seat may sign. */
  signs: boolean
}

export interface RoundView {
  whole: WholeRound
  version: FrozenVersion
  office: boolean
  council: LookingFor | null
  /** Everything that the council has cast, the oldest first. */
  own: BallotCast[]
  /** Who may sign today: for the council, or for the office that of every council. */
  signers: { gss: string; name: string; title: string; demonstration: boolean }[]
  beside: Beside[]
  /** What changed since the person last looked, or since the version before. */
  changed: { number: number; seenAt: Date | null; changes: ChangedParagraph[] } | null
  procedure: string[]
  standing: Outcome
  /** What members may read of a closed round; null: counts alone. */
  shown: ReturnType<typeof ballotsForMembers>
  salt: string | null
  submitted: boolean
  published: { slug: string } | null
}

/** Who asks for which round, and for which of their councils. */
export interface AskedFor {
  roundId: string
  viewer: Viewer | null
  councilSlug: string | undefined
  now: Date
}

/** A round as this asker may see it: their own council's words and ballots, and of others what the round's state allows. */
export async function roundView(db: Reads, asked: AskedFor): Promise<RoundView | null> {
  const { viewer } = asked
  const whole = await wholeRound(db, asked.roundId)
  const version = whole && (await frozenVersion(db, whole.versionId))
  if (!whole || !version) return null
  const council = lookingFor(viewer, whole, asked.councilSlug)
  const { round, ballots, reached } = whole
  const published = await publishedOf(db, version.id)
  const salts = council && published ? await ownSalts(db, version.id, [council.gss]) : []
  const office = isOffice(viewer)
  const shownCouncils = office ? whole.members.map(({ gss }) => gss) : council ? [council.gss] : []
  const now = asked.now.toISOString()
  return {
    whole,
    version,
    council,
    office,
    own: council ? ballots.filter(({ gss }) => gss === council.gss) : [],
    signers: await signersOf(db, shownCouncils, round.constitution.signing.seats, dayOf(asked.now)),
    beside: council ? await wordsBeside(db, version, council.gss) : [],
    changed: await changedSince(db, viewer, version),
    procedure: constitutionSentences(round.constitution, round.members.length),
    standing:
      whole.outcome ??
      outcome(round.constitution, round.members, ballots, { ...round, now, reached }),
    shown: ballotsForMembers(round, ballots, reached),
    salt: salts[0]?.salt ?? null,
    submitted: (await submissionOf(db, version.id)) !== null,
    published,
  }
}

/** The council that the address names, else the one that the person signs for, else the first of theirs; null for those without one in this round. */
export function lookingFor(
  viewer: Viewer | null,
  { round }: WholeRound,
  asked?: string,
): LookingFor | null {
  const kinds = round.constitution.signing.seats
  const seats = (viewer?.seats ?? []).filter(({ gss }) =>
    round.members.some((member) => member.gss === gss),
  )
  const of = asked ? seats.filter(({ councilSlug }) => councilSlug === asked) : seats
  const seat = of.find(({ kind }) => includes(kinds, kind)) ?? of[0]
  if (!seat) return null
  return {
    gss: seat.gss!,
    slug: seat.councilSlug!,
    name: seat.council!,
    title: seat.title,
    signs: includes(kinds, seat.kind),
  }
}

async function wordsBeside(db: Reads, version: FrozenVersion, gss: string): Promise<Beside[]> {
  const own = await ownAnswers(db, version.consultationId, gss)
  const labels = labelsOf(own)
  return besideText(
    own.map((answer, place) => ({
      label: labels[place]!,
      question: answer.text,
      title: answer.shortTitle ?? answer.text,
      stance: answer.stance,
      words: answer.words,
      level: answer.level,
    })),
    version.document,
  )
}

async function changedSince(
  db: Reads,
  viewer: Viewer | null,
  version: FrozenVersion,
): Promise<RoundView['changed']> {
  const seen = viewer && (await lastVersionSeen(db, version, viewer.personId))
  const before = seen ?? (await versionBefore(db, version))
  const other = before && (await frozenVersion(db, before.versionId))
  if (!other) return null
  return {
    number: other.number,
    seenAt: seen?.at ?? null,
    changes: changesBetween(other.document, version.document),
  }
}
