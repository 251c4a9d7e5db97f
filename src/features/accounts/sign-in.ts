/** How long a sign-in link holds, in minutes. */
export const linkMinutes = 15

/** How many links one person may be sent within that time. */
export const linksAtOnce = 5

/** How long a session lasts without a new sign-in, in days. */
export const sessionDays = 30

export type SignInRefusal = 'link-unknown' | 'link-expired' | 'link-used'

/** Why a link does not sign anybody in, or null: it holds once, for fifteen minutes. */
export function whyNotSignIn(
  link: { expiresAt: Date; usedAt: Date | null } | null,
  now: Date,
): SignInRefusal | null {
  if (link === null) return 'link-unknown'
  if (link.usedAt !== null) return 'link-used'
  return link.expiresAt <= now ? 'link-expired' : null
}

/** An address of ours to go to after signing in; anything else leads to the first page, so that no link can send people away. */
export function safeDestination(to: string | undefined): string {
  return to && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) && !to.startsWith('/sign-in') ? to : '/'
}
