import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readConsultation } from '../documents/read/read-consultation.ts'
import { UnreadableDocument } from '../documents/read/unreadable.ts'

/** Prints what the reader finds in the files, as one JSON object; answers 1 with a sentence on standard error if it cannot. */
export async function run(args: string[]): Promise<number> {
  if (args.length === 0) {
    process.stderr.write(
      'Name the consultation document, and its landing page if there is one: hanse questions FILE…\n',
    )
    return 2
  }
  try {
    const files = await Promise.all(
      args.map(async (path) => ({ name: basename(path), bytes: await readFile(path) })),
    )
    const { blocks: _shown, ...read } = await readConsultation(files)
    process.stdout.write(`${JSON.stringify(read, null, 2)}\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`)
    return 1
  }
}

function sentence(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return `There is no such file: ${(error as NodeJS.ErrnoException).path}`
  return error instanceof Error ? error.message : String(error)
}
