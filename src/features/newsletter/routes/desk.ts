import { isRefused } from '../../../kernel/act.ts'
import { type Answer, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { formatMoment } from '../../../ui/dates.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { addEdition } from '../actions/add-edition.ts'
import { publishEdition } from '../actions/publish-edition.ts'
import { removeSubscriber } from '../actions/remove-subscriber.ts'
import { saveEdition } from '../actions/save-edition.ts'
import { scheduleEdition } from '../actions/schedule-edition.ts'
import { sendTest } from '../actions/send-test.ts'
import { editionForm, editionStepForm, newForm, outForm, removalForm } from '../forms.ts'
import { deskListPage } from '../pages/desk-list.page.tsx'
import { publishPage, subscribersPage } from '../pages/desk-steps.page.tsx'
import { editionOnDesk, editionsOnDesk } from '../queries/editions.ts'
import { newsletterQueue } from '../queries/stories.ts'
import { subscriberCounts, subscriberList } from '../queries/subscribers.ts'
import { editionRefusals, errorOf, publishRefusals } from '../refusal-words.ts'
import { showEdition, showLetter } from './desk-showing.ts'

/** Where the office makes editions and sees who gets them. */
export function deskRoutes(web: Web): void {
  web.page('/newsroom/editions', { allow: 'office' }, (ask) => showList(ask, ask.db, notPosted))
  web.page('/newsroom/editions/:id', { allow: 'office' }, (ask) =>
    showEdition(ask, ask.db, ask.params.id ?? '', notPosted),
  )
  web.page('/newsroom/editions/:id/letter', { allow: 'office' }, showLetter)
  web.page(
    '/newsroom/editions/:id/publish',
    { allow: 'office' },
    async (ask) => (await showPublish(ask, ask.db, ask.params.id ?? '', notPosted)) ?? notFound,
  )
  web.page('/newsroom/subscribers', { allow: 'office' }, async (ask) =>
    subscribersPage({
      frame: workspaceFrame(ask, 'newsroom'),
      ...(await subscriberList(ask.db, (ask.query.after ?? '').slice(0, 254))),
      counts: await subscriberCounts(ask.db),
    }),
  )

  web.deed('/editions', { allow: 'office', form: newForm }, async (ask) => {
    if (!ask.form.ok) {
      const form = { values: ask.form.raw, errors: ask.form.errors }
      return withStatus(422, await ask.read((db) => showList(ask, db, form)))
    }
    const given = ask.form.values
    const done = await ask.act(async (act) => {
      const added = await addEdition(act, given)
      return isRefused(added) ? added : seeOther(at(added.id), 'The edition is begun.')
    })
    return isRefused(done) ? { forbidden: editionRefusals['not-office'][1] } : done
  })

  web.deed('/edition-drafts', { allow: 'office', form: editionForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, ask.form.errors)
    const { edition: id, seen, picture, items, ...typed } = ask.form.values
    const { title, kind, editorial } = typed
    const words = { title, kind, editorial, pictureId: picture, items }
    const done = await ask.act(async (act) => {
      const saved = await saveEdition(act, { id, seen, words })
      return isRefused(saved) ? saved : seeOther(at(id), 'Saved.')
    })
    return isRefused(done) ? again(ask, errorOf(editionRefusals[done.refused])) : done
  })

  web.deed('/edition-publications', { allow: 'office', form: outForm }, async (ask) => {
    if (!ask.form.ok) return stepAgain(ask, ask.form.errors)
    const { edition: id, seen, at: minute } = ask.form.values
    const done = await ask.act(async (act) => {
      if (minute) {
        const set = await scheduleEdition(act, { id, seen, at: minute })
        return isRefused(set)
          ? set
          : seeOther(at(id), `It goes out by itself ${formatMoment(minute)}.`)
      }
      const out = await publishEdition(act, { id, seen })
      return isRefused(out)
        ? out
        : seeOther(at(id), `Number ${out.number} is out. Its letters are being written.`)
    })
    return isRefused(done) ? stepAgain(ask, errorOf(publishRefusals[done.refused])) : done
  })

  web.deed('/edition-schedule-ends', { allow: 'office', form: editionStepForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { edition: id, seen } = ask.form.values
    const done = await ask.act(async (act) => {
      const taken = await scheduleEdition(act, { id, seen, at: null })
      return isRefused(taken) ? taken : seeOther(at(id), 'It stays a draft.')
    })
    return isRefused(done) ? stepAgain(ask, errorOf(publishRefusals[done.refused])) : done
  })

  web.deed('/edition-tests', { allow: 'office', form: editionStepForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { edition: id } = ask.form.values
    const given = { id, baseUrl: ask.config.baseUrl, networkName: ask.network.name }
    const done = await ask.act(async (act) => {
      const sent = await sendTest(act, given)
      return isRefused(sent)
        ? sent
        : seeOther(`${at(id)}/letter`, `It is on its way to ${sent.to}.`)
    })
    return isRefused(done) ? { forbidden: editionRefusals[done.refused][1] } : done
  })

  web.deed('/subscriber-removals', { allow: 'office', form: removalForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { subscriber } = ask.form.values
    return ask.act(async (act) => {
      const { ended } = await removeSubscriber(act, subscriber)
      return seeOther(
        '/newsroom/subscribers',
        ended ? 'The address is deleted.' : 'It was deleted already.',
      )
    })
  })
}

const at = (id: string) => `/newsroom/editions/${id}`

async function showList(ask: Ask, db: Reads, form: Posted) {
  return deskListPage({
    frame: workspaceFrame(ask, 'newsroom'),
    now: ask.now,
    editions: await editionsOnDesk(db),
    queue: await newsletterQueue(db, ask.now),
    subscribers: await subscriberCounts(db),
    form,
  })
}

async function showPublish(ask: Ask, db: Reads, id: string, form: Posted) {
  const edition = isId(id) ? await editionOnDesk(db, id) : null
  if (!edition) return null
  const { reached } = await subscriberCounts(db)
  return publishPage({ frame: workspaceFrame(ask, 'newsroom'), edition, reached, form })
}

function again(ask: AskDeed<unknown>, errors: Record<string, string>): Promise<Answer> {
  return ask.read(async (db) => {
    const form = { values: ask.form.raw, errors }
    const page = await showEdition(ask, db, String(ask.form.raw.edition), form)
    return 'notFound' in page ? page : withStatus(422, page)
  })
}

function stepAgain(ask: AskDeed<unknown>, errors: Record<string, string>): Promise<Answer> {
  return ask.read(async (db) => {
    const form = { values: ask.form.raw, errors }
    const page = await showPublish(ask, db, String(ask.form.raw.edition), form)
    return page ? withStatus(422, page) : notFound
  })
}
