import { atomFeed, atomType } from '../../../documents/feed/atom.ts'
import { data, moved, notFound } from '../../../kernel/answer.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import type { Web } from '../../../kernel/web.ts'
import { pictureShown } from '../../pictures/index.ts'
import { editionPage } from '../pages/edition.page.tsx'
import { editionsListPage } from '../pages/editions-list.page.tsx'
import { editionOut, editionsOut } from '../queries/editions.ts'

const open = { allow: 'public', keep: 2 } as const

/** The editions that went out, for everybody. */
export function archiveRoutes(web: Web): void {
  web.page('/editions', open, async (ask) =>
    editionsListPage({
      frame: publicFrame(ask, 'news'),
      editions: await editionsOut(ask.db),
      baseUrl: ask.config.baseUrl,
    }),
  )
  web.page('/editions.atom', open, async (ask) => {
    const { baseUrl } = ask.config
    const entries = (await editionsOut(ask.db)).map((edition) => ({
      address: `${baseUrl}/editions/${edition.number}`,
      title: edition.title,
      summary: edition.tells,
      published: edition.publishedAt,
      updated: edition.publishedAt,
    }))
    const title = `${ask.network.name}: editions`
    const self = `${baseUrl}/editions.atom`
    const feed = { title, self, page: `${baseUrl}/editions`, author: ask.network.name, entries }
    return data(atomFeed(feed), atomType)
  })
  web.page('/editions/:edition', open, async (ask) => {
    const edition = await editionOut(ask.db, ask.params.edition ?? '')
    if (!edition) return notFound
    if (ask.params.edition !== String(edition.number)) return moved(`/editions/${edition.number}`)
    return editionPage({
      frame: publicFrame(ask, 'news'),
      edition,
      picture: await pictureShown(ask.db, edition.pictureId),
      baseUrl: ask.config.baseUrl,
    })
  })
}
