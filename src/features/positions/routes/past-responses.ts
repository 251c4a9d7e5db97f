import { findAnswers } from '../../../documents/answers/find-answers.ts'
import { readInWorker } from '../../../documents/read/in-worker.ts'
import { UnreadableDocument } from '../../../documents/read/unreadable.ts'
import { isRefused } from '../../../kernel/act.ts'
import { download, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { keptFile } from '../../../kernel/files.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { count } from '../../../ui/numbers.ts'
import { confirmPastResponse } from '../actions/confirm-past-response.ts'
import { readPastResponse } from '../actions/read-past-response.ts'
import { confirmationForm, pastResponseForm } from '../forms.ts'
import { confirmPastResponsePage } from '../pages/confirm-past-response.page.tsx'
import { pastResponseFormPage } from '../pages/past-response-form.page.tsx'
import { pastResponsesPage } from '../pages/past-responses.page.tsx'
import { confirmRefusals, readingRefusals } from '../position-words.ts'
import {
  pastResponse,
  pastResponseFile,
  pastResponses,
  themesOfNetwork,
} from '../queries/past-responses.ts'
import { confirmedAnswers, proposedValues } from './confirmed-answers.ts'

/** Past responses come in as documents, are read, and confirmed by the office answer by answer. */
export function pastResponseRoutes(web: Web): void {
  web.page('/past-responses', { allow: 'office' }, async (ask) =>
    pastResponsesPage({
      frame: workspaceFrame(ask, 'positions'),
      lines: await pastResponses(ask.db),
    }),
  )

  web.page('/past-responses/new', { allow: 'office' }, async (ask) => showForm(ask, notPosted))

  web.deed('/past-responses', { allow: 'office', form: pastResponseForm }, async (ask) => {
    const [file] = ask.form.files.file ?? []
    const noFile: Record<string, string> = file ? {} : { file: 'Choose the file of the response' }
    const again = (errors: Record<string, string>) =>
      withStatus(422, showForm(ask, { values: ask.form.raw, errors }))
    if (!ask.form.ok) return again({ ...ask.form.errors, ...noFile })
    if (!file) return again(noFile)
    const facts = ask.form.values
    const read = await readInWorker([{ name: file.name, bytes: file.bytes }]).catch(
      (error: unknown) => {
        if (error instanceof UnreadableDocument) return error.message
        throw error
      },
    )
    if (typeof read === 'string') return again({ file: read })
    const found = findAnswers(read, facts.title)
    if (found.answers.every(({ stance, paragraphs }) => !stance && paragraphs.length === 0))
      return again({ file: `Nothing was found in ${file.name} that reads like an answer.` })
    const done = await ask.act(async (act) => {
      const kept = await readPastResponse(act, { facts, file, found })
      return isRefused(kept) ? kept : seeOther(`/past-responses/${kept.id}`)
    })
    if (!isRefused(done)) return done
    const [field, sentence] = readingRefusals[done.refused]
    return again({ [field]: sentence })
  })

  web.page('/past-responses/:id', { allow: 'office' }, (ask) => showConfirm(ask, ask.db, null))

  web.deed(
    '/past-responses/:id/confirmations',
    { allow: 'office', form: confirmationForm },
    async (ask) => {
      const id = ask.params.id ?? ''
      const again = (errors: Record<string, string>) =>
        ask.read(async (db) => {
          const page = await showConfirm(ask, db, { values: ask.form.raw, errors })
          return 'notFound' in page ? page : withStatus(422, page)
        })
      const given = await ask.read(async (db) => {
        const document = await pastResponse(db, id)
        return document && confirmedAnswers(ask.form.raw, document, await themesOfNetwork(db))
      })
      if (!given) return notFound
      if (Object.keys(given.errors).length > 0) return again(given.errors)
      const done = await ask.act(async (act) => {
        const made = await confirmPastResponse(act, { documentId: id, kept: given.kept })
        return isRefused(made)
          ? made
          : seeOther('/past-responses', `${count(made.made, 'position')} put on record.`)
      })
      return isRefused(done) ? again({ '': confirmRefusals[done.refused] }) : done
    },
  )

  web.page('/past-responses/:id/file', { allow: 'public' }, async (ask) => {
    const fileId = await pastResponseFile(ask.db, ask.params.id ?? '', ask.viewer)
    const file = fileId && (await keptFile(ask.db, fileId))
    return file ? download(file) : notFound
  })
}

function showForm(ask: Ask | AskDeed<unknown>, form: Posted) {
  return pastResponseFormPage({ frame: workspaceFrame(ask, 'positions'), form })
}

async function showConfirm(ask: Ask, db: Reads, posted: Posted | null) {
  const document = await pastResponse(db, ask.params.id ?? '')
  if (!document) return notFound
  const themes = await themesOfNetwork(db)
  return confirmPastResponsePage({
    frame: workspaceFrame(ask, 'positions'),
    document,
    themes,
    form: posted ?? { values: proposedValues(document, themes), errors: {} },
  })
}
