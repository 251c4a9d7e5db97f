import { z } from 'zod'
import { data, forbidden, notFound } from '../../../kernel/answer.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Web } from '../../../kernel/web.ts'
import { moveParagraph } from '../actions/move-paragraph.ts'
import { noteEditing } from '../actions/note-editing.ts'
import { removeParagraph, restoreParagraph } from '../actions/remove-paragraph.ts'
import { longestParagraph } from '../drafting.ts'
import { revisionsPage } from '../pages/revisions.page.tsx'
import { paragraphRevisions } from '../queries/draft.ts'
import { drafts, placed, smallDeed } from './draft-desk.ts'

const nothing = z.object({})

/** The history of a paragraph, and moving, removing and putting it back. */
export function paragraphRoutes(web: Web): void {
  web.page('/paragraphs/:id/revisions', { allow: 'members' }, async (ask) => {
    const place = await placed(ask, ask.db)
    if (!place) return notFound
    if (!drafts(ask, false))
      return forbidden(
        'Revisions hold the marks of the draft, so only those who draft can read them. What is frozen can be compared by every member.',
      )
    const revisions = await paragraphRevisions(ask.db, ask.params.id as string)
    const to = revisions.find((one) => String(one.revision) === ask.query.to) ?? revisions[0]
    const from =
      revisions.find((one) => String(one.revision) === ask.query.from) ??
      revisions[1] ??
      revisions[0]
    if (!from || !to) return notFound
    const back = `/consultations/${place.desk.consultation.slug}/draft/${place.at}`
    return revisionsPage({
      frame: workspaceFrame(ask, 'responses'),
      consultation: place.desk.consultation,
      paragraphId: ask.params.id as string,
      back,
      revisions,
      from,
      to,
    })
  })

  web.deed(
    '/paragraphs/:id/edits',
    {
      allow: 'members',
      form: z.object({
        text: z
          .string()
          .max(longestParagraph * 2)
          .default(''),
      }),
    },
    async (ask) => {
      const place = await ask.read((db) => placed(ask, db))
      if (!place || !drafts(ask, false)) return notFound
      const text = ask.form.ok ? ask.form.values.text : ''
      await ask.act((act) => noteEditing(act, ask.params.id as string, text))
      return data('{}', 'application/json')
    },
  )

  web.deed(
    '/paragraphs/:id/moves',
    { allow: 'members', form: z.object({ direction: z.enum(['up', 'down']) }) },
    async (ask) => {
      const direction = ask.form.ok ? ask.form.values.direction : 'up'
      return smallDeed(ask, null, (act) => moveParagraph(act, ask.params.id as string, direction))
    },
  )
  web.deed('/paragraphs/:id/removals', { allow: 'members', form: nothing }, async (ask) =>
    smallDeed(ask, 'Removed. Its history is kept.', (act) =>
      removeParagraph(act, ask.params.id as string),
    ),
  )
  web.deed('/paragraphs/:id/restorations', { allow: 'members', form: nothing }, async (ask) =>
    smallDeed(ask, 'Put back.', (act) => restoreParagraph(act, ask.params.id as string)),
  )
}
