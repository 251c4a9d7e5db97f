import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { download, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { isId } from '../../../kernel/ids.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { formatMoment } from '../../../ui/dates.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { pictureFile } from '../../pictures/index.ts'
import { endPreviews, makePreview } from '../actions/make-preview.ts'
import { publishArticle } from '../actions/publish-article.ts'
import { callOffSchedule, scheduleArticle } from '../actions/schedule-article.ts'
import { withdrawArticle } from '../actions/withdraw-article.ts'
import { whyNotPublish } from '../article.ts'
import { publishForm, withdrawalForm } from '../forms.ts'
import { previewPage } from '../pages/preview.page.tsx'
import { publicationPage } from '../pages/publication.page.tsx'
import { withdrawalPage } from '../pages/withdrawal.page.tsx'
import { deskArticle, previewedArticle } from '../queries/desk.ts'
import { around } from '../queries/published.ts'
import { toPublish } from '../queries/to-publish.ts'
import { refusalErrors } from '../refusals.ts'
import { again } from './desk.ts'
import { pastOf } from './write-showing.ts'

const nothing = z.object({})

/** What becomes of an article: previews, publishing now or at a minute, withdrawing. */
export function publishingRoutes(web: Web): void {
  web.page('/newsroom/articles/:id/preview', { allow: 'office' }, async (ask) =>
    showPreview(ask, ask.db, ask.params.id ?? '', `/newsroom/articles/${ask.params.id}`),
  )
  web.page('/newsroom/articles/:id/publication', { allow: 'office' }, (ask) =>
    showPublication(ask, ask.db, notPosted),
  )
  web.page('/newsroom/articles/:id/withdrawal', { allow: 'office' }, (ask) =>
    showWithdrawal(ask, ask.db, notPosted),
  )

  web.page('/article-previews/:token', { allow: 'public' }, async (ask) => {
    ask.reply.header('x-robots-tag', 'noindex')
    ask.reply.header('cache-control', 'no-store')
    ask.reply.header('referrer-policy', 'no-referrer')
    const id = await previewedArticle(ask.db, sha256(ask.params.token ?? ''))
    return id ? showPreview(ask, ask.db, id, null) : notFound
  })
  // The picture of a draft is the office's alone; whoever holds the secret link sees it under the link.
  web.page('/article-previews/:token/pictures/:id/:name', { allow: 'public' }, async (ask) => {
    const { token = '', id = '', name = '' } = ask.params
    const articleId = await previewedArticle(ask.db, sha256(token))
    const article = articleId && isId(id) ? await deskArticle(ask.db, articleId) : null
    const file = article?.picture_id === id ? await pictureFile(ask.db, id, name) : null
    return file ? download(file, true) : notFound
  })

  web.deed('/articles/:id/publications', { allow: 'office', form: publishForm }, async (ask) => {
    const articleId = ask.params.id ?? ''
    const show = (errors: Record<string, string>) =>
      ask.read(async (db) => {
        const page = await showPublication(ask, db, { values: ask.form.raw, errors })
        return 'notFound' in page ? page : withStatus(422, page)
      })
    if (!isId(articleId)) return notFound
    if (!ask.form.ok) return show(ask.form.errors)
    const { at, when: _, ...said } = ask.form.values
    const publishing = { ...said, articleId, baseUrl: ask.config.baseUrl }
    const back = `/newsroom/articles/${articleId}`
    const done = await ask.act(async (act) => {
      const result = at
        ? await scheduleArticle(act, { ...publishing, at })
        : await publishArticle(act, publishing)
      if (isRefused(result)) return result
      return seeOther(
        back,
        at
          ? `It is published by itself on ${formatMoment(at)}.`
          : 'Published. It is on the site and in the feeds.',
      )
    })
    if ('seeOther' in done) return done
    return done.refused === 'not-found' ? notFound : show(refusalErrors(done))
  })

  web.deed('/articles/:id/schedule-ends', { allow: 'office', form: nothing }, async (ask) => {
    const articleId = ask.params.id ?? ''
    if (!isId(articleId)) return notFound
    const done = await ask.act(async (act) => {
      const ended = await callOffSchedule(act, { articleId })
      return isRefused(ended)
        ? ended
        : seeOther(`/newsroom/articles/${articleId}`, 'Called off. It is not published by itself.')
    })
    if ('seeOther' in done) return done
    return notFound
  })

  web.deed('/articles/:id/withdrawals', { allow: 'office', form: withdrawalForm }, async (ask) => {
    const articleId = ask.params.id ?? ''
    const show = (errors: Record<string, string>) =>
      ask.read(async (db) => {
        const page = await showWithdrawal(ask, db, { values: ask.form.raw, errors })
        return 'notFound' in page ? page : withStatus(422, page)
      })
    if (!isId(articleId)) return notFound
    if (!ask.form.ok) return show(ask.form.errors)
    const { reason } = ask.form.values
    const done = await ask.act(async (act) => {
      const withdrawn = await withdrawArticle(act, { articleId, reason })
      return isRefused(withdrawn)
        ? withdrawn
        : seeOther(`/newsroom/articles/${articleId}`, 'Withdrawn. Its page says why.')
    })
    if ('seeOther' in done) return done
    return done.refused === 'not-found' ? notFound : show(refusalErrors(done))
  })

  web.deed('/articles/:id/previews', { allow: 'office', form: nothing }, async (ask) => {
    const articleId = ask.params.id ?? ''
    if (!isId(articleId)) return notFound
    const done = await ask.act(async (act) => {
      const made = await makePreview(act, { articleId })
      if (isRefused(made)) return made
      return seeOther(
        `/newsroom/articles/${articleId}`,
        `Copy this link now; it is shown only once: ${ask.config.baseUrl}/article-previews/${made.token}`,
      )
    })
    if (!isRefused(done)) return done
    if (done.refused === 'not-found') return notFound
    return again(ask, 409, { quoteForm: { values: {}, errors: refusalErrors(done) } })
  })

  web.deed('/articles/:id/preview-ends', { allow: 'office', form: nothing }, async (ask) => {
    const articleId = ask.params.id ?? ''
    if (!isId(articleId)) return notFound
    const done = await ask.act(async (act) => {
      const ended = await endPreviews(act, { articleId })
      return isRefused(ended)
        ? ended
        : seeOther(`/newsroom/articles/${articleId}`, 'Ended. The link leads nowhere now.')
    })
    return isRefused(done) ? notFound : done
  })
}

async function showPreview(ask: Ask, db: Reads, id: string, desk: string | null) {
  const article = isId(id) ? await deskArticle(db, id) : null
  if (!article) return notFound
  const { baseUrl } = ask.config
  const { content } = await toPublish(db, article, pastOf(article), {
    day: dayOf(ask.now),
    baseUrl,
  })
  const shown = await around(db, content)
  const picture = shown.picture && {
    ...shown.picture,
    base: desk ? shown.picture.base : `/article-previews/${ask.params.token}${shown.picture.base}`,
  }
  return previewPage({
    frame: publicFrame(ask, 'news'),
    article: { content, ...shown, picture },
    publishedAt: article.newest?.publishedAt ?? null,
    networkName: ask.network.name,
    demonstration: ask.network.demonstration,
    baseUrl,
    desk,
  })
}

async function showPublication(ask: Ask, db: Reads, form: Posted) {
  const id = ask.params.id ?? ''
  const article = isId(id) ? await deskArticle(db, id) : null
  if (!article || article.state === 'withdrawn') return notFound
  const { facts } = await toPublish(db, article, pastOf(article), {
    day: dayOf(article.schedule?.at ?? ask.now),
    baseUrl: ask.config.baseUrl,
  })
  // What can be answered on the page itself is asked there; the rest stands in the way before.
  const answered = { correction: '.', linksAccepted: true, electionNote: '.' }
  const refusal = whyNotPublish(isOffice(ask.viewer), facts, answered)
  return publicationPage({
    frame: workspaceFrame(ask, 'newsroom'),
    article,
    facts,
    form,
    blocked: refusal ? (Object.values(refusalErrors(refusal))[0] ?? '') : null,
  })
}

async function showWithdrawal(ask: Ask, db: Reads, form: Posted) {
  const id = ask.params.id ?? ''
  const article = isId(id) ? await deskArticle(db, id) : null
  if (article?.state !== 'published') return notFound
  return withdrawalPage({ frame: workspaceFrame(ask, 'newsroom'), article, form })
}
