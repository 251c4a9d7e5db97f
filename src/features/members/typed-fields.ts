import { z } from 'zod'
import { isoDate } from '../../ui/typed-date.ts'

/** Where a form says what is wrong with it. */
export type Context = z.core.$RefinementCtx
/** One line of text, at most so long. */
export const line = (most: number) =>
  z.string().trim().max(most, `Keep this below ${most} characters`).default('')

/** Reads a date of three fields; says the sentence beside it where it is none. */
export function day(
  typed: Record<string, unknown>,
  context: Context,
  name: string,
  sentence: string,
  optional = false,
): string {
  const read = isoDate(typed, name)
  if (read || (optional && read === '')) return read ?? ''
  context.issues.push({ code: 'custom', message: sentence, path: [name], input: typed })
  return ''
}
