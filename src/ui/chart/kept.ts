import { createHash } from 'node:crypto'

/** So many drawings are kept: an indicator has three, and a busy day looks at a hundred. */
const most = 300
const kept = new Map<string, string>()

/** Draws once what is drawn of the same figures with the same words; what was asked for longest ago is forgotten first. */
export function drawnOnce(kind: string, of: unknown, draw: () => string): string {
  const key = `${kind} ${createHash('sha256').update(inWords(of)).digest('base64')}`
  const found = kept.get(key)
  if (found !== undefined) kept.delete(key)
  const drawn = found ?? draw()
  kept.set(key, drawn)
  if (kept.size > most) kept.delete(kept.keys().next().value!)
  return drawn
}

/** A function that words figures is known by what it makes of one. */
function inWords(of: unknown): string {
  return JSON.stringify(of, (_, value) =>
    typeof value === 'function' ? String(value(1234.5678)) : value,
  )
}
