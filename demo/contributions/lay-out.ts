import { holderOf } from '../people.ts'
import type {
  DayOffset,
  DemoClearance,
  DemoContribution,
  Evidence,
  Stance,
  UsePermission,
} from '../types.ts'

/** The order of the letters in a row of stances. */
export const columns = [
  'bath-and-north-east-somerset',
  'bournemouth-christchurch-poole',
  'bradford',
  'colchester',
  'coventry',
  'cumberland',
  'exeter',
  'gloucester',
  'kingston-upon-hull',
  'kirklees',
  'lancaster',
  'lincoln',
  'medway',
  'newport',
  'norwich',
  'plymouth',
  'portsmouth',
  'preston',
  'reading',
  'salford',
  'southampton',
  'southend-on-sea',
  'stoke-on-trent',
  'sunderland',
  'wolverhampton',
  'wrexham',
] as const

export type Council = (typeof columns)[number]

/** `S` strongly agree, `a` agree, `n` neither, `d` disagree, `D` strongly disagree, `0` no view. */
const letters: Record<string, Stance> = {
  S: 'strongly-agree',
  a: 'agree',
  n: 'neither',
  d: 'disagree',
  D: 'strongly-disagree',
  '0': 'no-view',
}

export interface Words {
  text: string
  evidence: Evidence[]
  use: UsePermission
}

/** What all councils say to one question: a letter each in the order of `columns`, '.' for silence. */
export interface QuestionRow {
  question: string
  stances: string
  words: Partial<Record<Council, string | Words>>
}

/**
 * How far each council has cleared its answers, when, and to which questions that does not reach;
 * `asked` is when clearance of those was asked for, and `late` that it wrote after the call's end.
 */
export type Clearances = Record<
  Council,
  {
    level: DemoClearance['level'] | null
    day: DayOffset
    notYet?: string[]
    asked?: DayOffset
    late?: true
  }
>

// Councils that take a stance without giving reasons, and would rather not be quoted for it. There
// are enough of them on each question for none to be guessed.
const quiet: Council[] = [
  'coventry',
  'gloucester',
  'kirklees',
  'medway',
  'plymouth',
  'southampton',
  'wolverhampton',
]

/** Words that may be used by name, with their evidence. */
export const say = (text: string, ...evidence: Evidence[]): Words => ({
  text,
  evidence,
  use: 'by-name',
})

/** Words that may be used without the council's name. */
export const unattributed = (text: string, ...evidence: Evidence[]): Words => ({
  text,
  evidence,
  use: 'unattributed',
})

/** Words for the network office alone. */
export const officeOnly = (text: string, ...evidence: Evidence[]): Words => ({
  text,
  evidence,
  use: 'office-only',
})

/** Evidence that is a figure, what it counts, and where it stands. */
export const figure = (figure: string, what: string, source: string): Evidence => ({
  kind: 'figure',
  figure,
  what,
  source,
})

/** Evidence that is a case and not a figure. */
export const example = (text: string, source = ''): Evidence => ({
  kind: 'example',
  text,
  source,
})

/** The contributions to a consultation, question by question; throws on a row of a wrong length. */
export function layOut(
  consultation: string,
  callEnds: DayOffset,
  rows: QuestionRow[],
  clearances: Clearances,
): DemoContribution[] {
  return rows.flatMap((row) => {
    if (row.stances.length !== columns.length) {
      throw new Error(`${consultation} ${row.question}: ${row.stances.length} letters`)
    }
    return columns.flatMap((council, i) =>
      cell(consultation, callEnds, row, council, i, clearances[council]),
    )
  })
}

function cell(
  consultation: string,
  callEnds: DayOffset,
  { question, stances, words }: QuestionRow,
  council: Council,
  column: number,
  { level, day, notYet, asked, late }: Clearances[Council],
): DemoContribution[] {
  const letter = stances[column]!
  const said = words[council]
  if (letter === '.') {
    if (said) throw new Error(`${consultation} ${question}: ${council} is silent and speaks`)
    return []
  }
  const stance = letters[letter]
  if (!stance) throw new Error(`${consultation} ${question}: no stance is written ${letter}`)
  const reticent = quiet.includes(council) ? unattributed('') : say('')
  const { text, evidence, use } = typeof said === 'string' ? say(said) : (said ?? reticent)
  const cleared = level !== null && !notYet?.includes(question)
  const writtenOn = Math.min(cleared ? day - 3 : day, late ? day : callEnds - 1)
  const askedOn = cleared ? writtenOn + 1 : (asked ?? null)
  return [
    {
      consultation,
      question,
      council,
      stance,
      text,
      evidence,
      use,
      by: holderOf(council, 'policy-officer', writtenOn),
      saved: { day: writtenOn, time: timeOf(9, column, Number.parseInt(question, 10)) },
      asked: askedOn === null ? null : { day: askedOn, time: timeOf(13, column, 0) },
      clearance: cleared ? clearedAt(level, council, day, column) : null,
    },
  ]
}

function clearedAt(
  level: DemoClearance['level'],
  council: Council,
  day: DayOffset,
  column: number,
): DemoClearance {
  const minute =
    level === 'council' ? `https://democracy.${council}.example/decisions/${400 - day}` : null
  return {
    level,
    by: holderOf(council, 'portfolio-holder', day),
    at: { day, time: timeOf(14, column, 0) },
    minute,
  }
}

// Each council at its own hour, each question a few minutes after the one before.
function timeOf(hour: number, column: number, question: number): string {
  const minutes = hour * 60 + ((column * 17) % 60) + question * 6
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
