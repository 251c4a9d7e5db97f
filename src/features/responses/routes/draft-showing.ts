import { notFound } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { consultationTabs } from '../../consultations/index.ts'
import { labelsOf } from '../drafting.ts'
import { draftPage } from '../pages/draft.page.tsx'
import { draftListPage } from '../pages/draft-list.page.tsx'
import type { Writing } from '../pages/draft-props.ts'
import { citables } from '../queries/citable.ts'
import { contradictionsIn } from '../queries/consistency.ts'
import { constitutionOn } from '../queries/constitution.ts'
import { voices } from '../queries/contribute.ts'
import { askerOf } from '../queries/contribution-state.ts'
import {
  type DraftParagraph,
  draftAnswers,
  draftComments,
  draftParagraphs,
  editingNow,
} from '../queries/draft.ts'
import { gridCouncils, gridOf } from '../queries/grid.ts'
import { versionsOf } from '../queries/version.ts'
import { type Desk, drafts } from './draft-desk.ts'

/** The whole response in the making. */
export async function showList(
  ask: Ask,
  db: Reads,
  { consultation, response }: Desk,
  form: Posted,
) {
  const today = dayOf(ask.now)
  const answers = await draftAnswers(db, response.id)
  const paragraphs = await draftParagraphs(db, response.id)
  const comments = await draftComments(
    db,
    paragraphs.map(({ id }) => id),
  )
  const councils = await gridCouncils(db, consultation.id, today)
  const rows = await gridOf(
    db,
    consultation.id,
    councils,
    await constitutionOn(db, today),
    askerOf(ask.viewer),
  )
  const labels = labelsOf(answers)
  const of = (answerId: string | null) => paragraphs.filter((one) => one.answerId === answerId)
  return draftListPage({
    tabs: consultationTabs({ ...consultation, called: true }, ask.viewer, 'draft'),
    frame: workspaceFrame(ask, 'responses'),
    consultation,
    form,
    drafts: drafts(ask, response.submitted),
    letterParagraphs: of(null).length,
    summary: response.summary,
    summaryRevision: response.summaryRevision,
    editing: await editingNow(db, response.id, ask.now),
    versions: await versionsOf(db, response.id),
    answers: answers.map((answer, place) => {
      const own = of(answer.id).map(({ id }) => id)
      return {
        label: labels[place]!,
        text: answer.text,
        shortTitle: answer.shortTitle,
        stance: answer.stance,
        paragraphs: own.length,
        openComments: comments.filter(
          (one) => one.resolvedAt === null && own.includes(one.paragraphId),
        ).length,
        line: rows.find((row) => row.questionId === answer.questionId)?.strength.line ?? '',
      }
    }),
  })
}

/** One answer or the letter, as saved or as it was just posted. */
export async function showDraft(
  ask: Ask,
  db: Reads,
  { consultation, response }: Desk,
  at: number,
  given: Writing | null,
) {
  const today = dayOf(ask.now)
  const answers = await draftAnswers(db, response.id)
  const answer = at === 0 ? null : answers[at - 1]
  if (answer === undefined) return notFound
  const labels = labelsOf(answers)
  const everything = await draftParagraphs(db, response.id)
  const paragraphs = everything.filter((one) => one.answerId === (answer?.id ?? null))
  const constitution = await constitutionOn(db, today)
  const councils = await gridCouncils(db, consultation.id, today)
  const asker = askerOf(ask.viewer)
  const rows = answer ? await gridOf(db, consultation.id, councils, constitution, asker) : []
  const row = rows.find((one) => one.questionId === answer?.questionId)
  const mine = drafts(ask, response.submitted)
  const sources =
    answer && mine
      ? await citables(db, answer.questionId, councils, constitution)
      : mine
        ? []
        : null
  const versions = await versionsOf(db, response.id)
  const last = versions[0]
  return draftPage({
    frame: workspaceFrame(ask, 'responses'),
    consultation,
    answer,
    label: answer ? labels[at - 1]! : null,
    at,
    paragraphs,
    now: ask.now,
    rail: answers.map((one, place) => ({
      label: labels[place]!,
      drafted: everything.some((paragraph) => paragraph.answerId === one.id),
    })),
    comments: await draftComments(
      db,
      paragraphs.map(({ id }) => id),
    ),
    editing: await editingNow(db, response.id, ask.now),
    writing: mine ? (given ?? openedIn(ask, paragraphs, sources ?? [])) : null,
    citables: sources,
    voices:
      answer && !mine
        ? await voices(db, answer.questionId, asker, null, { among: constitution.hideAmong, today })
        : [],
    contradictions: answer && mine ? await contradictionsIn(db, response.id, labels[at - 1]!) : [],
    strength: row?.strength ?? null,
    waiting: row?.waiting ?? {},
    lastFrozen: last ? { id: last.id, number: last.number, at: last.frozenAt } : null,
    show:
      (['uncited', 'all', 'evidence', 'dissent'] as const).find((one) => one === ask.query.show) ??
      'uncited',
    viewerId: ask.viewer?.personId ?? '',
  })
}

/** The paragraph that the address opens, with a citation or a council's words put at its end where asked. */
export function openedIn(
  ask: Ask,
  paragraphs: DraftParagraph[],
  sources: { slug: string; text: string; whyNot: unknown }[],
): Writing | null {
  const { edit, cite, insert } = ask.query
  const paragraph = paragraphs.find((one) => one.id === edit)
  if (!edit || (edit !== 'new' && !paragraph)) return null
  const source = sources.find((one) => one.slug === (cite ?? insert) && one.whyNot === null)
  const addition = source
    ? insert
      ? `[@${source.slug}] says: “${source.text}”`
      : `([@${source.slug}])`
    : ''
  const text = [paragraph?.text ?? '', addition].filter(Boolean).join(' ')
  return { paragraph: edit, form: { values: { text }, errors: {} }, preview: null, theirs: null }
}
