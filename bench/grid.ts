import { brotliCompressSync, constants } from 'node:zlib'
import { forgetHosts } from '../src/kernel/web.ts'
import { type Counted, countStatements } from './load/count-statements.ts'
import { browserHeaders } from './load/get.ts'
import { measured } from './measure.ts'
import { type Row, rowsOf } from './row.ts'
import { addCalledConsultation, fillGrid } from './scene/consultation.ts'
import { signedInCookie } from './scene/network.ts'
import { openApp } from './scene/open-app.ts'
import { openScene } from './scene/open-scene.ts'

export const about =
  'The grid of 106 questions, every cell filled, by 26 and by 400 councils: time, bytes and statements.'

const { alone, atMost, beside, left } = rowsOf('grid')
const questions = 106

interface GridFigures {
  status: number
  ms: number
  p95: number
  /** Bytes over the wire, unpacked, and in brotli at a level that a server can afford each time. */
  sent: number
  plain: number
  packed: number
  counted: Counted
  bareMs: number
}

async function gridOf(councils: number): Promise<GridFigures> {
  const scene = await openScene(councils)
  const app = await openApp(scene)
  const count = countStatements(app.pool)
  try {
    const consultation = await addCalledConsultation(scene.owner, scene, questions)
    await fillGrid(scene.owner, scene, consultation)
    await scene.settle()
    const officer = scene.councils[0]?.officer ?? scene.manager
    const cookie = await signedInCookie(scene.owner, scene.networkId, officer)
    const url = `/consultations/${consultation.slug}/grid`
    const open = () => app.get(url, { ...browserHeaders, cookie })
    forgetHosts()
    const first = await open()
    const { rawPayload: plain } = await app.get(url, { cookie })
    const timing = await measured(open, { rounds: 15, seconds: 6 })
    const counted = await leastOf(3, async () => {
      // What the kernel keeps for some seconds is fresh now, so that only the page's own statements count.
      forgetHosts()
      await app.get('/sign-in')
      count.reset()
      await open()
      return count.now()
    })
    const bare = await measured(
      () =>
        scene.owner.query(
          `select c.question_id, c.gss, c.stance, c.use, c.revision, k.level, k.at
           from contribution c left join clearance k on k.network_id = c.network_id and k.contribution_id = c.id
           where c.network_id = $1`,
          [scene.networkId],
        ),
      { rounds: 10, seconds: 3 },
    )
    return {
      status: first.statusCode,
      ms: timing.median,
      p95: timing.p95,
      sent: first.rawPayload.length,
      plain: plain.length,
      packed: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length,
      counted,
      bareMs: bare.median,
    }
  } finally {
    await app.close()
    await scene.close()
  }
}

async function leastOf(turns: number, count: () => Promise<Counted>): Promise<Counted> {
  let least = await count()
  for (let turn = 1; turn < turns; turn++) {
    const again = await count()
    if (again.statements <= least.statements) least = again
  }
  return least
}

/** Measures both sizes for some ten seconds each. */
export async function run(): Promise<Row[]> {
  const [small, large] = [await gridOf(26), await gridOf(400)]
  const wrong = [small, large].find(({ status }) => status !== 200)
  if (wrong) return [left(`The grid answers ${wrong.status}, not measured`)]
  const limit = 'as many as for 26 councils'
  return [
    ...sizeRows('106 × 26', small),
    ...sizeRows('106 × 400', large),
    alone('106 × 26, statements', [small.counted.statements, 'statements']),
    atMost(
      '106 × 400, statements',
      [large.counted.statements, 'statements'],
      small.counted.statements,
      limit,
    ),
  ]
}

function sizeRows(size: string, figures: GridFigures): Row[] {
  const { ms, p95, bareMs, sent, plain, packed, counted } = figures
  return [
    beside(`${size}, server time`, [ms, 'ms'], bareMs, 'one bare SELECT of the same rows'),
    alone(`${size}, server time, p95`, [p95, 'ms']),
    alone(`${size}, of it waiting for statements`, [counted.waited, 'ms']),
    beside(`${size}, page as sent`, [sent / 1024, 'KiB'], packed / 1024, 'in brotli, level 4'),
    alone(`${size}, page unpacked`, [plain / 1024, 'KiB']),
  ]
}
