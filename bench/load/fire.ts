import autocannon from 'autocannon'
import { median } from '../measure.ts'
import { browserHeaders } from './get.ts'

export interface Fired {
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** Milliseconds of the server's processor for one request. */
  cpu: number
  /** Answers that were not 2xx, and requests without an answer. */
  failed: number
}

/** One address of a server of ours. */
export interface Target {
  url: string
  headers?: Record<string, string>
  /** The processor time that its server has used, in milliseconds. */
  cpu(): Promise<number>
}

/** Asks one address again and again for some seconds, over 20 connections that stay open. */
export async function fire({ url, headers, cpu }: Target, seconds: number): Promise<Fired> {
  const before = await cpu()
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
    cpu: ((await cpu()) - before) / result.requests.total,
    failed: result.non2xx + result.errors,
  }
}

/** Fires at several targets in turn, round after round, so that a change of the machine's mood meets all; the middle of each. */
export async function fireInTurn(
  targets: Target[],
  rounds: number,
  seconds: number,
): Promise<Fired[]> {
  for (const target of targets) await fire(target, 1)
  const fired: Fired[][] = targets.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [at, target] of targets.entries()) fired[at]?.push(await fire(target, seconds))
  const middle = (all: Fired[], what: keyof Fired) => median(all.map((one) => one[what]))
  return fired.map((all) => ({
    perSecond: middle(all, 'perSecond'),
    p50: middle(all, 'p50'),
    p99: middle(all, 'p99'),
    cpu: middle(all, 'cpu'),
    failed: all.reduce((sum, one) => sum + one.failed, 0),
  }))
}
