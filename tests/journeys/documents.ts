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

/** A real document of government, by its file name, with its landing page where asked. */
export function real(document: string, asks: string, landing?: string): Given {
  return {
    document: file(join(shared, document)),
    landing: landing ? file(join(shared, landing)) : null,
    asks,
  }
}
