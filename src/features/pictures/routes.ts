import { z } from 'zod'
import { readPictureInWorker } from '../../documents/picture/in-worker.ts'
import { isRefused } from '../../kernel/act.ts'
import { type Answer, data, download, notFound, seeOther, withStatus } from '../../kernel/answer.ts'
import { dayOf } from '../../kernel/clock.ts'
import type { Reads } from '../../kernel/db.ts'
import { workspaceFrame } from '../../kernel/frame.ts'
import { isId } from '../../kernel/ids.ts'
import { isOffice } from '../../kernel/seats.ts'
import type { Ask, AskDeed, Web } from '../../kernel/web.ts'
import { notPosted, type Posted } from '../../ui/form.tsx'
import { addPicture } from './actions/add-picture.ts'
import { describePicture } from './actions/describe-picture.ts'
import { removePicture } from './actions/remove-picture.ts'
import { describeForm, focusOf, newPictureForm } from './forms.ts'
import { libraryPage } from './pages/library.page.tsx'
import { newPicturePage } from './pages/new-picture.page.tsx'
import { picturePage } from './pages/picture.page.tsx'
import { pictureSentence } from './picture.ts'
import { pictureFile } from './queries/files.ts'
import { libraryPage as pageOfLibrary, pictureDetails } from './queries/library.ts'
import { removalRefusals, wordsRefusals } from './refusal-words.ts'

const year = 365 * 24 * 60 * 60

/** The library of pictures for the office, and the files of those that everybody may see. */
export function pictureRoutes(web: Web): void {
  web.page('/pictures/:id/:name', { allow: 'public' }, async (ask) => {
    const { id = '', name = '' } = ask.params
    const file = isId(id) ? await pictureFile(ask.db, id, name) : null
    if (!file || !(file.open || isOffice(ask.viewer))) return notFound
    // The name holds the hash, so what has been fetched once never changes.
    return file.open ? data(file.bytes, file.mime, year) : download(file, true)
  })

  web.page('/newsroom/pictures', { allow: 'office' }, async (ask) => {
    const words = (ask.query.q ?? '').slice(0, 100)
    const before = isId(ask.query.before ?? '') ? (ask.query.before as string) : null
    return libraryPage({
      frame: workspaceFrame(ask, 'newsroom'),
      words,
      first: before === null,
      ...(await pageOfLibrary(ask.db, { words, before })),
    })
  })

  web.page('/newsroom/pictures/new', { allow: 'office' }, async (ask) =>
    newPicturePage({
      frame: workspaceFrame(ask, 'newsroom'),
      form: { values: { licence: 'own' }, errors: {} },
    }),
  )

  web.page('/newsroom/pictures/:id', { allow: 'office' }, (ask) =>
    showPicture(ask, ask.db, notPosted),
  )

  web.deed('/pictures', { allow: 'office', form: newPictureForm }, async (ask) => {
    const again = (errors: Posted['errors']) =>
      withStatus(
        422,
        newPicturePage({
          frame: workspaceFrame(ask, 'newsroom'),
          form: { values: ask.form.raw, errors },
        }),
      )
    const [file] = ask.form.files.picture ?? []
    const missing: Record<string, string> = file ? {} : { picture: 'Choose a picture' }
    if (!ask.form.ok) return again({ ...missing, ...ask.form.errors })
    if (!file) return again(missing)
    const { values } = ask.form
    const picture = await readPictureInWorker(file.bytes)
    if (isRefused(picture)) return again({ picture: pictureSentence(picture) })
    const done = await ask.act(async (act) => {
      const added = await addPicture(act, { ...values, picture })
      if (isRefused(added)) return added
      return seeOther(
        `/newsroom/pictures/${added.pictureId}`,
        'Added. Its sizes are being made; they are ready in a moment.',
      )
    })
    return isRefused(done) ? again(wordsRefusals[done.refused]) : done
  })

  web.deed('/pictures/:id/descriptions', { allow: 'office', form: describeForm }, async (ask) => {
    const again = (errors: Posted['errors']) =>
      showAgain(ask, 422, { values: ask.form.raw, errors })
    if (!ask.form.ok) return again(ask.form.errors)
    const { values } = ask.form
    const pictureId = ask.params.id ?? ''
    if (!isId(pictureId)) return notFound
    const done = await ask.act(async (act) => {
      const saved = await describePicture(act, { ...values, pictureId, focus: focusOf(values) })
      return isRefused(saved) ? saved : seeOther(`/newsroom/pictures/${pictureId}`, 'Saved.')
    })
    if (!isRefused(done)) return done
    return done.refused === 'unknown-picture' ? notFound : again(wordsRefusals[done.refused])
  })

  web.deed('/pictures/:id/removals', { allow: 'office', form: z.object({}) }, async (ask) => {
    const pictureId = ask.params.id ?? ''
    if (!isId(pictureId)) return notFound
    const done = await ask.act(async (act) => {
      const removed = await removePicture(act, { pictureId })
      return isRefused(removed) ? removed : seeOther('/newsroom/pictures', 'Taken out.')
    })
    if (!isRefused(done)) return done
    return done.refused === 'unknown-picture'
      ? notFound
      : showAgain(ask, 409, { values: {}, errors: removalRefusals[done.refused] })
  })
}

function showAgain(ask: AskDeed<unknown>, status: number, posted: Posted): Promise<Answer> {
  return ask.read(async (db) => {
    const page = await showPicture(ask, db, posted)
    return 'notFound' in page ? page : withStatus(status, page)
  })
}

async function showPicture(ask: Ask, db: Reads, posted: Posted) {
  const id = ask.params.id ?? ''
  const picture = isId(id) ? await pictureDetails(db, id, dayOf(ask.now)) : null
  if (!picture) return notFound
  return picturePage({ frame: workspaceFrame(ask, 'newsroom'), picture, form: posted })
}
