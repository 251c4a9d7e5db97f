import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What the browser's files are made from, as paths below the root of the repository. */
export interface Inputs {
  /** In the order of the cascade. */
  styles: string[]
  /** Logical name ("grid", "responses/editing") → source. */
  islands: Record<string, string>
}

const parts = [
  'fonts',
  'tokens',
  'ground',
  'type',
  'layout',
  'header',
  'workspace-bar',
  'controls',
  'stances',
  'strength',
  'timetable',
  'record',
]

function listed(folder: string, ending: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name))
}

/** Finds the style sheets of the theme and of each feature's pages, and the islands of both. */
export function findInputs(root: string): Inputs {
  const theme = join(root, 'src/ui/theme')
  const features = join(root, 'src/features')
  const rooms = existsSync(features) ? readdirSync(features).sort() : []
  const first = parts.map((part) => join(theme, `${part}.css`))
  const last = join(theme, 'print.css')
  const further = listed(theme, /\.css$/).filter((path) => path !== last && !first.includes(path))
  const styles = [
    ...first,
    ...further,
    ...listed(join(theme, 'pages'), /\.css$/),
    ...rooms.flatMap((room) => listed(join(features, room, 'pages'), /\.css$/)),
    last,
  ]
  const islands: Record<string, string> = {}
  const name = (path: string) => path.replace(/^.*\//, '').replace(/\.client\.tsx?$/, '')
  for (const path of listed(join(root, 'src/ui/islands'), /\.client\.tsx?$/)) {
    islands[name(path)] = relative(root, path)
  }
  for (const room of rooms) {
    for (const path of listed(join(features, room, 'islands'), /\.client\.tsx?$/)) {
      islands[`${room}/${name(path)}`] = relative(root, path)
    }
  }
  return { styles: styles.map((path) => relative(root, path)), islands }
}

/** One hash over names and bytes of the files given; a missing file counts as empty. */
export function fingerprint(root: string, paths: readonly string[], more: string): string {
  const hash = createHash('sha256').update(more)
  for (const path of paths) {
    const full = join(root, path)
    hash.update(`\0${path}\0`)
    if (existsSync(full)) hash.update(readFileSync(full))
  }
  return hash.digest('hex')
}
