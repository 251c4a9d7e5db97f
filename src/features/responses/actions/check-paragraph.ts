import { parseProse } from '../../../documents/prose/parse.ts'
import { citedCouncils } from '../../../documents/prose/words.ts'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { membersOn } from '../../members/index.ts'
import { longestParagraph, type ParagraphRefusal, whyNotDraft } from '../drafting.ts'
import { citables } from '../queries/citable.ts'
import { constitutionOn } from '../queries/constitution.ts'

export interface Place {
  responseId: string
  /** Null for the covering letter. */
  answerId: string | null
}

/** Why this text cannot stand in a response, or null: who writes, what was sent, its marks, and the permission of each council it cites. */
export async function whyNotParagraph(
  act: Act,
  place: Place,
  text: string,
): Promise<ParagraphRefusal | null> {
  const refusal = whyNotDraft(act.by, await isSubmitted(act, place.responseId))
  if (refusal) return refusal
  if (text.trim() === '') return { refused: 'empty' }
  if (text.length > longestParagraph) return { refused: 'too-long' }
  const { prose, problems } = parseProse(text)
  if (problems.length > 0) return { refused: 'marks', problems }
  const cited = citedCouncils(prose)
  return cited.length === 0 ? null : whyNotRestOn(act, place, cited)
}

async function whyNotRestOn(
  act: Act,
  place: Place,
  cited: string[],
): Promise<ParagraphRefusal | null> {
  const first = cited[0] as string
  if (place.answerId === null)
    return { refused: 'citation', council: first, why: { refused: 'in-a-letter' } }
  const today = dayOf(act.now)
  const answer = await act.db
    .selectFrom('answer')
    .select('question_id')
    .where('id', '=', place.answerId)
    .executeTakeFirst()
  if (!answer) return { refused: 'not-found' }
  const said = await citables(
    act.db,
    answer.question_id,
    await membersOn(act.db, today),
    await constitutionOn(act.db, today),
  )
  for (const slug of cited) {
    const citable = said.find((one) => one.slug === slug)
    if (!citable) return { refused: 'citation', council: slug, why: { refused: 'nothing-said' } }
    if (citable.whyNot)
      return { refused: 'citation', council: citable.council, why: citable.whyNot }
  }
  return null
}

async function isSubmitted(act: Act, responseId: string): Promise<boolean> {
  const row = await act.db
    .selectFrom('response_version as v')
    .innerJoin('submission as s', (join) =>
      join.onRef('s.network_id', '=', 'v.network_id').onRef('s.version_id', '=', 'v.id'),
    )
    .select('s.id')
    .where('v.response_id', '=', responseId)
    .executeTakeFirst()
  return row !== undefined
}
