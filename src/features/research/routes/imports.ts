import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { count } from '../../../ui/numbers.ts'
import { importIndicators, previewIndicators } from '../actions/import-indicators.ts'
import { keepSentFigures } from '../actions/keep-sent-figures.ts'
import { importPage } from '../pages/import.page.tsx'
import { importPreviewPage } from '../pages/import-preview.page.tsx'
import { importsHere, newestImport, sentBefore } from '../queries/imports.ts'
import { typedFacts } from '../sent-figures.ts'

const text = z.string().max(200, 'At most 200 characters').default('')
const previewForm = z.object({
  source: text,
  licence: text,
  unit: text,
  period: text,
  better: text,
  kind: text,
})
const confirmForm = z.object({ file: z.string(), facts: z.string(), seen: z.string() })

const noSource = 'Say who publishes the figures, or choose a file that says it'

/** Where the office takes in a publisher's figures: sent, shown, then taken in whole. */
export function importRoutes(web: Web): void {
  web.page('/network/indicators', { allow: 'office' }, (ask) => showImports(ask, ask.db, notPosted))

  web.deed('/indicator-previews', { allow: 'office', form: previewForm }, async (ask) => {
    const [file] = ask.form.files.file ?? []
    const again = async (errors: Posted['errors']) =>
      withStatus(
        422,
        await ask.read((db) => showImports(ask, db, { values: ask.form.raw, errors })),
      )
    const missing: Record<string, string> = file ? {} : { file: 'Choose the publisher’s file' }
    if (!ask.form.ok) return again({ ...missing, ...ask.form.errors })
    const facts = ask.form.files.facts?.[0] ?? typedFacts(ask.form.values)
    if (!file || !facts) return again({ ...missing, ...(facts ? {} : { source: noSource }) })
    const found = await ask.read((db) => previewIndicators({ db, now: ask.now }, { file, facts }))
    if ('refused' in found) return again({ file: found.sentence })
    const done = await ask.act(async (act) => {
      const kept = await keepSentFigures(act, { file, facts })
      if (isRefused(kept)) return kept
      return seeOther(`/network/indicators/preview?file=${kept.fileId}&facts=${kept.factsId}`)
    })
    return isRefused(done) ? forbidden('Figures are imported by the network office.') : done
  })

  web.page('/network/indicators/preview', { allow: 'office' }, async (ask) => {
    const sent = await sentBefore(ask.db, { file: ask.query.file, facts: ask.query.facts })
    if (!sent) return notFound
    const found = await previewIndicators({ db: ask.db, now: ask.now }, sent)
    return importPreviewPage({
      frame: workspaceFrame(ask, 'network'),
      fileName: sent.file.name,
      found,
      sent: { file: ask.query.file!, facts: ask.query.facts!, seen: await newestImport(ask.db) },
    })
  })

  web.deed('/indicator-imports', { allow: 'office', form: confirmForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { values } = ask.form
    const back = `/network/indicators/preview?file=${values.file}&facts=${values.facts}`
    const sent = await ask.read((db) => sentBefore(db, values))
    if (!sent) return notFound
    const done = await ask.act(async (act) => {
      const found = await importIndicators(act, { ...sent, seen: values.seen })
      if ('refused' in found) return found
      const figures = found.changes.reduce(
        (sum, { added, changed }) => sum + added.length + changed.length,
        0,
      )
      return seeOther(
        '/network/indicators',
        found.anything
          ? `Taken in: ${count(figures, 'figure')} of ${count(found.changes.length, 'indicator')}.`
          : 'All of it is here already. Nothing was changed.',
      )
    })
    return isRefused(done) ? seeOther(back, done.sentence) : done
  })
}

async function showImports(ask: Ask, db: Reads, form: Posted) {
  return importPage({ frame: workspaceFrame(ask, 'network'), form, imports: await importsHere(db) })
}
