import type { Precision } from './facts.ts'
import type { DatedFact, Spell } from './membership.ts'

/** A membership as it stands in its table. */
export interface SpellRow {
  gss: string
  from_date: string | null
  from_precision: Precision
  from_source: string | null
  from_not_before: string | null
  until_date: string | null
  until_precision: Precision | null
  until_source: string | null
  until_not_before: string | null
}

/** A row of the register as a spell. */
export function spellOf(row: SpellRow): Spell {
  return {
    gss: row.gss,
    from: fact(row.from_date, row.from_precision, row.from_not_before, row.from_source),
    until: fact(row.until_date, row.until_precision, row.until_not_before, row.until_source),
  }
}

function fact(
  date: string | null,
  precision: Precision | null,
  notBefore: string | null,
  source: string | null,
): DatedFact | null {
  return date === null ? null : { date, precision: precision ?? 'unknown', notBefore, source }
}
