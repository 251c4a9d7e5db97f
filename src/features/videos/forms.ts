import { z } from 'zod'
import { isoDate } from '../../ui/typed-date.ts'
import { readLength, type Shown, type VideoText } from './video.ts'

const line = (most: number, missing?: string) => {
  const text = z.string().trim().max(most, `Keep this below ${most} characters`)
  return missing ? text.min(1, missing) : text.default('')
}
const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((chosen) => [chosen].flat())
const idOrNull = (value: string) => (z.uuid().safeParse(value).success ? value : null)

/** A video as the office types it; its file comes beside it. */
export const videoForm = z
  .looseObject({
    version: z.coerce.number().int().default(0),
    title: line(160, 'Enter a title'),
    summary: line(400, 'Say in one or two sentences what it shows'),
    transcript: line(200_000),
    captions: z.string().max(500_000, 'Keep the captions below 500,000 characters').default(''),
    captionedElsewhere: z.string().optional(),
    link: z
      .union([
        z.literal(''),
        z.url({ protocol: /^https$/, error: 'Enter a whole address that begins with https://' }),
      ])
      .default(''),
    length: z.string().default(''),
    event: z.string().default(''),
    picture: z.string().default(''),
    themes: several,
    personName: several,
    personRole: several,
    personOrganisation: several,
    personSeat: several,
  })
  .transform((typed, context) => {
    const wrong = (name: string, message: string) =>
      context.issues.push({ code: 'custom', message, path: [name], input: typed })
    const length = readLength(typed.length)
    if (length === null) wrong('length', 'Enter how long it is in minutes and seconds, like 4:05')
    const day = isoDate(typed, 'recorded')
    if (!day) wrong('recorded', 'Enter the day it was recorded, like 27 3 2027')
    const text: VideoText = {
      title: typed.title,
      summary: typed.summary,
      transcript: typed.transcript,
      captions: typed.captions,
      captionedElsewhere: typed.captionedElsewhere === 'yes',
      link: typed.link || null,
      lengthSeconds: length ?? 1,
      recordedOn: day || '2000-01-01',
      eventId: idOrNull(typed.event),
      pictureId: idOrNull(typed.picture),
      themeIds: typed.themes,
      people: peopleOf(typed),
    }
    return { version: typed.version, text }
  })

function peopleOf(typed: {
  personName: string[]
  personRole: string[]
  personOrganisation: string[]
  personSeat: string[]
}): Shown[] {
  return typed.personName.flatMap((name, at) =>
    name.trim() === ''
      ? []
      : {
          name: name.trim().slice(0, 160),
          role: (typed.personRole[at] ?? '').trim().slice(0, 160),
          organisation: (typed.personOrganisation[at] ?? '').trim().slice(0, 160),
          seatId: idOrNull(typed.personSeat[at] ?? ''),
        },
  )
}

export const videoSlugForm = z.object({ slug: z.string() })
export const withdrawForm = z.object({
  slug: z.string(),
  reason: line(1000, 'Say why. It stands on the page'),
})
