import { canonicalJson } from '../../documents/canonical.ts'
import { liesDaysApart } from './days.ts'
import type { Sha256, SignOffRecord } from './record.ts'
import { isWithheld, lineHash, recordSchema, signedText } from './record.ts'
import { wrongLine } from './record-lines.ts'
import { outcome } from './result.ts'
import type { Ballot } from './sign-off.ts'

/** One thing that a record claims, whether it holds, and what was compared. */
export interface Finding {
  what: string
  holds: boolean
  detail: string
}

/** The arithmetic that a verifier lends: nothing here asks anybody else. */
export interface Verifying {
  sha256: Sha256
  verifySignature: (text: string, signature: string, publicKey: string) => boolean
  /** The key that the verifier expects, from elsewhere than the record; base64 as in the record. */
  publicKey?: string | null
}

/** Everything that a record of sign-off claims, computed again from the record alone. All of it holds, or the record is not what was signed. */
export function verifyRecord(value: unknown, verifying: Verifying): Finding[] {
  try {
    const read = recordSchema.safeParse(value)
    if (!read.success) {
      const [issue] = read.error.issues
      const where = issue?.path.join('.') || 'the whole'
      return [unreadable(`At ${where}: ${issue?.message ?? 'unknown form'}.`)]
    }
    // What was given is checked, not what the schema made of it.
    const record = value as SignOffRecord
    return [
      checkResponse(record, verifying),
      checkLines(record),
      checkChain(record, verifying),
      checkLength(record),
      checkOutcome(record),
      ...checkSignature(record, verifying),
    ]
  } catch (problem) {
    // A value too deep for the stack, or half a character: no record was ever written so.
    return [unreadable(problem instanceof Error ? `${problem.message}.` : 'It cannot be read.')]
  }
}

function unreadable(detail: string): Finding {
  return {
    what: 'The file is a record of sign-off, whole and with nothing added.',
    holds: false,
    detail,
  }
}

function checkResponse({ response, hash }: SignOffRecord, { sha256 }: Verifying): Finding {
  const found = sha256(canonicalJson(response))
  return {
    what: 'The response is, to the letter, the text with the SHA-256 that the councils signed.',
    holds: found === hash,
    detail:
      found === hash ? `SHA-256 ${hash}.` : `The record states ${hash}, the response has ${found}.`,
  }
}

function checkLines(record: SignOffRecord): Finding {
  const wrong = wrongLine(record)
  const { ballots, members } = record
  const withheld = ballots.filter(isWithheld).length
  const unnamed = members.length - (ballots.length - withheld)
  const names = withheld
    ? ` ${withheld} without a name, among ${unnamed} that stand on no line.`
    : ''
  return {
    what: 'One ballot a council: each of a member, from a seat that may sign, cast in time.',
    holds: wrong === null,
    detail: wrong ?? `${ballots.length} ballots of ${members.length} members.${names}`,
  }
}

function checkChain({ ballots, hash }: SignOffRecord, { sha256 }: Verifying): Finding {
  let previous = hash
  const broken = ballots.findIndex((line) => {
    previous = lineHash(previous, line, sha256)
    return previous !== line.chain
  })
  return {
    what: 'The ballots stand as they were chained: none changed, added, moved or left out.',
    holds: broken < 0,
    detail:
      broken < 0 ? `The last link is ${previous}.` : `The chain breaks at ballot ${broken + 1}.`,
  }
}

function checkLength({ round, constitution, members, ballots }: SignOffRecord): Finding {
  const { openedAt, closesAt, closedAt } = round
  const { timeZone, signOff } = constitution
  const { leastDays, closeEarlyAfterHours } = constitution.round
  const lastWord = Math.max(
    ...ballots.flatMap((line) =>
      isWithheld(line)
        ? []
        : [Date.parse(line.castAt), Date.parse(line.confirmedAt ?? line.castAt)],
    ),
  )
  const early = Date.parse(closedAt) < Date.parse(closesAt)
  const settled =
    closeEarlyAfterHours !== null &&
    ballots.length === members.length &&
    Date.parse(closedAt) >= lastWord + closeEarlyAfterHours * 3_600_000 &&
    (signOff.procedure === 'active' || liesDaysApart(openedAt, closedAt, leastDays, timeZone))
  const holds = liesDaysApart(openedAt, closesAt, leastDays, timeZone) && (!early || settled)
  return {
    what: 'Councils had the time that the constitution promises.',
    holds,
    detail: `Open from ${openedAt} to ${early ? closedAt : closesAt}${early ? `, closed before its deadline ${closesAt}${settled ? ' because all had decided' : ''}` : ''}. At least ${leastDays} days are promised.`,
  }
}

function checkOutcome(record: SignOffRecord): Finding {
  const { constitution, round, members, reached, hash } = record
  const { state, why, counts } = outcome(constitution, members, ballotsOf(record), {
    hash,
    ...round,
    now: round.closedAt,
    reached: (reached ?? []).map((gss) => ({ gss, at: round.openedAt })),
  })
  const found = canonicalJson({ state, why, counts })
  const same = found === canonicalJson(record.outcome)
  const result = state === 'agreed' ? 'agreed' : 'not agreed'
  return {
    what: 'The outcome is the one that the constitution gives for these members and ballots.',
    holds: same,
    detail: same
      ? `Computed again: ${result}.`
      : `Computed again: ${state === 'open' ? 'still open' : result}, ${found}. The record states ${canonicalJson(record.outcome)}.`,
  }
}

function checkSignature(record: SignOffRecord, verifying: Verifying): Finding[] {
  const { signature, publicKey } = record
  const signed = verifying.verifySignature(signedText(record), signature, publicKey)
  const findings: Finding[] = [
    {
      what: 'The record is signed, as a whole, with the key that it names.',
      holds: signed,
      detail: signed
        ? `Ed25519 key ${publicKey}. Compare it with the one published at /.well-known/hanse-key.`
        : 'The signature is not of this record and key.',
    },
  ]
  const expected = verifying.publicKey
  if (!expected) return findings
  const same = expected === publicKey
  findings.push({
    what: 'The key is the one that you gave.',
    holds: same,
    detail: same ? 'It is the same key.' : `You gave ${expected}, the record names ${publicKey}.`,
  })
  return findings
}

/** The lines as ballots. A line without a name is given to any member on no line: objections count alike for all, so that the outcome is the same whichever it is. */
function ballotsOf({ ballots, members, reached, hash, round }: SignOffRecord): Ballot[] {
  const named = new Set(ballots.flatMap((line) => (isWithheld(line) ? [] : [line.council])))
  const free = members
    .map(({ gss }) => gss)
    .filter((gss) => !named.has(gss) && (reached === null || reached.includes(gss)))
  return ballots.map((line): Ballot => {
    const { decision, text, substantive, shown } = line
    const said = { decision, text, substantive, shown, seenHash: hash, number: 1 }
    if (isWithheld(line)) {
      const gss = free.shift() ?? ''
      const seat = 'leader'
      return { ...said, gss, seat, castAt: round.openedAt, byOffice: false, confirmedAt: null }
    }
    const { council: gss, capacity: seat, castAt, confirmedAt } = line
    return { ...said, gss, seat, castAt, byOffice: confirmedAt !== null, confirmedAt }
  })
}
