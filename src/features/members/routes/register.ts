import { notFound, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice, type SeatKind, seatOf } from '../../../kernel/seats.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { renderPart } from '../../../ui/render.ts'
import { standingOn } from '../membership.ts'
import { councilPage } from '../pages/council.page.tsx'
import { membersPage } from '../pages/members.page.tsx'
import { NetworkBody } from '../pages/network-body.tsx'
import { controlsOf } from '../queries/control.ts'
import { councilBySlug, seatsOf, signedBy } from '../queries/council.ts'
import { newsOf } from '../queries/council-news.ts'
import { preElectionOn } from '../queries/elections.ts'
import { spellsOf } from '../queries/members-on.ts'
import { membershipRecord } from '../queries/membership-record.ts'
import { networkView } from '../queries/network.ts'
import { askedDays } from './asked-days.ts'

/** Who is a member, on any day, with sources; for everybody. */
export function registerRoutes(web: Web): void {
  web.page('/members', { allow: 'public', keep: 2 }, async (ask) => {
    const today = dayOf(ask.now)
    const { day, shown, form } = askedDays(ask, today)
    const { register, ...view } = await networkView(ask.db, day, shown.since)
    const name = ask.network.name
    const make = () => renderPart(NetworkBody({ view, name, today, shown, form }))
    const wrong = Object.keys(form.errors).length > 0
    const key = `body ${JSON.stringify([name, today, day, shown])}`
    const page = membersPage({
      frame: frameOf(ask),
      today,
      day,
      shown,
      form,
      network: view.network,
      office: isOffice(ask.viewer),
      baseUrl: ask.config.baseUrl,
      body: view.network.members.length === 0 ? null : wrong ? make() : register.once(key, make),
    })
    return wrong ? withStatus(422, page) : page
  })

  web.page('/members/:slug', { allow: 'public', keep: 2 }, async (ask) => {
    const council = await councilBySlug(ask.db, ask.params.slug ?? '')
    if (!council) return notFound
    const today = dayOf(ask.now)
    const showsHolders = (ask.viewer?.seats.length ?? 0) > 0
    const spells = await spellsOf(ask.db, council.gss)
    return councilPage({
      frame: frameOf(ask),
      council,
      spells,
      record: await membershipRecord(ask.db, council.gss),
      controls: await controlsOf(ask.db, council.gss),
      seats: await seatsOf(ask.db, council.gss, today, showsHolders ? 'members' : 'nobody'),
      showsHolders,
      signed: await signedBy(ask.db, council.gss),
      news: await newsOf(ask.db, council.gss),
      baseUrl: ask.config.baseUrl,
      office: isOffice(ask.viewer),
      own: isOffice(ask.viewer) || seatOf(ask.viewer, ownSeats, council.gss) !== null,
      preElection: (await preElectionOn(ask.db, today)).get(council.gss) ?? null,
      member: spells.some((spell) => standingOn(spell, today).counted),
    })
  })
}

/** Whose holders see what is their council’s own. */
const ownSeats: readonly SeatKind[] = [
  'leader',
  'chief-executive',
  'lead-officer',
  'policy-officer',
]

function frameOf(ask: Ask) {
  return ask.viewer ? workspaceFrame(ask, 'members') : publicFrame(ask, 'members')
}
