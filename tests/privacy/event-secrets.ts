import { addEvent, bookPlace } from '../../src/features/events/index.ts'
import { addVideo } from '../../src/features/videos/index.ts'
import { dayOf } from '../../src/kernel/clock.ts'
import { eventText, publishedEvent } from '../events.ts'
import { granted } from '../scenes.ts'
import type { Scene } from '../set-up.ts'
import type { Secret, VisitorKey } from './secrets.ts'

const office: VisitorKey[] = ['ruth']
const members: VisitorKey[] = ['jo', 'imran', 'amara', 'ruth']

/** An event online with somebody registered, one for members, one by invitation, and a draft. */
export async function hideEventSecrets(
  scene: Scene,
): Promise<{ secrets: Secret[]; slugs: string[] }> {
  const online = await publishedEvent(scene, {
    title: 'An evening online',
    form: 'online',
    place: '',
    joiningLink: 'https://elsbeere.example/room',
  })
  const mail = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
  granted(
    await scene.act(null, (act) =>
      bookPlace(act, {
        slug: online.slug,
        invitation: '',
        name: 'Mispel Guest',
        organisation: '',
        email: 'guest@mispel.example',
        way: 'online',
        accessNeeds: 'Kastanie, not to be served',
        mail,
      }),
    ),
  )
  const own = await publishedEvent(scene, {
    title: 'Haselnuss among members',
    audience: 'members',
  })
  const invited = await publishedEvent(scene, {
    title: 'Walnuss by invitation',
    audience: 'invited',
  })
  const draft = granted(
    await scene.act('ruth', (act) => addEvent(act, eventText(scene, { title: 'Eichel draft' }))),
  )
  granted(
    await scene.act('ruth', (act) =>
      addVideo(act, {
        text: {
          title: 'A film',
          summary: 'Speierling film',
          transcript: '',
          captions: '',
          captionedElsewhere: false,
          link: 'https://speierling.example/film',
          lengthSeconds: 60,
          recordedOn: dayOf(act.now),
          eventId: null,
          pictureId: null,
          themeIds: [],
          people: [],
        },
        file: null,
      }),
    ),
  )
  const row = await scene.read((db) =>
    db.selectFrom('registration').select('token').executeTakeFirstOrThrow(),
  )
  const secret = (what: string, words: string, may: VisitorKey[], shown = true) => ({
    what,
    words,
    may,
    shown,
  })
  return {
    slugs: [online.slug, own.slug, invited.slug, draft.slug],
    secrets: [
      secret('the link to join an event', 'elsbeere.example', office),
      secret('who has registered', 'Mispel Guest', office),
      secret('where letters to them go', 'guest@mispel.example', office),
      secret('what they need', 'Kastanie, not', office),
      secret('the link to their own page', row.token, [], false),
      secret('an event for members', 'Haselnuss among', members),
      secret('an event by invitation', 'Walnuss by', office),
      secret('the draft of a video', 'Speierling film', office),
      secret('the draft of an event', 'Eichel draft', office),
    ],
  }
}
