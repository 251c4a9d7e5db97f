import { sql } from 'kysely'
import { type CsvTable, readCsv, UnreadableCsv } from '../../../documents/table/read-csv.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { wholeRegister } from '../queries/whole-register.ts'
import { type AuthorityChange, changesOf } from '../register/changes.ts'
import { layoutOf } from '../register/layouts.ts'
import { RefusedFile } from '../register/reading.ts'
import { importAuthorities } from './import-authorities.ts'

/** What a publisher's file is, and what it changes in the register. */
export interface RegisterImport {
  layout: string
  encoding: CsvTable['encoding']
  rows: number
  changes: AuthorityChange[]
}

export type RegisterImportRefusal = Refused<'file'> & { sentence: string }

/** Reads a publisher's file against the register and, where it shall, takes over all that it changes or, refused, nothing. Who else imports waits, so that what was shown is what is done. */
export async function importRegisterFile(
  act: Pick<Act, 'db'>,
  bytes: Uint8Array,
  { apply }: { apply: boolean },
): Promise<RegisterImport | RegisterImportRefusal> {
  if (apply) await sql`lock table authority in share row exclusive mode`.execute(act.db)
  const register = await wholeRegister(act.db)
  try {
    const table = readCsv(bytes)
    const layout = layoutOf(table)
    const changes = changesOf(register, layout.read(table, register))
    if (apply) await applyChanges(act, changes, layout.source)
    return { layout: layout.name, encoding: table.encoding, rows: table.rows.length, changes }
  } catch (problem) {
    if (!(problem instanceof UnreadableCsv || problem instanceof RefusedFile)) throw problem
    return { refused: 'file', sentence: problem.message }
  }
}

async function applyChanges(
  act: Pick<Act, 'db'>,
  changes: readonly AuthorityChange[],
  source: string,
): Promise<void> {
  const succeeded = changes.filter(({ fields }) =>
    fields.some(({ field }) => field === 'successors'),
  )
  if (succeeded.length > 0)
    await act.db
      .deleteFrom('authority_successor')
      .where(
        'gss',
        'in',
        succeeded.map(({ after }) => after.gss),
      )
      .execute()
  await importAuthorities(
    act,
    changes.map(({ after }) => ({ ...after, source })),
  )
}
