import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { inviteAgain } from '../actions/invite-again.ts'
import { peoplePage } from '../pages/people.page.tsx'
import { allSpells } from '../queries/members-on.ts'
import { peopleWithSeats, statesOfPeople, vacantSeats } from '../queries/people.ts'
import { invitationRefusals } from '../refusal-words.ts'

/** Who holds or held seats, for the office. */
export function peopleRoutes(web: Web): void {
  web.page('/network/people', { allow: 'office' }, (ask) => show(ask, ask.db, null))

  const form = z.object({ person: z.uuid() })
  web.deed('/seat-invitations', { allow: 'office', form, perHour: 120 }, async (ask) => {
    const again = (refusal: string) =>
      ask.read(async (db) => withStatus(409, await show(ask, db, refusal)))
    if (!ask.form.ok) return again(invitationRefusals['unknown-person'])
    const { person } = ask.form.values
    const done = await ask.act(async (act) => {
      const { baseUrl } = ask.config
      const invited = await inviteAgain(act, person, { baseUrl, networkName: ask.network.name })
      return isRefused(invited)
        ? invited
        : seeOther('/network/people', `A new invitation to ${invited.name} is on its way.`)
    })
    return isRefused(done) ? again(invitationRefusals[done.refused]) : done
  })
}

async function show(ask: Ask, db: Reads, refusal: string | null) {
  const today = dayOf(ask.now)
  const { q, council = '', state } = ask.query
  const wanted = {
    words: (q ?? '').trim().slice(0, 100),
    council: council.slice(0, 100),
    state: statesOfPeople.find((one) => one === state) ?? 'all',
  }
  const spells = await allSpells(db)
  const councils = [...new Map(spells.map((one) => [one.slug, one])).values()]
  return peoplePage({
    frame: workspaceFrame(ask, 'network'),
    today,
    wanted,
    people: await peopleWithSeats(db, today, wanted),
    vacant: await vacantSeats(db, today, wanted.council),
    councils: councils.toSorted((a, b) => a.council.localeCompare(b.council)),
    refusal,
  })
}
