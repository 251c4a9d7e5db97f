import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { allSpells, membersOn } from '../../members/index.ts'

/** One address of the site, and the day on which what it says last changed, ISO date, where that is known. */
export interface SiteAddress {
  path: string
  changed: string | null
}

/** The sections of the site that have a page for each of their records, and how their addresses are found on a day, ISO date. */
export const sections: Record<string, (db: Reads, day: string) => Promise<SiteAddress[]>> = {
  members: async (db) => {
    const slugs = new Set((await allSpells(db)).map(({ slug }) => slug))
    return [...slugs].map((slug) => ({ path: `/members/${slug}`, changed: null }))
  },
  peers: async (db, day) => {
    const members = await membersOn(db, day)
    return members.flatMap(({ gss, slug }) => [
      { path: `/members/${slug}/peers`, changed: null },
      { path: `/authorities/${gss}`, changed: null },
    ])
  },
  themes: async (db) => {
    const rows = await db.selectFrom('theme').select('slug').orderBy('slug').execute()
    return rows.map(({ slug }) => ({ path: `/themes/${slug}`, changed: null }))
  },
  news: async (db) => {
    const { rows } = await sql<SiteAddress>`
      select '/news/' || slug as path,
        to_char(updated_at at time zone 'Europe/London', 'YYYY-MM-DD') as changed
      from published_article order by published_at desc, article_id`.execute(db)
    return rows
  },
  events: async (db) => {
    const { rows } = await sql<SiteAddress>`
      select '/events/' || slug as path,
        to_char(coalesce(changed_at, published_at) at time zone 'Europe/London', 'YYYY-MM-DD') as changed
      from network_event where published_at is not null and audience = 'public'
      order by starts_at desc, id`.execute(db)
    return rows
  },
  videos: async (db) => {
    const { rows } = await sql<SiteAddress>`
      select '/videos/' || slug as path,
        to_char(published_at at time zone 'Europe/London', 'YYYY-MM-DD') as changed
      from video where published_at is not null and withdrawn_at is null
      order by recorded_on desc, id`.execute(db)
    return rows
  },
  responses: async (db) => {
    const { rows } = await sql<SiteAddress>`
      select '/responses/' || slug as path,
        to_char(published_at at time zone 'Europe/London', 'YYYY-MM-DD') as changed
      from published_response order by published_at desc, id`.execute(db)
    return rows
  },
  publications: async (db) => {
    const { rows } = await sql<SiteAddress>`
      select '/publications/' || p.slug as path,
        to_char(max(v.published_at) at time zone 'Europe/London', 'YYYY-MM-DD') as changed
      from publication p join publication_version v
        on v.network_id = p.network_id and v.publication_id = p.id
      where p.withdrawn_at is null group by p.network_id, p.id order by max(v.published_at) desc`.execute(
      db,
    )
    return rows
  },
  editions: async (db) => {
    const { rows } = await sql<SiteAddress>`
      select '/editions/' || number as path,
        to_char(published_at at time zone 'Europe/London', 'YYYY-MM-DD') as changed
      from edition where published_at is not null order by number desc`.execute(db)
    return rows
  },
}
