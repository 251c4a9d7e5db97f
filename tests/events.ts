import { addEvent, type EventText, publishEvent } from '../src/features/events/index.ts'
import { granted } from './scenes.ts'
import type { Scene } from './set-up.ts'

const day = 86_400_000

/** An event of two hours, thirty days from now, with no limit on its places. */
export function eventText(scene: Scene, over: Partial<EventText> = {}): EventText {
  const startsAt = over.startsAt ?? new Date(scene.time.now.getTime() + 30 * day)
  return {
    title: 'Lamps along the river',
    summary: 'Five towns show their lamps.',
    body: 'What a lamp costs, and what it brings.',
    form: 'in-person',
    startsAt,
    endsAt: new Date(startsAt.getTime() + 7_200_000),
    timeZone: 'Europe/London',
    place: 'The Guildhall, Lincoln',
    placeAccess: 'Step-free from the river.',
    joiningLink: '',
    joiningFrom: null,
    audience: 'public',
    places: null,
    onlinePlaces: null,
    opensAt: null,
    closesAt: startsAt,
    programme: '10:00 Welcome\n10:30 Lamps',
    partners: '',
    speakers: [],
    themeIds: [],
    hosts: [],
    pictureId: null,
    ...over,
  }
}

/** The same, published by the office; gives its address word. */
export async function publishedEvent(
  scene: Scene,
  over: Partial<EventText> = {},
): Promise<{ id: string; slug: string }> {
  const mail = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
  const made = granted(await scene.act('ruth', (act) => addEvent(act, eventText(scene, over))))
  granted(await scene.act('ruth', (act) => publishEvent(act, { slug: made.slug, mail })))
  return made
}

/** The letters to an address, newest first. */
export function lettersTo(scene: Scene, recipient: string) {
  return scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body', 'attachments'])
      .where('recipient', '=', recipient)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  )
}

/** The path of somebody’s own page, from the newest letter that has it. */
export async function ownPage(scene: Scene, recipient: string): Promise<string> {
  const letters = await lettersTo(scene, recipient)
  for (const { body } of letters) {
    const path = /\/registrations\/\S+/.exec(body)?.[0]
    if (path) return path
  }
  throw new Error(`No letter to ${recipient} has a link.`)
}
