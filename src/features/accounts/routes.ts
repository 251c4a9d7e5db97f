import { z } from 'zod'
import { isRefused } from '../../kernel/act.ts'
import { forbidden, seeOther, withStatus } from '../../kernel/answer.ts'
import { publicFrame, workspaceFrame } from '../../kernel/frame.ts'
import { sessionCookie, type Web } from '../../kernel/web.ts'
import { endSession } from './actions/end-session.ts'
import type { Forget } from './actions/erase-person.ts'
import { sendSignInLink } from './actions/send-sign-in-link.ts'
import { signIn } from './actions/sign-in.ts'
import { demonstrationRoutes } from './demonstration-routes.ts'
import { accountPage, outboxPage } from './pages/account.page.tsx'
import { linkRefusedPage, linkSentPage, openLinkPage, signInPage } from './pages/sign-in.page.tsx'
import { openSessions, outbox } from './queries/accounts.ts'
import { addressRoutes } from './routes/address.ts'
import { ownDataRoutes } from './routes/own-data.ts'
import { setSession } from './set-session.ts'
import { safeDestination } from './sign-in.ts'

const emailForm = z.object({
  email: z.email('Enter an e-mail address, like name@council.gov.uk'),
  to: z.string().default('/'),
})
const nothing = z.object({})

/** Signing in and out, one’s own sessions, and the outbox of a demonstration. */
export function accountRoutes(web: Web, rooms: readonly Forget[]): void {
  demonstrationRoutes(web)
  ownDataRoutes(web, rooms)
  addressRoutes(web)

  web.page('/sign-in', { allow: 'public' }, async (ask) =>
    signInPage({
      frame: publicFrame(ask),
      form: { values: {}, errors: {} },
      to: safeDestination(ask.query.to),
      lost: ask.query.why === 'session',
    }),
  )

  web.deed('/sign-in', { allow: 'public', form: emailForm, perHour: 20 }, async (ask) => {
    if (!ask.form.ok) {
      const form = { values: ask.form.raw, errors: ask.form.errors }
      return withStatus(422, signInPage({ frame: publicFrame(ask), form, to: '/', lost: false }))
    }
    const { email, to } = ask.form.values
    await ask.act((act) =>
      sendSignInLink(act, {
        email,
        destination: safeDestination(to),
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
      }),
    )
    return linkSentPage({ frame: publicFrame(ask), email })
  })

  web.page('/sign-in/:token', { allow: 'public' }, async (ask) =>
    openLinkPage({ frame: publicFrame(ask), token: ask.params.token ?? '' }),
  )

  web.deed('/sign-in/:token', { allow: 'public', form: nothing, perHour: 60 }, async (ask) => {
    const device = deviceName(ask.request.headers['user-agent'])
    const done = await ask.act((act) => signIn(act, { token: ask.params.token ?? '', device }))
    if (isRefused(done))
      return withStatus(410, linkRefusedPage({ frame: publicFrame(ask), reason: done.refused }))
    setSession(ask, done.token)
    return seeOther(done.destination === '/' ? '/work' : done.destination)
  })

  web.page('/account', { allow: 'signed-in' }, async (ask) => {
    const viewer = ask.viewer!
    const sessions = await openSessions(ask.db, viewer.personId, ask.now)
    return accountPage({ frame: workspaceFrame(ask), viewer, sessions })
  })

  web.deed(
    '/session-ends',
    { allow: 'signed-in', form: z.object({ session: z.uuid() }) },
    async (ask) => {
      if (!ask.form.ok) return seeOther('/account')
      const { session } = ask.form.values
      await ask.act((act) => endSession(act, session))
      if (session !== ask.viewer?.sessionId) return seeOther('/account', 'That session has ended.')
      ask.reply.clearCookie(sessionCookie, { path: '/' })
      return seeOther('/')
    },
  )

  web.page('/outbox', { allow: 'public' }, async (ask) => {
    if (!ask.network.demonstration || ask.config.smtpUrl)
      return forbidden('Only a demonstration shows its mail.')
    return outboxPage({ frame: workspaceFrame(ask), letters: await outbox(ask.db) })
  })
}

/** "Firefox on Windows": enough for a person to know a session again. */
function deviceName(agent: string | undefined): string {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\//.exec(agent ?? '')?.[1]
  const system = /(Windows|iPhone|iPad|Android|Mac OS X|Linux)/.exec(agent ?? '')?.[1]
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'Mac' }
  const said = [browser, system].map((name) => (name ? (names[name] ?? name) : null))
  return said[0] ? `${said[0]}${said[1] ? ` on ${said[1]}` : ''}` : ''
}
