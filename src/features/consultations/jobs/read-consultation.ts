import { readInWorker } from '../../../documents/read/in-worker.ts'
import type { ReadFile } from '../../../documents/read/types.ts'
import { UnreadableDocument } from '../../../documents/read/unreadable.ts'
import { type Act, actAs } from '../../../kernel/act.ts'
import { reading } from '../../../kernel/db.ts'
import { fetchDocument, NotFetched } from '../../../kernel/fetch-document.ts'
import type { Job, JobContext } from '../../../kernel/jobs.ts'
import { beginReading } from '../actions/begin-reading.ts'
import { failReading } from '../actions/fail-reading.ts'
import { finishReading } from '../actions/finish-reading.ts'
import { keepFetched } from '../actions/keep-fetched.ts'
import { filesOfReading } from '../queries/reading.ts'
import { readingLimits } from '../reading.ts'
import { type Fetcher, gatherDocuments, type Reader } from './gather-documents.ts'

const withinLimits: Reader = (files) => readInWorker(files, readingLimits)

/** Reads the documents of one reading: fetches them where only an address was given, has them read within limits of time and memory, and keeps what was found or why not. */
export function readConsultationJob(
  fetch: Fetcher = fetchDocument,
  read: Reader = withinLimits,
): Job {
  return {
    name: 'read-consultation',
    async run({ networkId, readingId }, context) {
      const id = String(readingId)
      const asSystem = <T>(deed: (act: Act) => Promise<T>) => actAs(context, networkId, null, deed)
      const begun = await asSystem((act) => beginReading(act, id))
      if (!begun) return
      try {
        let files: ReadFile[] = await filesOf(context, networkId, id)
        if (files.length === 0 && begun.address !== null) {
          const fetched = await gatherDocuments(begun.address, fetch, read)
          await asSystem((act) => keepFetched(act, id, fetched))
          files = fetched
        }
        const found = await read(files)
        await asSystem((act) => finishReading(act, { readingId: id, read: found }))
      } catch (error) {
        if (!(error instanceof NotFetched) && !(error instanceof UnreadableDocument)) throw error
        const { reason: code, message: sentence } = error
        await asSystem((act) => failReading(act, { readingId: id, code, sentence }))
      }
    },
  }
}

async function filesOf(context: JobContext, networkId: string, id: string): Promise<ReadFile[]> {
  const files = await reading(context.database, networkId, (db) => filesOfReading(db, id))
  return files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))
}
