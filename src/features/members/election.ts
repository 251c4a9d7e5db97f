import { addDays } from '../../kernel/clock.ts'

/** How a council, or everybody, is elected, in the words of the law’s readers. */
export const electionKinds = {
  ordinary: 'Ordinary election',
  'all-out': 'Election of the whole council',
  'by-halves': 'Election of half the council',
  'by-thirds': 'Election of a third of the council',
  'by-election': 'By-election',
  mayoral: 'Election of a mayor',
  general: 'General election to Parliament',
} as const

export type ElectionKind = keyof typeof electionKinds

export const kindsOfElection = Object.keys(electionKinds) as ElectionKind[]

export interface Election {
  id: string
  kind: ElectionKind
  /** ISO date. */
  pollDay: string
  /** The day of the notice of election, ISO date: with it the pre-election period begins. */
  noticeOn: string
  source: string
  invented: boolean
}

/** The days, ISO dates, on which a council publishes nothing that is of a party; `until` is the first day after the poll. */
export interface PreElection {
  from: string
  until: string
  election: Election
}

/** Between the last day for the notice of election and the poll lie this many working days (Local Elections (Principal Areas) Rules 2006, schedule 2; a general election has the same). */
const workingDaysOfNotice = 25

/** The last day on which the notice of an election may be published: 25 working days before the poll. Days that do not count: weekends, bank holidays and Christmas Eve. */
export function lastDayOfNotice(pollDay: string, holidays: ReadonlySet<string>): string {
  let day = pollDay
  for (let left = workingDaysOfNotice; left > 0; ) {
    day = addDays(day, -1)
    if (counts(day, holidays)) left--
  }
  return day
}

function counts(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !day.endsWith('-12-24') && !holidays.has(day)
}

/** The pre-election period of an election: from the notice of election until the polls have closed. */
export function preElectionOf(election: Election): PreElection {
  return { from: election.noticeOn, until: addDays(election.pollDay, 1), election }
}

/** The period that holds on a day, ISO date; of several the one that lasts longest; null where none does. */
export function periodOn(elections: readonly Election[], day: string): PreElection | null {
  const running = elections
    .map(preElectionOf)
    .filter(({ from, until }) => from <= day && day < until)
  return running.toSorted((a, b) => (a.until < b.until ? 1 : -1))[0] ?? null
}

/** Why somebody cannot be quoted or shown: the council of which they are a councillor, and until when. */
export interface QuoteRefusal extends PreElection {
  refused: 'pre-election'
  gss: string
}

/** Why somebody who sits as a councillor for these councils (GSS codes) may not be quoted or pictured, or null. Officers may be. `periods` are those of the day on which it is published. */
export function whyNotQuote(
  councillorOf: readonly string[],
  periods: ReadonlyMap<string, PreElection>,
): QuoteRefusal | null {
  const refusals = councillorOf.flatMap((gss) => {
    const period = periods.get(gss)
    return period ? [{ refused: 'pre-election' as const, gss, ...period }] : []
  })
  return refusals.toSorted((a, b) => (a.until < b.until ? 1 : -1))[0] ?? null
}

export type ElectionRefusal =
  | 'not-office'
  | 'no-council'
  | 'general-is-for-all'
  | 'notice-after-poll'
  | 'notice-too-early'
  | 'already-there'
  | 'unknown-election'

/** No notice is older than this at the poll, so a longer period is a slip of the pen. */
const longestNotice = 120

/** Why an election cannot be entered so, or null. */
export function whyNotEnterElection(
  office: boolean,
  election: { kind: ElectionKind; councils: number; pollDay: string; noticeOn: string },
): ElectionRefusal | null {
  if (!office) return 'not-office'
  const { kind, councils, pollDay, noticeOn } = election
  if (kind !== 'general' && councils === 0) return 'no-council'
  if (kind === 'general' && councils > 0) return 'general-is-for-all'
  if (noticeOn > pollDay) return 'notice-after-poll'
  return noticeOn < addDays(pollDay, -longestNotice) ? 'notice-too-early' : null
}
