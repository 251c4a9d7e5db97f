import { sql } from 'kysely'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { isInUse } from '../adoption.ts'
import type { Reader } from '../reader.ts'
import {
  beganOn,
  daysBetween,
  daysToFirst,
  median,
  type Reach,
  reachOf,
  stateOf,
  type Tendency,
  tendencyOf,
} from '../spread.ts'
import { type Adoption, adoptionsOf } from './adoptions.ts'
import { readableBy } from './reader.ts'

/** One shared solution and how far it went. */
export interface SpreadLine {
  slug: string
  title: string
  gss: string
  council: string
  themes: string[]
  /** ISO date. */
  sharedOn: string
  tendency: Tendency
  adoptions: Adoption[]
  inUse: Reach
  /** Null while nobody took it up. */
  daysToFirst: number | null
}

/** How ideas spread among all that a reader may read. */
export interface NetworkSpread {
  lines: SpreadLine[]
  /** Median days; null of none. */
  toFirst: number | null
  toLive: number | null
  /** Of all adoptions, how many stopped. */
  adoptions: number
  stopped: number
  inUse: Reach
  /** By theme, of all that have one: solutions, and how many councils took one up. */
  themes: { name: string; solutions: number; adoptions: number }[]
  /** What each council gave, as others took it up, and what it took. */
  councils: { council: string; shared: number; takenFrom: number; took: number }[]
}

/** How ideas spread: of every shared solution that this reader may read, how far it went, and what that comes to. */
export async function networkSpread(db: Reads, reader: Reader, now: Date): Promise<NetworkSpread> {
  const { rows } = await sql<
    Omit<SpreadLine, 'tendency' | 'adoptions' | 'inUse' | 'daysToFirst'> & { id: string }
  >`
    select s.id, s.slug, s.title, s.gss, a.short_name as council,
      to_char(s.shared_at at time zone 'Europe/London', 'YYYY-MM-DD') as "sharedOn",
      array(select t.name from solution_theme st join theme t on t.network_id = st.network_id and t.id = st.theme_id
        where st.network_id = s.network_id and st.solution_id = s.id order by t.name) as themes
    from solution s join authority a on a.gss = s.gss
    where s.shared_at is not null and ${readableBy(reader, 's')}
    order by s.shared_at desc, s.id`.execute(db)
  const adoptions = await adoptionsOf(
    db,
    rows.map(({ id }) => id),
  )
  const bySolution = Map.groupBy(adoptions, ({ solutionId }) => solutionId)
  const today = dayOf(now)
  const lines = rows.map(({ id, ...row }): SpreadLine => {
    const own = bySolution.get(id) ?? []
    return {
      ...row,
      adoptions: own,
      tendency: tendencyOf(row.sharedOn, own, today),
      inUse: reachOf(own, isInUse),
      daysToFirst: daysToFirst(row.sharedOn, own),
    }
  })
  return {
    lines,
    toFirst: median(lines.flatMap((line) => line.daysToFirst ?? [])),
    toLive: median(adoptions.flatMap(daysToLive)),
    adoptions: adoptions.length,
    stopped: adoptions.filter((one) => stateOf(one) === 'stopped').length,
    inUse: reachOf(adoptions, isInUse),
    themes: byTheme(lines),
    councils: byCouncil(lines),
  }
}

/** Days from a council's first word to the day on which it ran; none while it does not. */
function daysToLive(adoption: Adoption): number[] {
  const live = adoption.steps.find(({ state }) => state === 'live')
  return live ? [daysBetween(beganOn(adoption), live.onDate)] : []
}

function byTheme(lines: readonly SpreadLine[]) {
  const names = [...new Set(lines.flatMap(({ themes }) => themes))].sort()
  return names.map((name) => {
    const own = lines.filter(({ themes }) => themes.includes(name))
    const adoptions = own.reduce((sum, line) => sum + line.adoptions.length, 0)
    return { name, solutions: own.length, adoptions }
  })
}

function byCouncil(lines: readonly SpreadLine[]) {
  const all = lines.flatMap(({ adoptions }) => adoptions)
  const names = new Set([...lines.map((line) => line.council), ...all.map((one) => one.council)])
  return [...names].sort().map((council) => {
    const shared = lines.filter((line) => line.council === council)
    return {
      council,
      shared: shared.length,
      takenFrom: shared.reduce((sum, line) => sum + line.adoptions.length, 0),
      took: all.filter((one) => one.council === council).length,
    }
  })
}
