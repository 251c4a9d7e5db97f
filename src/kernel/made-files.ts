import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { newId } from './ids.ts'

const beingMade = new Map<string, Promise<Uint8Array>>()

/** What `make` makes of these words, made once and kept as a file below the data folder; several who ask at one moment wait for the same. The folder may be emptied at any time. */
export function madeOnce(
  { dataDir }: Pick<Config, 'dataDir'>,
  folder: string,
  words: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = createHash('sha256').update(words).digest('hex')
  const path = join(dataDir, 'made', folder, name)
  const waiting = beingMade.get(path)
  if (waiting) return waiting
  const made = readFile(path)
    .catch(async () => keep(path, await make()))
    .finally(() => beingMade.delete(path))
  beingMade.set(path, made)
  return made
}

/** The file appears whole, or not at all; a folder that cannot be written costs the keeping only. */
async function keep(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const part = `${path}.${newId()}.part`
  try {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(part, bytes)
    await rename(part, path)
  } catch (error) {
    console.error(error)
  }
  return bytes
}
