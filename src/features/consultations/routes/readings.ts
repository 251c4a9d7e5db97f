import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { FileContent } from '../../../kernel/files.ts'
import type { Upload } from '../../../kernel/form.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { AskDeed, AskPage, Web } from '../../../kernel/web.ts'
import { keepReading } from '../actions/keep-reading.ts'
import { replaceQuestions } from '../actions/replace-questions.ts'
import { retryReading } from '../actions/retry-reading.ts'
import { startReading } from '../actions/start-reading.ts'
import { newConsultationPage } from '../pages/new.page.tsx'
import { readingFailedPage, readingPage } from '../pages/reading.page.tsx'
import { reissuePage } from '../pages/reissue.page.tsx'
import { consultationById, consultationBySlug } from '../queries/consultation.ts'
import { questionsOf } from '../queries/questions.ts'
import { type Reading, readingById } from '../queries/reading.ts'
import { questionsRead } from '../reading.ts'
import { matchQuestions } from '../reissue.ts'
import { several } from './facts-form.ts'

const sourceForm = z.object({
  from: z.enum(['address', 'files']).default('files'),
  address: z.string().trim().default(''),
})
const replaceForm = z.object({
  seen: z.coerce.number().int(),
  reworded: several,
  added: several,
  dropped: several,
  dates: z.string().default(''),
})
const nothing = z.object({})

/** Documents are given, read by job, and become a consultation or say why not. */
export function readingRoutes(web: Web): void {
  web.page('/consultations/:slug/readings/new', { allow: 'office' }, async (ask) => {
    const again = await consultationBySlug(ask.db, ask.params.slug ?? '')
    if (!again) return notFound
    return newConsultationPage({ frame: workspaceFrame(ask, 'consultations'), again })
  })

  web.deed('/readings', { allow: 'office', form: sourceForm }, (ask) => start(ask, null))

  web.deed('/consultations/:slug/readings', { allow: 'office', form: sourceForm }, async (ask) => {
    const again = await ask.read((db) => consultationBySlug(db, ask.params.slug ?? ''))
    return again ? start(ask, again) : notFound
  })

  web.page('/readings/:id', { allow: 'office' }, async (ask) => {
    const id = ask.params.id ?? ''
    const reading = isId(id) ? await readingById(ask.db, id) : null
    return reading ? showReading(ask, reading) : notFound
  })

  web.deed('/readings/:id/attempts', { allow: 'office', form: nothing }, async (ask) => {
    const id = ask.params.id ?? ''
    if (!isId(id)) return notFound
    const done = await ask.act((act) => retryReading(act, id))
    return isRefused(done) ? notFound : seeOther(`/readings/${id}`)
  })

  web.deed('/readings/:id/consultations', { allow: 'office', form: nothing }, async (ask) => {
    const id = ask.params.id ?? ''
    if (!isId(id)) return notFound
    const done = await ask.act((act) => keepReading(act, id))
    if (isRefused(done)) return notFound
    return seeOther(`/consultations/${done.slug}/questions`, 'Kept. Add its questions beside it.')
  })

  web.deed('/readings/:id/replacements', { allow: 'office', form: replaceForm }, async (ask) => {
    const id = ask.params.id ?? ''
    if (!isId(id) || !ask.form.ok) return notFound
    const { seen, reworded, added, dropped, dates } = ask.form.values
    const done = await ask.act((act) =>
      replaceQuestions(act, {
        readingId: id,
        seenVersion: seen,
        reworded,
        added: added.map(Number),
        dropped,
        dates: dates !== '',
      }),
    )
    if (!isRefused(done))
      return seeOther(`/consultations/${done.slug}/questions`, 'The new document is taken over.')
    if (done.refused === 'not-office') return forbidden('Only the network office can do this.')
    if (done.refused === 'not-found') return notFound
    return seeOther(
      `/readings/${id}`,
      'Somebody changed the questions while you were looking. Nothing was replaced; here is the comparison as it stands now.',
    )
  })
}

async function start(
  ask: AskDeed<z.infer<typeof sourceForm>>,
  again: { id: string; slug: string; title: string } | null,
): Promise<Answer> {
  const { form } = ask
  const from = form.ok ? form.values.from : 'files'
  const address = form.ok ? form.values.address : ''
  const files = ['document', 'landing'].flatMap((name) => form.files[name] ?? [])
  const errors = from === 'address' ? addressErrors(address) : fileErrors(form.files)
  if (Object.keys(errors).length > 0)
    return withStatus(
      422,
      newConsultationPage({
        frame: workspaceFrame(ask, 'consultations'),
        form: { values: form.raw, errors },
        ...(again ? { again } : {}),
      }),
    )
  const given =
    from === 'address' ? { address, files: [] } : { address: null, files: files.map(fileOf) }
  const done = await ask.act(async (act) => {
    const started = await startReading(act, { ...given, consultationId: again?.id ?? null })
    return isRefused(started) ? started : seeOther(`/readings/${started.id}`)
  })
  return isRefused(done) ? forbidden('Only the network office can read consultations.') : done
}

function fileOf({ name, mime, bytes }: Upload): FileContent {
  const plain =
    name
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\p{Cc}/gu, '')
      .slice(0, 150) ?? ''
  return { name: plain || 'document', mime, bytes }
}

function addressErrors(address: string): Record<string, string> {
  const url = URL.parse(address)
  if (address === '')
    return { address: 'Enter the address of the document, starting with https://' }
  if (!url || url.hostname === '')
    return {
      address: 'Enter a whole web address, like https://www.gov.uk/government/consultations/…',
    }
  if (url.protocol !== 'https:')
    return { address: 'Enter an address that starts with https://, or send the file' }
  return {}
}

function fileErrors(files: Record<string, Upload[]>): Record<string, string> {
  const document = files.document?.[0]
  if (!document) return { document: 'Choose the consultation document' }
  const errors: Record<string, string> = {}
  for (const name of ['document', 'landing'])
    if (files[name]?.some((file) => file.bytes.byteLength === 0))
      errors[name] = 'This file is empty. Check it on your computer and choose it again'
  return errors
}

async function showReading(ask: AskPage, reading: Reading): Promise<Answer> {
  const frame = workspaceFrame(ask, 'consultations')
  if (reading.state === 'failed') return readingFailedPage({ frame, reading })
  if (reading.state !== 'read') {
    ask.reply.header('refresh', '3')
    return readingPage({ frame, reading, now: ask.now })
  }
  const { consultation, read } = reading
  if (!consultation || !read) return notFound
  const taken = reading.documents.length === 0 || reading.documents.every(({ filed }) => filed)
  const whole = await consultationById(ask.db, consultation.id)
  if (taken || !whole) return seeOther(`/consultations/${consultation.slug}/questions`)
  const after = questionsRead(read).map((question, place) => ({ ...question, index: place }))
  const before = await questionsOf(ask.db, consultation.id)
  return reissuePage({
    frame,
    reading,
    consultation: whole,
    reissue: matchQuestions(before, after),
    dates: { opens: read.opens, closes: read.closes, closesTime: read.closesTime },
  })
}
