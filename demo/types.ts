/**
 * The shapes of the demonstration network: data alone, no database. The loader turns it into real
 * deeds by real people. Real facts carry their source; people, words and consultations are invented.
 */
import type { Nation, QuestionType } from '../src/documents/read/types.ts'
import type { Stance } from '../src/documents/stance.ts'

export type { Nation, QuestionType, Stance }

/** Days from today: -12 is twelve days ago, 3 is in three days. The loader keeps it off weekends. */
export type DayOffset = number

/** A moment by the clock on the wall in the United Kingdom, 'HH:MM'. */
export interface Moment {
  day: DayOffset
  time: string
}

/** Where a real fact was read; `retrieved` is the day or year of the copy that we read. */
export interface Source {
  key: string
  name: string
  address: string | null
  licence: string
  /** Date printed on the source, as exact as it is printed; null where none is. */
  date: string | null
}

// Members --------------------------------------------------------------------------------------

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'unknown'

/**
 * A date as far as it is known. `date` is the day to count with. With precision 'unknown' it is
 * the first day on which a page shows the fact to be so, and the true day lies in
 * `notBefore`..`date`.
 */
export interface DatedFact {
  date: string
  precision: DatePrecision
  /** How to say it: "summer 2013", "by 8 November 2013". */
  words: string
  notBefore: string | null
  /** Keys of `Source`. */
  sources: string[]
  note: string | null
}

/** One spell of a council in the network; `until` is the first day on which it is out. */
export interface DemoMembership {
  gss: string
  kind: 'founder' | 'full'
  from: DatedFact
  until: DatedFact | null
}

// People ---------------------------------------------------------------------------------------

export type SeatKind =
  | 'leader'
  | 'portfolio-holder'
  | 'policy-officer'
  | 'director'
  | 'policy-manager'
  | 'coordinator'
  | 'communications'
  | 'chair'
  | 'vice-chair'
  | 'executive-member'
  | 'portfolio-lead'

/** Nobody real: `invented` says so wherever the person is shown. */
export interface DemoPerson {
  /** "neil-dunmore" */
  key: string
  /** "Cllr Neil Dunmore" */
  name: string
  /** Ends in .example, so that no mail can ever reach anybody. */
  email: string
  invented: true
}

/** An office, with who held it when; `until` is the first day of no longer holding it. */
export interface DemoSeat {
  /** "lincoln/policy-officer", "office/director", "lead/housing" */
  key: string
  kind: SeatKind
  /** Slug of the council, null for a seat of the network. */
  council: string | null
  title: string
  /** Of a portfolio lead: the theme. */
  theme: string | null
  holders: { person: string; from: DayOffset; until: DayOffset | null; acting?: true }[]
  /** How many hold it jointly, where more than one does. */
  places?: number
}

export interface DemoTheme {
  slug: string
  name: string
  /** What the network says on it, in a line. */
  line: string
  /** More about it; invented. */
  text: string
  lead: { person: string; council: string }
}

// Consultations --------------------------------------------------------------------------------

export interface DemoQuestionPart {
  label: string
  text: string
  type: QuestionType
  options: string[]
  multiple: boolean
}

/** A question as a person has confirmed it. */
export interface DemoQuestion {
  number: string
  /** A few words for the grid. */
  shortTitle: string
  text: string
  type: QuestionType
  multiple: boolean
  options: string[]
  parts: DemoQuestionPart[]
  followUp: string[]
  guidance: string[]
  section: string
}

export type TimetableStep = 'call' | 'draft' | 'clearance' | 'sign-off' | 'submission'

export interface DemoConsultation {
  slug: string
  title: string
  body: string
  summary: string
  /** Says that it is invented, wherever it is shown. */
  notice: string
  invented: true
  /** An address that leads nowhere, ending in .example. */
  link: string
  opens: DayOffset
  closes: DayOffset
  closesTime: string
  nations: Nation[]
  themes: string[]
  /** Files beside consultations/index.ts; `{{opens}}` and `{{closes}}` stand for the days in words. */
  document: string
  landing: string
  questions: DemoQuestion[]
  timetable: Record<TimetableStep, { from: DayOffset; until: DayOffset }>
  call: { opened: Moment; due: Moment; by: string; note: string }
  /** Days on which a council's own body decides. */
  councilDates: { council: string; what: string; day: DayOffset; papers: DayOffset | null }[]
}

// Contributions --------------------------------------------------------------------------------

export type Evidence =
  | { kind: 'figure'; figure: string; what: string; source: string }
  | { kind: 'example'; text: string; source: string }

export type UsePermission = 'by-name' | 'unattributed' | 'office-only'

export interface DemoClearance {
  level: 'portfolio-holder' | 'council'
  by: string
  at: Moment
  /** Of a council decision: an address that leads nowhere, ending in .example. */
  minute: string | null
}

export interface DemoContribution {
  consultation: string
  question: string
  council: string
  stance: Stance
  /** '' where the council took a stance and said no more. */
  text: string
  evidence: Evidence[]
  use: UsePermission
  by: string
  saved: Moment
  /** When the officer asked the portfolio holder to clear it; null: a draft of the council's own. */
  asked: Moment | null
  /** Null: an officer's view so far. */
  clearance: DemoClearance | null
}

// Responses ------------------------------------------------------------------------------------

export interface DemoAnswer {
  question: string
  stance: Stance | null
  /**
   * Marked prose, one string a numbered paragraph. `[@lincoln]` rests on Lincoln's contribution to
   * this question and is read as the council's name, or as "one council" where it asked for that.
   */
  paragraphs: string[]
}

/** What a paragraph said in an earlier version: the letter where `question` is null. */
export interface EarlierWords {
  question: string | null
  /** From 0. */
  paragraph: number
  text: string
}

export interface DemoVersion {
  number: number
  frozen: Moment
  by: string
  note: string
  /** What differs from the response as it stands; empty for the last version. */
  earlier: EarlierWords[]
}

export interface DemoComment {
  question: string
  paragraph: number
  /** The words it is about, as they stand or stood in that paragraph. */
  passage: string
  text: string
  by: string
  at: Moment
  resolved: { by: string; at: Moment } | null
}

export interface DemoBallot {
  council: string
  decision: 'endorse' | 'endorse-with-reservation' | 'abstain' | 'object'
  text: string
  /** Of an objection alone: how the council wants to be shown. */
  shown: 'footnote' | 'carve-out' | 'own-letter' | 'name-withheld' | null
  /** Who decided for the council. */
  by: string
  at: Moment
  /** A ballot taken by the office over the phone, and confirmed by the council when it is. */
  phone: { loggedBy: string; spokenWith: string; confirmed: Moment | null } | null
  /** An earlier ballot of the council, replaced by this one and kept. */
  replaced: Omit<DemoBallot, 'council' | 'replaced' | 'phone'> | null
}

export interface DemoRound {
  version: number
  opened: Moment
  closes: Moment
  by: string
  ballots: DemoBallot[]
}

export interface DemoResponse {
  consultation: string
  title: string
  /** One or two sentences under the title of the public page. */
  standfirst: string
  /** Who wrote the answers, and when they stood as in the first version. */
  drafted: { by: string; at: Moment }
  /** Five lines that a leader can read between two meetings. */
  inFiveLines: string[]
  letter: string[]
  answers: DemoAnswer[]
  comments: DemoComment[]
  versions: DemoVersion[]
  round: DemoRound | null
  submission: {
    version: number
    sent: Moment
    how: string
    to: string
    by: string
    receipt: string
  } | null
  published: { version: number; at: Moment; by: string; slug: string } | null
}
