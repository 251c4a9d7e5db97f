import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Web } from '../../../kernel/web.ts'
import { addSeat } from '../actions/add-seat.ts'
import { changeSeat } from '../actions/change-seat.ts'
import { endHolding } from '../actions/end-holding.ts'
import { seatPerson } from '../actions/seat-person.ts'
import { holdingEndForm, holdingForm, seatChangeForm, seatForm } from '../forms.ts'
import { standingOn } from '../membership.ts'
import { managePage } from '../pages/manage.page.tsx'
import type { PostedForm } from '../pages/manage-council.page.tsx'
import { allSpells } from '../queries/members-on.ts'
import { authorityBySlug, registerSize, searchRegister } from '../queries/register.ts'
import {
  errorOf,
  holdingEndRefusals,
  holdingRefusals,
  seatChangeRefusals,
  seatRefusals,
} from '../refusal-words.ts'
import { councilSeats, networkSeats } from '../seat.ts'
import { managed, showManaged, shownAgain } from './managed-council.ts'

/** The upkeep of the register of members, by the network office. */
export function manageRoutes(web: Web): void {
  web.page('/members/manage', { allow: 'office' }, async (ask) => {
    const today = dayOf(ask.now)
    const words = (ask.query.q ?? '').slice(0, 100)
    const spells = await allSpells(ask.db)
    return managePage({
      frame: workspaceFrame(ask, 'members'),
      words,
      search: words.trim() ? await searchRegister(ask.db, words, today) : null,
      registerSize: await registerSize(ask.db),
      members: spells.filter((spell) => standingOn(spell, today).counted),
      today,
    })
  })

  web.page('/members/manage/:slug', { allow: 'office' }, (ask) =>
    showManaged(ask, ask.db, ask.params.slug ?? '', null),
  )

  web.deed('/seats', { allow: 'office', form: seatForm }, async (ask) => {
    if (!ask.form.ok) return shownAgain(ask, 'seat', ask.form.errors)
    const { slug, kind, title, themes, places } = ask.form.values
    const council = await ask.read((db) => authorityBySlug(db, slug))
    if (!council && slug !== 'network') return notFound
    const done = await ask.act(async (act) => {
      const added = await addSeat(act, {
        kind,
        gss: council?.gss ?? null,
        title: title || { ...councilSeats, ...networkSeats }[kind],
        themeIds: themes,
        places,
      })
      return isRefused(added) ? added : seeOther(managed(slug), 'Added. Nobody holds it yet.')
    })
    return isRefused(done) ? shownAgain(ask, 'seat', errorOf(seatRefusals[done.refused])) : done
  })

  web.deed('/seat-changes', { allow: 'office', form: seatChangeForm }, async (ask) => {
    const which: PostedForm = `change:${String(ask.form.raw.seat)}`
    if (!ask.form.ok) return shownAgain(ask, which, ask.form.errors)
    const { seat: seatId, slug, title, places } = ask.form.values
    const done = await ask.act(async (act) => {
      const changed = await changeSeat(act, { seatId, title, places })
      return isRefused(changed) ? changed : seeOther(managed(slug), 'Changed.')
    })
    return isRefused(done)
      ? shownAgain(ask, which, errorOf(seatChangeRefusals[done.refused]))
      : done
  })

  web.deed('/seat-holdings', { allow: 'office', form: holdingForm }, async (ask) => {
    const which: PostedForm = `holding:${String(ask.form.raw.seat)}`
    if (!ask.form.ok) return shownAgain(ask, which, ask.form.errors)
    const { slug, seat, person, email, from, until, acting, invite } = ask.form.values
    const done = await ask.act(async (act) => {
      const seated = await seatPerson(act, {
        seatId: seat,
        person: { name: person, email, demonstration: ask.network.demonstration },
        from,
        until,
        acting,
        invitation: invite ? { baseUrl: ask.config.baseUrl, networkName: ask.network.name } : null,
      })
      if (isRefused(seated)) return seated
      return seeOther(
        managed(slug),
        invite ? 'The seat is theirs. A letter is on its way.' : 'The seat is theirs.',
      )
    })
    return isRefused(done) ? shownAgain(ask, which, errorOf(holdingRefusals[done.refused])) : done
  })

  web.deed('/seat-holding-ends', { allow: 'office', form: holdingEndForm }, async (ask) => {
    const which: PostedForm = `end:${String(ask.form.raw.holding)}`
    if (!ask.form.ok) return shownAgain(ask, which, ask.form.errors)
    const { slug, holding: holdingId, until } = ask.form.values
    const done = await ask.act(async (act) => {
      const ended = await endHolding(act, { holdingId, until })
      return isRefused(ended)
        ? ended
        : seeOther(managed(slug), 'Their time in the seat ends on that day.')
    })
    return isRefused(done)
      ? shownAgain(ask, which, errorOf(holdingEndRefusals[done.refused]))
      : done
  })
}
