import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Page } from '../visitor.ts'

/** All words that an answer carries, whatever its kind: a page, a table, a feed, the parts of a zipped file, a PDF. */
export async function wordsOf(page: Page): Promise<string> {
  const kind = String(page.headers['content-type'] ?? '')
  if (kind.includes('pdf') && page.status === 200) {
    const document = await getDocumentProxy(new Uint8Array(page.bytes))
    const { text } = await extractText(document, { mergePages: true })
    return text
  }
  if (page.bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    return Object.values(unzipSync(new Uint8Array(page.bytes)))
      .map((part) => Buffer.from(part).toString('utf8'))
      .join('\n')
  return `${JSON.stringify(page.headers)}\n${page.html}`
}
