import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** The seat that a person holds or held last, for the words that stand instead of their name. */
export async function lastSeatOf(
  db: Reads,
  personId: string,
): Promise<{ kind: string; council: string | null } | null> {
  const row = await db
    .selectFrom('seat_holding as h')
    .innerJoin('seat as s', (join) =>
      join.onRef('s.network_id', '=', 'h.network_id').onRef('s.id', '=', 'h.seat_id'),
    )
    .leftJoin('authority as a', 'a.gss', 's.gss')
    .select(['s.kind', 'a.short_name as council'])
    .where('h.person_id', '=', personId)
    .orderBy('h.until_date', (order) => order.desc().nullsFirst())
    .orderBy('h.from_date', 'desc')
    .executeTakeFirst()
  return row ?? null
}

type Row = Record<string, unknown>

/** Everything kept on a person, table by table: their own facts, letters to them, what the log says they did, and every row that points at them. Texts that they wrote for their council are the council’s, and hashes of secrets are nobody’s: neither is in it. */
export async function ownData(
  db: Reads,
  personId: string,
): Promise<{ person: Row; letters: Row[]; log: Row[]; records: Record<string, Row[]> } | null> {
  const person = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'demonstration', 'created_at'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!person) return null
  return {
    person,
    letters: await db
      .selectFrom('mail')
      .select(['subject', 'body', 'created_at', 'sent_at'])
      .where((where) => where.eb(where.fn('lower', ['recipient']), '=', person.email.toLowerCase()))
      .orderBy('created_at')
      .execute(),
    log: await db
      .selectFrom('event')
      .select(['at', 'name', 'gss', 'seat_id', 'subject_id'])
      .where('person_id', '=', personId)
      .orderBy('seq')
      .execute(),
    records: await rowsThatPointAt(db, personId),
  }
}

/** By the live schema, so that a table added tomorrow is in it. */
async function rowsThatPointAt(db: Reads, personId: string): Promise<Record<string, Row[]>> {
  const { rows: keys } = await sql<{ table: string; column: string; plain: string[] }>`
    select r.relname as table, a.attname as column,
      (select array_agg(c.attname::text order by c.attnum) from pg_attribute c
        where c.attrelid = r.oid and c.attnum > 0 and not c.attisdropped
          and c.atttypid::regtype::text in ('uuid', 'date', 'boolean', 'integer', 'bigint', 'timestamp with time zone')) as plain
    from pg_constraint k
    join pg_class r on r.oid = k.conrelid
    join pg_attribute a on a.attrelid = r.oid and a.attnum = any(k.conkey) and a.attname <> 'network_id'
    where k.contype = 'f' and k.confrelid = 'person'::regclass
    order by 1, 2`.execute(db)
  const found: Record<string, Row[]> = {}
  for (const { table, column, plain } of keys) {
    const { rows } = await sql<Row>`select ${sql.join(plain.map((one) => sql.ref(one)))}
      from ${sql.table(table)} where ${sql.ref(column)} = ${personId}`.execute(db)
    if (rows.length > 0) found[`${table}.${column}`] = rows
  }
  return found
}
