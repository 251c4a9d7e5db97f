import { dayOf } from '../../../kernel/clock.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import type { ApiRead } from '../../../kernel/open-api.ts'
import type { Web } from '../../../kernel/web.ts'
import { openPictures } from '../../pictures/index.ts'
import { contactPage } from '../pages/contact.page.tsx'
import { type DataLine, dataPage } from '../pages/data.page.tsx'
import { pressPage } from '../pages/press.page.tsx'
import { networkFacts } from '../queries/network-facts.ts'
import { newestPublished } from '../queries/published.ts'
import { networkSpokespeople } from '../queries/spokespeople.ts'
import { allThemes } from '../queries/themes.ts'

const formats: Record<string, string> = {
  'text/csv': 'CSV',
  'application/atom+xml': 'Atom feed',
  'text/calendar': 'iCalendar',
}

/** Pages for those who come for one thing: the press, who wants to write, who wants the data. */
export function forYouRoutes(web: Web, reads: readonly ApiRead[]): void {
  web.page('/press', { allow: 'public', keep: 2 }, async (ask) => {
    const today = dayOf(ask.now)
    return pressPage({
      frame: publicFrame(ask),
      facts: {
        ...(await networkFacts(ask.db, today)),
        publishedTotal: (await newestPublished(ask.db, 1)).total,
      },
      themes: await allThemes(ask.db, today),
      speakers: await networkSpokespeople(ask.db, today),
      pictures: await openPictures(ask.db, 12),
      officeEmail: ask.network.officeEmail,
      seated: (ask.viewer?.seats.length ?? 0) > 0,
    })
  })

  web.page('/contact', { allow: 'public', keep: 2 }, async (ask) =>
    contactPage({ frame: publicFrame(ask), officeEmail: ask.network.officeEmail }),
  )

  web.page('/data', { allow: 'public', keep: 2 }, async (ask) =>
    dataPage({ frame: publicFrame(ask), lines: reads.map(lineOf) }),
  )
}

function lineOf({ path, summary, answer, asked }: ApiRead): DataLine {
  const format = typeof answer === 'string' ? (formats[answer.split(';')[0]!] ?? answer) : 'JSON'
  return { path: asked ? `${path}?${asked}` : path, summary, format }
}
