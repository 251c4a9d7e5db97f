import { writeCsv } from '../../../documents/table/csv.ts'
import { data, notFound } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { dateValues, isoDate } from '../../../ui/typed-date.ts'
import { standingOn } from '../membership.ts'
import { membershipTable } from '../membership-table.ts'
import { networkOn } from '../network-on.ts'
import { councilPage } from '../pages/council.page.tsx'
import { membersPage } from '../pages/members.page.tsx'
import { councilBySlug, seatsOf, signedBy } from '../queries/council.ts'
import { preElectionOn } from '../queries/elections.ts'
import { allSpells, isVoting, spellsOf } from '../queries/members-on.ts'

/** Who is a member, on any day, with sources; for everybody. */
export function registerRoutes(web: Web): void {
  web.page('/members', { allow: 'public', keep: 2 }, async (ask) => {
    const today = dayOf(ask.now)
    const asked = askedDay(ask)
    const day = asked || today
    const spells = await allSpells(ask.db)
    return membersPage({
      frame: frameOf(ask),
      today,
      day,
      form: {
        values: asked === null ? ask.query : dateValues('on', asked || null),
        errors: asked === null ? { on: 'Enter a day of the calendar, like 1 12 2018' } : {},
      },
      network: networkOn(spells.filter(isVoting), day),
      beside: spells.filter((spell) => !isVoting(spell) && standingOn(spell, day).counted),
      office: isOffice(ask.viewer),
    })
  })

  web.page('/members.csv', { allow: 'public', keep: 2 }, async (ask) => {
    const text = writeCsv(membershipTable(await allSpells(ask.db)))
    return data(text, 'text/csv; charset=utf-8')
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
      seats: await seatsOf(ask.db, council.gss, today, showsHolders ? 'members' : 'nobody'),
      showsHolders,
      signed: await signedBy(ask.db, council.gss),
      office: isOffice(ask.viewer),
      preElection: (await preElectionOn(ask.db, today)).get(council.gss) ?? null,
      member: spells.some((spell) => standingOn(spell, today).counted),
    })
  })
}

function frameOf(ask: Ask) {
  return ask.viewer ? workspaceFrame(ask, 'members') : publicFrame(ask, 'members')
}

/** The day asked for, as `on=2018-12-01` or in three fields; '' for none, null for no day of the calendar. */
function askedDay({ query }: Ask): string | null {
  if (query.on !== undefined) {
    const [year, month, day] = query.on.split('-')
    return isoDate({ 'on-day': day, 'on-month': month, 'on-year': year }, 'on')
  }
  return isoDate(query, 'on')
}
