import { quantile } from '../measure.ts'

export interface Pace {
  perSecond: number
  /** Milliseconds of one piece of work. */
  median: number
  p95: number
}

/** So many workers do one piece of work after the other for some seconds, all at once. */
export async function atOnce(
  workers: number,
  seconds: number,
  work: (worker: number, turn: number) => Promise<unknown>,
): Promise<Pace> {
  const took: number[] = []
  const start = performance.now()
  const until = start + seconds * 1000
  const one = async (worker: number) => {
    for (let turn = 0; performance.now() < until; turn++) {
      const began = performance.now()
      await work(worker, turn)
      took.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: workers }, (_, worker) => one(worker)))
  const passed = (performance.now() - start) / 1000
  return {
    perSecond: took.length / passed,
    median: quantile(took, 0.5),
    p95: quantile(took, 0.95),
  }
}
