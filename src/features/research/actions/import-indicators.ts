import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { readCsv, UnreadableCsv } from '../../../documents/table/read-csv.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { followRecord } from '../../finding/index.ts'
import { changeOf, changesAnything, type IndicatorChange } from '../published/changes.ts'
import { UnusableFigures } from '../published/facts.ts'
import { readMeta } from '../published/meta.ts'
import { type ReadFile, readIndicators } from '../published/read-indicators.ts'
import { findableIndicators, indicatorRecord } from '../queries/findable.ts'
import { newestImport } from '../queries/imports.ts'
import { keptIndicators } from '../queries/kept-indicators.ts'
import { registerCouncils } from '../queries/register-councils.ts'
import type { SentFile } from '../sent-figures.ts'
import { keepFigures, keepIndicator } from './keep-indicator.ts'

/** What a publisher's file is, and what it brings or brought. */
export interface IndicatorImport {
  file: Omit<ReadFile, 'indicators'>
  changes: IndicatorChange[]
  /** Whether there is anything to do. */
  anything: boolean
}

export type IndicatorImportRefusal = Refused<'file' | 'not-office' | 'changed-since'> & {
  sentence: string
}

const noFacts =
  'Nothing says what the figures are. Give a second file with the facts (--meta FILE): source, licence, unit, period and whether more is better.'

const changedSince =
  'Other figures were imported since you looked. This is what the file brings now.'

/** Reads a publisher's file of figures with its facts and says what it would change; or the sentence that says why it cannot be taken in. */
export async function previewIndicators(
  { db, now }: Pick<Act, 'now'> & { db: Parameters<typeof keptIndicators>[0] },
  { file, facts }: { file: SentFile; facts: SentFile | null },
): Promise<IndicatorImport | IndicatorImportRefusal> {
  try {
    const table = readCsv(file.bytes)
    if (!facts || facts.bytes.byteLength === 0) return { refused: 'file', sentence: noFacts }
    const meta = readMeta(new TextDecoder().decode(facts.bytes))
    const register = await registerCouncils(db, dayOf(now))
    const { indicators, ...read } = readIndicators(table, meta, register, file.name)
    const kept = await keptIndicators(
      db,
      indicators.map(({ facts: { slug } }) => slug),
    )
    const changes = indicators.map((one) => changeOf(one, kept.get(one.facts.slug)))
    return { file: read, changes, anything: changesAnything(changes) }
  } catch (problem) {
    if (!(problem instanceof UnreadableCsv || problem instanceof UnusableFigures)) throw problem
    return { refused: 'file', sentence: problem.message }
  }
}

/** Takes over all that a publisher's file of figures brings or, refused, nothing. Doing it twice is the same as once. Two imports of one network come one after the other; `seen` is the newest import that its sender saw, if they saw one. */
export async function importIndicators(
  act: Act,
  sent: { file: SentFile; facts: SentFile | null; seen?: string },
): Promise<IndicatorImport | IndicatorImportRefusal> {
  const seat = act.by && officeSeat(act.by)
  if (act.by && !seat)
    return { refused: 'not-office', sentence: 'Figures are imported by the network office.' }
  await sql`select pg_advisory_xact_lock(hashtext(${`indicators ${act.networkId}`}))`.execute(
    act.db,
  )
  // Somebody else may have imported between the preview and the button: what was shown would not be what is done.
  if (sent.seen !== undefined && sent.seen !== (await newestImport(act.db)))
    return { refused: 'changed-since', sentence: changedSince }
  const found = await previewIndicators(act, sent)
  if ('refused' in found || !found.anything) return found
  const importId = newId()
  const sum = (many: (one: IndicatorChange) => number) =>
    found.changes.reduce((total, one) => total + many(one), 0)
  const counted = {
    rows: found.file.rows,
    added: sum(({ added }) => added.length),
    changed: sum(({ changed }) => changed.length),
  }
  await act.db
    .insertInto('indicator_import')
    .values({
      network_id: act.networkId,
      id: importId,
      file_name: sent.file.name.slice(0, 200),
      file_sha256: sha256(sent.file.bytes),
      facts_sha256: sha256(sent.facts!.bytes),
      ...counted,
      person_id: act.by?.personId ?? null,
      seat_id: seat?.id ?? null,
      at: act.now,
    })
    .execute()
  for (const change of found.changes) {
    const indicatorId = await keepIndicator(act, change)
    await keepFigures(act, importId, indicatorId, [...change.added, ...change.changed])
    if (change.id === null || change.factsChanged)
      await followRecord(act, findableIndicators, indicatorRecord(change.facts.slug))
  }
  await act.record({
    name: 'indicators.imported',
    seatId: seat?.id ?? null,
    subjectId: importId,
    facts: { ...counted, file: sha256(sent.file.bytes) },
  })
  return found
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
