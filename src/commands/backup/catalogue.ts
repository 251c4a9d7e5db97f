import type pg from 'pg'

export interface Column {
  name: string
  /** As SQL writes it, with its schema where it needs one. */
  type: string
}

export interface Table {
  /** Quoted, with its schema. */
  name: string
  columns: Column[]
  key: string[]
}

// These two say which migrations ran; restoring runs the same ones instead of copying the list.
const bookkeeping = ['public.migration', 'graphile_worker.migrations']

const ours = `n.nspname not in ('pg_catalog', 'information_schema')
  and n.nspname not like 'pg\\_toast%' and n.nspname not like 'pg\\_temp%'`

const tablesQuery = `
  select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
    (select coalesce(json_agg(json_build_object(
        'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum), '[]')
     from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    ) as columns,
    (select coalesce(json_agg(a.attname order by k.place), '[]')
     from pg_index i, unnest(i.indkey) with ordinality k(attnum, place), pg_attribute a
     where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum
    ) as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and ${ours} and n.nspname || '.' || c.relname <> all ($1)
  order by 1`

/** Every table that holds data of the installation, with the columns that are stored, not computed. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  return (await client.query<Table>(tablesQuery, [bookkeeping])).rows
}

export interface Sequence {
  name: string
  /** The last number given out; null if none ever was. */
  last: string | null
}

/** Every sequence, those of identity columns included. */
export async function sequencesOf(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(`
    select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name, last_value::text as last
    from pg_sequences s join pg_namespace n on n.nspname = s.schemaname where ${ours} order by 1`)
  return rows
}

/** The names of the migrations that made this schema, in order; none where nothing is set up. */
export async function migrationsOf(client: pg.ClientBase): Promise<string[]> {
  const found = await client.query("select to_regclass('public.migration') is not null as yes")
  if (!found.rows[0].yes) return []
  const { rows } = await client.query('select name from public.migration order by name')
  return rows.map((row) => row.name)
}

export interface ForeignKey {
  table: string
  name: string
  definition: string
}

/** Every foreign key, as the words that would make it again. */
export async function foreignKeysOf(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as table,
      quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${ours} order by 1, 2`)
  return rows
}

/** Makes every value's text the same wherever it is written or read. */
export const plainSession = `
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local bytea_output = 'hex'; set local extra_float_digits = 1;
  set local row_security = off`
