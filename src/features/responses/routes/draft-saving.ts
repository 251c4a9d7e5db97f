import { z } from 'zod'
import { parseProse } from '../../../documents/prose/parse.ts'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { AskDeed } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { longestParagraph, type ParagraphRefusal } from '../drafting.ts'
import type { Writing } from '../pages/draft-props.ts'
import { whyNotCitedWords } from '../pages/draft-sources.tsx'
import { type Deed, type Desk, refusedDraft } from './draft-desk.ts'
import { showDraft } from './draft-showing.ts'

export const paragraphForm = z.object({
  text: z
    .string()
    .max(longestParagraph * 2, 'Split this: a paragraph has at most 20,000 characters')
    .default(''),
  revision: z.coerce.number().int().min(0).default(0),
  go: z.enum(['save', 'preview']).default('save'),
})

/** Saves what was written, or shows it again: as a preview, with sentences on what to mend, or beside somebody’s newer text. */
export async function saveOrShow(
  ask: AskDeed<z.infer<typeof paragraphForm>>,
  desk: Desk,
  at: number,
  paragraph: string,
  deed: (
    text: string,
    revision: number,
  ) => Deed<{ id: string } | { revision: number } | ParagraphRefusal>,
): Promise<Answer> {
  const show = async (errors: Posted['errors'], more: Partial<Writing>, status: number) => {
    const writing: Writing = {
      paragraph,
      form: { values: ask.form.raw, errors },
      preview: null,
      theirs: null,
      ...more,
    }
    const page = await ask.read((db) => showDraft(ask, db, desk, at, writing))
    return 'notFound' in page ? page : withStatus(status, page)
  }
  if (!ask.form.ok) return show(ask.form.errors, {}, 422)
  const { text, revision, go } = ask.form.values
  if (go === 'preview') {
    const { prose, problems } = parseProse(text)
    return show(problems[0] ? { text: problems[0].sentence } : {}, { preview: prose }, 200)
  }
  const done = await ask.act(async (act) => {
    const saved = await deed(text, revision)(act)
    return isRefused(saved)
      ? (saved as ParagraphRefusal)
      : seeOther(
          `/consultations/${desk.consultation.slug}/draft/${at}${'revision' in saved ? `#p-${paragraph}` : ''}`,
          'Saved.',
        )
  })
  if ('seeOther' in done) return done
  switch (done.refused) {
    case 'newer-text':
      return show({}, { theirs: done.theirs }, 409)
    case 'empty':
      return show({ text: 'Write something first. To take a paragraph out, use Remove' }, {}, 422)
    case 'too-long':
      return show({ text: 'Split this: a paragraph has at most 20,000 characters' }, {}, 422)
    case 'marks':
      return show({ text: done.problems.map(({ sentence }) => sentence).join(' ') }, {}, 422)
    case 'citation':
      return show({ text: citationSentence(done) }, {}, 422)
    default:
      return refusedDraft(done.refused)
  }
}

/** Why a paragraph may not cite a council, in a sentence for its writer. */
export function citationSentence({
  council,
  why,
}: Extract<ParagraphRefusal, { refused: 'citation' }>): string {
  if (why.refused === 'in-a-letter')
    return 'A citation belongs into an answer, beside the question that the council spoke to. Take it out of the letter'
  if (why.refused === 'nothing-said')
    return `“${council}” has said nothing to this question, or is not the name of a council here`
  return `${council}: ${whyNotCitedWords(why.refused)}`
}
