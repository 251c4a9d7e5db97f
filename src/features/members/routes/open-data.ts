import { writeCsv } from '../../../documents/table/csv.ts'
import { data } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { membershipTable } from '../membership-table.ts'
import { networkData } from '../network-data.ts'
import { changesTable, spreadTable } from '../network-tables.ts'
import { popoloOf } from '../popolo.ts'
import { allSpells } from '../queries/members-on.ts'
import { networkView } from '../queries/network.ts'
import { popoloFacts } from '../queries/popolo.ts'
import { askedDays } from './asked-days.ts'

const csv = 'text/csv; charset=utf-8'
const json = 'application/json; charset=utf-8'

/** Members as tables and JSON, on any day, for machines; a day that is none is today. */
export function openDataRoutes(web: Web): void {
  const options = { allow: 'public', keep: 2 } as const

  web.page('/members.csv', options, async (ask) =>
    data(writeCsv(membershipTable(await allSpells(ask.db))), csv),
  )

  web.page('/members.json', options, async (ask) => {
    const { register, ...view } = await asked(ask)
    const text = register.once(`json ${ask.network.name} ${view.day} ${view.since?.day}`, () =>
      JSON.stringify(networkData(ask.network.name, ask.config.baseUrl, view)),
    )
    return data(text, json)
  })

  web.page('/members/spread.csv', options, async (ask) =>
    data(writeCsv(spreadTable(await asked(ask))), csv),
  )

  web.page('/members/changes.csv', options, async (ask) =>
    data(writeCsv(changesTable(await asked(ask))), csv),
  )

  web.page('/popolo.json', options, async (ask) => {
    const { id: networkId, name: networkName } = ask.network
    const { baseUrl } = ask.config
    const facts = await popoloFacts(ask.db)
    return data(JSON.stringify(popoloOf({ networkId, networkName, baseUrl, ...facts })), json)
  })
}

function asked(ask: AskPage) {
  const { day, shown } = askedDays(ask, dayOf(ask.now))
  return networkView(ask.db, day, shown.since)
}
