import { z } from 'zod'
import { momentOf } from '../../kernel/clock.ts'
import { isoDate } from '../../ui/typed-date.ts'
import { type Kind, kinds, type StoryKind } from './edition.ts'

const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((chosen) => [chosen].flat().filter((one) => one !== ''))
const ids = several.transform((chosen) => chosen.filter((id) => z.uuid().safeParse(id).success))
const kind = z.enum(Object.keys(kinds) as [Kind], 'Choose what kind of edition it is')
const title = z
  .string()
  .trim()
  .min(1, 'Enter a title')
  .max(120, 'Keep the title below 120 characters')
const seen = z.coerce.number().int()

/** Somebody outside asks for the newsletter. */
export const signUpForm = z
  .object({
    address: z
      .string()
      .trim()
      .max(254, 'Enter an e-mail address, like name@example.org')
      .pipe(z.email('Enter an e-mail address, like name@example.org')),
    wants: z.enum(['everything', 'themes'], 'Choose what you want to get'),
    themes: ids,
  })
  .refine(({ wants, themes }) => wants === 'everything' || themes.length > 0, {
    message: 'Choose at least one theme',
    path: ['themes'],
  })

/** A deed whose whole right is in its address. */
export const keyedForm = z.looseObject({})

/** A new edition. */
export const newForm = z.object({ title, kind: kind.default('newsletter') })

const ref = /^(article|publication|event)\.([0-9a-f-]{36})$/

/** What stands in an edition; the places are numbers that need not follow each other. */
export const editionForm = z
  .looseObject({
    edition: z.uuid(),
    seen,
    title,
    kind,
    editorial: z.string().max(20_000, 'Keep the editorial below 20,000 characters').default(''),
    picture: z
      .string()
      .default('')
      .transform((id) => (z.uuid().safeParse(id).success ? id : null)),
    stories: several,
  })
  .transform((typed) => ({
    ...typed,
    items: typed.stories
      .flatMap((story, at) => {
        const [, storyKind, id] = ref.exec(story) ?? []
        const place = Number.parseFloat(String(typed[`place.${story}`] ?? ''))
        return storyKind && id
          ? [{ kind: storyKind as StoryKind, id, at, place: Number.isNaN(place) ? 1e6 : place }]
          : []
      })
      .toSorted((a, b) => a.place - b.place || a.at - b.at)
      .map(({ kind: storyKind, id }) => ({ kind: storyKind, id })),
  }))

/** An edition goes out now, or at a minute. */
export const outForm = z
  .looseObject({
    edition: z.uuid(),
    seen,
    when: z.enum(['now', 'later'], 'Choose when it goes out'),
    time: z.string().trim().default(''),
  })
  .transform((typed, context) => {
    if (typed.when === 'now') return { ...typed, at: null }
    const wrong = (path: string, message: string) =>
      context.issues.push({ code: 'custom', message, path: [path], input: typed })
    const day = isoDate(typed, 'day')
    if (!day) wrong('day', 'Enter the day on which it goes out, like 27 3 2027')
    const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed.time)
    if (!time) wrong('time', 'Enter a time of 24 hours, like 09:30')
    const at =
      day && time ? momentOf(day, `${time[1]!.padStart(2, '0')}:${time[2]}`) : new Date(Number.NaN)
    return { ...typed, at }
  })

export const editionStepForm = z.object({ edition: z.uuid(), seen: seen.default(0) })
export const removalForm = z.object({ subscriber: z.uuid() })
