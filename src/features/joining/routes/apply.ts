import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, data, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { subscriptionSentences } from '../../subscriptions/index.ts'
import { beginApplication } from '../actions/begin-application.ts'
import { resendLinks } from '../actions/resend-links.ts'
import { saveApplication } from '../actions/save-application.ts'
import { sendApplication } from '../actions/send-application.ts'
import { withdrawApplication } from '../actions/withdraw-application.ts'
import { eligibilitySentences } from '../eligibility.ts'
import { answersForm, beginForm, linkForm, valuesOf } from '../forms.ts'
import { applicationPage, standingPage } from '../pages/application.page.tsx'
import { beginPage, expiredPage, letterPage, linkPage } from '../pages/begin.page.tsx'
import { joinPage } from '../pages/join.page.tsx'
import {
  type Application,
  applicationByToken,
  eligibilityOn,
  findingsOf,
} from '../queries/applications.ts'
import { applicantOf, councilsCalled } from '../queries/councils.ts'
import { votersOn } from '../queries/executive.ts'
import { refusalSentence } from '../refusals.ts'

/** A council applies on the public site: it begins, writes by a link, sends, sees where it stands, withdraws. */
export function applyRoutes(web: Web): void {
  web.page('/join', { allow: 'public', keep: 2 }, async (ask) => {
    const today = dayOf(ask.now)
    const { body } = await votersOn(ask.db, today)
    return joinPage({
      frame: publicFrame(ask),
      rules: eligibilitySentences(await eligibilityOn(ask.db, today)),
      decides:
        body === 'executive'
          ? 'The executive decides: the chair, the vice-chairs and the members that the network has chosen. You get a letter either way.'
          : 'The leaders of the member councils decide. You get a letter either way.',
      subscriptions: await subscriptionSentences(ask.db, today),
      officeEmail: ask.network.officeEmail,
    })
  })

  web.page('/join/application', { allow: 'public' }, async (ask) =>
    beginPage({ frame: publicFrame(ask), form: notPosted, choices: [] }),
  )

  web.page('/join/letter', { allow: 'public', keep: 2 }, async (ask) =>
    letterPage({ frame: publicFrame(ask) }),
  )

  web.page('/join/link', { allow: 'public' }, async (ask) =>
    linkPage({ frame: publicFrame(ask), form: notPosted }),
  )

  web.deed('/application-links', { allow: 'public', form: linkForm, perHour: 20 }, async (ask) => {
    if (!ask.form.ok) {
      const form = { values: ask.form.raw, errors: ask.form.errors }
      return withStatus(422, linkPage({ frame: publicFrame(ask), form }))
    }
    const { email } = ask.form.values
    await ask.act((act) => resendLinks(act, { email, ...mailing(ask) }))
    return seeOther('/join/letter')
  })

  web.deed('/applications', { allow: 'public', form: beginForm, perHour: 20 }, async (ask) => {
    const again = (errors: Record<string, string>, choices: Choices = []) =>
      withStatus(
        422,
        beginPage({
          frame: publicFrame(ask),
          form: { values: ask.form.raw, errors },
          choices,
        }),
      )
    if (!ask.form.ok) return again(ask.form.errors)
    const { council, ...who } = ask.form.values
    const found = await ask.read((db) => councilsFor(db, council, dayOf(ask.now)))
    if (found.length > 1)
      return again({ council: refusalSentence({ refused: 'several-councils' }) }, found)
    const done = await ask.act(async (act) => {
      const begun = await beginApplication(act, {
        ...who,
        gss: found[0]?.gss ?? '',
        ...mailing(ask),
      })
      return isRefused(begun) ? begun : seeOther('/join/letter')
    })
    return isRefused(done) ? again({ council: refusalSentence(done) }) : done
  })

  web.page('/applications/:token', { allow: 'public' }, async (ask) => {
    ask.reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex')
    const application = await applicationByToken(ask.db, ask.params.token ?? '', ask.now)
    return application ? show(ask, ask.db, application, notPosted) : expired(ask)
  })

  web.deed(
    '/applications/:token/answers',
    { allow: 'public', form: answersForm, perHour: 2000 },
    async (ask) => {
      const byScript = ask.request.headers['x-autosave'] === '1'
      if (!ask.form.ok) return byScript ? said(ask, 422, {}) : again(ask, ask.form.errors, 422)
      const { revision, go, answers } = ask.form.values
      const saving = { token: ask.params.token ?? '', revision, answers }
      if (go === 'send') return sendWhole(ask, saving)
      const done = await ask.act((act) => saveApplication(act, saving))
      if (byScript)
        return isRefused(done) ? said(ask, 409, {}) : said(ask, 200, { revision: done.revision })
      if (!isRefused(done))
        return seeOther(
          `/applications/${saving.token}`,
          'Saved. The link in your mail brings you back to this page.',
        )
      return done.refused === 'saved-elsewhere'
        ? again(ask, { '': refusalSentence(done) }, 409, done.revision)
        : expiredOrStanding(ask, done)
    },
  )

  web.deed(
    '/applications/:token/withdrawals',
    { allow: 'public', form: z.object({}), perHour: 60 },
    async (ask) => {
      const token = ask.params.token ?? ''
      const done = await ask.act(async (act) => {
        const gone = await withdrawApplication(act, { token, baseUrl: ask.config.baseUrl })
        return isRefused(gone)
          ? gone
          : seeOther(`/applications/${token}`, 'The application is withdrawn.')
      })
      return isRefused(done) ? expiredOrStanding(ask, done) : done
    },
  )
}

