import type { ReadConsultation, ReadFile } from '../../../documents/read/types.ts'
import { type FetchedDocument, fetchClock } from '../../../kernel/fetch-document.ts'
import { attachmentsOf } from './attachments.ts'

export type Reader = (files: ReadFile[]) => Promise<ReadConsultation>
export type Fetcher = (
  address: string,
  outside: { signal: AbortSignal },
) => Promise<FetchedDocument>

const mostTried = 2
// A landing page is small; to look for links in megabytes would hold up everybody else.
const largestPage = 2 * 1024 * 1024

/**
 * Fetches what lies at an address, and where that is a page without questions, the document that it
 * links to: all within one clock of 30 seconds. The document comes first, its page after it.
 */
export async function gatherDocuments(
  address: string,
  fetch: Fetcher,
  read: Reader,
): Promise<FetchedDocument[]> {
  const clock = { signal: fetchClock() }
  const page = await fetch(address, clock)
  if (!isPage(page) || page.bytes.byteLength > largestPage) return [page]
  if ((await questionsIn(read, page)) > 0) return [page]
  const links = attachmentsOf(new TextDecoder().decode(page.bytes), page.address)
  let best = [page]
  for (const link of links.slice(0, mostTried)) {
    const document = await fetch(link.address, clock).catch(() => null)
    if (!document) continue
    if ((await questionsIn(read, document)) > 0) return [document, page]
    if (best.length === 1) best = [document, page]
  }
  return best
}

function isPage({ mime, bytes }: FetchedDocument): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 500))
  return mime.includes('html') || /^\s*<(?:!doctype html|html)/i.test(start)
}

/** What cannot be read holds no question here; the reading proper says why. */
function questionsIn(read: Reader, file: ReadFile): Promise<number> {
  return read([file]).then(
    ({ questions }) => questions.length,
    () => 0,
  )
}
