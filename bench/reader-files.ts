import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { ReadFile } from '../src/documents/read/types.ts'
import { root } from '../src/kernel/config.ts'

export interface Corpus {
  /** In plain words, for the table. */
  name: string
  /** Whether these are the shared documents, or the invented layouts in their place. */
  shared: boolean
  byFormat: Map<string, ReadFile[]>
}

const shared = join(root, '../shared/data/consultations')
const layouts = join(root, 'src/documents/read/layouts')

/** Consultation documents by format ('html', 'docx' …), without landing and outcome pages: the shared ones, or the invented layouts where those are absent. */
export function readerFiles(): Corpus {
  const here = existsSync(shared)
  const folder = here ? shared : layouts
  const names = readdirSync(folder).filter(
    (name) => /\.(html|docx|odt|pdf)$/.test(name) && !/\.(landing|outcome)\./.test(name),
  )
  const files = names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  return {
    name: here ? 'shared documents' : 'invented layouts',
    shared: here,
    byFormat: Map.groupBy(files, ({ name }) => extname(name).slice(1)),
  }
}
