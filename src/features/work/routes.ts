import { calendarText } from '../../documents/calendar/calendar.ts'
import { data, seeOther } from '../../kernel/answer.ts'
import { dayOf } from '../../kernel/clock.ts'
import { workspaceFrame } from '../../kernel/frame.ts'
import { isOffice } from '../../kernel/seats.ts'
import type { Web } from '../../kernel/web.ts'
import { preElectionHere } from '../members/index.ts'
import { partnerOf } from '../partners/index.ts'
import { calendarEntries } from './calendar-entries.ts'
import { workPage } from './pages/work.page.tsx'
import { datesOf } from './queries/dates.ts'
import { needsOf } from './queries/needs.ts'
import { silentCouncils } from './queries/silent.ts'
import { waitingFor } from './queries/waiting.ts'

/** The first page after signing in, and its dates for a calendar. */
export function workRoutes(web: Web): void {
  web.page('/work', { allow: 'signed-in' }, async (ask) => {
    const viewer = ask.viewer!
    if (viewer.seats.length === 0 && (await partnerOf(ask.db, viewer.personId, dayOf(ask.now))))
      return seeOther('/partner')
    return workPage({
      frame: workspaceFrame(ask, 'work'),
      viewer,
      now: ask.now,
      needs: await needsOf(ask.db, viewer, ask.now),
      waiting: await waitingFor(ask.db, viewer, ask.now),
      dates: await datesOf(ask.db, viewer, ask.now),
      preElection: await preElectionHere(ask.db, viewer, dayOf(ask.now)),
      silent: isOffice(viewer) ? await silentCouncils(ask.db, ask.now) : [],
    })
  })

  web.page('/work/calendar.ics', { allow: 'signed-in' }, async (ask) => {
    const viewer = ask.viewer!
    const entries = calendarEntries(
      await needsOf(ask.db, viewer, ask.now),
      await datesOf(ask.db, viewer, ask.now),
      ask.config.baseUrl,
      ask.now,
    )
    const text = calendarText(`${ask.network.name}: my work`, entries, ask.now)
    ask.reply.header('content-disposition', 'attachment; filename="my-work.ics"')
    return data(text, 'text/calendar; charset=utf-8')
  })
}
