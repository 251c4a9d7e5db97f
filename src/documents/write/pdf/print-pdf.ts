import { setImmediate } from 'node:timers/promises'
import { fontRow, pdfCompiler } from './pdf.ts'

/** Prints a document by a Typst template as PDF/UA-1: tagged, with language and title, all fonts inside. The template reads it as data (`sys.inputs.document`), never as source. The same document makes the same bytes. */
export async function printPdf(
  template: string,
  document: unknown,
  moment: number,
): Promise<Uint8Array> {
  const input = JSON.stringify({
    document,
    fonts: { sans: fontRow('Source Sans 3'), serif: fontRow('Source Serif 4') },
  })
  const typst = pdfCompiler()
  await setImmediate()
  const compiled = typst.compile({ mainFileContent: template, inputs: { document: input } })
  const pages = compiled.result
  if (!pages) {
    const said = compiled.takeDiagnostics()?.shortDiagnostics
    throw new Error(`The PDF could not be laid out: ${JSON.stringify(said)}`)
  }
  const creationTimestamp = Number.isNaN(moment) ? 0 : Math.floor(moment / 1000)
  const pdf = typst.pdf(pages, { pdfStandard: 'ua-1', creationTimestamp })
  typst.evictCache(1)
  return new Uint8Array(pdf)
}
