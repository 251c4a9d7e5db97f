import { z } from 'zod'
import { momentIn } from '../../documents/calendar/zone.ts'
import { isoDate } from '../../ui/typed-date.ts'
import type { EventText, Speaker } from './event.ts'
import { timeZones } from './event-words.ts'
import { readProgramme } from './programme.ts'

type Context = z.core.$RefinementCtx
type Typed = Record<string, unknown>

const line = (most: number, missing?: string) => {
  const text = z.string().trim().max(most, `Keep this below ${most} characters`)
  return missing ? text.min(1, missing) : text.default('')
}
const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((chosen) => [chosen].flat())

function wrong(context: Context, typed: Typed, name: string, message: string) {
  context.issues.push({ code: 'custom', message, path: [name], input: typed })
}

const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** The moment of a date of three fields and a time beside it; null where both are empty and that is allowed. */
function moment(
  typed: Typed,
  context: Context,
  zone: string,
  name: string,
  words: { day: string; time: string; optional?: boolean },
): Date | null {
  const day = isoDate(typed, name)
  const time = String(typed[`${name}Time`] ?? '').trim()
  if (day === '' && time === '' && words.optional) return null
  const found = clock.exec(time)
  if (!day) wrong(context, typed, name, words.day)
  if (!found) wrong(context, typed, `${name}Time`, words.time)
  if (!day || !found) return null
  return momentIn(zone, day, `${found[1]!.padStart(2, '0')}:${found[2]}`)
}

function places(typed: Typed, context: Context, name: string): number | null {
  const text = String(typed[name] ?? '').trim()
  if (text === '') return null
  if (/^\d{1,5}$/.test(text)) return Number(text)
  wrong(context, typed, name, 'Enter a whole number of places, like 90, or leave it empty')
  return null
}

/** An event as the office types it. */
export const eventForm = z
  .looseObject({
    version: z.coerce.number().int().default(0),
    title: line(160, 'Enter a title'),
    summary: line(400, 'Say in one or two sentences what it is about'),
    body: line(20_000),
    form: z.enum(['in-person', 'online', 'both'], 'Choose how it is held'),
    zone: z.enum(
      Object.keys(timeZones) as [keyof typeof timeZones],
      'Choose the time zone of these times',
    ),
    place: line(300),
    placeAccess: line(2000),
    joiningLink: z
      .union([z.literal(''), z.url({ protocol: /^https$/, error: linkSentence() })])
      .default(''),
    audience: z.enum(['public', 'members', 'invited'], 'Choose whom it is for'),
    programme: line(5000),
    partners: line(500),
    picture: z.string().default(''),
    themes: several,
    hosts: several,
    speakerName: several,
    speakerRole: several,
    speakerOrganisation: several,
    speakerSeat: several,
  })
  .transform((typed, context) => {
    const { zone } = typed
    const starts = moment(typed, context, zone, 'starts', {
      day: 'Enter the day it begins, like 22 4 2027',
      time: 'Enter the time it begins, like 10:00',
    })
    const ends = moment(typed, context, zone, 'ends', {
      day: 'Enter the day it ends, like 22 4 2027',
      time: 'Enter the time it ends, like 15:00',
    })
    const optional = {
      day: 'Enter a day like 1 4 2027, or leave day and time empty',
      time: 'Enter a time like 09:00, or leave day and time empty',
      optional: true,
    }
    const opensAt = moment(typed, context, zone, 'opens', optional)
    const closesAt = moment(typed, context, zone, 'closes', optional)
    const joiningFrom = moment(typed, context, zone, 'joining', optional)
    const { problem } = readProgramme(typed.programme)
    if (problem) wrong(context, typed, 'programme', problem)
    const text: EventText = {
      title: typed.title,
      summary: typed.summary,
      body: typed.body,
      form: typed.form,
      startsAt: starts ?? new Date(0),
      endsAt: ends ?? new Date(0),
      timeZone: zone,
      place: typed.place,
      placeAccess: typed.placeAccess,
      joiningLink: typed.joiningLink,
      joiningFrom,
      audience: typed.audience,
      places: places(typed, context, 'places'),
      onlinePlaces: places(typed, context, 'onlinePlaces'),
      opensAt,
      closesAt: closesAt ?? starts ?? new Date(0),
      programme: typed.programme,
      partners: typed.partners,
      speakers: speakersOf(typed),
      themeIds: typed.themes,
      hosts: typed.hosts,
      pictureId: z.uuid().safeParse(typed.picture).success ? typed.picture : null,
    }
    return { version: typed.version, text }
  })

function linkSentence() {
  return 'Enter a whole address that begins with https://'
}

function speakersOf(typed: {
  speakerName: string[]
  speakerRole: string[]
  speakerOrganisation: string[]
  speakerSeat: string[]
}): Speaker[] {
  return typed.speakerName.flatMap((name, at) => {
    if (name.trim() === '') return []
    return {
      name: name.trim().slice(0, 160),
      role: (typed.speakerRole[at] ?? '').trim().slice(0, 160),
      organisation: (typed.speakerOrganisation[at] ?? '').trim().slice(0, 160),
      seatId: z.uuid().safeParse(typed.speakerSeat[at]).success ? typed.speakerSeat[at]! : null,
    }
  })
}

const way = z.enum(['in-person', 'online'], 'Choose how you take part')
const nobody = z.string().default('')

/** Somebody books a place. */
export const bookingForm = z.object({
  slug: z.string(),
  invitation: nobody,
  name: line(160, 'Enter your name'),
  organisation: line(160),
  email: z
    .string()
    .trim()
    .max(254, 'Keep the address below 254 characters')
    .pipe(z.email('Enter an e-mail address, like name@example.org')),
  way,
  accessNeeds: line(2000),
})

/** Somebody changes their registration. */
export const changeForm = z.object({
  token: z.string(),
  name: line(160, 'Enter your name'),
  organisation: line(160),
  way,
  accessNeeds: line(2000),
})

/** Anything done by a personal link alone. */
export const tokenForm = z.object({ token: z.string() })

/** Anything done to an event by its address alone. */
export const slugForm = z.object({ slug: z.string() })

/** The office cancels an event. */
export const cancellingForm = z.object({
  slug: z.string(),
  reason: line(1000, 'Say why. Everybody who is registered reads it'),
})

/** The office notes who came. */
export const attendanceForm = z.object({ slug: z.string(), came: several })

/** The office writes to everybody with a place. */
export const letterForm = z.object({
  slug: z.string(),
  subject: line(200, 'Enter a subject'),
  text: line(5000, 'Write the letter'),
})

/** Slides or a paper. */
export const eventFileForm = z.object({ slug: z.string(), title: line(200, 'Enter a title') })
export const eventFileEndForm = z.object({ slug: z.string(), file: z.uuid() })
