import { z } from 'zod'
import { isRefused } from '../../kernel/act.ts'
import { notFound, seeOther } from '../../kernel/answer.ts'
import { dayOf } from '../../kernel/clock.ts'
import { publicFrame } from '../../kernel/frame.ts'
import type { Web } from '../../kernel/web.ts'
import { addSignInLink } from './actions/send-sign-in-link.ts'
import { signIn } from './actions/sign-in.ts'
import { demonstrationPeople } from './demonstration.ts'
import { becomePage, demonstrationPage } from './pages/demonstration.page.tsx'
import { setSession } from './set-session.ts'

/** A demonstration lets everybody be anybody; any other network knows nothing of these addresses. */
export function demonstrationRoutes(web: Web): void {
  web.page('/demonstration', { allow: 'public' }, async (ask) => {
    if (!ask.network.demonstration) return notFound
    return demonstrationPage({
      frame: publicFrame(ask),
      people: await demonstrationPeople(ask.db, dayOf(ask.now)),
    })
  })

  web.page('/demonstration/:person', { allow: 'public' }, async (ask) => {
    const people = ask.network.demonstration
      ? await demonstrationPeople(ask.db, dayOf(ask.now))
      : []
    const person = people.find(({ id }) => id === ask.params.person)
    return person ? becomePage({ frame: publicFrame(ask), person }) : notFound
  })

  web.deed(
    '/demonstration/:person',
    { allow: 'public', form: z.object({}), perHour: 600 },
    async (ask) => {
      const people = ask.network.demonstration
        ? await ask.read((db) => demonstrationPeople(db, dayOf(ask.now)))
        : []
      const person = people.find(({ id }) => id === ask.params.person)
      if (!person) return notFound
      const done = await ask.act(async (act) => {
        const token = await addSignInLink(act, person.id, '/work')
        return signIn(act, { token, device: 'the demonstration' })
      })
      if (isRefused(done)) return notFound
      setSession(ask, done.token)
      return seeOther('/work')
    },
  )
}
