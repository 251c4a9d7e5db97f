import { z } from 'zod'

/** What the constitution may say of positions: how many years one stands unless it is reaffirmed. */
export const positionTermSchema = z.strictObject({ standsForYears: z.int().min(1).max(20) })

export type PositionTerm = z.infer<typeof positionTermSchema>

/** Where the constitution says nothing. */
export const defaultTerm: PositionTerm = { standsForYears: 4 }

/** The office is warned so many days before a position lapses. */
export const warnDaysBefore = 92
