import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { answerQuote } from '../actions/answer-quote.ts'
import { askForQuote, dropQuote, proposeAgain } from '../actions/ask-for-quote.ts'
import { answerForm, askQuoteForm, proposalForm } from '../forms.ts'
import { quotePage } from '../pages/quote.page.tsx'
import { quoteById } from '../queries/quotes.ts'
import { capacityOf, whyNotAnswer } from '../quote.ts'
import { refusalErrors } from '../refusals.ts'
import { again } from './desk.ts'

/** Asking people for their words, and answering. */
export function quoteRoutes(web: Web): void {
  web.page('/quotes/:id', { allow: 'signed-in' }, (ask) => showQuote(ask, ask.db, null))

  web.deed('/quotes/:id/answers', { allow: 'signed-in', form: answerForm }, async (ask) => {
    const quoteId = ask.params.id ?? ''
    const show = (status: number, errors: Record<string, string>) =>
      ask.read(async (db) => {
        const page = await showQuote(ask, db, { values: ask.form.raw, errors })
        return 'notFound' in page ? page : withStatus(status, page)
      })
    if (!isId(quoteId)) return notFound
    if (!ask.form.ok) return show(422, ask.form.errors)
    const { values } = ask.form
    const done = await ask.act(async (act) => {
      const answered = await answerQuote(act, {
        ...values,
        quoteId,
        baseUrl: ask.config.baseUrl,
      })
      if (isRefused(answered)) return answered
      return seeOther(
        `/quotes/${quoteId}`,
        values.decision === 'approved'
          ? 'Approved. Exactly these words are published.'
          : 'Declined. The office knows; nothing is published in your name.',
      )
    })
    if ('seeOther' in done) return done
    if (done.refused === 'not-found' || done.refused === 'not-asked') return notFound
    return show(done.refused === 'seat-ended' ? 409 : 422, refusalErrors(done))
  })

  web.deed('/articles/:id/quotes', { allow: 'office', form: askQuoteForm }, async (ask) => {
    const articleId = ask.params.id ?? ''
    const show = (errors: Record<string, string>) =>
      again(ask, 422, { quoteForm: { values: ask.form.raw, errors } })
    if (!isId(articleId)) return notFound
    if (!ask.form.ok) return show(ask.form.errors)
    const { seat, proposed, note, wantedBy } = ask.form.values
    const done = await ask.act(async (act) => {
      const asked = await askForQuote(act, {
        articleId,
        seatId: seat,
        proposed,
        note,
        wantedBy,
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
      })
      if (isRefused(asked)) return asked
      return seeOther(
        `/newsroom/articles/${articleId}#quotes`,
        `Asked. Its place in the text is {quote ${asked.position}}.`,
      )
    })
    if ('seeOther' in done) return done
    return done.refused === 'not-found' ? notFound : show(refusalErrors(done))
  })

  web.deed('/quotes/:id/proposals', { allow: 'office', form: proposalForm }, (ask) =>
    change(ask, async () => {
      if (!ask.form.ok) return { refused: 'too-long' } as const
      const { proposed } = ask.form.values
      return ask.act((act) =>
        proposeAgain(act, {
          quoteId: ask.params.id ?? '',
          proposed,
          baseUrl: ask.config.baseUrl,
          networkName: ask.network.name,
        }),
      )
    }),
  )

  web.deed('/quotes/:id/removals', { allow: 'office', form: z.object({}) }, (ask) =>
    change(ask, () => ask.act((act) => dropQuote(act, { quoteId: ask.params.id ?? '' }))),
  )

  async function change(
    ask: Ask & { read<R>(read: (db: Reads) => Promise<R>): Promise<R> },
    deed: () => Promise<object>,
  ): Promise<Answer> {
    const quoteId = ask.params.id ?? ''
    const quote = isId(quoteId) ? await ask.read((db) => quoteById(db, quoteId)) : null
    if (!quote) return notFound
    const done = await deed()
    if (!isRefused(done)) return seeOther(`/newsroom/articles/${quote.articleId}#quotes`, 'Done.')
    const sentence = Object.values(refusalErrors(done as never))[0] ?? ''
    return seeOther(`/newsroom/articles/${quote.articleId}#quotes`, sentence)
  }
}

async function showQuote(ask: Ask, db: Reads, form: Posted | null) {
  const id = ask.params.id ?? ''
  const quote = isId(id) ? await quoteById(db, id) : null
  // Nobody but the person who was asked may know that there is a quote.
  if (!quote || !ask.viewer || quote.personId !== ask.viewer.personId) return notFound
  const seat = { kind: quote.seatKind, title: quote.seatTitle, council: quote.council }
  const refusal = whyNotAnswer(
    { personId: quote.personId, dropped: quote.state === 'dropped', proposal: quote.proposal },
    {
      personId: ask.viewer.personId,
      holdsSeat: ask.viewer.seats.some((one) => one.id === quote.seatId),
    },
    { decision: 'approved', words: 'x', reason: '', proposal: quote.proposal },
  )
  return quotePage({
    frame: workspaceFrame(ask, 'work'),
    quote,
    capacity: quote.answer?.capacity ?? capacityOf(seat, ask.network.name),
    closed: refusal ? (Object.values(refusalErrors(refusal))[0] ?? '') : null,
    form,
  })
}
