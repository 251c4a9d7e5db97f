import { sql } from 'kysely'
import type { Stance } from '../../../documents/stance.ts'
import { stanceWords } from '../../../documents/stance.ts'
import type { Findable, FindableRecords } from '../../finding/index.ts'
import type { StepKind } from '../position.ts'
import { stateWords } from '../position-words.ts'
import { isPublic, lastStep } from './visible.ts'

type Row = Omit<Findable, 'kind' | 'summary'> & {
  stance: Stance | null
  state: StepKind
  source: string
}

/** Positions: those of published responses for everybody, the others for members. */
export const findablePositions: FindableRecords = {
  kind: 'position',
  async read(db, which, limit) {
    const { rows } = await sql<Row>`
      select p.id as "subjectId", case when ${isPublic} then 'public' else 'members' end as audience,
        coalesce(nullif(p.question, ''), p.title) as title, '/positions/' || p.slug as href,
        to_char(p.said_on, 'YYYY-MM-DD') as on, p.text, p.stance, last.kind as state, p.title as source,
        coalesce((select array_agg(t.slug order by t.slug) from position_theme pt
          join theme t on t.network_id = pt.network_id and t.id = pt.theme_id
          where pt.network_id = p.network_id and pt.position_id = p.id), '{}') as themes
      from position p ${lastStep}
      where ${which(sql`p.id`)} limit ${limit}`.execute(db as never)
    return rows.map(({ stance, state, source, ...row }) => ({
      ...row,
      kind: 'position',
      summary: [stance && stanceWords[stance].label, stateWords[state], source]
        .filter(Boolean)
        .join('. '),
    }))
  },
}
