import type { Row, rowsOf } from '../row.ts'
import { type Child, startChild } from './child.ts'
import { fireInTurn } from './fire.ts'
import { getRaw } from './get.ts'
import type { KeptPage } from './serve-bytes.ts'

/** A page to be measured. */
export interface ServedPage {
  name: string
  path: string
  headers: Record<string, string>
  /** Whether half of the bare server is promised. */
  promised: boolean
}

/** Requests each second, p99 and processor time of a page of the application, beside a bare Fastify that sends the same bytes from memory. */
export async function besideBare(
  {
    alone,
    atLeast,
    beside,
    left,
  }: Pick<ReturnType<typeof rowsOf>, 'alone' | 'atLeast' | 'beside' | 'left'>,
  app: Child<number>,
  page: ServedPage,
): Promise<Row[]> {
  const { name, path, headers, promised } = page
  const url = `http://127.0.0.1:${app.answer}${path}`
  const sent = await getRaw(url, headers)
  if (sent.status !== 200) return [left(`${name}: ${path} answers ${sent.status}, not measured`)]
  const kept: KeptPage = {
    path,
    headers: Object.fromEntries(
      ['content-type', 'content-encoding'].flatMap((header) =>
        sent.headers[header] ? [[header, sent.headers[header]]] : [],
      ),
    ),
    body: sent.body.toString('base64'),
  }
  const bare = await startChild<number>('load/serve-bytes.ts', [kept])
  try {
    const targets = [
      { url, headers, cpu: app.cpu },
      { url: `http://127.0.0.1:${bare.answer}${path}`, cpu: bare.cpu },
    ]
    const [ours, theirs] = await fireInTurn(targets, 3, 1.5)
    if (!ours || !theirs) return []
    const rate = [ours.perSecond, 'requests/s'] as [number, string]
    return [
      promised
        ? atLeast(name, rate, theirs.perSecond / 2, 'half of bare Fastify')
        : beside(name, rate, theirs.perSecond, 'bare Fastify'),
      beside(`${name}, p99`, [ours.p99, 'ms'], theirs.p99, 'bare Fastify'),
      beside(`${name}, processor time`, [ours.cpu, 'ms'], theirs.cpu, 'bare Fastify'),
      alone(`${name}, bytes sent`, [sent.body.length / 1024, 'KiB']),
      ...(ours.failed ? [left(`${name}: ${ours.failed} requests failed`)] : []),
    ]
  } finally {
    await bare.stop()
  }
}
