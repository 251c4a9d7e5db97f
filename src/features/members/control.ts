/** How many seats of a council one party held. */
export interface PartySeats {
  party: string
  seats: number
}

/** Who ran a council and how its seats were shared on a day, as a source says. */
export interface Control {
  gss: string
  /** ISO date of which the source speaks. */
  onDate: string
  /** "Labour", "No overall control"; null where the source counts seats and does not say who runs it. */
  control: string | null
  parties: PartySeats[]
  source: string
}

/** After so many years every seat of a council has been up for election, so an older count says nothing of the day. */
const years = 4

/** The newest control of each council that still speaks for a day, ISO date: neither later nor older than one term of four years. */
export function controlsOn<T extends Control>(facts: readonly T[], day: string): Map<string, T> {
  const oldest = `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`
  const newest = new Map<string, T>()
  for (const fact of facts) {
    if (fact.onDate > day || fact.onDate <= oldest) continue
    const before = newest.get(fact.gss)
    if (!before || before.onDate <= fact.onDate) newest.set(fact.gss, fact)
  }
  return newest
}

/** The seats of several councils by party, the largest party first. */
export function seatsByParty(facts: Iterable<Pick<Control, 'parties'>>): PartySeats[] {
  const sums = new Map<string, number>()
  for (const { parties } of facts)
    for (const { party, seats } of parties) sums.set(party, (sums.get(party) ?? 0) + seats)
  return [...sums]
    .map(([party, seats]) => ({ party, seats }))
    .toSorted((one, other) => other.seats - one.seats || one.party.localeCompare(other.party))
}

/** How many councils each party runs, the most first; councils of which nothing is entered are not guessed. */
export function councilsByControl(
  facts: Iterable<Pick<Control, 'control'>>,
): { control: string; councils: number }[] {
  const sums = new Map<string, number>()
  for (const { control } of facts)
    if (control !== null) sums.set(control, (sums.get(control) ?? 0) + 1)
  return [...sums]
    .map(([control, councils]) => ({ control, councils }))
    .toSorted((one, other) => other.councils - one.councils)
}

export type ControlRefusal =
  | 'not-office'
  | 'unknown-authority'
  | 'in-the-future'
  | 'source-missing'
  | 'nothing-said'
  | 'party-twice'

/** Why who runs a council cannot be entered, or null: a fact of a day that has come, with its source, and nothing twice. */
export function whyNotEnterControl(
  office: boolean,
  known: boolean,
  given: Control,
  today: string,
): ControlRefusal | null {
  if (!office) return 'not-office'
  if (!known) return 'unknown-authority'
  if (given.onDate > today) return 'in-the-future'
  if (given.source.trim() === '') return 'source-missing'
  if (given.control === null && given.parties.length === 0) return 'nothing-said'
  const names = given.parties.map(({ party }) => party.toLowerCase())
  return new Set(names).size < names.length ? 'party-twice' : null
}

/** Reads seats by party typed one to a line, "Labour 21" or "Labour: 21"; null and the line where one is no such thing. */
export function partiesFrom(text: string): { parties: PartySeats[] } | { wrong: string } {
  const parties: PartySeats[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const found = /^\s*(.{1,80}?)\s*[:,\t ]\s*(\d{1,4})\s*$/.exec(line)
    if (!found) return { wrong: line.trim() }
    parties.push({ party: found[1]!, seats: Number(found[2]) })
  }
  return { parties }
}
