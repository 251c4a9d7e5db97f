import { stanceWords } from '../../../documents/stance.ts'
import { writeCsv } from '../../../documents/table/csv.ts'
import { writeOds } from '../../../documents/table/ods.ts'
import { type Answer, download, notFound } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { notPosted } from '../../../ui/form.tsx'
import {
  type Consultation,
  consultationBySlug,
  consultationTabs,
} from '../../consultations/index.ts'
import { clearanceWords } from '../clearance.ts'
import { gridView } from '../grid-view.ts'
import { councilAnswersPage } from '../pages/council-answers.page.tsx'
import { gridPage } from '../pages/grid.page.tsx'
import { saidPage } from '../pages/said.page.tsx'
import { callOf } from '../queries/call.ts'
import { constitutionOn } from '../queries/constitution.ts'
import { clearers, lastClearanceRequest, ownAnswers, voices } from '../queries/contribute.ts'
import { askerOf } from '../queries/contribution-state.ts'
import { gridCouncils, gridOf } from '../queries/grid.ts'

/** Who says what: the grid, its downloads, one question, one council. */
export function gridRoutes(web: Web): void {
  web.page('/consultations/:slug/grid', { allow: 'members' }, async (ask) => {
    const found = await gridAsked(ask)
    if (!found) return notFound
    return gridPage({
      tabs: consultationTabs({ ...found.consultation, called: true }, ask.viewer, 'grid'),
      frame: workspaceFrame(ask, 'responses'),
      ...found,
      view: gridView(ask.query),
      now: ask.now,
      office: isOffice(ask.viewer),
      dueAt: (await callOf(ask.db, found.consultation.id))?.dueAt ?? null,
    })
  })

  web.page('/consultations/:slug/grid.csv', { allow: 'members' }, async (ask) => {
    const found = await gridAsked(ask, true)
    if (!found) return notFound
    const bytes = new TextEncoder().encode(writeCsv(table(found)))
    return download({
      name: `${found.consultation.slug}.csv`,
      mime: 'text/csv; charset=utf-8',
      bytes,
    })
  })

  web.page('/consultations/:slug/grid.ods', { allow: 'members' }, async (ask) => {
    const found = await gridAsked(ask, true)
    if (!found) return notFound
    const bytes = await writeOds(found.consultation.title, table(found))
    return download({
      name: `${found.consultation.slug}.ods`,
      mime: 'application/vnd.oasis.opendocument.spreadsheet',
      bytes,
    })
  })

  web.page('/consultations/:slug/said/:at', { allow: 'members' }, async (ask) => {
    const found = await gridAsked(ask)
    const at = Number(ask.params.at)
    const row = found?.rows[at - 1]
    if (!found || !row) return notFound
    return saidPage({
      frame: workspaceFrame(ask, 'responses'),
      consultation: found.consultation,
      rows: found.rows,
      at,
      now: ask.now,
      office: isOffice(ask.viewer),
      voices: await voices(ask.db, row.questionId, askerOf(ask.viewer), null, {
        among: found.constitution.hideAmong,
        today: dayOf(ask.now),
      }),
      silent: found.councils
        .filter((_, place) => row.cells[place] === null)
        .map(({ council }) => council),
    })
  })

  web.page('/consultations/:slug/councils/:council', { allow: 'members' }, async (ask) =>
    oneCouncil(ask),
  )
}

async function gridAsked(ask: AskPage, words = false) {
  const consultation = await consultationBySlug(ask.db, ask.params.slug ?? '')
  if (!consultation?.confirmedAt) return null
  const today = dayOf(ask.now)
  const constitution = await constitutionOn(ask.db, today)
  const councils = await gridCouncils(ask.db, consultation.id, today)
  const rows = await gridOf(
    ask.db,
    consultation.id,
    councils,
    constitution,
    askerOf(ask.viewer),
    words,
  )
  return { consultation, councils, rows, constitution }
}

/** One line for each question and council: what was said, as far as the asker may know. */
function table(found: {
  consultation: Consultation
  councils: { council: string; gss: string }[]
  rows: Awaited<ReturnType<typeof gridOf>>
}) {
  const head = [
    'Question',
    'Text',
    'Section',
    'Council',
    'GSS code',
    'Stance',
    'Clearance',
    'Words',
    'Strength line',
  ]
  return [
    head,
    ...found.rows.flatMap((row) =>
      found.councils.map(({ council, gss }, place) => {
        const cell = row.cells[place]
        return [
          row.number ?? String(row.at),
          row.text,
          row.section ?? '',
          council,
          gss,
          cell?.stance ? stanceWords[cell.stance].label : '',
          cell ? clearanceWords[cell.level] : '',
          cell?.words ?? '',
          row.strength.line,
        ]
      }),
    ),
  ]
}

/** One council's answers to all questions: whole for its own people and the office, for others what it lets them read by name. */
async function oneCouncil(ask: AskPage): Promise<Answer> {
  const found = await gridAsked(ask, true)
  const council = found?.councils.find(({ slug }) => slug === ask.params.council)
  if (!found || !council) return notFound
  const call = await callOf(ask.db, found.consultation.id)
  if (!call) return notFound
  const asker = askerOf(ask.viewer)
  return councilAnswersPage({
    tabs: consultationTabs({ ...found.consultation, called: true }, ask.viewer, 'grid'),
    frame: workspaceFrame(ask, 'responses'),
    consultation: found.consultation,
    council: { gss: council.gss, slug: council.slug, name: council.council },
    form: notPosted,
    now: ask.now,
    dueAt: call.dueAt,
    writes: asker.councils.includes(council.gss),
    answers: await ownAnswers(ask.db, found.consultation.id, council.gss, asker),
    whole: asker.office || asker.councils.includes(council.gss),
    clearers: await clearers(ask.db, council.gss, dayOf(ask.now)),
    request: await lastClearanceRequest(ask.db, found.consultation.id, council.gss),
    levelAsked: found.constitution.clearanceToCount,
  })
}
