import { type FormatName, formats } from '../../../documents/write/index.ts'
import { actAs } from '../../../kernel/act.ts'
import { reading } from '../../../kernel/db.ts'
import type { Job } from '../../../kernel/jobs.ts'
import { keepExport, writeExport } from '../actions/keep-export.ts'
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

export const roundJobs: Job[] = [exportVersion]
