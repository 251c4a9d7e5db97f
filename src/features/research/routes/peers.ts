import { writeCsv } from '../../../documents/table/csv.ts'
import { type Answer, data, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskPage, Web } from '../../../kernel/web.ts'
import { type Choice, choiceQuery, readChoice, readTyped, typedFrom } from '../choice.ts'
import { columnsOfModel, comparable } from '../columns.ts'
import type { Comparable } from '../find-peers.ts'
import { type FoundPlace, foundPlaces } from '../found.ts'
import type { Figures } from '../indicator.ts'
import type { Beside } from '../pages/beside-one.tsx'
import { noPlacePage } from '../pages/no-place.page.tsx'
import { peersPage } from '../pages/peers.page.tsx'
import { peersData, peersTable } from '../peers-data.ts'
import { placeAddresses } from '../place.ts'
import { type PlaceAsked, placeAsked } from '../queries/place-asked.ts'
import { comparedOn } from '../queries/places.ts'
import { shippedFigures } from '../shipped/index.ts'

const everything: Choice = { comparison: { model: 'all', weights: {} }, membersOnly: false }

/** Which places are most like one, for everybody, as a page, a table and JSON. */
export function peersRoutes(web: Web): void {
  const options = { allow: 'public', keep: 2 } as const
  for (const start of ['/members/:slug', '/authorities/:gss']) {
    web.page(`${start}/peers`, options, async (ask) => {
      const asked = await placeAsked(ask)
      if (!asked) return notFound
      return asked.place.current ? peersOf(ask, asked) : gone(ask, asked)
    })

    web.page(`${start}/peers.csv`, options, async (ask) => {
      const found = await foundFor(ask)
      return found
        ? data(writeCsv(peersTable(found.peers ?? [])), 'text/csv; charset=utf-8')
        : notFound
    })

    web.page(`${start}/peers.json`, options, async (ask) => {
      const found = await foundFor(ask)
      if (!found) return notFound
      const { choice, day, place, compared, peers } = found
      const told = peersData(
        {
          place,
          on: day,
          model: choice.comparison.model,
          weights: { ...choice.comparison.weights },
          among: choice.membersOnly ? 'members' : 'all',
          missing: compared.missing(place.gss),
        },
        peers,
        ask.config.baseUrl,
      )
      return data(JSON.stringify(told), 'application/json; charset=utf-8')
    })
  }
}

/** What machines ask for; null where there is no such place today, or no such indicator. */
async function foundFor(ask: AskPage) {
  const asked = await placeAsked(ask)
  const choice = readChoice(ask.query, idsOfAll(asked?.figures))
  if (!asked?.place.current || typeof choice === 'string') return null
  return { ...asked, choice, ...find(asked, choice) }
}

function find({ day, place, places, memberSlugs, figures }: PlaceAsked, choice: Choice) {
  const compared = comparedOn(day, choice.comparison, figures)
  const peers = foundPlaces(compared, place.gss, places, memberSlugs, choice.membersOnly)
  return { compared, peers }
}

function peersOf(ask: AskPage, asked: PlaceAsked): Answer {
  const { place, memberSlugs, figures } = asked
  const ids = idsOfAll(figures)
  const memberSlug = memberSlugs.get(place.gss)
  const sent = readTyped(ask.query, ids)
  if (sent?.choice)
    return seeOther(`${placeAddresses(place.gss, memberSlug).peers}${choiceQuery(sent.choice)}`)
  const read = sent ? everything : readChoice(ask.query, ids)
  const choice = typeof read === 'string' ? everything : read
  const wrong = typeof read === 'string' ? read : sent ? 'Your choice needs mending.' : null
  const { compared, peers } = find(asked, choice)
  const page = peersPage({
    frame: frameOf(ask),
    place,
    memberSlug,
    choice,
    typed: sent?.typed ?? typedFrom(choice, columnsOfModel(figures, choice.comparison.model)),
    wrong,
    indicators: comparable(figures),
    found: wrong === null ? peers : null,
    missing: compared.missing(place.gss),
    beside:
      wrong === null && peers
        ? besideOf(compared, figures, place.gss, peers, ask.query.beside)
        : null,
    baseUrl: ask.config.baseUrl,
  })
  return wrong === null ? page : withStatus(422, page)
}

function besideOf(
  compared: Comparable,
  all: Figures,
  gss: string,
  peers: readonly FoundPlace[],
  asked: string | undefined,
): Beside | null {
  const peer = peers.find((one) => one.place.gss === asked) ?? peers[0]
  if (!peer) return null
  const units = new Map(all.indicators.map(({ id, unit }) => [id, unit]))
  const figures = Object.fromEntries(
    peer.all.map(({ id }) => [
      id,
      {
        unit: units.get(id) ?? '',
        here: compared.figure(gss, id),
        there: compared.figure(peer.place.gss, id),
      },
    ]),
  )
  return { peer, figures }
}

function gone(ask: AskPage, { place, places, memberSlugs }: PlaceAsked): Answer {
  const successors = place.successors.flatMap((gss) => {
    const after = places.get(gss)
    return after?.current ? [{ place: after, memberSlug: memberSlugs.get(gss) }] : []
  })
  return noPlacePage({ frame: frameOf(ask), place, successors })
}

const idsOfAll = (figures: Figures = shippedFigures()) => comparable(figures).map(({ id }) => id)

function frameOf(ask: Ask) {
  return ask.viewer ? workspaceFrame(ask, 'members') : publicFrame(ask, 'members')
}
