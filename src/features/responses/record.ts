import { z } from 'zod'
import { canonicalJson } from '../../documents/canonical.ts'
import { councilSeatKinds } from './capacity.ts'
import { constitutionSchema } from './constitution.ts'
import { decisions, waysToShowDissent } from './sign-off.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in 64 hexadecimal digits')
const instant = z.iso.datetime()
const code = z.string().min(1).max(40)
const count = z.int().min(0)

/** The ballot of a council that stands by its name. */
const namedLine = z.strictObject({
  council: code,
  /** The seat that decided for the council. */
  capacity: z.enum(councilSeatKinds),
  decision: z.enum(decisions),
  /** A reservation or an objection in the council's words; empty for other decisions. */
  text: z.string(),
  substantive: z.boolean(),
  shown: z.enum(waysToShowDissent).exclude(['name-withheld']).nullable(),
  castAt: instant,
  /** When the council confirmed what the office had written down from a call; null where it cast the ballot itself. */
  confirmedAt: instant.nullable(),
  chain: digest,
})

/** The objection of a council that withholds its name: no code, no seat, no time. */
const withheldLine = z.strictObject({
  /** SHA-256 of the council's salt followed by its code: the council alone can show that it is its own. */
  commitment: digest,
  decision: z.literal('object'),
  text: z.string(),
  substantive: z.boolean(),
  shown: z.literal('name-withheld'),
  chain: digest,
})

const tally = { needed: count, have: count, of: count, met: z.boolean() }
const requirement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quorum'), ...tally }),
  z.strictObject({ kind: z.literal('nation'), nation: z.string(), ...tally }),
  z.strictObject({ kind: z.literal('political-group'), group: z.string(), ...tally }),
  z.strictObject({ kind: z.literal('objections'), ...tally }),
  z.strictObject({ kind: z.literal('reached'), ...tally }),
])

/**
 * The public record of sign-off: all that a stranger needs to compute the outcome again.
 *
 * What it hides of a council that withholds its name: code, nation, political group, seat, time of
 * the ballot and its place among the others (such lines stand last, in the order of their
 * commitments), whether it decided by phone, and whether it decided before. Silent members are
 * not listed, so that the name is one of all that are not on a line. What it cannot hide: that
 * this number of councils objected, their words, and that the name is none of those listed; a
 * round closed early tells that all had decided some hours before. `whyNotPublishRecord` refuses
 * a record in which too few names are left.
 */
export const recordSchema = z.strictObject({
  format: z.literal('hanse-record/1'),
  /** The frozen response, as its hash was taken of it. */
  response: z.looseObject({
    format: z.literal('hanse-response/1'),
    version: z.int().min(1),
    title: z.string(),
    network: z.looseObject({ name: z.string() }),
  }),
  /** SHA-256 of the response's canonical form (RFC 8785): what each council signed. */
  hash: digest,
  constitution: constitutionSchema,
  round: z.strictObject({ openedAt: instant, closesAt: instant, closedAt: instant }),
  /** Members on the day the round opened, by code. */
  members: z.array(
    z.strictObject({
      gss: code,
      name: z.string(),
      nation: z.string(),
      politicalGroup: z.string().nullable(),
    }),
  ),
  /** Under silence, the codes of members that the office holds proof to have reached in time, or that spoke. Null under active. */
  reached: z.array(code).nullable(),
  /** Ballots that count: by code, then those without a name. Each chain hash rests on the one before, the first on the response's. */
  ballots: z.array(z.union([namedLine, withheldLine])),
  outcome: z.strictObject({
    state: z.enum(['agreed', 'not-agreed']),
    why: z.array(requirement),
    counts: z.strictObject({
      members: count,
      endorse: count,
      'endorse-with-reservation': count,
      abstain: count,
      object: count,
      silent: count,
      editorial: count,
    }),
  }),
  /** The installation's Ed25519 key, base64 of its SPKI form; published at /.well-known/hanse-key. */
  publicKey: z.string().min(1),
  /** Of the canonical form of all the rest, base64. */
  signature: z.string().min(1),
})

export type SignOffRecord = z.infer<typeof recordSchema>
export type BallotLine = SignOffRecord['ballots'][number]
export type NamedLine = z.infer<typeof namedLine>
export type WithheldLine = z.infer<typeof withheldLine>

export type Sha256 = (text: string) => string

/** Whether a line stands without its council's name. */
export function isWithheld(line: BallotLine): line is WithheldLine {
  return 'commitment' in line
}

/** The commitment to a council's name: SHA-256 of the salt, 64 hexadecimal digits, followed by the council's code. */
export function commitmentTo(council: string, salt: string, sha256: Sha256): string {
  return sha256(salt + council)
}

/** The place, from 0, of the line that this council and salt open, or null: only who knows the salt can point at it. */
export function lineOpenedBy(
  record: Pick<SignOffRecord, 'ballots'>,
  council: string,
  salt: string,
  sha256: Sha256,
): number | null {
  if (!/^[0-9a-f]{64}$/.test(salt)) return null
  const commitment = commitmentTo(council, salt, sha256)
  const place = record.ballots.findIndex(
    (line) => isWithheld(line) && line.commitment === commitment,
  )
  return place < 0 ? null : place
}

/** The chain hash of a ballot line after the one before it, or after the response's hash. */
export function lineHash(
  previous: string,
  { chain: _, ...line }: Record<string, unknown>,
  sha256: Sha256,
): string {
  return sha256(`${previous}\n${canonicalJson(line)}`)
}

/** The text that is signed: the canonical form of the record without its signature. */
export function signedText({ signature: _, ...rest }: Record<string, unknown>): string {
  return canonicalJson(rest)
}
