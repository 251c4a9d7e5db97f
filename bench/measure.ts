/** Milliseconds of a piece of work done again and again. */
export interface Timing {
  median: number
  p95: number
  rounds: number
}

/** The value below which this share (0 to 1) of the values lies; NaN of none. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? 0)) / 2
}

/** How many milliseconds one piece of work takes, once. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * Does the work `warmUp` times unmeasured, then at least three times and at most `rounds` times,
 * ending early once `seconds` have passed.
 */
export async function measured(
  work: () => unknown,
  { warmUp = 2, rounds = 20, seconds = 4 } = {},
): Promise<Timing> {
  for (let i = 0; i < warmUp; i++) await work()
  const until = performance.now() + seconds * 1000
  const took: number[] = []
  while (took.length < rounds && (took.length < 3 || performance.now() < until))
    took.push(await timed(work))
  return { median: median(took), p95: quantile(took, 0.95), rounds: took.length }
}
