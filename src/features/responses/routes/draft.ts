import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Web } from '../../../kernel/web.ts'
import { notPosted } from '../../../ui/form.tsx'
import { addParagraph } from '../actions/add-paragraph.ts'
import { noteEditing } from '../actions/note-editing.ts'
import { saveParagraph } from '../actions/save-paragraph.ts'
import { setSummary } from '../actions/set-summary.ts'
import { draftAnswers } from '../queries/draft.ts'
import { beforeCall, deskOf, placed } from './draft-desk.ts'
import { paragraphForm, saveOrShow } from './draft-saving.ts'
import { showDraft, showList } from './draft-showing.ts'

/** Drafting the network’s answers and its covering letter. */
export function draftRoutes(web: Web): void {
  web.page('/consultations/:slug/draft', { allow: 'members' }, async (ask) => {
    const desk = await deskOf(ask, ask.db)
    if (!desk) return beforeCall(ask)
    return showList(ask, ask.db, desk, notPosted)
  })

  web.deed(
    '/consultations/:slug/summaries',
    {
      allow: 'members',
      form: z.object({
        lines: z.string().max(2000, 'Keep the five lines below 2,000 characters').default(''),
        revision: z.coerce.number().int(),
      }),
    },
    async (ask) => {
      const desk = await ask.read((db) => deskOf(ask, db))
      if (!desk) return notFound
      const again = async (sentence: string) =>
        withStatus(
          422,
          await ask.read((db) =>
            showList(ask, db, desk, { values: ask.form.raw, errors: { lines: sentence } }),
          ),
        )
      if (!ask.form.ok) return again(Object.values(ask.form.errors)[0] ?? '')
      const lines = ask.form.values.lines
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      const { revision } = ask.form.values
      if (lines.length > 5) return again(`You wrote ${lines.length} lines; five is the most`)
      const done = await ask.act(async (act) => {
        const set = await setSummary(act, desk.response.id, lines, revision)
        return isRefused(set)
          ? set
          : seeOther(`/consultations/${desk.consultation.slug}/draft`, 'The five lines are saved.')
      })
      if (!isRefused(done)) return done
      return again(
        done.refused === 'changed'
          ? 'Somebody else changed these lines meanwhile. Yours are kept here; reload the page in a second window to compare'
          : 'Only those who draft can change these lines',
      )
    },
  )

  web.page('/consultations/:slug/draft/:at', { allow: 'members' }, async (ask) => {
    const desk = await deskOf(ask, ask.db)
    if (!desk) return beforeCall(ask)
    const { edit } = ask.query
    if (edit && isId(edit)) ask.note((act) => noteEditing(act, edit, ''))
    return showDraft(ask, ask.db, desk, Number(ask.params.at), null)
  })

  web.deed(
    '/consultations/:slug/draft/:at/paragraphs',
    { allow: 'members', form: paragraphForm },
    async (ask) => {
      const found = await ask.read(async (db) => {
        const desk = await deskOf(ask, db)
        return desk && { desk, answers: await draftAnswers(db, desk.response.id) }
      })
      if (!found) return notFound
      const { desk, answers } = found
      const at = Number(ask.params.at)
      const answer = at === 0 ? null : answers[at - 1]
      if (answer === undefined) return notFound
      return saveOrShow(
        ask,
        desk,
        at,
        'new',
        (text) => (act) =>
          addParagraph(act, { responseId: desk.response.id, answerId: answer?.id ?? null }, text),
      )
    },
  )

  web.deed('/paragraphs/:id/revisions', { allow: 'members', form: paragraphForm }, async (ask) => {
    const place = await ask.read((db) => placed(ask, db))
    if (!place) return notFound
    const id = ask.params.id as string
    return saveOrShow(
      ask,
      place.desk,
      place.at,
      id,
      (text, revision) => (act) => saveParagraph(act, { paragraphId: id, revision, text }),
    )
  })
}
