import { Breadcrumbs } from '../govuk/breadcrumbs.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import type { Crumb, Flash, Link, NavItem } from './types.ts'

/** "true" for the section a page is in, "page" for the page itself. */
export function currentOf(item: NavItem): 'true' | 'page' | undefined {
  if (!item.current) return undefined
  return item.current === 'page' ? 'page' : 'true'
}

/** A link, in its own language where it has one. */
export function LinkTo({ link }: { link: Link }) {
  return (
    <a href={link.href} lang={link.lang} hreflang={link.lang}>
      {link.label}
    </a>
  )
}

/** The way down to this page, in the manner of the workspace. */
export function Crumbs({ items }: { items: Crumb[] | undefined }) {
  if (!items || items.length === 0) return null
  return (
    <Breadcrumbs
      classes="hanse-crumbs"
      items={items.map(({ label, href }) => ({ text: label, href }))}
    />
  )
}

/** What the last deed did, at the head of the page it led to. */
export function FlashMessage({ flash }: { flash: Flash | null | undefined }) {
  if (!flash) return null
  return (
    <NotificationBanner
      classes="hanse-flash"
      type={flash.kind === 'done' ? 'success' : undefined}
      titleText={flash.kind === 'done' ? 'Done' : 'Please note'}
      text={flash.text}
    />
  )
}

/** What is invented in a demonstration network, said once at the foot. */
export function Demonstration({ sentence }: { sentence: string | null }) {
  if (!sentence) return null
  return (
    <p>
      <b>Demonstration.</b> {sentence}
    </p>
  )
}
