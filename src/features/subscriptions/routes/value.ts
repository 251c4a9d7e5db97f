import { notFound } from '../../../kernel/answer.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Web } from '../../../kernel/web.ts'
import { valuePage } from '../pages/value.page.tsx'
import { ownCouncil } from '../queries/own-council.ts'
import { termsOn } from '../queries/terms.ts'
import { valueFacts } from '../queries/value.ts'
import { subscriptionYear, yearName, yearOfDay } from '../terms.ts'

/** What a council got for its subscription: for its own people and the office. */
export function valueRoutes(web: Web): void {
  web.page('/members/:slug/value', { allow: 'members' }, async (ask) => {
    const own = await ownCouncil(ask.db, ask.params.slug ?? '', ask.viewer)
    if (!own) return notFound
    const today = dayOf(ask.now)
    // Where the constitution sets no price, the year is the calendar's.
    const terms = (await termsOn(ask.db, today)) ?? { yearBegins: 1 }
    const now = yearOfDay(terms, today)
    const years = [0, 1, 2, 3].map((back) => subscriptionYear(terms, now.year - back))
    const year = years.find((one) => String(one.year) === ask.query.year) ?? now
    return valuePage({
      frame: workspaceFrame(ask, 'members'),
      today,
      ...own,
      year: { ...year, name: yearName(year), lastDay: addDays(year.until, -1) },
      years: years.map((one) => ({ year: one.year, name: yearName(one) })),
      facts: await valueFacts(ask.db, { ...own, ...year, today }),
    })
  })
}
