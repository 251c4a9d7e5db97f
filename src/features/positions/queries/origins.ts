import { sql } from 'kysely'
import { parseProse } from '../../../documents/prose/parse.ts'
import { plainText } from '../../../documents/prose/words.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { readableBy } from './visible.ts'

/** Where a paragraph of a position was said before. */
export interface ParagraphOrigin {
  /** Its place in the position that was asked for. */
  place: number
  slug: string
  saidOn: string
  number: string | null
  /** Whether it was taken over word for word. */
  wholly: boolean
}

/** The paragraphs of a position that its drafters took from earlier ones, as far as this person may read those. */
export async function originsOf(
  db: Reads,
  positionId: string,
  viewer: Viewer | null,
): Promise<ParagraphOrigin[]> {
  const { rows: taken } = await sql<
    Omit<ParagraphOrigin, 'place'> & { text: string; said: string }
  >`
    select par.text, p.slug, to_char(p.said_on, 'YYYY-MM-DD') as "saidOn", pp.number, pp.text as said
    from position own
    join response_version v on v.network_id = own.network_id and v.id = own.version_id
    join answer a on a.network_id = v.network_id and a.response_id = v.response_id
      and a.question_id = own.question_id
    join paragraph par on par.network_id = a.network_id and par.answer_id = a.id
    join paragraph_origin o on o.network_id = par.network_id and o.paragraph_id = par.id
    join position p on p.network_id = o.network_id and p.id = o.position_id
    join position_paragraph pp on pp.network_id = o.network_id and pp.position_id = o.position_id
      and pp.place = o.place
    where own.id = ${positionId} and par.removed_at is null and ${readableBy(viewer)}`.execute(
    db as never,
  )
  if (taken.length === 0) return []
  const own = await db
    .selectFrom('position_paragraph')
    .select(['place', 'text'])
    .where('position_id', '=', positionId)
    .execute()
  // A draft goes on after a version was frozen: only words that were sent have an origin here.
  return taken.flatMap(({ text, said, ...origin }) => {
    const words = plainText(parseProse(text).prose)
    const sent = own.find((one) => one.text === words)
    return sent ? [{ ...origin, place: sent.place, wholly: words === said }] : []
  })
}
