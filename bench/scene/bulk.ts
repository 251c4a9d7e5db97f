import type pg from 'pg'

const piece = 4000

/** Inserts rows of any size of table in few statements, as the owner of the schema; columns are those of the first row. */
export async function bulkInsert<R extends object>(
  owner: pg.Pool,
  table: string,
  rows: R[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  for (let at = 0; at < rows.length; at += piece)
    await owner.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(rows.slice(at, at + piece))],
    )
}
