import type { AssetManifest } from '../ui/assets.ts'
import type {
  Flash,
  Head,
  Link,
  NavItem,
  NetworkLook,
  PageProps,
  Viewer as ShownViewer,
} from '../ui/layout/types.ts'
import { defaultColours } from '../ui/theme/colours.ts'
import { isOffice, type Viewer } from './seats.ts'
import type { Ask } from './web.ts'

/** What a page needs around its own content: pass it on to `Workspace` or `Public` with a spread. */
export type Frame = Pick<
  PageProps,
  'network' | 'assets' | 'nav' | 'viewer' | 'flash' | 'search'
> & {
  tools?: Link[]
  /** Of a public page: where it lives and the picture it is shared with. A page with more to say spreads it into its own. */
  head?: Head
  place?: Pick<Head, 'address' | 'picture'>
  /** The hidden field for forms on this page; asking for it sets a cookie, so ask only where there is a form. */
  csrf(): string
  /** A fresh token for a form that must count once. */
  once(): string
}

export type WorkspaceSection =
  | 'figures'
  | 'work'
  | 'consultations'
  | 'responses'
  | 'positions'
  | 'ideas'
  | 'members'
  | 'newsroom'
  | 'network'
  | 'none'
export type PublicSection =
  | 'figures'
  | 'members'
  | 'themes'
  | 'responses'
  | 'ideas'
  | 'news'
  | 'publications'
  | 'events'
  | 'about'
  | 'none'

let built: AssetManifest = { files: {} }

/** Tells frames which built files to link; called once at start. */
export function useAssets(assets: AssetManifest): void {
  built = assets
}

/** The top bar, notes and foot of a page of the workspace. */
export function workspaceFrame(ask: Ask, section: WorkspaceSection = 'none'): Frame {
  const work = { label: 'My work', href: '/work', current: section === 'work' }
  const ofMembers: NavItem[] = [
    { label: 'Consultations', href: '/consultations', current: section === 'consultations' },
    { label: 'Responses', href: '/workspace/responses', current: section === 'responses' },
    { label: 'Positions', href: '/positions', current: section === 'positions' },
  ]
  const ofOffice: NavItem[] = [
    { label: 'Newsroom', href: '/newsroom', current: section === 'newsroom' },
    { label: 'Network', href: '/network', current: section === 'network' },
  ]
  // Who holds no seat today may not open members' work, so no page leads there.
  const seated = ask.viewer !== null && ask.viewer.seats.length > 0
  const nav: NavItem[] = ask.viewer
    ? [
        { ...work, count: ask.workCount },
        ...(seated ? ofMembers : []),
        { label: 'Ideas', href: '/ideas', current: section === 'ideas' },
        { label: 'Members', href: '/members', current: section === 'members' },
        { label: 'Figures', href: '/indicators', current: section === 'figures' },
        ...(isOffice(ask.viewer) ? ofOffice : []),
      ]
    : []
  return { ...shared(ask), nav, viewer: shownViewer(ask) }
}

/** The masthead and foot of a page of the public site. */
export function publicFrame(ask: Ask, section: PublicSection = 'none'): Frame {
  const nav: NavItem[] = [
    { label: 'Members', href: '/members', current: section === 'members' },
    { label: 'Themes', href: '/themes', current: section === 'themes' },
    { label: 'Responses', href: '/responses', current: section === 'responses' },
    { label: 'Ideas', href: '/ideas', current: section === 'ideas' },
    { label: 'News', href: '/news', current: section === 'news' },
    { label: 'Publications', href: '/publications', current: section === 'publications' },
    { label: 'Events', href: '/events', current: section === 'events' },
    { label: 'About', href: '/about', current: section === 'about' },
  ]
  const tools: Link[] = ask.viewer
    ? [{ label: 'My work', href: '/work' }]
    : [
        { label: 'Verify a sign-off', href: '/verify' },
        { label: 'Sign in', href: '/sign-in' },
      ]
  const head = publicHead(ask)
  return { ...shared(ask), head, place: head, nav, tools, viewer: shownViewer(ask) }
}

