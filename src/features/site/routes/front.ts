import { dayOf } from '../../../kernel/clock.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { nextEvents } from '../../events/index.ts'
import { newestArticles } from '../../newsroom/index.ts'
import { constitutionWords } from '../constitution-words.ts'
import { organisationData } from '../organisation.ts'
import { aboutPage } from '../pages/about.page.tsx'
import { frontPage } from '../pages/front.page.tsx'
import { membersShown, mostListed } from '../pages/members-shown.tsx'
import { accessibilityPage, privacyPage } from '../pages/plain-pages.tsx'
import { constitutionInForce } from '../queries/constitution.ts'
import { networkFacts } from '../queries/network-facts.ts'
import { newestPublished } from '../queries/published.ts'
import { allThemes } from '../queries/themes.ts'

const shownOnFront = 4

/** The pages that tell a visitor who the network is. */
export function frontRoutes(web: Web): void {
  web.page('/', { allow: 'public', keep: 2 }, async (ask) => {
    const facts = await networkFacts(ask.db, dayOf(ask.now))
    const { members } = facts.network
    const { name } = ask.network
    const { lines, total } = await newestPublished(ask.db, shownOnFront)
    return frontPage({
      frame: publicFrame(ask),
      ...facts,
      data: toldOf(ask, facts),
      shown:
        members.length === 0
          ? null
          : facts.register.once(`front ${facts.today} ${name}`, () =>
              membersShown(name, members, facts.populationSource),
            ),
      published: lines,
      publishedTotal: total,
      themes: await allThemes(ask.db, facts.today),
      stories: (await newestArticles(ask.db, { limit: 4 })).map((article) => ({
        ...article,
        href: `/news/${article.slug}`,
      })),
      event: (await nextEvents(ask.db, { now: ask.now, limit: 1 }))[0] ?? null,
    })
  })

  web.page('/about', { allow: 'public', keep: 2 }, async (ask) => {
    const facts = await networkFacts(ask.db, dayOf(ask.now))
    const { constitution, since } = await constitutionInForce(ask.db, facts.today)
    return aboutPage({
      frame: publicFrame(ask, 'about'),
      data: toldOf(ask, facts),
      founders: facts.founders,
      members: facts.network.members.length,
      themes: await allThemes(ask.db, facts.today),
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

function toldOf(ask: AskPage, facts: Awaited<ReturnType<typeof networkFacts>>): object {
  const { name, line, about, officeEmail } = ask.network
  const founded = facts.founders.flatMap(({ from }) => from?.date.slice(0, 4) ?? []).toSorted()[0]
  return organisationData({
    baseUrl: ask.config.baseUrl,
    name,
    line,
    about,
    officeEmail,
    members: facts.network.members.length > mostListed ? [] : facts.network.members,
    founded: founded ?? null,
  })
}
