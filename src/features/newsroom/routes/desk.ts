import { parseProse } from '../../../documents/prose/parse.ts'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { AskDeed, Web } from '../../../kernel/web.ts'
import { draftArticle } from '../actions/draft-article.ts'
import { saveArticle } from '../actions/save-article.ts'
import { articleForm, newArticleForm } from '../forms.ts'
import { deskPage } from '../pages/desk.page.tsx'
import { newArticlePage } from '../pages/new-article.page.tsx'
import { type DeskView, deskViews, deskPage as pageOfDesk } from '../queries/desk.ts'
import { refusalErrors } from '../refusals.ts'
import { type Shown, showWriting } from './write-showing.ts'

/** Where the office writes. */
export function deskRoutes(web: Web): void {
  web.page('/newsroom', { allow: 'office' }, async (ask) => {
    const view = deskViews.find((one) => one === ask.query.view) ?? ('writing' satisfies DeskView)
    const before = isId(ask.query.before ?? '') ? (ask.query.before as string) : null
    return deskPage({
      frame: workspaceFrame(ask, 'newsroom'),
      view,
      now: ask.now,
      ...(await pageOfDesk(ask.db, view, before)),
    })
  })

  web.page('/newsroom/articles/new', { allow: 'office' }, async (ask) =>
    newArticlePage({
      frame: workspaceFrame(ask, 'newsroom'),
      form: { values: { kind: 'news' }, errors: {} },
    }),
  )

  web.page('/newsroom/articles/:id', { allow: 'office' }, (ask) => showWriting(ask, ask.db))

  web.deed('/articles', { allow: 'office', form: newArticleForm }, async (ask) => {
    const again = (errors: Record<string, string>) =>
      withStatus(
        422,
        newArticlePage({
          frame: workspaceFrame(ask, 'newsroom'),
          form: { values: ask.form.raw, errors },
        }),
      )
    if (!ask.form.ok) return again(ask.form.errors)
    const { values } = ask.form
    const done = await ask.act(async (act) => {
      const drafted = await draftArticle(act, values)
      if (isRefused(drafted)) return drafted
      return seeOther(`/newsroom/articles/${drafted.articleId}`, 'Begun. Only the office sees it.')
    })
    return isRefused(done) ? again(refusalErrors(done as never)) : done
  })

  web.deed('/articles/:id/revisions', { allow: 'office', form: articleForm }, async (ask) => {
    const articleId = ask.params.id ?? ''
    if (!isId(articleId)) return notFound
    const form = (errors: Record<string, string>) => ({ values: ask.form.raw, errors })
    if (!ask.form.ok) return again(ask, 422, { form: form(ask.form.errors) })
    const { go, picture, themes, facts, ...words } = ask.form.values
    if (go === 'preview') {
      const { prose, problems } = parseProse(words.text)
      const errors: Record<string, string> = problems[0] ? { text: problems[0].sentence } : {}
      return again(ask, 200, { form: form(errors), preview: prose })
    }
    const done = await ask.act(async (act) => {
      const saved = await saveArticle(act, {
        ...words,
        articleId,
        pictureId: picture,
        themeIds: themes,
        keepFacts: facts === 'keep',
      })
      return isRefused(saved) ? saved : seeOther(`/newsroom/articles/${articleId}`, 'Saved.')
    })
    if ('seeOther' in done) return done
    if (done.refused === 'newer-text')
      return again(ask, 409, { form: form({}), theirs: done.theirs })
    if (done.refused === 'not-found') return notFound
    return again(ask, 422, { form: form(refusalErrors(done)) })
  })
}

/** The page of an article once more, with what was posted. */
export function again(ask: AskDeed<unknown>, status: number, shown: Shown) {
  return ask.read(async (db) => {
    const page = await showWriting(ask, db, shown)
    return 'notFound' in page ? page : withStatus(status, page)
  })
}
