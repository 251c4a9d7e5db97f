import type pg from 'pg'

export interface Counted {
  statements: number
  /** Milliseconds from sending the statement to its last row, added up. */
  waited: number
}

/** Counts every statement that the pool's connections send from now on, each a round trip. */
export function countStatements(pool: pg.Pool): { reset(): void; now(): Counted } {
  let counted: Counted = { statements: 0, waited: 0 }
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    const counting = (...args: unknown[]) => {
      const mine = counted
      const start = performance.now()
      mine.statements++
      const result = query(...args)
      if (result instanceof Promise)
        result
          .finally(() => {
            mine.waited += performance.now() - start
          })
          .catch(() => {})
      return result
    }
    client.query = counting as typeof client.query
  })
  return {
    reset() {
      counted = { statements: 0, waited: 0 }
    },
    now: () => counted,
  }
}
