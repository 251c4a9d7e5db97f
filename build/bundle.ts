import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type { BuildOptions, BuildResult, Plugin } from 'esbuild'
import type { Inputs } from './inputs.ts'

/** A file for the browser, not yet written. */
export interface BuiltFile {
  /** Name without its hash: "hanse.css". */
  name: string
  file: string
  contents: Uint8Array
}

export interface Bundle {
  files: BuiltFile[]
  /** Sources outside node_modules that went into it, below the root. */
  sources: string[]
}

const require = createRequire(import.meta.url)

async function frontendCss(root: string): Promise<string> {
  const sass = await import('sass')
  const { css } = await sass.compileAsync(join(root, 'src/ui/theme/frontend.scss'), {
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
    charset: false,
  })
  return css
}

/** Resolves "govuk:frontend" to the compiled Sass, and fonts to their packages. */
function sources(root: string): Plugin {
  return {
    name: 'theme-sources',
    setup(build) {
      build.onResolve({ filter: /^govuk:frontend$/ }, () => ({
        path: 'frontend',
        namespace: 'govuk',
      }))
      build.onLoad({ filter: /.*/, namespace: 'govuk' }, async () => ({
        contents: await frontendCss(root),
        loader: 'css',
      }))
      build.onResolve({ filter: /^@fontsource.*\.woff2$/ }, ({ path }) => ({
        path: require.resolve(path),
      }))
    },
  }
}

/** "source-sans-3-latin-wght-normal" → "source-sans-3.woff2"; cuts keep their weight, extensions and italics a word. */
function fontName(original: string): string {
  const plain = basename(original, '.woff2')
    .replace('-latin-ext', '+ext')
    .replace('-latin', '')
    .replace('-wght', '')
    .replace('-normal', '')
    .replace('+ext', '-ext')
  return `${plain}.woff2`
}

function nameOf(output: string, entry: string | undefined, inputs: string[], islands: Inputs) {
  const file = basename(output)
  if (file.endsWith('.css')) return 'hanse.css'
  if (file.endsWith('.woff2')) return fontName(inputs[0] ?? file)
  const island = Object.entries(islands.islands).find(([, path]) => path === entry)
  return island ? `${island[0]}.js` : file
}

function collect(result: BuildResult<{ metafile: true; write: false }>, inputs: Inputs): Bundle {
  const byFile = new Map(
    Object.entries(result.metafile.outputs).map(([path, output]) => [basename(path), output]),
  )
  return {
    files: result.outputFiles.map(({ path, contents }) => {
      const file = basename(path)
      const output = byFile.get(file)
      const from = Object.keys(output?.inputs ?? {})
      return { name: nameOf(file, output?.entryPoint, from, inputs), file, contents }
    }),
    sources: Object.keys(result.metafile.inputs).filter(
      (path) => path.startsWith('src/') && !path.includes('node_modules'),
    ),
  }
}

/** Builds style sheet, fonts and islands in memory, each under a name with a hash of its bytes. */
export async function bundle(root: string, inputs: Inputs): Promise<Bundle> {
  const { build } = await import('esbuild')
  const imports = ['govuk:frontend', ...inputs.styles.map((path) => `./${path}`)]
  const shared = {
    absWorkingDir: root,
    outdir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    legalComments: 'none',
    target: ['chrome100', 'firefox100', 'safari15'],
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    assetNames: '[name]-[hash]',
    plugins: [sources(root)],
    loader: { '.woff2': 'file' },
  } satisfies BuildOptions
  const islands = Object.entries(inputs.islands)
  const early = islands.filter(([name]) => name === 'supported')
  const late = islands.filter(([name]) => name !== 'supported')
  const entries = (list: [string, string][]) =>
    list.map(([name, path]) => ({ in: path, out: name.replace('/', '-') }))
  const results = await Promise.all([
    build({
      ...shared,
      stdin: {
        contents: imports.map((path) => `@import "${path}";`).join('\n'),
        loader: 'css',
        resolveDir: root,
        sourcefile: 'hanse.css',
      },
      entryNames: 'hanse-[hash]',
    }),
    // Runs while the page is parsed, so it is no module.
    build({ ...shared, entryPoints: entries(early), format: 'iife' }),
    build({ ...shared, entryPoints: entries(late), format: 'esm', splitting: true }),
  ])
  const bundles = results.map((result) => collect(result, inputs))
  return {
    files: bundles.flatMap(({ files }) => files),
    sources: bundles.flatMap(({ sources }) => sources),
  }
}
