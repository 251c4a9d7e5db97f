import type { ResponseDocument } from '../response.ts'
import { writeDocx } from './docx/docx.ts'
import { writeHtml } from './html.ts'
import { writeOdt } from './odf/odt.ts'
import type { WriteOptions } from './options.ts'
import { writePdf } from './pdf/pdf.ts'
import { writeText } from './text.ts'

export type { WriteOptions } from './options.ts'
export { pdfCompiler } from './pdf/pdf.ts'
export type { ResponseText } from './text.ts'
export { writeDocx, writeHtml, writeOdt, writePdf, writeText }

/** One way of taking a response away; `write` makes the very bytes that are sent and hashed. */
export interface Format {
  mime: string
  /** Without the dot. */
  extension: string
  label: string
  write: (document: ResponseDocument, options?: WriteOptions) => Promise<Uint8Array>
}

const utf8 = new TextEncoder()

export type FormatName = 'odt' | 'docx' | 'pdf' | 'html' | 'txt'

/** The five formats of a response, the ones that Parliament and departments ask for first. */
export const formats: Record<FormatName, Format> = {
  odt: {
    mime: 'application/vnd.oasis.opendocument.text',
    extension: 'odt',
    label: 'OpenDocument text',
    write: writeOdt,
  },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    label: 'Word',
    write: writeDocx,
  },
  pdf: { mime: 'application/pdf', extension: 'pdf', label: 'PDF, tagged', write: writePdf },
  html: {
    mime: 'text/html; charset=utf-8',
    extension: 'html',
    label: 'Web page',
    write: async (document, options) => utf8.encode(writeHtml(document, options)),
  },
  txt: {
    mime: 'text/plain; charset=utf-8',
    extension: 'txt',
    label: 'Plain text',
    write: async (document, options) => utf8.encode(writeText(document, options).whole),
  },
}
