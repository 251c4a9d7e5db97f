/** One figure of the table, beside what bounds it in the same run. */
export interface Row {
  group: string
  what: string
  /** Null where nothing could be measured; `what` says why. */
  value: number | null
  unit: string
  /** In the same unit; null where the figure has nothing to stand beside. */
  limit: number | null
  /** Where the limit comes from. */
  limitWhat: string
  /** Null where the limit is a yardstick and not a promise. */
  ok: boolean | null
}

/** A file of this folder that measures one thing. */
export interface Group {
  /** One sentence: what is measured, on what. */
  about: string
  /** Measures for a bounded time and never asserts; throws only where something is broken. */
  run(): Promise<Row[]>
}

/** A figure and its unit. */
export type Figure = [value: number, unit: string]

/** The rows of one group: each method makes one row. */
export function rowsOf(group: string) {
  const row = (what: string, [value, unit]: Figure, limit: number | null, limitWhat: string) => ({
    group,
    what,
    value,
    unit,
    limit,
    limitWhat,
    ok: null as boolean | null,
  })
  return {
    /** The figure must not exceed the limit. */
    atMost: (what: string, figure: Figure, limit: number, limitWhat: string): Row => ({
      ...row(what, figure, limit, limitWhat),
      ok: figure[0] <= limit,
    }),
    /** The figure must reach the limit. */
    atLeast: (what: string, figure: Figure, limit: number, limitWhat: string): Row => ({
      ...row(what, figure, limit, limitWhat),
      ok: figure[0] >= limit,
    }),
    /** The figure stands beside a yardstick that was measured in the same run. */
    beside: (what: string, figure: Figure, yardstick: number, name: string): Row =>
      row(what, figure, yardstick, name),
    /** The figure stands alone. */
    alone: (what: string, figure: Figure): Row => row(what, figure, null, ''),
    /** Something was not measured; the sentence says what and why. */
    left: (sentence: string): Row => ({ ...row(sentence, [0, ''], null, ''), value: null }),
  }
}
