import { sql } from 'kysely'
import { parseProse } from '../../../documents/prose/parse.ts'
import { plainText } from '../../../documents/prose/words.ts'
import type { ResponseDocument } from '../../../documents/response.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { InDraft, OnRecord, Passage } from '../consistency.ts'
import { warnDaysBefore } from '../term.ts'
import { lastStep } from './visible.ts'

/** Everything the network is on record as saying, as the check reads it; the same words on one question once, as last said. */
export async function recordToCheck(db: Reads, now: Date): Promise<OnRecord[]> {
  const soon = addDays(dayOf(now), warnDaysBefore)
  const { rows } = await sql<OnRecord>`
    select p.id, p.question, p.stance, last.kind as state,
      coalesce(last.lapses_on <= ${soon}::date, false) as "lapsesSoon",
      to_char(last.lapses_on, 'FMDD FMMonth YYYY') as lapses,
      coalesce((select json_agg(json_build_object('place', pp.place, 'number', pp.number, 'text', pp.text)
          order by pp.place) from position_paragraph pp
        where pp.network_id = p.network_id and pp.position_id = p.id), '[]') as paragraphs
    from position p ${lastStep} order by p.said_on desc, p.id`.execute(db as never)
  return rows
}

/** The draft as the check reads it: what would be frozen, and which of its paragraphs were taken from a position. */
export async function draftToCheck(
  db: Reads,
  responseId: string,
  document: ResponseDocument,
): Promise<InDraft> {
  const answers = document.sections.flatMap((section) => section.answers)
  const said = [{ label: '', paragraphs: document.letter }, ...answers]
  const passages = said.flatMap(({ label, paragraphs }) =>
    paragraphs
      .filter(({ number }) => number !== null)
      .map(({ number, prose }): Passage => ({ label, paragraph: number, text: plainText(prose) })),
  )
  return {
    passages,
    stances: answers.map(({ label, question, stance }) => ({ label, question, stance })),
    taken: await takenIn(db, responseId, passages),
  }
}

async function takenIn(db: Reads, responseId: string, passages: readonly Passage[]) {
  const { rows } = await sql<{ positionId: string; place: number; text: string }>`
    select o.position_id as "positionId", o.place, p.text from paragraph p
    join paragraph_origin o on o.network_id = p.network_id and o.paragraph_id = p.id
    where p.response_id = ${responseId}::uuid and p.removed_at is null
    order by p.position, p.id`.execute(db as never)
  return rows.map(({ positionId, place, text }) => {
    const words = plainText(parseProse(text).prose)
    const passage = passages.find((one) => one.text === words)
    return { positionId, place, passage: passage ?? { label: '', paragraph: null, text: words } }
  })
}
