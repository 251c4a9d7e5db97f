import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { AssetManifest } from '../src/ui/assets.ts'
import { findInputs, fingerprint, type Inputs } from './inputs.ts'

export type { AssetManifest } from '../src/ui/assets.ts'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const day = 24 * 60 * 60 * 1000

interface Built extends AssetManifest {
  inputs: string
  /** Sources that the islands import, besides the inputs found. */
  sources: string[]
}

function hashOf(root: string, inputs: Inputs, sources: readonly string[]): string {
  const own = ['assets', 'bundle', 'inputs'].map((name) => `build/${name}.ts`)
  const versions = ['package-lock.json', 'src/ui/theme/frontend.scss']
  const found = [...inputs.styles, ...Object.values(inputs.islands)]
  const paths = [...new Set([...own, ...versions, ...found, ...sources])]
  return fingerprint(root, paths, JSON.stringify(inputs.islands))
}

function readBuilt(outDir: string): Built | null {
  try {
    return JSON.parse(readFileSync(join(outDir, 'manifest.json'), 'utf8')) as Built
  } catch {
    return null
  }
}

/** Another process may be building the same: each file appears whole, or not at all. */
async function place(outDir: string, file: string, contents: Uint8Array | string) {
  const target = join(outDir, file)
  const part = `${target}.${process.pid}.part`
  await writeFile(part, contents)
  renameSync(part, target)
}

function sweep(outDir: string, files: ReadonlySet<string>) {
  for (const name of readdirSync(outDir)) {
    const known = files.has(name.replace(/\.(br|gz)$/, '')) || name === 'manifest.json'
    const path = join(outDir, name)
    // A part that another process was writing may have got its name by now.
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (!known && age > day) rmSync(path, { force: true })
  }
}

/**
 * Builds style sheet, fonts and islands into `outDir` under hashed names, with `.br` and `.gz`
 * beside those that compress; when nothing has changed since, reads the manifest and does no work.
 */
export async function buildAssets(outDir: string, root = repository): Promise<AssetManifest> {
  const inputs = findInputs(root)
  const before = readBuilt(outDir)
  if (before && before.inputs === hashOf(root, inputs, before.sources)) {
    if (Object.values(before.files).every((file) => existsSync(join(outDir, file)))) {
      return { files: before.files }
    }
  }
  const { bundle } = await import('./bundle.ts')
  const { files, sources } = await bundle(root, inputs)
  mkdirSync(outDir, { recursive: true })
  for (const { file, contents } of files) {
    await place(outDir, file, contents)
    if (file.endsWith('.woff2')) continue
    await place(outDir, `${file}.gz`, gzipSync(contents, { level: 9 }))
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: contents.length }
    await place(outDir, `${file}.br`, brotliCompressSync(contents, { params }))
  }
  const built: Built = {
    files: Object.fromEntries(files.map(({ name, file }) => [name, file])),
    sources: [...new Set(sources)].sort(),
    inputs: hashOf(root, inputs, sources),
  }
  await place(outDir, 'manifest.json', JSON.stringify(built, null, 2))
  sweep(outDir, new Set(files.map(({ file }) => file)))
  return { files: built.files }
}
