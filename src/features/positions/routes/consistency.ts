import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { consultationBySlug } from '../../consultations/index.ts'
import { readyToFreeze, responseOf, whyNotDraft } from '../../responses/index.ts'
import { checkConsistency } from '../actions/check-consistency.ts'
import { waveThrough } from '../actions/wave-through.ts'
import { draftingSeat, noteRefusals } from '../consistency-note.ts'
import { noteForm } from '../forms.ts'
import { consistencyPage } from '../pages/consistency.page.tsx'
import { consistencyNotePage } from '../pages/consistency-note.page.tsx'
import { findingOf, newestCheck } from '../queries/consistency-check.ts'

/** The check of a draft against what is on record, and the notes with which findings are waved through. */
export function consistencyRoutes(web: Web): void {
  web.page('/consultations/:slug/check', { allow: 'members' }, (ask) =>
    ask.query.finding
      ? showFinding(ask, ask.db, ask.query.finding, notPosted)
      : showCheck(ask, ask.db),
  )

  web.deed('/consultations/:slug/checks', { allow: 'members', form: z.object({}) }, async (ask) => {
    const slug = ask.params.slug ?? ''
    const consultation = await ask.read((db) => consultationBySlug(db, slug))
    if (!consultation) return notFound
    const done = await ask.act(async (act) => {
      const checked = await checkConsistency(act, consultation.id)
      return isRefused(checked) ? checked : seeOther(`/consultations/${slug}/check`, 'Checked.')
    })
    if (!isRefused(done)) return done
    return done.refused === 'not-found' ? notFound : forbidden(noteRefusals[done.refused][1])
  })

  web.deed(
    '/consultations/:slug/consistency-notes',
    { allow: 'members', form: noteForm },
    async (ask) => {
      const slug = ask.params.slug ?? ''
      const key = String(ask.form.raw.finding ?? '')
      const again = (errors: Record<string, string>) =>
        ask.read(async (db) => {
          const page = await showFinding(ask, db, key, { values: ask.form.raw, errors })
          return 'notFound' in page || 'forbidden' in page ? page : withStatus(422, page)
        })
      if (!ask.form.ok) return again(ask.form.errors)
      const consultation = await ask.read((db) => consultationBySlug(db, slug))
      if (!consultation) return notFound
      const { note, supersedes } = ask.form.values
      const done = await ask.act(async (act) => {
        const given = {
          consultationId: consultation.id,
          key,
          note,
          supersedes: Boolean(supersedes),
        }
        const waved = await waveThrough(act, given)
        if (isRefused(waved)) return waved
        return seeOther(`/consultations/${slug}/check`, 'Waved through. The note is kept.')
      })
      if (!isRefused(done)) return done
      const [field, sentence] = noteRefusals[done.refused]
      return again({ [field]: sentence })
    },
  )
}

async function responseAt(ask: Ask, db: Reads) {
  const consultation = await consultationBySlug(db, ask.params.slug ?? '')
  const response = consultation && (await responseOf(db, consultation.id))
  return consultation && response ? { consultation, response } : null
}

async function showCheck(ask: Ask, db: Reads) {
  const found = await responseAt(ask, db)
  if (!found) return notFound
  const refused = whyNotDraft(ask.viewer, found.response.submitted)
  if (refused) return forbidden(noteRefusals[refused.refused][1])
  const { document, standing } = await readyToFreeze(db, found.response, ask.now, null)
  return consistencyPage({
    frame: workspaceFrame(ask, 'responses'),
    consultation: found.consultation,
    check: await newestCheck(db, found.response.id, standing.hash),
    standing: standing.consistency,
    labels: document.sections.flatMap(({ answers }) => answers.map(({ label }) => label)),
    office: isOffice(ask.viewer),
    now: ask.now,
  })
}

async function showFinding(ask: Ask, db: Reads, key: string, form: Posted) {
  const found = await responseAt(ask, db)
  if (!found) return notFound
  const refused = whyNotDraft(ask.viewer, found.response.submitted)
  if (refused) return forbidden(noteRefusals[refused.refused][1])
  const finding = await findingOf(db, found.response.id, key)
  if (!finding) return notFound
  return consistencyNotePage({
    frame: workspaceFrame(ask, 'responses'),
    consultation: found.consultation,
    finding,
    capacity: draftingSeat(ask.viewer)?.title ?? '',
    form,
  })
}
