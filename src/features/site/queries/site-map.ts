import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { allSpells } from '../../members/index.ts'

/** One address of the site, and the day on which what it says last changed, ISO date, where that is known. */
export interface SiteAddress {
  path: string
  changed: string | null
}

/** The sections of the site that have a page for each of their records, and how their addresses are found. */
export const sections: Record<string, (db: Reads) => Promise<SiteAddress[]>> = {
  members: async (db) => {
    const slugs = new Set((await allSpells(db)).map(({ slug }) => slug))
    return [...slugs].map((slug) => ({ path: `/members/${slug}`, changed: null }))
  },
  themes: async (db) => {
    const rows = await db.selectFrom('theme').select('slug').orderBy('slug').execute()
    return rows.map(({ slug }) => ({ path: `/themes/${slug}`, changed: null }))
  },
  responses: async (db) => {
    const { rows } = await sql<SiteAddress>`
      select '/responses/' || slug as path,
        to_char(published_at at time zone 'Europe/London', 'YYYY-MM-DD') as changed
      from published_response order by published_at desc, id`.execute(db)
    return rows
  },
}
