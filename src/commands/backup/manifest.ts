import { z } from 'zod'

export const formatName = 'hanse-backup'

/** The first entry of a backup: what is needed before any row can be read. */
export const beginning = z.object({
  format: z.literal(formatName),
  version: z.literal(1),
  made_at: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.object({ name: z.string(), type: z.string() })),
    }),
  ),
})
export type Beginning = z.infer<typeof beginning>

/** The last entry: what must have come before it, so that a cut or altered backup is noticed. */
export const manifest = z.object({
  rows: z.record(z.string(), z.number()),
  sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })),
  parts: z.array(z.object({ name: z.string(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifest>
