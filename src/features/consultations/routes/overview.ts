import { download, notFound } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { keptFile } from '../../../kernel/files.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import { isOffice, type Viewer } from '../../../kernel/seats.ts'
import type { Web } from '../../../kernel/web.ts'
import { stateOf } from '../consultation.ts'
import { nextStepOf, type Standing } from '../next-step.ts'
import { documentPage } from '../pages/document.page.tsx'
import { overviewPage } from '../pages/overview.page.tsx'
import { type Consultation, consultationBySlug } from '../queries/consultation.ts'
import { documentFile } from '../queries/documents.ts'
import { documentsOf, type ProgressRow, progressOf } from '../queries/overview.ts'
import { questionsOf } from '../queries/questions.ts'
import { mostBlocks, sourceOf } from '../queries/source.ts'
import { timetableOf, timetableRulesOf } from '../queries/timetable.ts'
import { consultationTabs } from '../tabs.ts'

/** What a consultation is, and the files it came in. */
export function overviewRoutes(web: Web): void {
  web.page('/consultations/:slug/document', { allow: 'members' }, async (ask) => {
    const consultation = await consultationBySlug(ask.db, ask.params.slug ?? '')
    if (!consultation?.confirmedAt) return notFound
    const blocks = await sourceOf(ask.db, consultation.id)
    return documentPage({
      frame: workspaceFrame(ask, 'consultations'),
      consultation,
      tabs: consultationTabs(consultation, ask.viewer, 'overview'),
      blocks,
      documents: await documentsOf(ask.db, consultation.id),
      questions: await questionsOf(ask.db, consultation.id),
      cut: blocks.length === mostBlocks,
    })
  })

  web.page('/consultations/:slug', { allow: 'members' }, async (ask) => {
    const consultation = await consultationBySlug(ask.db, ask.params.slug ?? '')
    if (!consultation) return notFound
    const office = isOffice(ask.viewer)
    const seat = ask.viewer?.seats.find((held) => held.gss !== null) ?? null
    const progress = await progressOf(ask.db, consultation.id, { gss: seat?.gss ?? null, office })
    if (!progress) return notFound
    const calendar = await timetableRulesOf(ask.db, consultation, ask.now)
    const standing = standingOf(consultation, progress, ask.viewer)
    return overviewPage({
      frame: workspaceFrame(ask, 'consultations'),
      now: ask.now,
      today: dayOf(ask.now),
      office,
      consultation,
      state: stateOf(
        {
          confirmedAt: consultation.confirmedAt,
          closesAt: consultation.closesAt,
          callDueAt: progress.callDueAt,
          inSignOff: progress.roundId !== null,
          submittedAt: progress.submittedAt,
        },
        ask.now,
      ),
      tabs: consultationTabs(consultation, ask.viewer, 'overview'),
      step: nextStepOf(standing, ask.now),
      timetable: await timetableOf(ask.db, consultation.id),
      holidays: calendar?.rules.bankHolidays ?? new Set(),
      documents: await documentsOf(ask.db, consultation.id),
      questions: await questionsOf(ask.db, consultation.id),
    })
  })

  web.page('/documents/:id', { allow: 'members' }, async (ask) => {
    const id = ask.params.id ?? ''
    const document = isId(id) ? await documentFile(ask.db, id) : null
    if (!document || (!document.filed && !isOffice(ask.viewer))) return notFound
    const file = await keptFile(ask.db, document.fileId)
    if (!file) return notFound
    // Whatever the sender called it, a stranger's file is saved and never shown as a page of ours.
    return download({ ...file, mime: 'application/octet-stream' })
  })
}

function standingOf(
  consultation: Consultation,
  progress: ProgressRow,
  viewer: Viewer | null,
): Standing {
  const seat = viewer?.seats.find((held) => held.gss !== null) ?? null
  const signs = viewer?.seats.some(
    (held) =>
      held.kind === 'leader' || held.kind === 'portfolio-holder' || held.kind === 'chief-executive',
  )
  const { callDueAt, roundId, roundClosesAt } = progress
  return {
    slug: consultation.slug,
    office: isOffice(viewer),
    confirmed: consultation.confirmedAt !== null,
    questions: progress.questions,
    closesAt: consultation.closesAt,
    call: callDueAt && {
      dueAt: callDueAt,
      councils: progress.councils,
      answered: progress.answered,
    },
    own:
      seat?.gss && progress.asked
        ? { gss: seat.gss, council: seat.council ?? seat.gss, answered: progress.ownAnswered }
        : null,
    round:
      roundId && roundClosesAt
        ? { id: roundId, closesAt: roundClosesAt, mayVote: signs ?? false, voted: progress.voted }
        : null,
    submitted: progress.submittedAt !== null,
  }
}
