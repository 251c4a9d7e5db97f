import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { AdoptionState, AdoptionStepText } from '../adoption.ts'

export interface AdoptionStep extends AdoptionStepText {
  at: Date
}

/** A council that took a solution up, with all that it said, in the order in which it said it. */
export interface Adoption {
  id: string
  solutionId: string
  gss: string
  council: string
  councilSlug: string
  /** Of the register; null where it is not known. */
  population: number | null
  learnedFrom: string
  learnedFromCouncil: string
  steps: AdoptionStep[]
}

/** The adoptions of solutions, the earliest first; for readers who may read the solutions. */
export async function adoptionsOf(db: Reads, solutionIds: readonly string[]): Promise<Adoption[]> {
  if (solutionIds.length === 0) return []
  const { rows } = await sql<Omit<Adoption, 'steps'>>`
    select d.id, d.solution_id as "solutionId", d.gss, a.short_name as council, a.slug as "councilSlug",
      a.population, d.learned_from as "learnedFrom", l.short_name as "learnedFromCouncil"
    from adoption d join authority a on a.gss = d.gss join authority l on l.gss = d.learned_from
    where d.solution_id = any(${[...solutionIds]}::uuid[])
    order by d.created_at, d.id`.execute(db)
  const steps = await sql<AdoptionStep & { adoptionId: string; state: AdoptionState }>`
    select s.adoption_id as "adoptionId", s.state, to_char(s.on_date, 'YYYY-MM-DD') as "onDate", s.changed,
      s.result, s.figures, s.at
    from adoption_step s where s.adoption_id = any(${rows.map(({ id }) => id)}::uuid[])
    order by s.at, s.id`.execute(db)
  const byAdoption = Map.groupBy(steps.rows, ({ adoptionId }) => adoptionId)
  return rows.map((row) => ({
    ...row,
    steps: (byAdoption.get(row.id) ?? []).map(({ adoptionId: _, ...step }) => step),
  }))
}
