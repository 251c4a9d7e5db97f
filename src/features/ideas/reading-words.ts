import type { UnreadableReason } from '../../documents/read/unreadable.ts'

/** What is told where a case study cannot be read, in the place of the words for consultations. */
export function unreadableStudy(error: {
  reason: UnreadableReason
  message: string
  file: string
}) {
  const name = error.file || 'The file'
  if (error.reason === 'no-file') return 'Choose the case study, or paste its text'
  if (error.reason === 'failed')
    return `${name} could not be read. Send it in another format, or paste its text.`
  if (error.reason === 'pictures-only')
    return `${name} is a scan: it holds only pictures of pages, with no text to read. Send the Word file or the web page, or type the solution in.`
  return error.message.replace('the web page of the document', 'paste its text')
}
