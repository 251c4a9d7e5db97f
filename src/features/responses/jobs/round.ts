import { type FormatName, formats } from '../../../documents/write/index.ts'
import { actAs, isRefused } from '../../../kernel/act.ts'
import { reading } from '../../../kernel/db.ts'
import type { Job, JobContext } from '../../../kernel/jobs.ts'
import { closeRound } from '../actions/close-round.ts'
import { keepExport, writeExport } from '../actions/keep-export.ts'
import { recordReached } from '../actions/record-reached.ts'
import { remindUndecided } from '../actions/remind-undecided.ts'
import { frozenVersion, keptExport } from '../queries/frozen.ts'

/** Makes every export of a frozen version once, so that nobody waits for them. */
const exportVersion: Job = {
  name: 'export-version',
  async run({ networkId, versionId }, context) {
    const version = await reading(context.database, networkId, (db) =>
      frozenVersion(db, String(versionId)),
    )
    if (!version) return
    for (const format of Object.keys(formats) as FormatName[]) {
      const kept = await reading(context.database, networkId, (db) =>
        keptExport(db, version.id, format),
      )
      if (kept) continue
      const file = await writeExport(
        version.document,
        version.sha256,
        format,
        `${version.slug}-version-${version.number}`,
      )
      await actAs(context, networkId, null, (act) => keepExport(act, version.id, format, file))
    }
  },
}

/** Notes which councils the letters of a round have reached. */
const recordReachedCouncils: Job = {
  name: 'record-reached',
  run: ({ networkId, roundId }, context) => noteReached(context, networkId, String(roundId)),
}

/** Closes a round where its time has come, and comes back where it has not. */
const closeDueRound: Job = {
  name: 'close-round',
  run: ({ networkId, roundId }, context) => closeIfDue(context, networkId, String(roundId)),
}

/** Every few minutes: notes whom the letters of open rounds have reached, and closes rounds that a lost job left open. */
const tendOpenRounds: Job = {
  name: 'tend-open-rounds',
  every: '*/5 * * * *',
  async run({ networkId }, context) {
    for (const { id, closes_at } of await openRounds(context, networkId)) {
      if (closes_at <= context.clock()) await closeIfDue(context, networkId, id)
      else await noteReached(context, networkId, id)
    }
  },
}

/** Each morning: reminds councils that have not decided, on the days before the close that the constitution names. */
const remindUndecidedCouncils: Job = {
  name: 'remind-undecided-councils',
  every: '5 8 * * *',
  async run({ networkId }, context) {
    for (const round of await openRounds(context, networkId)) {
      await actAs(context, networkId, null, (act) =>
        remindUndecided(act, {
          roundId: round.id,
          baseUrl: context.config.baseUrl,
          networkName: round.name,
          onlyOnDays: true,
        }),
      )
    }
  },
}

function openRounds(context: JobContext, networkId: string) {
  return reading(context.database, networkId, (db) =>
    db
      .selectFrom('sign_off_round')
      .innerJoin('network', 'network.network_id', 'sign_off_round.network_id')
      .select(['sign_off_round.id', 'closes_at', 'network.name'])
      .where('closed_at', 'is', null)
      .execute(),
  )
}

async function noteReached(context: JobContext, networkId: string, roundId: string) {
  const outboxCounts = context.config.smtpUrl === null
  await actAs(context, networkId, null, (act) => recordReached(act, { roundId, outboxCounts }))
}

async function closeIfDue(context: JobContext, networkId: string, roundId: string) {
  await noteReached(context, networkId, roundId)
  const { baseUrl } = context.config
  const { name: networkName } = await reading(context.database, networkId, (db) =>
    db.selectFrom('network').select('name').executeTakeFirstOrThrow(),
  )
  const closed = await actAs(context, networkId, null, (act) =>
    closeRound(act, { roundId, baseUrl, networkName }),
  )
  // The queue's clock may run ahead of ours, and a replaced ballot moves an early close.
  if (isRefused(closed) && closed.refused === 'round-still-open') {
    const at = new Date(closed.until)
    await actAs(context, networkId, null, (act) =>
      act.enqueue('close-round', { roundId }, { at, key: `close-round ${roundId}` }),
    )
  }
}

export const roundJobs: Job[] = [
  exportVersion,
  recordReachedCouncils,
  closeDueRound,
  tendOpenRounds,
  remindUndecidedCouncils,
]
