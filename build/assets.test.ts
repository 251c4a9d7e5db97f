import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { assetUrl } from '../src/ui/assets.ts'
import { type AssetManifest, buildAssets } from './assets.ts'
import { findInputs, fingerprint } from './inputs.ts'

let folder: string
let built: AssetManifest

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hanse-assets-'))
  built = await buildAssets(folder)
})

after(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string) => readFileSync(join(folder, built.files[name] ?? ''), 'utf8')
const size = (file: string) => statSync(join(folder, file)).size

test('every file has a name of its own content, and lies where the manifest says', () => {
  for (const file of Object.values(built.files)) {
    assert.match(file, /-[0-9A-Z]{8}\.(css|js|woff2)$/)
    assert.ok(size(file) > 0)
  }
  for (const name of [
    'hanse.css',
    'frontend.js',
    'supported.js',
    'grid.js',
    'source-sans-3.woff2',
    'source-serif-4-600.woff2',
  ]) {
    assert.equal(assetUrl(built, name), `/assets/${built.files[name]}`)
  }
})

test('asking for a file that was never built names those that were', () => {
  assert.throws(() => assetUrl(built, 'nothing.js'), /No built file “nothing\.js”.*hanse\.css/)
})

test('the style sheet of a page is under 25 KB as it travels', () => {
  assert.ok(size(`${built.files['hanse.css']}.br`) < 25 * 1024)
})

test('compressed files hold the same bytes', () => {
  const file = join(folder, built.files['hanse.css']!)
  const plain = readFileSync(file)
  assert.deepEqual(brotliDecompressSync(readFileSync(`${file}.br`)), plain)
  assert.deepEqual(gunzipSync(readFileSync(`${file}.gz`)), plain)
})

test('nothing is fetched from elsewhere, and GOV.UK’s font is not ours to use', () => {
  const css = read('hanse.css')
  for (const [, address] of css.matchAll(/url\("?([^")]+)/g)) {
    assert.match(address!, /^(data:image\/svg\+xml|\.\/[\w.-]+\.woff2)/)
  }
  assert.doesNotMatch(css, /GDS Transport/)
})

test('fonts are fetched only for the letters that they hold', () => {
  const faces = read('hanse.css').match(/@font-face\s*\{[^}]*\}/g) ?? []
  assert.equal(faces.length, 10)
  for (const face of faces) assert.match(face, /unicode-range/)
})

test('a second build does no work', async () => {
  const times = () =>
    readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs] as const)
  const before = times()
  assert.deepEqual(await buildAssets(folder), built)
  assert.deepEqual(times(), before)
})

test('a file that went missing is built again', async () => {
  rmSync(join(folder, built.files['grid.js']!))
  assert.deepEqual(await buildAssets(folder), built)
  assert.ok(size(built.files['grid.js']!) > 0)
})

test('style sheets and islands of a feature are found by themselves, print last', () => {
  const root = mkdtempSync(join(tmpdir(), 'hanse-inputs-'))
  const put = (path: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), '')
  }
  put('src/ui/theme/print.css')
  put('src/ui/theme/pages/grid.css')
  put('src/ui/islands/grid.client.ts')
  put('src/features/responses/pages/desk.css')
  put('src/features/responses/islands/autosave.client.tsx')
  put('src/features/responses/islands/note.ts')
  const found = findInputs(root)
  assert.deepEqual(found.islands, {
    grid: 'src/ui/islands/grid.client.ts',
    'responses/autosave': 'src/features/responses/islands/autosave.client.tsx',
  })
  assert.deepEqual(found.styles.slice(-3), [
    'src/ui/theme/pages/grid.css',
    'src/features/responses/pages/desk.css',
    'src/ui/theme/print.css',
  ])
  const first = fingerprint(root, found.styles, '')
  writeFileSync(join(root, 'src/ui/theme/print.css'), 'p{}')
  assert.notEqual(fingerprint(root, found.styles, ''), first)
  rmSync(root, { recursive: true })
})
