import { monitorEventLoopDelay } from 'node:perf_hooks'
import { encodeQuestion } from '../../src/documents/meaning/encode.ts'
import { type Asker, findInAll, keepFindable } from '../../src/features/finding/index.ts'
import { forgetIndexes } from '../../src/features/finding/queries/fresh-index.ts'
import { readAsked } from '../../src/features/search/asked.ts'
import { choicesOf, filtersOf } from '../../src/features/search/queries/choices.ts'
import { search } from '../../src/features/search/queries/search.ts'
import { actAs } from '../../src/kernel/act.ts'
import { dayOf } from '../../src/kernel/clock.ts'
import { type Database, openDatabase, reading } from '../../src/kernel/db.ts'
import { newId } from '../../src/kernel/ids.ts'
import { quantile, timed } from '../measure.ts'
import type { Row, rowsOf } from '../row.ts'
import type { BenchScene } from './open-scene.ts'
import { type BenchQuery, benchQueries } from './search-queries.ts'

/** What was measured among so many records. */
export interface Growth {
  records: number
  rows: Row[]
  p50: number
  p95: number
}

const rounds = 2
const member = (gss: string): Asker => ({ member: true, office: false, councils: [gss] })

/** Measures the search, and the index, among the records that a scene has. */
export async function searchAt(
  scene: BenchScene,
  rows: ReturnType<typeof rowsOf>,
  records: number,
): Promise<Growth> {
  const database = openDatabase(scene.app)
  const queries = benchQueries(scene.councils.map(({ gss }) => gss.toLowerCase()))
  const among = `${records.toLocaleString('en-GB')} records`
  try {
    const loaded = await loading(scene, database, rows, among)
    const encoder = await encoding(queries, among)
    const ours: number[] = []
    const bare: number[] = []
    const bySort = new Map<string, { ours: number[]; bare: number[] }>()
    for (let round = 0; round <= rounds; round++)
      for (const query of queries) {
        const took = {
          ours: await timed(() => ask(scene, database, query)),
          bare: await timed(() => bareSql(scene, query)),
        }
        // The first round compiles the code and fills what is kept.
        if (round === 0) continue
        ours.push(took.ours)
        bare.push(took.bare)
        const sort = bySort.get(query.sort) ?? { ours: [], bare: [] }
        sort.ours.push(took.ours)
        sort.bare.push(took.bare)
        bySort.set(query.sort, sort)
      }
    const [p50, p95] = [quantile(ours, 0.5), quantile(ours, 0.95)]
    const times = [1.5, 'times the bare SQL'] as const
    const half = (share: number) => times[0] * quantile(bare, share)
    const what = `Search of ${among}`
    return {
      records,
      p50,
      p95,
      rows: [
        rows.atMost(`${what}, p50`, [p50, 'ms'], half(0.5), `1.5 ${times[1]}`),
        rows.atMost(`${what}, p95`, [p95, 'ms'], half(0.95), `1.5 ${times[1]}`),
        rows.atMost(`${what}, p95 with meaning on`, [p95, 'ms'], 50, 'promised at 100,000'),
        ...[...bySort].map(([sort, took]) =>
          rows.beside(
            `… ${sort}, p95`,
            [quantile(took.ours, 0.95), 'ms'],
            quantile(took.bare, 0.95),
            'bare SQL',
          ),
        ),
        rows.alone('… the encoder for a fresh question, p50', [quantile(encoder, 0.5), 'ms']),
        rows.alone('… the encoder for a fresh question, p95', [quantile(encoder, 0.95), 'ms']),
        ...(await keeping(scene, database, rows, among)),
        ...loaded,
      ],
    }
  } finally {
    await database.close()
  }
}

/** How the figures grow with ten times the records. */
export function growthRows(rows: ReturnType<typeof rowsOf>, sizes: Growth[]): Row[] {
  return sizes
    .slice(1)
    .flatMap((size, at) => [
      rows.alone(`Search, p50: ${size.records} beside ${sizes[at]!.records}`, [
        size.p50 / sizes[at]!.p50,
        'times',
      ]),
      rows.alone(`Search, p95: ${size.records} beside ${sizes[at]!.records}`, [
        size.p95 / sizes[at]!.p95,
        'times',
      ]),
    ])
}

