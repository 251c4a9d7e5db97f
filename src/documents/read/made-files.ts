import { strToU8, zipSync } from 'fflate'
import type { ReadFile } from './types.ts'

/** Files made for the tests of the reader, each from a few lines of markup. */
export function htmlFile(body: string, name = 'document.html'): ReadFile {
  return {
    name,
    bytes: strToU8(`<!DOCTYPE html><html lang="en"><body><main>${body}</main></body></html>`),
  }
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file with this body; `parts` are further files of the archive. */
export function docxFile(
  body: string,
  parts: Record<string, string> = {},
  prolog = '<?xml version="1.0"?>',
): ReadFile {
  const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8('<Types/>') }
  files['word/document.xml'] = strToU8(
    `${prolog}<w:document ${word}><w:body>${body}</w:body></w:document>`,
  )
  for (const [path, text] of Object.entries(parts)) files[path] = strToU8(text)
  return { name: 'document.docx', bytes: zipSync(files) }
}

/** One Word paragraph; `setting` goes into its properties. */
export function wordParagraph(text: string, setting = ''): string {
  return `<w:p><w:pPr>${setting}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

const office =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'

/** An OpenDocument text with this body and these automatic styles. */
export function odtFile(body: string, styles = '', parts: Record<string, string> = {}): ReadFile {
  const files: Record<string, Uint8Array> = {
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
  }
  files['content.xml'] = strToU8(
    `<?xml version="1.0"?><office:document-content ${office}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
  )
  for (const [path, text] of Object.entries(parts)) files[path] = strToU8(text)
  return { name: 'document.odt', bytes: zipSync(files) }
}

/** A PDF of one page a list of lines, in Helvetica; a line that begins with "#" is a bold heading. */
export function pdfFile(pages: string[][], extra = ''): ReadFile {
  const objects: string[] = []
  const add = (text: string) => objects.push(text)
  const kids = pages.map((_, n) => `${5 + n * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>')
  pages.forEach((lines, n) => {
    const drawn = lines.map((line, k) => drawnLine(line, 780 - k * 24)).join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + n * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    )
    add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`)
  })
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, n) => {
    const at = text.length
    text += `${n + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const at = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${at}\n%%EOF`
  return { name: 'document.pdf', bytes: strToU8(text, true) }
}

function drawnLine(line: string, y: number): string {
  const heading = line.startsWith('#')
  const words = line.replace(/^#\s*/, '').replace(/([()\\])/g, '\\$1')
  return `BT /${heading ? 'F2 16' : 'F1 11'} Tf 60 ${y} Td (${words}) Tj ET`
}
