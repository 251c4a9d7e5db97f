import { parseChapter } from '../../../documents/report/parse-chapter.ts'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted, valueIn } from '../../../ui/form.tsx'
import { addChapter } from '../actions/add-chapter.ts'
import { moveChapter } from '../actions/move-chapter.ts'
import { removeChapter } from '../actions/remove-chapter.ts'
import { saveChapter } from '../actions/save-chapter.ts'
import { chapterForm, moveForm, newChapterForm, removalForm } from '../forms.ts'
import { deskChapterPage } from '../pages/desk-chapter.page.tsx'
import { publicationOnDesk } from '../queries/desk.ts'
import { chapterRefusals, errorOf, writingRefusals } from '../refusal-words.ts'
import { showDraft } from './desk-showing.ts'

/** The chapters of a draft: written, saved, moved and removed by the office. */
export function chapterRoutes(web: Web): void {
  web.page('/newsroom/publications/:id/chapters/:chapterId', { allow: 'office' }, (ask) =>
    showChapter(ask, ask.db, notPosted),
  )

  web.deed('/publication-chapters', { allow: 'office', form: newChapterForm }, async (ask) => {
    if (!ask.form.ok) return draftAgain(ask, ask.form.errors)
    const { publication: publicationId, title, text } = ask.form.values
    const done = await ask.act(async (act) => {
      const added = await addChapter(act, { publicationId, title, text })
      return isRefused(added) ? added : seeOther(at(publicationId, added.id), 'Added.')
    })
    return isRefused(done) ? draftAgain(ask, errorOf(writingRefusals[done.refused])) : done
  })

  web.deed('/chapter-revisions', { allow: 'office', form: chapterForm }, async (ask) => {
    if (!ask.form.ok) return chapterAgain(ask, ask.form.errors)
    const { publication: publicationId, chapter: chapterId, seen, title, text } = ask.form.values
    const done = await ask.act(async (act) => {
      const saved = await saveChapter(act, { publicationId, chapterId, seen, title, text })
      return isRefused(saved) ? saved : seeOther(at(publicationId, chapterId), 'Saved.')
    })
    return isRefused(done) ? chapterAgain(ask, errorOf(chapterRefusals[done.refused])) : done
  })

  web.deed('/chapter-removals', { allow: 'office', form: removalForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { publication: publicationId, chapter: chapterId, seen } = ask.form.values
    const done = await ask.act(async (act) => {
      const removed = await removeChapter(act, { publicationId, chapterId, seen })
      if (isRefused(removed)) return removed
      return seeOther(`/newsroom/publications/${publicationId}`, 'The chapter is removed.')
    })
    return isRefused(done) ? draftAgain(ask, errorOf(chapterRefusals[done.refused])) : done
  })

  web.deed('/chapter-moves', { allow: 'office', form: moveForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { publication: publicationId, chapter: chapterId, by } = ask.form.values
    const done = await ask.act(async (act) => {
      const moved = await moveChapter(act, { publicationId, chapterId, by: by === 'up' ? -1 : 1 })
      return isRefused(moved) ? moved : seeOther(`/newsroom/publications/${publicationId}#chapters`)
    })
    return isRefused(done) ? draftAgain(ask, errorOf(chapterRefusals[done.refused])) : done
  })
}

const at = (publication: string, chapter: string) =>
  `/newsroom/publications/${publication}/chapters/${chapter}`

function draftAgain(ask: AskDeed<unknown>, errors: Record<string, string>): Promise<Answer> {
  const form = { values: ask.form.raw, errors }
  return ask.read(async (db) => {
    const posted = { which: 'chapter' as const, form }
    const page = await showDraft(ask, db, String(ask.form.raw.publication), posted)
    return 'notFound' in page ? page : withStatus(422, page)
  })
}

function chapterAgain(ask: AskDeed<unknown>, errors: Record<string, string>): Promise<Answer> {
  const { raw } = ask.form
  const params = { id: String(raw.publication), chapterId: String(raw.chapter) }
  return ask.read(async (db) => {
    const page = await showChapter({ ...ask, params }, db, { values: raw, errors })
    return 'notFound' in page ? page : withStatus(422, page)
  })
}

async function showChapter(ask: Ask, db: Reads, form: Posted) {
  const { id = '', chapterId = '' } = ask.params
  const publication = isId(id) ? await publicationOnDesk(db, id) : null
  if (!publication) return notFound
  const place = publication.chapters.findIndex((one) => one.id === chapterId)
  const chapter = publication.chapters[place] ?? null
  const posted = form.values.text !== undefined
  // Asked for by its address it is simply not there; a form that comes back keeps what was typed.
  if (!chapter && !posted) return notFound
  const text = posted ? valueIn(form, 'text') : chapter!.text
  const title = (posted ? valueIn(form, 'title') : chapter!.title) || 'Chapter'
  const number = chapter ? place + 1 : publication.chapters.length + 1
  const read = parseChapter(text, { number, slug: 'chapter', title })
  const changed = chapter !== null && posted && Number(valueIn(form, 'seen')) !== chapter.revision
  return deskChapterPage({
    frame: workspaceFrame(ask, 'newsroom'),
    publication,
    chapter,
    shown: read.chapter,
    problems: read.problems,
    form,
    theirs: changed ? chapter.text : null,
  })
}
