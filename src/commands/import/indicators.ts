import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  importIndicators,
  previewIndicators,
  type SentFile,
} from '../../features/research/index.ts'
import { actAs } from '../../kernel/act.ts'
import type { Config } from '../../kernel/config.ts'
import { type Database, networksHere, openDatabase, reading } from '../../kernel/db.ts'
import { migrate } from '../../kernel/migrate.ts'
import { openPostgres } from '../../kernel/postgres/open.ts'
import { indicatorLines } from './indicator-lines.ts'

export interface IndicatorsAsked {
  file: string
  meta: string | undefined
  network: string | undefined
  apply: boolean
}

/** Takes a publisher's figures into a network, whole or not at all, or shows what it would bring. Answers as the command does. */
export async function importIndicatorFile(
  config: Config,
  asked: IndicatorsAsked,
  complain: (sentence: string) => void,
): Promise<number> {
  const sent = {
    file: await sentFile(asked.file),
    facts: asked.meta === undefined ? null : await sentFile(asked.meta),
  }
  const postgres = await openPostgres(config, complain, 'visit')
  try {
    await migrate(postgres.owner)
    const database = openDatabase(postgres.app)
    try {
      const network = await networkAsked(database, asked.network)
      if (typeof network === 'string') {
        complain(network)
        return 1
      }
      const clock = () => new Date()
      const done = asked.apply
        ? await actAs({ database, clock }, network.id, null, (act) => importIndicators(act, sent))
        : await reading(database, network.id, (db) => previewIndicators({ db, now: clock() }, sent))
      if ('refused' in done) {
        complain(`Nothing was changed. ${done.sentence}`)
        return 1
      }
      process.stdout.write(`${indicatorLines(done, asked.apply).join('\n')}\n`)
      return done.anything && !asked.apply ? 3 : 0
    } finally {
      await database.close()
    }
  } finally {
    await postgres.stop()
  }
}

async function sentFile(path: string): Promise<SentFile> {
  return { name: basename(path), bytes: await readFile(path) }
}

async function networkAsked(
  database: Database,
  slug: string | undefined,
): Promise<{ id: string } | string> {
  const all = await Promise.all(
    (await networksHere(database)).map(async (id) => ({
      id,
      slug: await reading(database, id, async (db) => {
        const row = await db.selectFrom('network').select('slug').executeTakeFirstOrThrow()
        return row.slug
      }),
    })),
  )
  const wanted = slug === undefined ? all : all.filter((one) => one.slug === slug)
  const [one, ...others] = wanted
  if (one && others.length === 0) return one
  const names = all.map((each) => each.slug).join(', ')
  if (all.length === 0) return 'There is no network here yet.'
  return one
    ? `There are several networks. Name one with --network: ${names}.`
    : `No network is called ${slug}. There are: ${names}.`
}
