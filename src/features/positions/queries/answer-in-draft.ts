import { sql } from 'kysely'
import { parseProse } from '../../../documents/prose/parse.ts'
import { plainText } from '../../../documents/prose/words.ts'
import type { Stance } from '../../../documents/stance.ts'
import type { Reads } from '../../../kernel/db.ts'
import { isId } from '../../../kernel/ids.ts'

/** An answer that is being written, with where it is written. */
export interface AnswerInDraft {
  id: string
  responseId: string
  /** Of its consultation. */
  slug: string
  consultation: string
  /** Its place among the answers of the draft, from 1. */
  at: number
  question: string
  stance: Stance | null
  submitted: boolean
  /** What is written so far, without marks. */
  text: string
  /** Paragraphs that were taken from a position: the position's id and the paragraph's place there. */
  taken: { positionId: string; place: number }[]
}

/** An answer of a draft by its id, or null. */
export async function answerInDraft(db: Reads, id: string): Promise<AnswerInDraft | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Omit<AnswerInDraft, 'text'> & { texts: string[] }>`
    select a.id, a.response_id as "responseId", c.slug, c.title as consultation, q.text as question,
      a.stance, a.at,
      exists (select from response_version v
        join submission s on s.network_id = v.network_id and s.version_id = v.id
        where v.network_id = a.network_id and v.response_id = a.response_id) as submitted,
      coalesce((select json_agg(p.text order by p.position, p.id) from paragraph p
        where p.network_id = a.network_id and p.answer_id = a.id and p.removed_at is null), '[]') as texts,
      coalesce((select json_agg(json_build_object('positionId', o.position_id, 'place', o.place))
        from paragraph_origin o
        join paragraph p on p.network_id = o.network_id and p.id = o.paragraph_id
        where p.network_id = a.network_id and p.answer_id = a.id and p.removed_at is null), '[]') as taken
    from (select a.*, row_number() over (partition by a.response_id order by q.position)::int as at
      from answer a join question q on q.network_id = a.network_id and q.id = a.question_id
      where q.dropped_at is null and not q.demographic) a
    join question q on q.network_id = a.network_id and q.id = a.question_id
    join response r on r.network_id = a.network_id and r.id = a.response_id
    join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
    where a.id = ${id}`.execute(db as never)
  const [row] = rows
  if (!row) return null
  const { texts, ...rest } = row
  return { ...rest, text: texts.map((one) => plainText(parseProse(one).prose)).join('\n\n') }
}
