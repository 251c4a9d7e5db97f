import { brotliCompressSync, constants } from 'node:zlib'
import { forgetHosts } from '../src/kernel/web.ts'
import { countStatements } from './load/count-statements.ts'
import { measured, timed } from './measure.ts'
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
  sqlMs: number
  bytes: number
  packed: number
  statements: number
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
    const open = () => app.get(url, { cookie })
    forgetHosts()
    const first = await open()
    const timing = await measured(open, { rounds: 15, seconds: 6 })
    // What the kernel keeps for some seconds is fresh now, so that only the page's own statements count.
    await app.get('/sign-in')
    count.reset()
    await timed(open)
    const { statements, waited } = count.now()
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
      sqlMs: waited,
      bytes: first.rawPayload.length,
      packed: quickly(first.rawPayload),
      statements,
      bareMs: bare.median,
    }
  } finally {
    await app.close()
    await scene.close()
  }
}

/** Bytes after brotli at the level that a server can afford for each answer. */
function quickly(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length
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
    alone('106 × 26, statements', [small.statements, 'statements']),
    atMost('106 × 400, statements', [large.statements, 'statements'], small.statements, limit),
  ]
}

function sizeRows(size: string, figures: GridFigures): Row[] {
  const { ms, p95, sqlMs, bareMs, bytes, packed } = figures
  return [
    beside(`${size}, server time`, [ms, 'ms'], bareMs, 'one bare SELECT of the same rows'),
    alone(`${size}, server time, p95`, [p95, 'ms']),
    alone(`${size}, of it in statements`, [sqlMs, 'ms']),
    beside(`${size}, page`, [bytes / 1024, 'KiB'], packed / 1024, 'the same in brotli, level 4'),
  ]
}
