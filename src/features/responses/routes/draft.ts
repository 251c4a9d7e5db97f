import { z } from 'zod'
import { parseProse } from '../../../documents/prose/parse.ts'
import { stances } from '../../../documents/stance.ts'
import { isRefused } from '../../../kernel/act.ts'
import {
  type Answer,
  data,
  forbidden,
  notFound,
  seeOther,
  withStatus,
} from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { type Consultation, consultationBySlug } from '../../consultations/index.ts'
import { addComment, resolveComment } from '../actions/add-comment.ts'
import { addParagraph } from '../actions/add-paragraph.ts'
import { moveParagraph } from '../actions/move-paragraph.ts'
import { noteEditing } from '../actions/note-editing.ts'
import { removeParagraph, restoreParagraph } from '../actions/remove-paragraph.ts'
import { saveParagraph } from '../actions/save-paragraph.ts'
import { setAnswerStance } from '../actions/set-answer-stance.ts'
import { setSummary } from '../actions/set-summary.ts'
import { labelsOf, longestParagraph, type ParagraphRefusal, whyNotDraft } from '../drafting.ts'
import { draftPage, type Writing, whyNotCitedWords } from '../pages/draft.page.tsx'
import { draftListPage } from '../pages/draft-list.page.tsx'
import { revisionsPage } from '../pages/revisions.page.tsx'
import { citables } from '../queries/citable.ts'
import { constitutionOn } from '../queries/constitution.ts'
import { voices } from '../queries/contribute.ts'
import { askerOf } from '../queries/contribution-state.ts'
import {
  type DraftParagraph,
  draftAnswers,
  draftComments,
  draftParagraphs,
  editingNow,
  paragraphRevisions,
  type Response,
  responseOf,
} from '../queries/draft.ts'
import { gridCouncils, gridOf } from '../queries/grid.ts'
import { placeOfParagraph, versionsOf } from '../queries/version.ts'

const paragraphForm = z.object({
  text: z
    .string()
    .max(longestParagraph * 2, 'Split this: a paragraph has at most 20,000 characters')
    .default(''),
  revision: z.coerce.number().int().min(0).default(0),
  go: z.enum(['save', 'preview']).default('save'),
})
const nothing = z.object({})
const backForm = z.object({
  back: z
    .string()
    .regex(/^\/(?!\/)[\w/%.-]*$/)
    .catch('/work'),
})

interface Desk {
  consultation: Consultation
  response: Response
}

async function deskOf(ask: Ask, db: Reads): Promise<Desk | null> {
  const consultation = await consultationBySlug(db, ask.params.slug ?? '')
  const response = consultation && (await responseOf(db, consultation.id))
  return consultation && response ? { consultation, response } : null
}

const drafts = (ask: Ask, submitted: boolean) => whyNotDraft(ask.viewer, submitted) === null

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

type Deed<R> = Parameters<AskDeed<unknown>['act']>[0] extends (act: infer A) => unknown
  ? (act: A) => Promise<R>
  : never

function refusedDraft(refusal: string): Answer {
  if (refusal === 'not-found') return notFound
  if (refusal === 'submitted')
    return forbidden(
      'This response has been sent. What was sent is not redrafted; a new consultation gets a new response.',
    )
  return forbidden(
    'Only the network office, and those who lead a portfolio for the network, write its answers. You can comment on every paragraph.',
  )
}

async function beforeCall(ask: Ask): Promise<Answer> {
  const { slug } = ask.params
  return slug
    ? seeOther(
        `/consultations/${slug}`,
        'There is no draft yet: it begins when the call is opened.',
      )
    : notFound
}

async function placed(
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

async function smallDeed(
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

/** Saves what was written, or shows it again: as a preview, with sentences on what to mend, or beside somebody's newer text. */
async function saveOrShow(
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

function citationSentence({
  council,
  why,
}: Extract<ParagraphRefusal, { refused: 'citation' }>): string {
  if (why.refused === 'in-a-letter')
    return 'A citation belongs into an answer, beside the question that the council spoke to. Take it out of the letter'
  if (why.refused === 'nothing-said')
    return `“${council}” has said nothing to this question, or is not the name of a council here`
  return `${council}: ${whyNotCitedWords(why.refused)}`
}

async function showList(ask: Ask, db: Reads, { consultation, response }: Desk, form: Posted) {
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

async function showDraft(
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
function openedIn(
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
