import { isRefused } from '../../../kernel/act.ts'
import { type Answer, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { addPublication } from '../actions/add-publication.ts'
import { publishVersion } from '../actions/publish-version.ts'
import { savePublication } from '../actions/save-publication.ts'
import { withdrawPublication } from '../actions/withdraw-publication.ts'
import { factsForm, factsOf, newForm, versionForm, withdrawalForm } from '../forms.ts'
import { deskListPage } from '../pages/desk-list.page.tsx'
import { previewPage, publishPage, withdrawPage } from '../pages/desk-steps.page.tsx'
import { publicationsOnDesk } from '../queries/desk.ts'
import { errorOf, publishRefusals, withdrawRefusals, writingRefusals } from '../refusal-words.ts'
import { problemsOf, showDraft, stepOf } from './desk-showing.ts'

/** Where the office writes publications: the list, the draft, and the steps by which it goes out. */
export function deskRoutes(web: Web): void {
  web.page('/newsroom/publications', { allow: 'office' }, (ask) => showList(ask, ask.db, notPosted))
  web.page('/newsroom/publications/:id', { allow: 'office' }, (ask) =>
    showDraft(ask, ask.db, ask.params.id ?? '', { which: null, form: notPosted }),
  )
  for (const [step, page] of [
    ['preview', previewPage],
    ['publish', publishPage],
    ['withdraw', withdrawPage],
  ] as const)
    web.page(`/newsroom/publications/:id/${step}`, { allow: 'office' }, async (ask) => {
      const found = await stepOf(ask, ask.db, ask.params.id ?? '')
      return found
        ? page({
            ...found,
            problems: await problemsOf(ask.db, found.publication.id),
            form: notPosted,
          })
        : notFound
    })

  web.deed('/publications', { allow: 'office', form: newForm }, async (ask) => {
    if (!ask.form.ok) {
      const form = { values: ask.form.raw, errors: ask.form.errors }
      return withStatus(422, await ask.read((db) => showList(ask, db, form)))
    }
    const { title, kind } = ask.form.values
    const done = await ask.act(async (act) => {
      const added = await addPublication(act, { title, kind })
      if (isRefused(added)) return added
      return seeOther(`/newsroom/publications/${added.id}`, 'The draft is begun.')
    })
    return isRefused(done) ? { forbidden: writingRefusals['not-office'][1] } : done
  })

  web.deed('/publication-facts', { allow: 'office', form: factsForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, ask.form.errors)
    const { publication: id, seen } = ask.form.values
    const facts = factsOf(ask.form.values)
    const done = await ask.act(async (act) => {
      const saved = await savePublication(act, { id, seen, facts })
      return isRefused(saved) ? saved : seeOther(`/newsroom/publications/${id}`, 'Saved.')
    })
    return isRefused(done) ? again(ask, errorOf(writingRefusals[done.refused])) : done
  })

  web.deed('/publication-versions', { allow: 'office', form: versionForm }, async (ask) => {
    const id = String(ask.form.raw.publication)
    if (!ask.form.ok) return step(ask, id, publishPage, ask.form.errors)
    const { seen, changes } = ask.form.values
    const done = await ask.act(async (act) => {
      const out = await publishVersion(act, { id, seen, changes, networkName: ask.network.name })
      if (isRefused(out)) return out
      return seeOther(
        `/newsroom/publications/${id}`,
        `Version ${out.number} is published at /publications/${out.slug}. Its PDF is being made.`,
      )
    })
    return isRefused(done)
      ? step(ask, id, publishPage, errorOf(publishRefusals[done.refused]))
      : done
  })

  web.deed('/publication-withdrawals', { allow: 'office', form: withdrawalForm }, async (ask) => {
    const id = String(ask.form.raw.publication)
    if (!ask.form.ok) return step(ask, id, withdrawPage, ask.form.errors)
    const { reason } = ask.form.values
    const done = await ask.act(async (act) => {
      const out = await withdrawPublication(act, { id, reason })
      return isRefused(out) ? out : seeOther(`/newsroom/publications/${id}`, 'It is withdrawn.')
    })
    return isRefused(done)
      ? step(ask, id, withdrawPage, errorOf(withdrawRefusals[done.refused]))
      : done
  })
}

async function showList(ask: Ask, db: Reads, form: Posted) {
  return deskListPage({
    frame: workspaceFrame(ask, 'newsroom'),
    lines: await publicationsOnDesk(db),
    form,
  })
}

function again(ask: AskDeed<unknown>, errors: Record<string, string>): Promise<Answer> {
  const form = { values: ask.form.raw, errors }
  return ask.read(async (db) => {
    const page = await showDraft(ask, db, String(ask.form.raw.publication), {
      which: 'facts',
      form,
    })
    return 'notFound' in page ? page : withStatus(422, page)
  })
}

function step(
  ask: AskDeed<unknown>,
  id: string,
  page: typeof publishPage | typeof withdrawPage,
  errors: Record<string, string>,
): Promise<Answer> {
  const form = { values: ask.form.raw, errors }
  return ask.read(async (db) => {
    const found = isId(id) ? await stepOf(ask, db, id) : null
    if (!found) return notFound
    return withStatus(422, page({ ...found, problems: await problemsOf(db, id), form }))
  })
}
