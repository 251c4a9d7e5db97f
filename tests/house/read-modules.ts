import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { transform } from 'esbuild'

/** Source files by their path from the root of the repository: "src/kernel/act.ts". */
export type Sources = Map<string, string>

/** What was read: of each file what it imports, and every import that breaks a rule. */
export interface Reading {
  imports: Map<string, string[]>
  breaches: { rule: string; from: string; to: string }[]
}

/** Every TypeScript file below a folder of the repository, tests left out. */
export async function sourcesBelow(root: string, folder: string): Promise<Sources> {
  const names = await readdir(join(root, folder), { recursive: true })
  const sources: Sources = new Map()
  for (const name of names.toSorted()) {
    if (!/\.tsx?$/.test(name) || /\.(test|d)\.tsx?$/.test(name)) continue
    const path = join(folder, name)
    sources.set(path, await readFile(join(root, path), 'utf8'))
  }
  return sources
}

/**
 * Holds every import against the rules. dependency-cruiser reads no module under TypeScript 7 and
 * says that all is well, so it is given a mirror of the sources in plain JavaScript: `act.ts`
 * stands there as `act.ts.mjs`, which the import of './act.ts' finds. With `types`, imports of
 * types count as well.
 */
export async function readModules(
  sources: Sources,
  rules: IForbiddenRuleType[],
  { types }: { types: boolean },
): Promise<Reading> {
  const mirror = await mkdtemp(join(tmpdir(), 'hanse-house-'))
  try {
    for (const [path, source] of sources) {
      const file = join(mirror, `${path}.mjs`)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, await plainScript(path, types ? withTypes(source) : source))
    }
    const { output } = await cruise(
      ['src'],
      {
        baseDir: mirror,
        ruleSet: { forbidden: inMirror(rules) },
        validate: true,
        doNotFollow: { path: 'node_modules' },
        enhancedResolveOptions: { extensions: ['.mjs'] },
      },
      { extensions: ['.mjs'] },
    )
    return asReading(output as ICruiseResult, sources)
  } finally {
    await rm(mirror, { recursive: true })
  }
}

/** The other modules that a source says it imports from, types included, each once: what must have been read of it. */
export function writtenImports(source: string): string[] {
  const clauses = source.matchAll(
    /^(?:import|export) (?:type )?(?:\{[^}]*\}|\*(?: as \w+)?|\w+(?:, \{[^}]*\})?) from '([^']+)'$|^import '([^']+)'$/gm,
  )
  return [...new Set([...clauses].map(([, from, bare]) => (from ?? bare) as string))].toSorted()
}

async function plainScript(path: string, source: string): Promise<string> {
  const { code } = await transform(source, {
    loader: path.endsWith('.tsx') ? 'tsx' : 'ts',
    format: 'esm',
    target: 'es2024',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Without it esbuild would drop imports that it takes for types.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  })
  return code
}

/** Rules speak of 'act.ts'; in the mirror it is 'act.ts.mjs'. */
function inMirror(rules: IForbiddenRuleType[]): IForbiddenRuleType[] {
  return JSON.parse(JSON.stringify(rules).replace(/(\.(?:ts|tsx\??|d\\\\\.ts))\$/g, '$1\\\\.mjs$'))
}

function withTypes(source: string): string {
  return source
    .replace(/^import type /gm, 'import ')
    .replace(/^export type (?=[{*])/gm, 'export ')
    .replace(/^(?:import|export) \{[^}]*\} from /gm, (clause) => clause.replace(/\btype /g, ''))
}

function asReading(output: ICruiseResult, sources: Sources): Reading {
  const plain = (path: string) => path.replace(/\.mjs$/, '')
  const read = output.modules.filter(({ source }) => sources.has(plain(source)))
  return {
    imports: new Map(
      read.map(({ source, dependencies }) => [
        plain(source),
        [
          ...new Set(
            dependencies.map(({ module, coreModule }) =>
              coreModule && !module.startsWith('node:') ? `node:${module}` : module,
            ),
          ),
        ].toSorted(),
      ]),
    ),
    breaches: output.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from: plain(from),
      to: plain(to),
    })),
  }
}
