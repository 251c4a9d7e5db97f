import type { FastifyInstance } from 'fastify'

/** Every path that the application answers by GET, as it was registered: "/consultations/:slug/grid". */
export function pathsOf(app: FastifyInstance): string[] {
  const paths: string[] = []
  const above: string[] = []
  for (const line of app.printRoutes({ commonPrefix: false }).split('\n')) {
    const found = /^((?:│ {3}| {4})*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?/.exec(line)
    if (!found) continue
    const depth = found[1]!.length / 4
    above.length = depth
    above.push(found[2]!)
    if (found[3]?.split(', ').includes('GET')) paths.push(above.join(''))
  }
  return [...new Set(paths)]
}

/** A path with its parameters filled in every way that the values allow. */
export function addressesOf(path: string, values: Record<string, readonly string[]>): string[] {
  const parameter = /:(\w+)/.exec(path)
  if (!parameter) return [path]
  const [whole, name] = parameter
  const candidates = values[name!]
  if (!candidates) throw new Error(`Nothing is known to fill ${whole} of ${path} with.`)
  return candidates.flatMap((value) => addressesOf(path.replace(whole, value), values))
}
