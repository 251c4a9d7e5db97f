import { notFound } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, AskPage } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { picturesToChoose } from '../../pictures/index.ts'
import { editionLetter } from '../letter.ts'
import { deskEditionPage } from '../pages/desk-edition.page.tsx'
import { letterPage } from '../pages/desk-steps.page.tsx'
import { editionOnDesk, nextNumber } from '../queries/editions.ts'
import { newsletterQueue, storiesHere, storiesOf } from '../queries/stories.ts'

/** Older pieces go back so far, and are at most so many. */
const yearOf = 365 * 86_400_000
const mostOlder = 40

/** One edition with everything that could stand in it. */
export async function showEdition(ask: Ask, db: Reads, id: string, form: Posted) {
  const edition = isId(id) ? await editionOnDesk(db, id) : null
  if (!edition) return notFound
  const chosen = await storiesOf(db, edition.items)
  const without = (taken: readonly { id: string }[]) => {
    const ids = new Set(taken.map((one) => one.id))
    return (story: { id: string }) => !ids.has(story.id)
  }
  const queue = (await newsletterQueue(db, ask.now)).filter(without(chosen))
  return deskEditionPage({
    frame: workspaceFrame(ask, 'newsroom'),
    edition,
    stories: {
      chosen,
      fresh: queue,
      older: (await storiesHere(db, { since: new Date(ask.now.getTime() - yearOf) }))
        .filter(without([...chosen, ...queue]))
        .slice(0, mostOlder),
    },
    pictures: await picturesToChoose(db, edition.picture_id, 12),
    gone: edition.items.filter(without(chosen)).map(({ title }) => title),
    form,
    now: ask.now,
  })
}

/** The letter of an edition as it would go out now, with a link that ends nobody's newsletter. */
export async function showLetter(ask: AskPage) {
  const id = ask.params.id ?? ''
  const edition = isId(id) ? await editionOnDesk(ask.db, id) : null
  if (!edition) return notFound
  return letterPage({
    frame: workspaceFrame(ask, 'newsroom'),
    edition,
    email: ask.viewer?.email ?? '',
    letter: editionLetter({
      network: ask.network.name,
      baseUrl: ask.config.baseUrl,
      title: edition.title,
      number: edition.number ?? (await nextNumber(ask.db)),
      editorial: edition.editorial,
      items: edition.items,
      endHref: `${ask.config.baseUrl}/unsubscriptions/…`,
    }),
  })
}
