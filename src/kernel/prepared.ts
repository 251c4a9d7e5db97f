import { createHash } from 'node:crypto'
import pg from 'pg'

/** So often a connection meets a statement before it lets the server keep its plan. */
const often = 3
/** So many statements one connection keeps at most, and counts at most: lists of changing length make new ones for ever. */
const most = 500

/** A connection on which a statement that comes again is prepared by name, so that the server need not plan it anew. */
export class PreparingClient extends pg.Client {
  readonly #met = new Map<string, number>()
  #kept = 0

  override query(...given: unknown[]): never {
    const ask = super.query as (...args: unknown[]) => never
    const [text, values, ...rest] = given
    // Without values several statements may stand in one text, and those cannot be prepared.
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
      return ask.apply(this, given)
    if (!this.#comesAgain(text)) return ask.apply(this, given)
    return ask.call(this, { name: nameOf(text), text, values }, ...rest)
  }

  #comesAgain(text: string): boolean {
    const times = (this.#met.get(text) ?? 0) + 1
    if (times > often) return true
    if (times === often) {
      if (this.#kept >= most) return false
      this.#kept++
    } else if (this.#met.size > 4 * most) this.#forgetRare()
    this.#met.set(text, times)
    return times === often
  }

  #forgetRare(): void {
    for (const [text, times] of this.#met) if (times < often) this.#met.delete(text)
  }
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  if (names.size > 4 * most) names.clear()
  const name = createHash('sha256').update(text).digest('hex').slice(0, 40)
  names.set(text, name)
  return name
}
