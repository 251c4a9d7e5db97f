import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { SourcedFigure } from '../../../kernel/tables/ideas.ts'
import { byFit, type Fit, type FitFacts, fitOf, isShown } from '../fit.ts'
import type { Reader } from '../reader.ts'
import type { AlikeCouncil } from './alike.ts'
import { readableBy } from './reader.ts'
import { confirmedAt, lastStep } from './solution-now.ts'

/** A solution beside a challenge, with why it stands there. */
export interface FittingSolution {
  id: string
  slug: string
  gss: string
  council: string
  councilSlug: string
  title: string
  what: string
  results: string
  wentWrong: string
  figures: SourcedFigure[]
  costOnce: number | null
  costYearly: number | null
  staff: number | null
  state: FitFacts['state']
  /** For members alone: null for everybody else. */
  contactSeatId: string | null
  /** What a person said, in which council's name, and why. */
  said: boolean | null
  saidBy: string | null
  note: string | null
  facts: FitFacts
  fit: Fit
}

type Row = Omit<FittingSolution, 'facts' | 'fit'> & {
  sameTheme: boolean
  takenUp: number
  stopped: number
  checkedAt: Date
}

/** What to rank: which solutions are near in meaning and how near, for which council and challenge, among which members. */
export interface Ranking {
  near: ReadonlyMap<string, number>
  challengeId: string | null
  /** The council that asks; its own solutions are not shown to it. */
  gss: string | null
  alike: readonly AlikeCouncil[]
  now: Date
  limit: number
}

/** The solutions that answer a challenge or free words, the best first; what somebody said fits leads, what does not sinks. Failures are among them. */
export async function fittingSolutions(
  db: Reads,
  reader: Reader,
  { near, challengeId, gss, alike, now, limit }: Ranking,
): Promise<FittingSolution[]> {
  const rows = await solutionRows(db, reader, [...near.keys()], challengeId, gss)
  const places = new Map(alike.map((one) => [one.gss, one.place]))
  const members = alike.filter(({ place }) => place !== null).length
  return rows
    .map(({ takenUp, stopped, checkedAt, sameTheme, ...solution }) => {
      const facts: FitFacts = {
        meaning: near.get(solution.id) ?? null,
        sameTheme,
        place: places.get(solution.gss) ?? null,
        members,
        sourced: solution.figures.filter(({ source }) => source !== '').length,
        results: solution.results !== '',
        state: solution.state,
        takenUp,
        stopped,
        checkedDaysAgo: Math.floor((now.getTime() - checkedAt.getTime()) / 86_400_000),
      }
      return { ...solution, facts, fit: fitOf(facts) }
    })
    .filter(({ facts, said }) => isShown(facts, said))
    .sort(byFit)
    .slice(0, limit)
}

async function solutionRows(
  db: Reads,
  reader: Reader,
  ids: readonly string[],
  challengeId: string | null,
  gss: string | null,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.id, s.slug, s.gss, a.short_name as council, a.slug as "councilSlug", s.title, s.what,
      s.results, s.went_wrong as "wentWrong", s.figures, s.cost_once as "costOnce",
      s.cost_yearly as "costYearly", s.staff, s.state,
      case when ${reader.member || reader.office} then s.contact_seat_id end as "contactSeatId",
      said.fits as said, said.by as "saidBy", said.note,
      exists (select from solution_theme x
        join challenge_theme y on y.network_id = x.network_id and y.theme_id = x.theme_id
        where x.network_id = s.network_id and x.solution_id = s.id and y.challenge_id = ${challengeId}::uuid) as "sameTheme",
      taken.up as "takenUp", taken.off as stopped,
      ${confirmedAt} as "checkedAt"
    from solution s join authority a on a.gss = s.gss
    left join lateral (select f.fits, f.note, coalesce(b.short_name, 'The network office') as by
      from challenge_solution f
      left join seat on seat.network_id = f.network_id and seat.id = f.seat_id
      left join authority b on b.gss = seat.gss
      where f.network_id = s.network_id and f.solution_id = s.id and f.challenge_id = ${challengeId}::uuid) said on true
    cross join lateral (select
        count(*) filter (where last.state in ('planning', 'piloting', 'live'))::int as up,
        count(*) filter (where last.state = 'stopped')::int as off
      from adoption d cross join ${lastStep}
      where d.network_id = s.network_id and d.solution_id = s.id) taken
    where s.shared_at is not null and ${readableBy(reader, 's')}
      and s.gss is distinct from ${gss}
      and (s.id = any(${[...ids]}::uuid[]) or said.fits is not null)`.execute(db)
  return rows
}
