import { parseChapter } from '../../../documents/report/parse-chapter.ts'
import { notFound } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask } from '../../../kernel/web.ts'
import { type DeskPublicationPage, deskPublicationPage } from '../pages/desk-publication.page.tsx'
import { choicesHere, publicationOnDesk } from '../queries/desk.ts'
import { chaptersOf, draftDocument } from '../queries/draft.ts'

/** The draft of one publication as the office works on it. */
export async function showDraft(
  ask: Ask,
  db: Reads,
  id: string,
  posted: DeskPublicationPage['posted'],
) {
  const publication = isId(id) ? await publicationOnDesk(db, id) : null
  if (!publication) return notFound
  return deskPublicationPage({
    frame: workspaceFrame(ask, 'newsroom'),
    publication,
    choices: await choicesHere(db),
    posted,
  })
}

/** What the pages before a deed show: the publication and its draft as a document. Null where there is none. */
export async function stepOf(ask: Ask, db: Reads, id: string) {
  const publication = isId(id) ? await publicationOnDesk(db, id) : null
  const document = publication && (await draftDocument(db, id, ask.network.name))
  return publication && document
    ? { frame: workspaceFrame(ask, 'newsroom'), publication, document }
    : null
}

/** What the writers of a draft should know of its chapters, each sentence with the chapter's number. */
export async function problemsOf(db: Reads, id: string) {
  const chapters = await chaptersOf(db, id)
  return chapters.flatMap(({ title, text }, at) =>
    parseChapter(text, { number: at + 1, slug: 'c', title }).problems.map((problem) => ({
      ...problem,
      sentence: `Chapter ${at + 1}, ${problem.sentence.replace(/^L/, 'l')}`,
    })),
  )
}
