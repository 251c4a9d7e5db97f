import { dayOf } from '../../../kernel/clock.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import type { Web } from '../../../kernel/web.ts'
import { allSpells, isVoting, networkOn, oneSource } from '../../members/index.ts'
import { constitutionWords } from '../constitution-words.ts'
import { frontPage } from '../pages/front.page.tsx'
import { aboutPage, accessibilityPage, privacyPage } from '../pages/plain-pages.tsx'
import { constitutionInForce } from '../queries/constitution.ts'
import { newestPublished } from '../queries/published.ts'

const shownOnFront = 6

/** The pages that tell a visitor who the network is. */
export function frontRoutes(web: Web): void {
  web.page('/', { allow: 'public', keep: 2 }, async (ask) => {
    const today = dayOf(ask.now)
    const spells = (await allSpells(ask.db)).filter(isVoting)
    const network = networkOn(spells, today)
    const { lines, total } = await newestPublished(ask.db, shownOnFront)
    return frontPage({
      frame: publicFrame(ask),
      network,
      founders: [
        ...new Map(
          spells.filter(({ kind }) => kind === 'founder').map((spell) => [spell.gss, spell]),
        ).values(),
      ],
      populationSource: oneSource(network.members),
      published: lines,
      publishedTotal: total,
      today,
    })
  })

  web.page('/about', { allow: 'public', keep: 2 }, async (ask) => {
    const { constitution, since } = await constitutionInForce(ask.db, dayOf(ask.now))
    return aboutPage({
      frame: publicFrame(ask, 'about'),
      rules: constitutionWords(constitution),
      since,
      officeEmail: ask.network.officeEmail,
    })
  })

  web.page('/accessibility', { allow: 'public', keep: 2 }, async (ask) =>
    accessibilityPage({ frame: publicFrame(ask), officeEmail: ask.network.officeEmail }),
  )

  web.page('/privacy', { allow: 'public', keep: 2 }, async (ask) =>
    privacyPage({ frame: publicFrame(ask), officeEmail: ask.network.officeEmail }),
  )
}
