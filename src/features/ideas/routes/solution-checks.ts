import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { actingRefusals } from '../acting.ts'
import { answerCheck } from '../actions/answer-check.ts'
import { confirmSolution } from '../actions/confirm-solution.ts'
import { solutionCheckNotice, solutionCheckPage } from '../pages/solution-check.page.tsx'
import { checkByToken } from '../queries/solution-checks.ts'
import { checkRefusals, whyNotAnswerCheck } from '../solution-check.ts'
import { showSolution } from './solution-showing.ts'

const answered = {
  answer: z.enum(['running', 'changed', 'ended', 'failed']).default('running'),
  sentence: z.string().trim().default(''),
}
const checkForm = z.object(answered)
const confirmForm = z.object({ ...answered, slug: z.string() })

/** The half-yearly question: by the link of a letter without signing in, or on the page of the solution. */
export function solutionCheckRoutes(web: Web): void {
  // Mail scanners open links: looking answers nothing, only the post of a button does.
  web.page('/solution-checks/:token', { allow: 'public' }, async (ask) => {
    const found = await checkByToken(ask.db, ask.params.token ?? '', ask.now)
    return questionOrNotice(ask, found, notPosted)
  })

  web.deed(
    '/solution-checks/:token',
    { allow: 'public', form: checkForm, keyed: true, perHour: 60 },
    async (ask) => {
      const token = ask.params.token ?? ''
      if (!ask.form.ok) return again(ask, token, ask.form.errors)
      const { answer, sentence } = ask.form.values
      const done = await ask.act((act) => answerCheck(act, { token, answer, sentence }))
      if (!isRefused(done))
        return solutionCheckNotice(
          publicFrame(ask, 'ideas'),
          'Thank you',
          `It is noted on the page of “${done.title}”.`,
        )
      return again(ask, token, { sentence: checkRefusals[done.refused] })
    },
  )

  web.deed('/solution-confirmations', { allow: 'members', form: confirmForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const back = (errors: Posted['errors']) =>
      ask.read(async (db) => {
        const page = await showSolution(ask, db, slug, { values: ask.form.raw, errors })
        return page ? withStatus(422, page) : notFound
      })
    if (!ask.form.ok) return back(ask.form.errors)
    const { answer, sentence } = ask.form.values
    const done = await ask.act((act) => confirmSolution(act, { slug, answer, sentence }))
    if (!isRefused(done)) return seeOther(`/solutions/${done.slug}`, 'Noted. Thank you.')
    return back({ sentence: confirmRefusals[done.refused] })
  })
}

const confirmRefusals = {
  ...actingRefusals,
  ...checkRefusals,
  'unknown-solution': 'There is no such solution.',
  'not-shared': 'It is a draft. Share it first.',
}

function again(ask: AskDeed<unknown>, token: string, errors: Posted['errors']) {
  return ask.read(async (db) => {
    const found = await checkByToken(db, token, ask.now)
    return questionOrNotice(ask, found, { values: ask.form.raw, errors })
  })
}

function questionOrNotice(ask: Ask, found: Awaited<ReturnType<typeof checkByToken>>, form: Posted) {
  const frame = publicFrame(ask, 'ideas')
  // Whether the link still asks: its answer, and the words beside it, are looked at when they come.
  const refused = whyNotAnswerCheck(found, 'running', '')
  if (refused || !found) {
    const notice = solutionCheckNotice(
      frame,
      'Nothing to answer here',
      checkRefusals[refused ?? 'unknown-link'],
    )
    return found ? withStatus(410, notice) : withStatus(404, notice)
  }
  const { title, council } = found
  const page = solutionCheckPage({ frame, token: ask.params.token ?? '', title, council, form })
  return Object.keys(form.errors).length > 0 ? withStatus(422, page) : page
}
