import { noteWords } from './ballot-words.ts'
import type { NamedLine, SignOffRecord } from './record.ts'
import { isWithheld } from './record.ts'
import type { Decision } from './sign-off.ts'

/** One council as a published record shows it. */
export interface RecordSigner {
  /** null where its name is withheld. */
  council: string | null
  decision: Decision | null
  /** The letter of its note. */
  note: string | null
}

export interface RecordNote {
  letter: string
  council: string | null
  text: string
}

/** Who signed, as readers see it: everything from the record itself, so that a page cannot say more than the record. */
export interface RecordView {
  members: number
  /** By name; those without a name last. Silent members only where no name is withheld. */
  signers: RecordSigner[]
  /** Members that are not in `signers`: they did not decide, and a name is withheld among them. */
  unlisted: number
  notes: RecordNote[]
  named: (NamedLine & { name: string })[]
}

/** A record as its readers see it: signers in the order of their names, notes lettered in the same order. */
export function recordView(record: SignOffRecord): RecordView {
  const nameOf = new Map(record.members.map(({ gss, name }) => [gss, name]))
  const named = record.ballots
    .flatMap((line) =>
      isWithheld(line) ? [] : [{ ...line, name: nameOf.get(line.council) ?? line.council }],
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  const withheld = record.ballots.filter(isWithheld)
  const notes: RecordNote[] = []
  const noted = (council: string | null, line: Parameters<typeof noteWords>[0]): RecordSigner => {
    const text = noteWords(line)
    if (text === null) return { council, decision: line.decision, note: null }
    const letter = letterAt(notes.length)
    notes.push({ letter, council, text })
    return { council, decision: line.decision, note: letter }
  }
  const decided = new Set(named.map(({ council }) => council))
  const silent = record.members.filter(({ gss }) => !decided.has(gss))
  const byName = [
    ...named.map((line) => ({ name: line.name, line: line as NamedLine | null })),
    ...(withheld.length > 0 ? [] : silent.map(({ name }) => ({ name, line: null }))),
  ].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  const signers = [
    ...byName.map(({ name, line }) =>
      line ? noted(name, line) : { council: name, decision: null, note: null },
    ),
    ...withheld.map((line) => noted(null, line)),
  ]
  return {
    members: record.members.length,
    signers,
    unlisted: record.members.length - signers.length,
    notes,
    named,
  }
}

/** "a" to "z", then "aa", "ab" …. */
export function letterAt(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26))
  return place < 26 ? letter : letterAt(Math.floor(place / 26) - 1) + letter
}
