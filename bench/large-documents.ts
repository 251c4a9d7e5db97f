import { getDocumentProxy } from 'unpdf'
import { writeDocx, writePdf } from '../src/documents/write/index.ts'
import { variedResponse } from './varied.ts'

export interface LargeDocuments {
  pages: number
  pdf: Uint8Array
  docx: Uint8Array
}

async function pagesOf(pdf: Uint8Array): Promise<number> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { numPages } = document
  await document.cleanup()
  return numPages
}

/** The same invented text as a PDF and as a Word file, of at least so many pages as the PDF counts them. */
export async function largeDocuments(pages: number): Promise<LargeDocuments> {
  const [few, many] = [50, 150]
  const [low, high] = [
    await pagesOf(await writePdf(variedResponse(few, 1))),
    await pagesOf(await writePdf(variedResponse(many, 1))),
  ]
  const needed = Math.ceil(many + ((pages - high) * (many - few)) / (high - low)) + 2
  const document = variedResponse(needed, 1)
  const pdf = await writePdf(document)
  return { pages: await pagesOf(pdf), pdf, docx: await writeDocx(document) }
}
