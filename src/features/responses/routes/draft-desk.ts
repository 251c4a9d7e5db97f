import { isRefused } from '../../../kernel/act.ts'
import { type Answer, forbidden, notFound, seeOther } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Ask, AskDeed } from '../../../kernel/web.ts'
import { type Consultation, consultationBySlug } from '../../consultations/index.ts'
import { whyNotDraft } from '../drafting.ts'
import {
  type DraftParagraph,
  draftAnswers,
  draftParagraphs,
  type Response,
  responseOf,
} from '../queries/draft.ts'
import { placeOfParagraph } from '../queries/version.ts'

export interface Desk {
  consultation: Consultation
  response: Response
}

/** The consultation and its response; null before it is called for. */
export async function deskOf(ask: Ask, db: Reads): Promise<Desk | null> {
  const consultation = await consultationBySlug(db, ask.params.slug ?? '')
  const response = consultation && (await responseOf(db, consultation.id))
  return consultation && response ? { consultation, response } : null
}

export const drafts = (ask: Ask, submitted: boolean) => whyNotDraft(ask.viewer, submitted) === null

export type Deed<R> = Parameters<AskDeed<unknown>['act']>[0] extends (act: infer A) => unknown
  ? (act: A) => Promise<R>
  : never

/** What somebody is told who may not draft, or may no longer. */
export function refusedDraft(refusal: string): Answer {
  if (refusal === 'not-found') return notFound
  if (refusal === 'submitted')
    return forbidden(
      'This response has been sent. What was sent is not redrafted; a new consultation gets a new response.',
    )
  return forbidden(
    'Only the network office, and those who lead a portfolio for the network, write its answers. You can comment on every paragraph.',
  )
}

/** Leads to the consultation where nothing is drafted yet. */
export async function beforeCall(ask: Ask): Promise<Answer> {
  const { slug } = ask.params
  return slug
    ? seeOther(
        `/consultations/${slug}`,
        'There is no draft yet: it begins when the call is opened.',
      )
    : notFound
}

/** A paragraph with the response and answer it stands in; null if there is none. */
export async function placed(
  ask: Ask,
  db: Reads,
): Promise<{ desk: Desk; at: number; paragraph: DraftParagraph } | null> {
  const found = await placeOfParagraph(db, ask.params.id ?? '')
  if (!found) return null
  const consultation = await consultationBySlug(db, found.slug)
  const response = consultation && (await responseOf(db, consultation.id))
  if (!consultation || !response) return null
  const answers = await draftAnswers(db, response.id)
  const paragraph = (await draftParagraphs(db, response.id, found.answerId)).find(
    (one) => one.id === ask.params.id,
  )
  const at = found.answerId === null ? 0 : answers.findIndex((one) => one.id === found.answerId) + 1
  return paragraph ? { desk: { consultation, response }, at, paragraph } : null
}

/** Does one small deed on a paragraph and leads back to its answer. */
export async function smallDeed(
  ask: AskDeed<unknown>,
  flash: string | null,
  deed: Deed<object>,
): Promise<Answer> {
  const place = await ask.read((db) => placeOfParagraph(db, ask.params.id ?? ''))
  if (!place) return notFound
  const answers = await ask.read(async (db) => draftAnswers(db, place.responseId))
  const at = place.answerId === null ? 0 : answers.findIndex((one) => one.id === place.answerId) + 1
  const done = await ask.act(async (act) => {
    const result = await deed(act)
    return isRefused(result)
      ? result
      : seeOther(`/consultations/${place.slug}/draft/${at}`, flash ?? undefined)
  })
  return isRefused(done) ? refusedDraft(String(done.refused)) : done
}
