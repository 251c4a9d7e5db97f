import type { ActingRefusal } from './acting.ts'

/** The kinds of document that a solution can have, by how their names end and how their bytes begin. */
const kinds: readonly { ends: RegExp; starts: readonly number[] | null; mime: string }[] = [
  { ends: /\.pdf$/i, starts: [0x25, 0x50, 0x44, 0x46], mime: 'application/pdf' },
  ...(
    [
      ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
      ['odt', 'application/vnd.oasis.opendocument.text'],
      ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['odp', 'application/vnd.oasis.opendocument.presentation'],
    ] as const
  ).map(([ending, mime]) => ({
    ends: new RegExp(`\\.${ending}$`, 'i'),
    starts: [0x50, 0x4b, 3, 4],
    mime,
  })),
  { ends: /\.(?:html?|xhtml)$/i, starts: null, mime: 'text/html' },
  { ends: /\.csv$/i, starts: null, mime: 'text/csv' },
]

/** What a file is by its name and its first bytes; null for what is no document. */
export function documentMime(name: string, bytes: Uint8Array): string | null {
  const kind = kinds.find(
    ({ ends, starts }) =>
      ends.test(name) && (starts === null || starts.every((byte, at) => bytes[at] === byte)),
  )
  return kind?.mime ?? null
}

/** At most so many documents stand on one solution. */
export const mostDocuments = 10

export type DocumentRefusal =
  | ActingRefusal
  | 'unknown-solution'
  | 'no-file'
  | 'empty-file'
  | 'not-a-document'
  | 'too-many'
  | 'unknown-document'

/** Why a document cannot be added, or null. */
export function whyNotAddDocument(
  acting: ActingRefusal | null,
  file: { name: string; bytes: Uint8Array },
  already: number,
): DocumentRefusal | null {
  if (acting) return acting
  if (file.bytes.byteLength === 0) return 'empty-file'
  if (documentMime(file.name, file.bytes) === null) return 'not-a-document'
  return already >= mostDocuments ? 'too-many' : null
}

export const documentRefusals: Record<DocumentRefusal, string> = {
  'not-of-the-council':
    'Only people who hold a seat of this council, or the network office for it, can do this.',
  'not-a-member': 'This council is not a member today, so nothing can be done in its name.',
  'unknown-solution': 'There is no such solution.',
  'no-file': 'Choose a file',
  'empty-file': 'This file is empty. Check it and choose it again',
  'not-a-document':
    'Choose a PDF, a Word, Excel or PowerPoint file, an OpenDocument file, a web page or a CSV file',
  'too-many': 'A solution has at most ten documents. Remove one first',
  'unknown-document': 'This document is not there any more.',
}
