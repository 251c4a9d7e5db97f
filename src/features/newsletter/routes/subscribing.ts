import { isRefused } from '../../../kernel/act.ts'
import { seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { askToConfirm } from '../actions/ask-to-confirm.ts'
import { confirmSubscription } from '../actions/confirm-subscription.ts'
import { endSubscription } from '../actions/end-subscription.ts'
import { refuseLetters } from '../actions/refuse-letters.ts'
import { keyedForm, signUpForm } from '../forms.ts'
import { confirmPage, endPage, noticePage } from '../pages/links.page.tsx'
import { signUpPage } from '../pages/sign-up.page.tsx'
import { holdsKey, themesHere } from '../queries/subscribers.ts'
import { confirmRefusals } from '../refusal-words.ts'
import { consentWords } from '../subscribing.ts'

/** How many times an hour one place may type addresses. */
const postsAnHour = 20

/** Asking for the newsletter, confirming it by the link of a letter, and ending it with one click. */
export function subscribingRoutes(web: Web): void {
  web.page('/newsletter', { allow: 'public' }, (ask) => showSignUp(ask, ask.db, notPosted))

  // The same answer for every address, known, new or refused: nobody learns who reads what.
  web.page('/newsletter/asked', { allow: 'public', keep: 2 }, async (ask) =>
    noticePage(publicFrame(ask, 'news'), 'Look in your mail', [
      'If this address is new to us, a letter with a link is on its way to it. Open the link and press the button there, within seven days.',
      'No letter after some minutes? Look among unwanted mail. To one address we write once a day at most.',
    ]),
  )

  web.deed(
    '/newsletter-sign-ups',
    { allow: 'public', form: signUpForm, perHour: postsAnHour },
    async (ask) => {
      const again = async (errors: Record<string, string>, status: number) => {
        const form = { values: ask.form.raw, errors }
        return withStatus(status, await ask.read((db) => showSignUp(ask, db, form)))
      }
      if (!ask.form.ok) return again(ask.form.errors, 422)
      const { address, wants, themes } = ask.form.values
      const wish = { address, everything: wants === 'everything', themeIds: themes }
      const { baseUrl } = ask.config
      const done = await ask.act((act) =>
        askToConfirm(act, { wish, baseUrl, networkName: ask.network.name }),
      )
      const sentence =
        'Very many people are asking just now, so we write no more letters this hour. Try again in an hour'
      return isRefused(done) ? again({ address: sentence }, 429) : seeOther('/newsletter/asked')
    },
  )

  // A mail scanner follows links: only the button, a post, confirms.
  web.page('/newsletter/confirmations/:key', { allow: 'public' }, async (ask) =>
    confirmPage({
      frame: publicFrame(ask, 'news'),
      key: ask.params.key ?? '',
      consent: consentWords(ask.network.name),
    }),
  )
  web.deed(
    '/newsletter/confirmations/:key',
    { allow: 'public', form: keyedForm, keyed: true },
    async (ask) => {
      const done = await ask.act((act) => confirmSubscription(act, ask.params.key ?? ''))
      const frame = publicFrame(ask, 'news')
      if (!isRefused(done))
        return noticePage(frame, 'You are on the list', [
          'The next edition comes to you. Each letter has a link that ends it with one click.',
        ])
      const [heading, sentence] = confirmRefusals[done.refused]
      return withStatus(410, noticePage(frame, heading, [sentence], done.refused !== 'used-link'))
    },
  )
  web.deed(
    '/newsletter/refusals/:key',
    { allow: 'public', form: keyedForm, keyed: true },
    async (ask) => {
      const done = await ask.act((act) => refuseLetters(act, ask.params.key ?? ''))
      const frame = publicFrame(ask, 'news')
      if (!isRefused(done))
        return noticePage(frame, 'We will not write to you again', [
          'The address is deleted. Nobody can sign it up here any more.',
        ])
      return withStatus(410, noticePage(frame, ...plain(confirmRefusals[done.refused])))
    },
  )

  web.page('/unsubscriptions/:key', { allow: 'public' }, async (ask) => {
    const frame = publicFrame(ask, 'news')
    const key = ask.params.key ?? ''
    return (await holdsKey(ask.db, key)) ? endPage({ frame, key }) : gone(frame)
  })
  // RFC 8058: a mail program posts here by itself, without cookie or token, and is sent nowhere else.
  web.deed(
    '/unsubscriptions/:key',
    { allow: 'public', form: keyedForm, keyed: true },
    async (ask) => {
      await ask.act((act) => endSubscription(act, ask.params.key ?? ''))
      return gone(publicFrame(ask, 'news'))
    },
  )
}

const gone = (frame: ReturnType<typeof publicFrame>) =>
  noticePage(frame, 'The newsletter has ended', [
    'Nothing more comes to you, and your address is deleted. What stays is a code from which the address cannot be read, so that nobody signs it up against your will.',
  ])

const plain = ([heading, sentence]: [string, string]): [string, string[]] => [heading, [sentence]]

async function showSignUp(ask: Ask, db: Reads, form: Posted) {
  return signUpPage({
    frame: publicFrame(ask, 'news'),
    form,
    themes: await themesHere(db),
    consent: consentWords(ask.network.name),
  })
}
