import type { ReadConsultation, ReadFile } from '../../../documents/read/types.ts'
import {
  type FetchedDocument,
  fetchClock,
  fetchDocument,
  type Outside,
} from '../../../kernel/fetch-document.ts'
import { attachmentsOf } from '../attachments.ts'

export type Reader = (files: ReadFile[]) => Promise<ReadConsultation>

const mostTried = 2

/**
 * Fetches what lies at an address, and where that is a page without questions, the document that it
 * links to: all within one clock of 30 seconds. The document comes first, its page after it.
 */
export async function gatherDocuments(
  address: string,
  outside: Outside,
  read: Reader,
): Promise<FetchedDocument[]> {
  const within = { ...outside, signal: outside.signal ?? fetchClock() }
  const page = await fetchDocument(address, within)
  if (!/html/.test(page.mime) && !looksLikePage(page.bytes)) return [page]
  if ((await questionsIn(read, [page])) > 0) return [page]
  const links = attachmentsOf(new TextDecoder().decode(page.bytes), page.address)
  let best: FetchedDocument[] = [page]
  for (const link of links.slice(0, mostTried)) {
    const document = await fetchDocument(link.address, within).catch(() => null)
    if (!document) continue
    if (best.length === 1) best = [document, page]
    if ((await questionsIn(read, [document])) > 0) return [document, page]
  }
  return best
}

function looksLikePage(bytes: Uint8Array): boolean {
  return /^\s*(?:<!doctype html|<html)/i.test(new TextDecoder().decode(bytes.subarray(0, 500)))
}

async function questionsIn(read: Reader, files: ReadFile[]): Promise<number> {
  // What cannot be read holds no question here; the reading proper says why.
  return read(files).then(
    ({ questions }) => questions.length,
    () => 0,
  )
}
