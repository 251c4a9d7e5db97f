import autocannon from 'autocannon'
import { median } from '../measure.ts'
import { browserHeaders } from './get.ts'

export interface Fired {
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Answers that were not 2xx, and requests without an answer. */
  failed: number
}

/** Asks one address again and again for some seconds, over 20 connections that stay open. */
export async function fire(
  url: string,
  seconds: number,
  headers: Record<string, string> = {},
): Promise<Fired> {
  const result = await autocannon({
    url,
    duration: seconds,
    connections: 20,
    headers: { ...browserHeaders, ...headers },
  })
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  }
}

/** Fires at several targets in turn, round after round, so that a change of the machine's mood meets all; the middle of each. */
export async function fireInTurn(
  targets: { url: string; headers?: Record<string, string> }[],
  rounds: number,
  seconds: number,
): Promise<Fired[]> {
  for (const { url, headers } of targets) await fire(url, 1, headers)
  const fired: Fired[][] = targets.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [at, { url, headers }] of targets.entries())
      fired[at]?.push(await fire(url, seconds, headers))
  return fired.map((all) => ({
    perSecond: median(all.map((one) => one.perSecond)),
    p50: median(all.map((one) => one.p50)),
    p99: median(all.map((one) => one.p99)),
    failed: all.reduce((sum, one) => sum + one.failed, 0),
  }))
}
