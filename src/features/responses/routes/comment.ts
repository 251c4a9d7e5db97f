import { z } from 'zod'
import { stances } from '../../../documents/stance.ts'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther } from '../../../kernel/answer.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Web } from '../../../kernel/web.ts'
import { addComment, resolveComment } from '../actions/add-comment.ts'
import { setAnswerStance } from '../actions/set-answer-stance.ts'
import { draftAnswers } from '../queries/draft.ts'
import { refusedDraft } from './draft-desk.ts'

const backForm = z.object({
  back: z
    .string()
    .regex(/^\/(?!\/)[\w/%.-]*$/)
    .catch('/work'),
})

/** The network’s stance, and comments on what is drafted. */
export function commentRoutes(web: Web): void {
  web.deed(
    '/answers/:id/stances',
    { allow: 'members', form: z.object({ stance: z.enum(stances).or(z.literal('')).default('') }) },
    async (ask) => {
      const id = ask.params.id ?? ''
      const back = isId(id)
        ? await ask.read((db) =>
            db
              .selectFrom('answer as a')
              .innerJoin('response as r', (join) =>
                join.onRef('r.network_id', '=', 'a.network_id').onRef('r.id', '=', 'a.response_id'),
              )
              .innerJoin('consultation as c', (join) =>
                join
                  .onRef('c.network_id', '=', 'r.network_id')
                  .onRef('c.id', '=', 'r.consultation_id'),
              )
              .innerJoin('question as q', (join) =>
                join.onRef('q.network_id', '=', 'a.network_id').onRef('q.id', '=', 'a.question_id'),
              )
              .select(['c.slug', 'r.id as responseId'])
              .where('a.id', '=', id)
              .executeTakeFirst(),
          )
        : undefined
      if (!back) return notFound
      const answers = await ask.read((db) => draftAnswers(db, back.responseId))
      const at = answers.findIndex((answer) => answer.id === id) + 1
      const stance = ask.form.ok && ask.form.values.stance !== '' ? ask.form.values.stance : null
      const done = await ask.act(async (act) => {
        const set = await setAnswerStance(act, id, stance)
        return isRefused(set)
          ? set
          : seeOther(`/consultations/${back.slug}/draft/${at}`, 'The stance is set.')
      })
      return isRefused(done) ? refusedDraft(done.refused) : done
    },
  )

  web.deed(
    '/paragraphs/:id/comments',
    {
      allow: 'members',
      form: backForm.extend({
        passage: z.string().trim().max(2000).default(''),
        text: z.string().max(5000).default(''),
      }),
    },
    async (ask) => {
      if (!ask.form.ok) return notFound
      const { back, passage, text } = ask.form.values
      const done = await ask.act(async (act) => {
        const added = await addComment(act, { paragraphId: ask.params.id as string, passage, text })
        return isRefused(added) ? added : seeOther(back, 'Your comment is there for all who draft.')
      })
      if (!isRefused(done)) return done
      const words = {
        'no-seat': 'You hold no seat today.',
        empty: 'Your comment was empty, so nothing was added.',
        'not-found': 'The paragraph has been removed. Your comment was not added.',
        'passage-gone': `The words “${passage}” are not in the paragraph any more. Your comment was not added: “${text}”`,
      }
      return seeOther(back, words[done.refused])
    },
  )

  web.deed('/comments/:id/resolutions', { allow: 'members', form: backForm }, async (ask) => {
    const back = ask.form.ok ? ask.form.values.back : '/work'
    return ask.act(async (act) => {
      await resolveComment(act, ask.params.id as string)
      return seeOther(back, 'Settled.')
    })
  })
}
