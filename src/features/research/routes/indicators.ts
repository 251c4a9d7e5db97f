import { writeCsv } from '../../../documents/table/csv.ts'
import { data, notFound } from '../../../kernel/answer.ts'
import { publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { Ask, AskPage, Web } from '../../../kernel/web.ts'
import { allHexagons } from '../../members/index.ts'
import { findPeers } from '../find-peers.ts'
import { indicatorData, indicatorTable } from '../indicator-data.ts'
import { byTopic, hasWords } from '../indicator-list.ts'
import { mapCells } from '../map-cells.ts'
import { overTime } from '../over-time.ts'
import { indicatorPage } from '../pages/indicator.page.tsx'
import { indicatorsPage } from '../pages/indicators.page.tsx'
import { figuresAsked, type IndicatorAsked, indicatorAsked } from '../queries/indicator-asked.ts'
import { indicatorPeriods } from '../queries/indicator-periods.ts'
import { comparedOn, spreadsOn } from '../queries/places.ts'
import { ordered, orders, readShown, type Shown, shownOf } from '../ranking.ts'

/** Every indicator, and each with all authorities in order, for everybody. */
export function indicatorRoutes(web: Web): void {
  const options = { allow: 'public', keep: 2 } as const

  web.page('/indicators', options, async (ask) => {
    const words = (ask.query.q ?? '').trim().slice(0, 100)
    const { day, figures, places, memberSlugs } = await figuresAsked(ask)
    const found = figures.indicators.filter((one) => words === '' || hasWords(one, words))
    return indicatorsPage({
      frame: frameOf(ask),
      topics: byTopic(found, spreadsOn(day, figures), places, [...memberSlugs.keys()]),
      many: figures.indicators.length,
      words,
      office: isOffice(ask.viewer),
    })
  })

  web.page('/indicators.json', options, async (ask) => {
    const { figures } = await figuresAsked(ask)
    const list = figures.indicators.map(
      ({ id, name, unit, better, topic, publisher, periods }) => ({
        indicator: id,
        name,
        unit,
        better,
        topic,
        publisher,
        periods,
        page: `${ask.config.baseUrl}/indicators/${id}`,
      }),
    )
    return data(JSON.stringify(list), 'application/json; charset=utf-8')
  })

  web.page('/indicators/:slug', options, async (ask) => {
    const asked = await indicatorAsked(ask)
    return asked ? showIndicator(ask, asked) : notFound
  })

  web.page('/indicators/:slug/figures.csv', options, async (ask) => {
    const asked = await indicatorAsked(ask)
    if (!asked) return notFound
    return data(writeCsv(indicatorTable(asked.ranking)), 'text/csv; charset=utf-8')
  })

  web.page('/indicators/:slug/figures.json', options, async (ask) => {
    const asked = await indicatorAsked(ask)
    if (!asked) return notFound
    const told = indicatorData(asked.ranking, ask.config.baseUrl)
    return data(JSON.stringify(told), 'application/json; charset=utf-8')
  })
}

async function showIndicator(ask: AskPage, asked: IndicatorAsked) {
  const { day, indicator, ranking, places, memberSlugs } = asked
  const shown = readShown(ask.query.show)
  const order = orders.find((one) => one === ask.query.sort) ?? 'highest'
  const marked = shown.by === 'peers' ? (places.get(shown.gss) ?? null) : null
  const periods = indicator.importedId ? await indicatorPeriods(ask.db, indicator.importedId) : []
  const members = [...memberSlugs.keys()]
  return indicatorPage({
    frame: frameOf(ask),
    ranking,
    shown,
    order,
    rows: ordered(shownOf(ranking, shown, peersFor(asked, shown)), order),
    marked,
    members: members
      .flatMap((gss) => places.get(gss) ?? [])
      .toSorted((one, other) => one.council.localeCompare(other.council)),
    regions: [...new Set(ranking.all.flatMap(({ place }) => place.region ?? []))].sort(),
    cells: mapCells(ranking, allHexagons(), places, memberSlugs),
    time: overTime(indicator, periods, places, members, marked ? [marked.gss] : []),
    day,
    baseUrl: ask.config.baseUrl,
  })
}

function peersFor({ day, figures }: IndicatorAsked, shown: Shown): string[] {
  if (shown.by !== 'peers') return []
  const compared = comparedOn(day, { model: 'all', weights: {} }, figures)
  return (findPeers(compared, shown.gss, 20) ?? []).map(({ gss }) => gss)
}

function frameOf(ask: Ask) {
  return ask.viewer ? workspaceFrame(ask, 'figures') : publicFrame(ask, 'figures')
}
