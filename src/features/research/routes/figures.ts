import { writeCsv } from '../../../documents/table/csv.ts'
import { data, notFound } from '../../../kernel/answer.ts'
import { publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import type { Web } from '../../../kernel/web.ts'
import { findPeers } from '../find-peers.ts'
import { figuresPage } from '../pages/figures.page.tsx'
import { profileOf } from '../profile.ts'
import { profileTable } from '../profile-table.ts'
import { type PlaceAsked, placeAsked } from '../queries/place-asked.ts'
import { comparedOn, spreadsOn } from '../queries/places.ts'

/** What is published of a place, beside others, for everybody. */
export function figuresRoutes(web: Web): void {
  const options = { allow: 'public', keep: 2 } as const

  web.page('/authorities/:gss', options, async (ask) => {
    const asked = await placeAsked(ask)
    if (!asked?.place.current) return notFound
    return figuresPage({
      frame: ask.viewer ? workspaceFrame(ask, 'members') : publicFrame(ask, 'members'),
      place: asked.place,
      memberSlug: asked.memberSlugs.get(asked.place.gss),
      ...profileFor(asked),
      baseUrl: ask.config.baseUrl,
    })
  })

  web.page('/authorities/:gss/figures.csv', options, async (ask) => {
    const asked = await placeAsked(ask)
    if (!asked?.place.current) return notFound
    return data(writeCsv(profileTable(profileFor(asked).lines)), 'text/csv; charset=utf-8')
  })
}

function profileFor({ day, place, memberSlugs, figures }: PlaceAsked) {
  const compared = comparedOn(day, { model: 'all', weights: {} }, figures)
  const peers = (findPeers(compared, place.gss, 20) ?? []).map(({ gss }) => gss)
  const members = [...memberSlugs.keys()]
  const lines = profileOf({
    figures,
    place,
    spreads: spreadsOn(day, figures),
    peers,
    members,
  })
  return { lines, peers: peers.length }
}
