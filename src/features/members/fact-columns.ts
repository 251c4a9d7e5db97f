import type { DatedFact } from './membership.ts'

/** A dated fact as the four columns of one end of a membership. */
export function factColumns(end: 'from', fact: DatedFact): FromColumns
export function factColumns(end: 'until', fact: DatedFact | null): UntilColumns
export function factColumns(end: 'from' | 'until', fact: DatedFact | null): object {
  return {
    [`${end}_date`]: fact?.date ?? null,
    [`${end}_precision`]: fact?.precision ?? null,
    [`${end}_not_before`]: fact?.notBefore ?? null,
    [`${end}_source`]: fact?.source ?? null,
  }
}

interface FromColumns {
  from_date: string
  from_precision: DatedFact['precision']
  from_not_before: string | null
  from_source: string | null
}

interface UntilColumns {
  until_date: string | null
  until_precision: DatedFact['precision'] | null
  until_not_before: string | null
  until_source: string | null
}
