import { readFile } from 'node:fs/promises'
import * as room from '../../src/features/events/index.ts'
import { addPicture } from '../../src/features/pictures/index.ts'
import * as videos from '../../src/features/videos/index.ts'
import type { Act } from '../../src/kernel/act.ts'
import { momentOf } from '../../src/kernel/clock.ts'
import { drawings } from '../news/drawings.ts'
import { granted, type Stage } from '../stage.ts'
import { type DemoEvent, events, guests, needs } from './events.ts'

const by = 'imogen-vale'
const [first] = events

/** Announces the events of the demonstration, lets people book and come, and keeps the slides and the recording of one. */
export async function holdEvents(stage: Stage): Promise<void> {
  const { timeline, at, day } = stage
  const mail = { baseUrl: stage.baseUrl, networkName: stage.networkName }
  const slugs = new Map<DemoEvent, string>()
  for (const event of events) {
    timeline.add(at(event.announced), by, `${event.title}: announced`, async (act) => {
      const text = await textOf(act, stage, event)
      const { slug } = granted(await room.addEvent(act, text), event.title)
      granted(await room.publishEvent(act, { slug, mail }), event.title)
      slugs.set(event, slug)
    })
    // Some book each day after it was announced, until all have.
    for (let from = 0; from < event.booked; from += 4) {
      const when = { day: Math.min(-1, event.announced.day + 1 + from / 4), time: '12:15' }
      const some = guests.slice(from, Math.min(from + 4, event.booked))
      timeline.add(at(when), null, `${event.title}: booked`, async (act) => {
        for (const [place, guest] of some.entries())
          granted(
            await room.bookPlace(act, {
              ...guest,
              slug: slugs.get(event)!,
              invitation: '',
              way: wayOf(event, from + place),
              accessNeeds: needs[from + place] ?? '',
              mail,
            }),
            event.title,
          )
      })
    }
    if (event.came === undefined) continue
    const after = momentOf(day(event.day), event.until)
    timeline.add(after, by, `${event.title}: held`, (act) => held(act, event, slugs.get(event)!))
  }
  // What the job does each night; the demonstration has had no nights.
  timeline.add(at({ day: -1, time: '03:20' }), null, 'needs are forgotten', async (act) => {
    await room.forgetAccessNeeds(act)
  })
  await keepRecording(stage, slugs)
}

const wayOf = (event: DemoEvent, at: number) => {
  if (event.form !== 'both') return event.form
  return at % 3 === 2 ? 'online' : 'in-person'
}

async function textOf(act: Act, stage: Stage, event: DemoEvent): Promise<room.EventText> {
  const on = stage.day(event.day)
  const startsAt = momentOf(on, event.from)
  const speakers = []
  for (const { council, ...speaker } of event.speakers) {
    const seatId = council ? await stage.names.holder(act, council, 'portfolio-holder') : null
    speakers.push({ ...speaker, seatId })
  }
  return {
    ...event,
    startsAt,
    endsAt: momentOf(on, event.until),
    timeZone: 'Europe/London',
    joiningFrom: event.joiningLink ? new Date(startsAt.getTime() - 24 * 3_600_000) : null,
    opensAt: null,
    closesAt: startsAt,
    speakers,
    themeIds: event.themes.map((theme) => stage.names.theme(theme)),
    hosts: event.hosts.map((council) => stage.names.gss(council)),
    pictureId: await drawn(act, event.picture),
  }
}

/** The picture of the library that was drawn under this key. */
async function drawn(act: Act, key: string | undefined): Promise<string | null> {
  const drawing = drawings.find((one) => one.key === key)
  if (!drawing) return null
  const row = await act.db
    .selectFrom('picture')
    .select('id')
    .where('alternative', '=', drawing.alternative)
    .executeTakeFirstOrThrow()
  return row.id
}

async function held(act: Act, event: DemoEvent, slug: string): Promise<void> {
  const rows = await act.db
    .selectFrom('registration')
    .innerJoin('network_event', 'network_event.id', 'registration.event_id')
    .select('registration.id')
    .where('network_event.slug', '=', slug)
    .where('registration.state', '=', 'placed')
    .orderBy('registration.id')
    .limit(event.came!)
    .execute()
  const came = rows.map(({ id }) => id)
  granted(await room.markAttendance(act, { slug, came }), event.title)
}

/** The slides and the film of the first event, published some days after it. */
async function keepRecording(stage: Stage, slugs: Map<DemoEvent, string>): Promise<void> {
  const event = first!
  const read = (name: string) => readFile(new URL(name, import.meta.url))
  const [slides, film, poster, captions] = await Promise.all(
    [
      'rooms-above-shops-slides.pdf',
      'homes-above-shops.webm',
      'homes-above-shops.webp',
      'homes-above-shops.vtt',
    ].map(read),
  )
  const when = stage.at({ day: event.day + 5, time: '16:00' })
  stage.timeline.add(when, by, `${event.title}: slides and film`, async (act) => {
    const slug = slugs.get(event)!
    const file = { name: 'rooms-above-shops-slides.pdf', bytes: slides! }
    granted(await room.addEventFile(act, { slug, title: 'Slides: rooms above shops', file }), slug)
    const { pictureId } = granted(
      await addPicture(act, {
        picture: { bytes: poster!, format: 'webp', width: 640, height: 360 },
        alternative: 'A drawn street of ten gabled houses, nine with lit windows above the shops',
        caption: '',
        credit: 'Drawn for the demonstration',
        licence: 'cc0',
        people: [],
        openToAll: true,
      }),
      slug,
    )
    const { id: eventId } = await act.db
      .selectFrom('network_event')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow()
    const text: videos.VideoText = {
      title: 'Rooms above shops, in bricks',
      summary: 'Ten houses in twenty-seven seconds: how a street filled its upper floors.',
      transcript: `${transcript}\n\n${seen}`,
      captions: captions!.toString('utf8'),
      captionedElsewhere: false,
      link: null,
      lengthSeconds: 27,
      recordedOn: stage.day(event.day),
      eventId,
      pictureId,
      themeIds: event.themes.map((theme) => stage.names.theme(theme)),
      people: [],
    }
    const added = granted(
      await videos.addVideo(act, { text, file: { name: 'homes-above-shops.webm', bytes: film! } }),
      text.title,
    )
    granted(await videos.publishVideo(act, { slug: added.slug }), text.title)
  })
}

const transcript =
  'A computer voice speaks. This street has ten shops, and ten upper floors above them.\n\nWhen its council counted, six of the ten stood empty.\n\nEach floor got a stair of its own, and a small grant. One officer knew every owner.\n\nTwo years later, five of the six are homes.\n\nThe figures are invented, for the demonstration.'
const seen =
  'What is seen: ten brick houses rise side by side. Four have lit windows above the shop. One after the other five more light up; the last stays dark.'