function publicHead({ config, url }: Ask): Head {
  const path = url.split('?')[0]!
  const drawn = path === '/' ? '/network' : path
  return {
    address: `${config.baseUrl}${path}`,
    picture: { href: `${config.baseUrl}/share${drawn}.png`, alt: '', width: 1200, height: 630 },
  }
}

function shared(
  ask: Ask,
): Pick<Frame, 'network' | 'assets' | 'flash' | 'search' | 'csrf' | 'once'> {
  const flash: Flash | null = ask.flash ? { kind: 'done', text: ask.flash } : null
  return {
    network: look(ask),
    assets: built,
    flash,
    search: { action: '/search', label: `Search ${ask.network.name}` },
    csrf: ask.csrf,
    once: ask.once,
  }
}

function look(ask: Ask): NetworkLook {
  const { network } = ask
  const own = Object.keys(network.colours).length > 0
  return {
    name: network.name,
    line: network.line,
    mark: { gables: network.foundingCouncils },
    colours: { ...defaultColours, ...network.colours },
    themeHref: own ? '/theme.css' : null,
    homeHref: '/',
    workHref: '/work',
    demonstration: network.demonstration
      ? 'The councils are real. The people, their words, the consultations, what councils answered and what they did are invented.'
      : null,
    footer: {
      about: network.about,
      columns: [
        {
          heading: 'On record',
          links: [
            { label: 'Responses', href: '/responses' },
            { label: 'Themes', href: '/themes' },
            { label: 'Members', href: '/members' },
            { label: 'Verify a sign-off', href: '/verify' },
          ],
        },
        {
          heading: 'For you',
          links: [
            { label: 'Newsletter', href: '/newsletter' },
            { label: 'Press', href: '/press' },
            { label: 'Councils thinking of joining', href: '/join' },
            { label: 'Contact', href: '/contact' },
          ],
        },
        {
          heading: 'Open data',
          links: [
            { label: 'Figures of places', href: '/indicators' },
            { label: 'Members (CSV)', href: '/members.csv' },
            { label: 'Responses (JSON)', href: '/responses.json' },
            { label: 'Responses (Atom feed)', href: '/responses.atom' },
            { label: 'Positions (CSV)', href: '/positions.csv' },
            { label: 'News (Atom feed)', href: '/news.atom' },
            { label: 'Publications (Atom feed)', href: '/publications.atom' },
            { label: 'Events (iCalendar)', href: '/events.ics' },
            { label: 'Videos (Atom feed)', href: '/videos.atom' },
            { label: 'All feeds and data', href: '/data' },
          ],
        },
      ],
      links: [
        { label: 'Accessibility', href: '/accessibility' },
        { label: 'Privacy', href: '/privacy' },
        { label: 'Contact', href: '/contact' },
      ],
      workspaceLinks: [
        ...(network.demonstration ? [{ label: 'Outbox', href: '/outbox' }] : []),
        { label: 'Accessibility', href: '/accessibility' },
        { label: 'Privacy', href: '/privacy' },
        { label: 'Public site', href: '/' },
      ],
    },
  }
}

function shownViewer(ask: Ask): ShownViewer | null {
  const viewer = ask.viewer
  if (!viewer) return null
  return {
    name: viewer.name,
    seat: seatLine(viewer, ask.network.name),
    council: viewer.seats.find((seat) => seat.council)?.council ?? null,
    demonstration: viewer.demonstration,
    href: '/account',
  }
}

/** "Policy officer, Lincoln", of the first seat the person holds. */
export function seatLine(viewer: Viewer, networkName: string): string {
  const seat = viewer.seats[0]
  if (!seat) return 'No seat today'
  if (seat.council) return `${seat.title}, ${seat.council}`
  return /network|of /i.test(seat.title) ? seat.title : `${seat.title}, ${networkName}`
}
