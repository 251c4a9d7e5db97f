import type { Prose } from '../../../documents/prose/types.ts'
import { notFound } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { notToBeQuotedOn, preElectionNote } from '../../members/index.ts'
import { picturesToChoose } from '../../pictures/index.ts'
import type { NewerWords } from '../article.ts'
import { writePage } from '../pages/write.page.tsx'
import { deskArticle, writingChoices } from '../queries/desk.ts'
import { askableSeats } from '../queries/quotes.ts'
import { toPublish } from '../queries/to-publish.ts'

/** What was posted to the page of an article, where it is shown again. */
export interface Shown {
  form?: Posted
  quoteForm?: Posted
  preview?: Prose
  theirs?: NewerWords
}

/** The page on which an article is written; nothing where there is none. */
export async function showWriting(ask: Ask, db: Reads, shown: Shown = {}) {
  const id = ask.params.id ?? ''
  const article = isId(id) ? await deskArticle(db, id) : null
  if (!article) return notFound
  const today = dayOf(ask.now)
  const { facts, quotes } = await toPublish(db, article, pastOf(article), {
    day: article.schedule ? dayOf(article.schedule.at) : today,
    baseUrl: ask.config.baseUrl,
  })
  const held = await notToBeQuotedOn(db, today)
  return writePage({
    frame: workspaceFrame(ask, 'newsroom'),
    article,
    quotes,
    seats: await askableSeats(db, today),
    choices: await writingChoices(db),
    pictures: await picturesToChoose(db, article.picture_id),
    held: new Map([...held].map(([personId, refusal]) => [personId, preElectionNote(refusal)])),
    beforeElection: facts.beforeElection,
    withdrawnLinks: facts.withdrawnLinks,
    now: ask.now,
    form: shown.form ?? null,
    quoteForm: shown.quoteForm ?? notPosted,
    preview: shown.preview ?? null,
    theirs: shown.theirs ?? null,
  })
}

type DeskArticle = NonNullable<Awaited<ReturnType<typeof deskArticle>>>

/** What was done to an article, as the rule of publishing asks for it. */
export function pastOf(article: DeskArticle) {
  return {
    withdrawn: article.withdrawal !== null,
    newest: article.newest,
    scheduled: article.schedule !== null,
  }
}
