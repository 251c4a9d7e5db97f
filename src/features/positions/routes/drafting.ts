import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { whyNotDraft } from '../../responses/index.ts'
import { useParagraph } from '../actions/use-paragraph.ts'
import { saidBeforePage } from '../pages/said-before.page.tsx'
import { reuseRefusals } from '../position-words.ts'
import { type AnswerInDraft, answerInDraft } from '../queries/answer-in-draft.ts'
import { saidBefore } from '../queries/said-before.ts'

/** What the network has said before, beside an answer that is being written. */
export function draftingRoutes(web: Web): void {
  web.page('/answers/:id/record', { allow: 'members' }, async (ask) => {
    const answer = await answerInDraft(ask.db, ask.params.id ?? '')
    if (!answer) return notFound
    const refused = whyNotDraft(ask.viewer, answer.submitted)
    if (refused) return forbidden(reuseRefusals[refused.refused])
    return show(ask, ask.db, answer, notPosted)
  })

  web.deed('/answers/:id/reuses', { allow: 'members', form: reuseForm }, async (ask) => {
    const answerId = ask.params.id ?? ''
    if (!ask.form.ok) return again(ask, 'Choose a paragraph once more.')
    const { position: positionId, place } = ask.form.values
    const done = await ask.act(async (act) => {
      const used = await useParagraph(act, { answerId, positionId, place })
      if (isRefused(used)) return used
      return seeOther(
        `/consultations/${used.slug}/draft/${used.at}#p-${used.paragraphId}`,
        'Added at the end of the answer. Its origin is noted beside it.',
      )
    })
    return isRefused(done) ? again(ask, reuseRefusals[done.refused]) : done
  })
}

const reuseForm = z.object({ position: z.string(), place: z.coerce.number().int().min(1) })

/** The page once more, with why nothing was added. */
function again(ask: AskDeed<unknown>, sentence: string) {
  return ask.read(async (db) => {
    const answer = await answerInDraft(db, ask.params.id ?? '')
    if (!answer) return notFound
    const refused = whyNotDraft(ask.viewer, answer.submitted)
    if (refused) return forbidden(reuseRefusals[refused.refused])
    const form = { values: {}, errors: { '': sentence } }
    return withStatus(422, await show(ask, db, answer, form))
  })
}

async function show(ask: Ask, db: Reads, answer: AnswerInDraft, form: Posted) {
  return saidBeforePage({
    frame: workspaceFrame(ask, 'responses'),
    answer,
    ...(await saidBefore(db, ask.network.id, ask.viewer, answer)),
    now: ask.now,
    form,
  })
}