/** As the page asks: filters, names, words and meaning, counts, the words of ten hits, the names of the choices. */
async function ask({ networkId, councils }: BenchScene, database: Database, query: BenchQuery) {
  const { words, ...filters } = query
  const { asked } = readAsked({ q: words, ...filters })
  const asking = { networkId, asker: member(councils[0]!.gss), day: dayOf(new Date()) }
  return reading(database, networkId, async (db) => {
    const result = await search(db, asking, asked, { filters: await filtersOf(db, asked), page: 1 })
    const codes = result.counts.councils.map(({ value }) => value)
    await choicesOf(db, { codes, slug: asked.council })
    return result
  })
}

/** The ten best in plain full-text search with the same rights and filters, as the owner, whom no policy keeps from the index. */
function bareSql({ owner, networkId, councils }: BenchScene, query: BenchQuery) {
  const { words, kind = null, theme = null, council = null } = query
  return owner.query(
    `select kind, subject_id, title, summary, href, ts_rank(words, asked) as rank
     from findable, websearch_to_tsquery('english', $2) asked
     where network_id = $1 and removed_at is null and words @@ asked
       and (audience in ('public', 'members', 'partners') or (audience = 'own-council' and own_gss = $3))
       and ($4::text is null or kind = $4) and ($5::text is null or $5 = any(themes))
       and ($6::text is null or $6 = any(councils))
     order by rank desc limit 10`,
    [networkId, words, councils[0]!.gss, kind, theme, council?.toUpperCase() ?? null],
  )
}

/** Milliseconds of the encoder for each question of several words, none of which it knows. */
async function encoding(queries: readonly BenchQuery[], among: string): Promise<number[]> {
  const times: number[] = []
  await encodeQuestion('to begin with')
  for (const [at, { words }] of queries.entries())
    if (words.includes(' '))
      times.push(await timed(() => encodeQuestion(`${words} ${at} ${among}`)))
  return times
}

/** Records changed one after another: what keeping the index adds to a deed, and when the next question finds it. */
async function keeping(
  scene: BenchScene,
  database: Database,
  rows: ReturnType<typeof rowsOf>,
  among: string,
): Promise<Row[]> {
  const installation = { database, clock: () => new Date() }
  const [kept, found]: [number[], number[]] = [[], []]
  for (let at = 0; at < 60; at++) {
    const mark = `${at}in${among.replace(/\D/g, '')}`
    const title = `Otter${mark} count of the council`
    const record = {
      kind: 'article',
      subjectId: newId(),
      audience: 'public' as const,
      title,
      href: '/o',
    }
    const text = `${title}. `.repeat(20)
    await actAs(installation, scene.networkId, null, async (act) => {
      kept.push(await timed(() => keepFindable(act, { ...record, text })))
    })
    const { networkId } = scene
    const asker = member(scene.councils[0]!.gss)
    found.push(
      await timed(async () => {
        const { total } = await reading(database, networkId, (db) =>
          findInAll(db, { networkId, asker, words: `otter${mark}`, limit: 10 }),
        )
        if (total !== 1) throw new Error(`${total} found for otter${mark}`)
      }),
    )
  }
  return [
    rows.alone(`Keeping a record findable, ${among}, p50`, [quantile(kept.slice(10), 0.5), 'ms']),
    rows.alone(`Keeping a record findable, ${among}, p95`, [quantile(kept.slice(10), 0.95), 'ms']),
    rows.alone(`From the commit to the answer that has it, ${among}, p95`, [
      quantile(found.slice(10), 0.95),
      'ms',
    ]),
  ]
}

/** As after a restart: the first question reads everything. */
async function loading(
  { networkId, councils }: BenchScene,
  database: Database,
  rows: ReturnType<typeof rowsOf>,
  among: string,
): Promise<Row[]> {
  forgetIndexes()
  const before = memory()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const took = await timed(() =>
    reading(database, networkId, (db) =>
      findInAll(db, { networkId, asker: member(councils[0]!.gss), words: 'council', limit: 10 }),
    ),
  )
  delay.disable()
  return [
    rows.alone(`First question after a start, ${among}`, [took / 1000, 's']),
    rows.atMost(
      `Longest time that nobody else was answered meanwhile`,
      [delay.max / 1e6, 'ms'],
      100,
      'a tenth of a second',
    ),
    rows.alone(`Memory of the index, ${among}`, [memory() - before, 'MiB']),
  ]
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}
