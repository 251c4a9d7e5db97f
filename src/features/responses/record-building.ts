import { canonicalJson } from '../../documents/canonical.ts'
import type { ResponseDocument } from '../../documents/response.ts'
import type { NamedLine, Sha256, SignOffRecord, WithheldLine } from './record.ts'
import { lineHash, signedText } from './record.ts'
import { outcome, standingBallots } from './result.ts'
import type { Ballot, Reached, Round } from './sign-off.ts'
import { needsText } from './sign-off.ts'

/** A closed round with all its ballots, on one frozen response. */
export interface SignedOff {
  response: ResponseDocument
  round: Round & { closedAt: string }
  ballots: Ballot[]
  reached: Reached[]
}

/** What the installation lends: its key and the salts that it keeps for councils. */
export interface Sealing {
  sha256: Sha256
  /** The commitment to a council's name, by a salt kept for that council. */
  commit: (council: string) => string
  sign: (text: string) => string
  publicKey: string
}

export type PublishingRefusal =
  | { refused: 'round-still-open'; until: string }
  | { refused: 'not-agreed' }
  | { refused: 'name-not-hidden'; among: number; needed: number; councils: string[] }

/**
 * Why the record may not be published, or null. A name withheld that anybody finds by striking out
 * those listed is not withheld: where too few names are left, or each of them objects, every
 * council concerned must first have agreed to that (`exposureAccepted`, by code).
 */
export function whyNotPublishRecord(
  { round, ballots, reached }: Omit<SignedOff, 'response' | 'round'> & { round: Round },
  exposureAccepted: string[] = [],
): PublishingRefusal | null {
  if (round.closedAt === null) return { refused: 'round-still-open', until: round.closesAt }
  const moment = { ...round, now: round.closedAt, reached }
  if (outcome(round.constitution, round.members, ballots, moment).state !== 'agreed') {
    return { refused: 'not-agreed' }
  }
  const standing = [...standingBallots(round.members, ballots, moment).values()]
  const withheld = standing.filter(withholdsName).map(({ gss }) => gss)
  const among = round.members.length - (standing.length - withheld.length)
  const hidden = among >= round.constitution.hideAmong && among > withheld.length
  const asked = withheld.filter((gss) => !exposureAccepted.includes(gss)).sort()
  if (hidden || asked.length === 0) return null
  const needed = Math.max(round.constitution.hideAmong, withheld.length + 1)
  return { refused: 'name-not-hidden', among, needed, councils: asked }
}

/** The public record of a closed round, whole and signed: what `verifyRecord` finds to hold. Throws where the response is not the text that the round decided on. */
export function buildRecord(signed: SignedOff, sealing: Sealing): SignOffRecord {
  const { response, round, ballots, reached } = signed
  const { constitution, openedAt, closesAt, closedAt } = round
  const members = [...round.members]
    .map(({ gss, name, nation, politicalGroup }) => ({ gss, name, nation, politicalGroup }))
    .sort((a, b) => (a.gss < b.gss ? -1 : 1))
  const moment = { ...round, now: closedAt, reached }
  const { state, why, counts, notReached } = outcome(constitution, members, ballots, moment)
  const standing = [...standingBallots(members, ballots, moment).values()]
  const hash = sealing.sha256(canonicalJson(response))
  if (hash !== round.hash) throw new Error('This response is not the text that was decided on.')
  const unsigned = {
    format: 'hanse-record/1' as const,
    response: response as unknown as SignOffRecord['response'],
    hash,
    constitution,
    round: { openedAt, closesAt, closedAt },
    members,
    reached:
      constitution.signOff.procedure === 'silence'
        ? members.map(({ gss }) => gss).filter((gss) => !notReached.includes(gss))
        : null,
    ballots: chained(hash, linesOf(standing, sealing.commit), sealing.sha256),
    outcome: { state: state as 'agreed' | 'not-agreed', why, counts },
    publicKey: sealing.publicKey,
  }
  return { ...unsigned, signature: sealing.sign(signedText(unsigned)) }
}

/** Whether a ballot counts without its council's name. */
export function withholdsName({ decision, shown }: Pick<Ballot, 'decision' | 'shown'>): boolean {
  return decision === 'object' && shown === 'name-withheld'
}

type Line = Omit<NamedLine, 'chain'> | Omit<WithheldLine, 'chain'>

function linesOf(standing: Ballot[], commit: (council: string) => string): Line[] {
  const named = standing
    .filter((ballot) => !withholdsName(ballot))
    .map(({ gss, seat, decision, text, substantive, shown, castAt, confirmedAt, byOffice }) => ({
      council: gss,
      capacity: seat as NamedLine['capacity'],
      decision,
      text: needsText(decision) ? text : '',
      substantive,
      shown: shown as NamedLine['shown'],
      castAt,
      confirmedAt: byOffice ? confirmedAt : null,
    }))
    .sort((a, b) => (a.council < b.council ? -1 : 1))
  const withheld = standing
    .filter(withholdsName)
    .map(({ gss, text, substantive }) => ({
      commitment: commit(gss),
      decision: 'object' as const,
      text,
      substantive,
      shown: 'name-withheld' as const,
    }))
    .sort((a, b) => (a.commitment < b.commitment ? -1 : 1))
  return [...named, ...withheld]
}

function chained(hash: string, lines: Line[], sha256: Sha256): SignOffRecord['ballots'] {
  let previous = hash
  return lines.map((line) => {
    previous = lineHash(previous, line, sha256)
    return { ...line, chain: previous }
  })
}
