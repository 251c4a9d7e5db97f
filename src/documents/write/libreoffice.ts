import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const found = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path))

/** Says why tests that open files in LibreOffice are skipped, or false where it is installed. */
export const whyNoLibreOffice = found ? false : 'LibreOffice (soffice) is not installed'

/** Opens a file in LibreOffice and returns what it saves in the other format (for tests). */
export async function openWithLibreOffice(
  bytes: Uint8Array,
  extension: string,
  to: string,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'hanse-office-'))
  try {
    await writeFile(join(folder, `file.${extension}`), bytes)
    // A profile of its own: one that is in use elsewhere would make LibreOffice end at once.
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const args = [
      '--headless',
      profile,
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      join(folder, `file.${extension}`),
    ]
    await promisify(execFile)(found!, args, { timeout: 120_000 })
    const [saved] = await readdir(join(folder, 'out'))
    return await readFile(join(folder, 'out', saved!))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
