import { isRefused } from '../../../kernel/act.ts'
import { type Answer, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { addMembership } from '../actions/add-membership.ts'
import { addSeat } from '../actions/add-seat.ts'
import { changeSeat } from '../actions/change-seat.ts'
import { endHolding } from '../actions/end-holding.ts'
import { endMembership } from '../actions/end-membership.ts'
import { seatPerson } from '../actions/seat-person.ts'
import {
  endingForm,
  factOf,
  holdingEndForm,
  holdingForm,
  membershipForm,
  seatChangeForm,
  seatForm,
} from '../forms.ts'
import { bounds, standingOn } from '../membership.ts'
import { managePage } from '../pages/manage.page.tsx'
import { manageCouncilPage, type PostedForm } from '../pages/manage-council.page.tsx'
import { seatsOf } from '../queries/council.ts'
import { allSpells } from '../queries/members-on.ts'
import { authorityBySlug, registerSize, searchRegister, themesHere } from '../queries/register.ts'
import {
  endingRefusals,
  errorOf,
  holdingEndRefusals,
  holdingRefusals,
  membershipRefusals,
  seatChangeRefusals,
  seatRefusals,
} from '../refusal-words.ts'
import { councilSeats, networkSeats } from '../seat.ts'

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
    })
  })

  web.page('/members/manage/:slug', { allow: 'office' }, (ask) =>
    show(ask, ask.db, ask.params.slug ?? '', null),
  )

  web.deed('/memberships', { allow: 'office', form: membershipForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, 'membership', ask.form.errors)
    const { gss, slug, kind, from, precision, source, politicalGroup } = ask.form.values
    const done = await ask.act(async (act) => {
      const added = await addMembership(act, {
        gss,
        kind,
        from: factOf(from, precision, source),
        until: null,
        politicalGroup: politicalGroup || null,
      })
      return isRefused(added) ? added : seeOther(at(slug), 'Added. Now give it its seats.')
    })
    return isRefused(done)
      ? again(ask, 'membership', errorOf(membershipRefusals[done.refused]))
      : done
  })

  web.deed('/membership-ends', { allow: 'office', form: endingForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, 'ending', ask.form.errors)
    const { membership: membershipId, slug, until, precision, source } = ask.form.values
    const done = await ask.act(async (act) => {
      const ended = await endMembership(act, {
        membershipId,
        until: factOf(until, precision, source),
      })
      return isRefused(ended) ? ended : seeOther(at(slug), 'The membership ends on that day.')
    })
    return isRefused(done) ? again(ask, 'ending', errorOf(endingRefusals[done.refused])) : done
  })

  web.deed('/seats', { allow: 'office', form: seatForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, 'seat', ask.form.errors)
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
      return isRefused(added) ? added : seeOther(at(slug), 'Added. Nobody holds it yet.')
    })
    return isRefused(done) ? again(ask, 'seat', errorOf(seatRefusals[done.refused])) : done
  })

  web.deed('/seat-changes', { allow: 'office', form: seatChangeForm }, async (ask) => {
    const which: PostedForm = `change:${String(ask.form.raw.seat)}`
    if (!ask.form.ok) return again(ask, which, ask.form.errors)
    const { seat: seatId, slug, title, places } = ask.form.values
    const done = await ask.act(async (act) => {
      const changed = await changeSeat(act, { seatId, title, places })
      return isRefused(changed) ? changed : seeOther(at(slug), 'Changed.')
    })
    return isRefused(done) ? again(ask, which, errorOf(seatChangeRefusals[done.refused])) : done
  })

  web.deed('/seat-holdings', { allow: 'office', form: holdingForm }, async (ask) => {
    const which: PostedForm = `holding:${String(ask.form.raw.seat)}`
    if (!ask.form.ok) return again(ask, which, ask.form.errors)
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
        at(slug),
        invite ? 'The seat is theirs. A letter is on its way.' : 'The seat is theirs.',
      )
    })
    return isRefused(done) ? again(ask, which, errorOf(holdingRefusals[done.refused])) : done
  })

  web.deed('/seat-holding-ends', { allow: 'office', form: holdingEndForm }, async (ask) => {
    const which: PostedForm = `end:${String(ask.form.raw.holding)}`
    if (!ask.form.ok) return again(ask, which, ask.form.errors)
    const { slug, holding: holdingId, until } = ask.form.values
    const done = await ask.act(async (act) => {
      const ended = await endHolding(act, { holdingId, until })
      return isRefused(ended)
        ? ended
        : seeOther(at(slug), 'Their time in the seat ends on that day.')
    })
    return isRefused(done) ? again(ask, which, errorOf(holdingEndRefusals[done.refused])) : done
  })
}

const at = (slug: string) =>
  `/members/manage/${slug === 'network' ? slug : encodeURIComponent(slug)}`

function again(
  ask: AskDeed<unknown>,
  which: PostedForm,
  errors: Record<string, string>,
): Promise<Answer> {
  const slug = String(ask.form.raw.slug ?? '')
  return ask.read(async (db) => {
    const page = await show(ask, db, slug, { which, form: { values: ask.form.raw, errors } })
    return 'notFound' in page ? page : withStatus(422, page)
  })
}

async function show(
  ask: Ask,
  db: Reads,
  slug: string,
  posted: Parameters<typeof manageCouncilPage>[0]['posted'],
) {
  const today = dayOf(ask.now)
  const council = slug === 'network' ? null : await authorityBySlug(db, slug)
  if (!council && slug !== 'network') return notFound
  const spells = council ? (await allSpells(db)).filter(({ gss }) => gss === council.gss) : []
  return manageCouncilPage({
    frame: workspaceFrame(ask, 'members'),
    today,
    council,
    spells,
    standing: spells.find(({ until }) => until === null || bounds(until).last > today) ?? null,
    seats: await seatsOf(db, council?.gss ?? null, today, 'office'),
    themes: await themesHere(db),
    posted,
    mail: ask.config.smtpUrl !== null || ask.network.demonstration,
  })
}
