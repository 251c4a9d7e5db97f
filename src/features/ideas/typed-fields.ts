import { z } from 'zod'

/** Words as they are typed, at most so many characters; needed where a sentence says what is missing. */
export function line(most: number, missing?: string) {
  const text = z
    .string()
    .trim()
    .max(most, `Keep this below ${most.toLocaleString('en-GB')} characters`)
  return missing ? text.min(1, missing) : text.default('')
}

/** Several of a list that may be ticked, none or one among them. */
export const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((chosen) => [chosen].flat())
