import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { download, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { addSolutionDocument } from '../actions/add-solution-document.ts'
import { removeSolutionDocument } from '../actions/remove-solution-document.ts'
import { solutionDocumentsPage } from '../pages/solution-documents.page.tsx'
import { readerNow } from '../queries/reader.ts'
import { solutionFile } from '../queries/solution-file.ts'
import { documentRefusals } from '../solution-document.ts'
import { ownSolution } from './solution-showing.ts'

const documentForm = z.object({
  slug: z.string(),
  title: z.string().trim().max(200, 'Keep the title below 200 characters').default(''),
})
const removalForm = z.object({ slug: z.string(), document: z.uuid() })

/** Documents of a solution: fetched by whoever may read it, added and removed by its council. */
export function solutionDocumentRoutes(web: Web): void {
  web.page('/solutions/:slug/documents/:id', { allow: 'public' }, async (ask) => {
    const { slug = '', id = '' } = ask.params
    const reader = await readerNow(ask.db, ask.viewer, ask.now)
    const file = isId(id) ? await solutionFile(ask.db, slug, id, reader) : null
    return file ? download(file) : notFound
  })
  web.page('/solutions/:slug/documents', { allow: 'members' }, (ask) =>
    showDocuments(ask, ask.db, ask.params.slug ?? '', notPosted),
  )

  web.deed('/solution-documents', { allow: 'members', form: documentForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, ask.form.errors)
    const [file] = ask.form.files.file ?? []
    if (!file) return again(ask, { file: documentRefusals['no-file'] })
    const { slug, title } = ask.form.values
    const done = await ask.act((act) => addSolutionDocument(act, { slug, title, file }))
    return isRefused(done)
      ? again(ask, { file: documentRefusals[done.refused] })
      : seeOther(`/solutions/${encodeURIComponent(slug)}/documents`, 'Added.')
  })

  web.deed('/solution-document-removals', { allow: 'members', form: removalForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { slug, document: documentId } = ask.form.values
    const done = await ask.act((act) => removeSolutionDocument(act, { slug, documentId }))
    return isRefused(done)
      ? again(ask, { '': documentRefusals[done.refused] })
      : seeOther(`/solutions/${encodeURIComponent(slug)}/documents`, 'Removed.')
  })
}

async function showDocuments(ask: Ask, db: Reads, slug: string, form: Posted) {
  const solution = await ownSolution(ask, db, slug)
  if (!solution) return notFound
  const frame = workspaceFrame(ask, 'ideas')
  const page = solutionDocumentsPage({ frame, solution, form })
  return Object.keys(form.errors).length > 0 ? withStatus(422, page) : page
}

function again(ask: AskDeed<unknown>, errors: Posted['errors']) {
  const slug = String(ask.form.raw.slug ?? '')
  return ask.read((db) => showDocuments(ask, db, slug, { values: ask.form.raw, errors }))
}
