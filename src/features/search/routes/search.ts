import { dayOf } from '../../../kernel/clock.ts'
import { type Frame, publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import type { Web } from '../../../kernel/web.ts'
import { askerOf } from '../../finding/index.ts'
import { searchPage } from '../pages/search.page.tsx'
import { search } from '../queries/search.ts'
import { type Kind, kinds, mostPages, readWords } from '../search.ts'

/** One box for all that the asker may see. */
export function searchPageRoutes(web: Web): void {
  web.page('/search', { allow: 'public', keep: 2 }, async (ask) => {
    const { q: typed = '', kind: wanted = '' } = ask.query
    const kind = kinds.find((one) => one === wanted) ?? null
    const page = pageOf(ask.query.page)
    const frame = withoutBox(ask.viewer ? workspaceFrame(ask) : publicFrame(ask))
    const read = readWords(typed)
    if ('problem' in read) {
      const problem = 'q' in ask.query ? read.problem : null
      return searchPage({ frame, typed, kind, page: 1, problem, result: null })
    }
    const seated = (ask.viewer?.seats.length ?? 0) > 0
    const asked = {
      words: read.words,
      day: dayOf(ask.now),
      seated,
      networkId: ask.network.id,
      asker: askerOf(ask.viewer),
    }
    const result = await search(ask.db, asked, kind as Kind | null, page)
    return searchPage({ frame, typed, kind, page, problem: null, result })
  })
}

/** The page has its own box, greater. */
const withoutBox = (frame: Frame): Frame => ({ ...frame, search: undefined })

function pageOf(typed: string | undefined): number {
  const page = /^\d{1,4}$/.test(typed ?? '') ? Number(typed) : 1
  return Math.min(Math.max(page, 1), mostPages)
}
