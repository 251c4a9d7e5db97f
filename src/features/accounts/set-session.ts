import { type Ask, sessionCookie } from '../../kernel/web.ts'
import { sessionDays } from './sign-in.ts'

/** Gives the browser its session; no script can read it. */
export function setSession(ask: Ask, token: string): void {
  ask.reply.setCookie(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: ask.config.baseUrl.startsWith('https:'),
    maxAge: sessionDays * 86_400,
  })
}
