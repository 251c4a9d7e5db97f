import type { Reads } from '../../../kernel/db.ts'
import { councilsOf, isOffice, type Viewer } from '../../../kernel/seats.ts'
import { type Election, type PreElection, periodOn } from '../election.ts'
import { membersOn } from './members-on.ts'

export interface ElectionRow extends Election {
  /** Null where it is for everybody. */
  gss: string | null
  council: string | null
  slug: string | null
}

/** Every election entered, the newest poll first, then by council. */
export function allElections(db: Reads): Promise<ElectionRow[]> {
  return db
    .selectFrom('election as e')
    .leftJoin('authority as a', 'a.gss', 'e.gss')
    .select([
      'e.id',
      'e.gss',
      'e.kind',
      'e.poll_day as pollDay',
      'e.notice_on as noticeOn',
      'e.source',
      'e.invented',
      'a.short_name as council',
      'a.slug',
    ])
    .orderBy('e.poll_day', 'desc')
    .orderBy('e.kind')
    .orderBy('a.short_name')
    .execute()
}

/** The elections of one council and those for everybody, the next poll first. */
export async function electionsOf(db: Reads, gss: string): Promise<ElectionRow[]> {
  const rows = await allElections(db)
  return rows.filter((row) => row.gss === gss || row.gss === null).toReversed()
}

/** The councils that are in their pre-election period on a day, ISO date, by GSS code; those of every member where Parliament is elected. */
export async function preElectionOn(db: Reads, day: string): Promise<Map<string, PreElection>> {
  const near = await db
    .selectFrom('election')
    .select([
      'id',
      'gss',
      'kind',
      'poll_day as pollDay',
      'notice_on as noticeOn',
      'source',
      'invented',
    ])
    .where('notice_on', '<=', day)
    .where('poll_day', '>=', day)
    .execute()
  if (near.length === 0) return new Map()
  const codes = near.some(({ gss }) => gss === null)
    ? (await membersOn(db, day)).map(({ gss }) => gss)
    : []
  const concerned = new Set([...codes, ...near.flatMap(({ gss }) => gss ?? [])])
  return new Map(
    [...concerned].flatMap((code) => {
      const period = periodOn(
        near.filter(({ gss }) => gss === code || gss === null),
        day,
      )
      return period ? [[code, period] as const] : []
    }),
  )
}

export interface CouncilBeforeElection {
  gss: string
  council: string
  slug: string
  period: PreElection
}

/** The members in their pre-election period on a day, ISO date, by name. */
export async function membersBeforeElection(
  db: Reads,
  day: string,
): Promise<CouncilBeforeElection[]> {
  const periods = await preElectionOn(db, day)
  if (periods.size === 0) return []
  const members = await membersOn(db, day)
  return members.flatMap(({ gss, council, slug }) => {
    const period = periods.get(gss)
    return period ? [{ gss, council, slug, period }] : []
  })
}

/** Those that concern a person: all for the office, else those of their councils. */
export async function preElectionHere(
  db: Reads,
  viewer: Viewer,
  day: string,
): Promise<CouncilBeforeElection[]> {
  const all = await membersBeforeElection(db, day)
  const own = councilsOf(viewer)
  return isOffice(viewer) ? all : all.filter(({ gss }) => own.includes(gss))
}
