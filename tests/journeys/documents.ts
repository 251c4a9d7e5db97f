import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { root } from '../../src/kernel/config.ts'

/** A consultation document as somebody has it on their computer. */
export interface Given {
  document: UploadedFile
  landing: UploadedFile | null
  /** Words of its first question, to know it again. */
  asks: string
}

interface UploadedFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const shared = resolve(root, '../shared/data/consultations')

/** Why a journey cannot be made on real documents here, or false. */
export const noRealDocuments = existsSync(shared)
  ? false
  : 'the shared documents are not beside this checkout'

const mimes: Record<string, string> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
}

function file(path: string): UploadedFile {
  const mimeType = mimes[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  return { name: basename(path), mimeType, buffer: readFileSync(path) }
}

const own = join(root, 'src/documents/read/layouts')

/** A real document of government with words that it asks, and its landing page where named; without the shared ones, an invented document of our own of the same kind. */
export function document(name: string, asks: string, landing?: string): Given {
  if (noRealDocuments) {
    const kind = name.split('.').slice(1).join('.')
    return { document: file(join(own, `decent-sheds.${kind}`)), landing: null, asks: 'sheds' }
  }
  return {
    document: file(join(shared, name)),
    landing: landing ? file(join(shared, landing)) : null,
    asks,
  }
}