type Choices = { gss: string; name: string }[]
type Saving = Parameters<typeof saveApplication>[1]

async function sendWhole(ask: AskDeed<unknown>, saving: Saving): Promise<Answer> {
  const done = await ask.act(async (act) => {
    const sent = await sendApplication(act, { ...saving, ...mailing(ask) })
    return isRefused(sent)
      ? sent
      : seeOther(
          `/applications/${saving.token}`,
          `Sent. The reference is ${sent.reference}; a receipt is on its way by mail.`,
        )
  })
  if (!isRefused(done)) return done
  switch (done.refused) {
    case 'not-complete': {
      // Unfinished words are kept too.
      const kept = await ask.act((act) => saveApplication(act, saving))
      return again(ask, done.errors, 422, isRefused(kept) ? undefined : kept.revision)
    }
    case 'saved-elsewhere':
      return again(ask, { '': refusalSentence(done) }, 409, done.revision)
    case 'link-expired':
    case 'sent-already':
    case 'closed-already':
      return expiredOrStanding(ask, done)
    default:
      return again(ask, { '': refusalSentence(done) }, 409)
  }
}

async function again(
  ask: AskDeed<unknown>,
  errors: Record<string, string>,
  status: number,
  revision?: number,
): Promise<Answer> {
  const application = await ask.read((db) =>
    applicationByToken(db, ask.params.token ?? '', ask.now),
  )
  if (!application) return expired(ask)
  const values = { ...ask.form.raw, revision: String(revision ?? ask.form.raw.revision ?? 0) }
  const page = await ask.read((db) => show(ask, db, application, { values, errors }))
  return withStatus(status, page)
}

/** The link opens nothing, or what it opens is sent already and shows where it stands. */
async function expiredOrStanding(
  ask: AskDeed<unknown>,
  refused: { refused: 'link-expired' | 'sent-already' | 'closed-already' },
): Promise<Answer> {
  const token = ask.params.token ?? ''
  return refused.refused === 'link-expired'
    ? expired(ask)
    : seeOther(`/applications/${token}`, refusalSentence(refused))
}

function expired(ask: Ask): Answer {
  const sentence = refusalSentence({ refused: 'link-expired' })
  return withStatus(410, expiredPage({ frame: publicFrame(ask), sentence }))
}

async function show(ask: Ask, db: Reads, application: Application, form: Posted) {
  const page = {
    frame: publicFrame(ask),
    application,
    findings: await findingsOf(db, application, ask.now),
    token: ask.params.token ?? '',
    now: ask.now,
    form: { values: { ...valuesIn(application), ...form.values }, errors: form.errors },
  }
  return application.sentAt || application.closedAs ? standingPage(page) : applicationPage(page)
}

function valuesIn({ reasons, widerArea, widerReasons, contact, seats, revision }: Application) {
  return {
    reasons,
    widerArea: widerArea ? 'yes' : '',
    widerReasons,
    contact,
    revision: String(revision),
    ...valuesOf(seats),
  }
}

async function councilsFor(db: Reads, words: string, today: string): Promise<Choices> {
  const codes = await councilsCalled(db, words)
  const found = await Promise.all(codes.map((gss) => applicantOf(db, gss, today)))
  return found.flatMap((one) => (one ? [{ gss: one.gss, name: one.name }] : []))
}

function mailing(ask: Ask) {
  return { baseUrl: ask.config.baseUrl, networkName: ask.network.name }
}

function said(ask: Ask, status: number, words: object): Answer {
  ask.reply.code(status)
  return data(JSON.stringify(words), 'application/json')
}
