import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { changeLeader } from '../actions/change-leader.ts'
import { leaderForm } from '../forms.ts'
import { leaderConfirmPage, leaderPage } from '../pages/leader.page.tsx'
import { seatsOf } from '../queries/council.ts'
import { authorityBySlug } from '../queries/register.ts'
import { seatWork } from '../queries/seat-work.ts'
import { errorOf, leaderChangeRefusals } from '../refusal-words.ts'
import { waitingWords } from '../seat-work-words.ts'

/** Changing the leader of a council after an election. */
export function leaderRoutes(web: Web): void {
  web.page('/members/manage/:slug/leader', { allow: 'office' }, async (ask) => {
    const props = await propsOf(ask, ask.db, ask.params.slug ?? '', notPosted)
    return props ? leaderPage(props) : notFound
  })

  web.deed('/leader-changes', { allow: 'office', form: leaderForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const show = (errors: Record<string, string>) =>
      ask.read(async (db) => {
        const props = await propsOf(ask, db, slug, { values: ask.form.raw, errors })
        return props ? withStatus(422, leaderPage(props)) : notFound
      })
    if (!ask.form.ok) return show(ask.form.errors)
    const { person, email, from, seen, confirmed } = ask.form.values
    if (confirmed !== 'yes') {
      const props = await ask.read((db) =>
        propsOf(ask, db, slug, { values: ask.form.raw, errors: {} }),
      )
      if (!props?.seat) return show(errorOf(leaderChangeRefusals['no-leader-seat']))
      const { seat } = props
      if (seat.holders.some((one) => one.from > from))
        return show(errorOf(leaderChangeRefusals['before-the-holder']))
      const ending = seat.holders.filter(({ until }) => until === null || until > from)
      if (ending.some((one) => one.email === email && !one.acting))
        return show(errorOf(leaderChangeRefusals['leads-already']))
      return leaderConfirmPage({ ...props, seat, change: { person, email, from, ending } })
    }
    const council = await ask.read((db) => authorityBySlug(db, slug))
    if (!council) return notFound
    const done = await ask.act(async (act) => {
      const changed = await changeLeader(act, {
        gss: council.gss,
        person: { name: person, email, demonstration: ask.network.demonstration },
        from,
        seen,
        invitation: { baseUrl: ask.config.baseUrl, networkName: ask.network.name },
      })
      return isRefused(changed)
        ? changed
        : seeOther(`/members/manage/${slug}`, `${person} has the seat. A letter is on its way.`)
    })
    return isRefused(done) ? show(errorOf(leaderChangeRefusals[done.refused])) : done
  })
}

async function propsOf(ask: Ask, db: Reads, slug: string, form: Posted) {
  const council = await authorityBySlug(db, slug)
  if (!council) return null
  const today = dayOf(ask.now)
  const seats = await seatsOf(db, council.gss, today, 'office')
  const seat = seats.find(({ kind }) => kind === 'leader') ?? null
  return {
    frame: workspaceFrame(ask, 'members'),
    today,
    council,
    seat,
    waiting: seat ? waitingWords(await seatWork(db, seat.seatId, ask.now)) : [],
    form,
  }
}
