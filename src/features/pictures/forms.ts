import { z } from 'zod'
import type { Focus } from '../../documents/picture/picture.ts'
import { type Licence, licences } from './picture.ts'

const line = (most: number, sentence: string) =>
  z
    .string()
    .trim()
    .max(most, `Keep this below ${most} characters`)
    .min(sentence ? 1 : 0, sentence)
const licenceKeys = Object.keys(licences) as [Licence, ...Licence[]]

/** Nine points of the picture in rows from the top left: "17 17" is a sixth from both edges. */
export const points = [17, 50, 83].flatMap((y) => [17, 50, 83].map((x) => `${x} ${y}`))

const words = {
  alternative: line(
    500,
    'Say what the picture shows, for those who do not see it: “Two ferries in Plymouth harbour”',
  ),
  caption: line(500, '').default(''),
  credit: line(200, 'Say whose picture it is: “Photograph: Amara Nwosu”'),
  licence: z.enum(licenceKeys, 'Choose under what terms it may be used'),
  people: z
    .string()
    .default('')
    .transform((typed) =>
      typed
        .split('\n')
        .map((name) => name.trim().slice(0, 120))
        .filter(Boolean)
        .slice(0, 60),
    ),
  openToAll: z
    .string()
    .optional()
    .transform((ticked) => ticked === 'yes'),
}

/** A picture comes in. */
export const newPictureForm = z.object(words)

const percent = (where: string) =>
  z
    .string()
    .trim()
    .default('50')
    .refine(
      (typed) => /^\d{1,3}(\.\d+)?$/.test(typed) && Number(typed) <= 100,
      `Enter a number from 0 to 100: how far from the ${where}`,
    )

/** The words of a picture and its point of focus change. */
export const describeForm = z.object({
  ...words,
  focus: z.enum(['exact', ...points], 'Choose a point').default('exact'),
  focusX: percent('left'),
  focusY: percent('top'),
})

/** The point chosen among the nine, or the two numbers. */
export function focusOf(typed: { focus: string; focusX: string; focusY: string }): Focus {
  const [x, y] = typed.focus === 'exact' ? [typed.focusX, typed.focusY] : typed.focus.split(' ')
  return { x: Number(x) / 100, y: Number(y) / 100 }
}
