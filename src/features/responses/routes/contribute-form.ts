import { z } from 'zod'
import { stances } from '../../../documents/stance.ts'
import type { Posted } from '../../../ui/form.tsx'
import { type Evidence, usePermissions } from '../contribution.ts'
import type { OwnAnswer } from '../queries/contribute.ts'

export const mostRows = 20
export const cell = z.string().max(2000, 'Keep this below 2,000 characters').default('')
export const rowFields = Object.fromEntries(
  Array.from({ length: mostRows }, (_, row) => [`figure-${row}`, `what-${row}`, `source-${row}`])
    .flat()
    .map((name) => [name, cell]),
)

export const contributionForm = z.object({
  revision: z.coerce.number().int().min(0).default(0),
  stance: z
    .enum(stances, 'Choose where you stand, or “no view”')
    .nullish()
    .transform((stance) => stance ?? null),
  words: z.string().max(50_000, 'Keep the text below 50,000 characters').default(''),
  use: z.enum(usePermissions).default('by-name'),
  go: z.enum(['next', 'stay', 'add-evidence']).default('stay'),
  ...rowFields,
})
export type ContributionForm = z.infer<typeof contributionForm>

/** The rows of evidence that hold anything, in their order. */
export function evidenceOf(values: ContributionForm): Evidence[] {
  const given = values as unknown as Record<string, string>
  return Array.from({ length: mostRows }, (_, row): Evidence[] => {
    const [figure, what, source] = ['figure', 'what', 'source'].map((name) =>
      (given[`${name}-${row}`] ?? '').trim(),
    ) as [string, string, string]
    if (figure) return [{ kind: 'figure', figure, what, source }]
    return what ? [{ kind: 'example', text: what, source }] : []
  }).flat()
}

/** A saved answer as the form shows it. */
export function posted(answer: OwnAnswer): Posted {
  const rows = answer.evidence.flatMap((item, row) => [
    [`figure-${row}`, item.kind === 'figure' ? item.figure : ''],
    [`what-${row}`, item.kind === 'figure' ? item.what : item.text],
    [`source-${row}`, item.source],
  ])
  return {
    values: {
      stance: answer.stance,
      words: answer.words,
      use: answer.use,
      ...Object.fromEntries(rows),
    },
    errors: {},
  }
}
