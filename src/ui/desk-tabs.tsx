import type { Link } from './layout/types.ts'

/** In this order: Articles, Pictures, Publications, Editions, Events, Videos. */
const newsroom: readonly Link[] = [
  { label: 'Articles', href: '/newsroom' },
  { label: 'Pictures', href: '/newsroom/pictures' },
  { label: 'Publications', href: '/newsroom/publications' },
  { label: 'Editions', href: '/newsroom/editions' },
  { label: 'Events', href: '/newsroom/events' },
  { label: 'Videos', href: '/newsroom/videos' },
]

/** In this order: Applications, Subscriptions, Elections, Partners, People, Figures, Settings. */
const network: readonly Link[] = [
  { label: 'Applications', href: '/network' },
  { label: 'Subscriptions', href: '/network/subscriptions' },
  { label: 'Elections', href: '/network/elections' },
  { label: 'Partners', href: '/network/partners' },
  { label: 'People', href: '/network/people' },
  { label: 'Figures', href: '/network/indicators' },
  { label: 'Settings', href: '/network/settings/themes' },
]

type Desk = 'newsroom' | 'network'
const desks: Record<Desk, { name: string; tabs: readonly Link[] }> = {
  newsroom: { name: 'Newsroom', tabs: newsroom },
  network: { name: 'Network', tabs: network },
}

/** The pages of one desk of the network office; `current` is the label of the one shown. */
export function DeskTabs({ desk, current }: { desk: Desk; current: string }) {
  const { name, tabs } = desks[desk]
  return (
    <nav class="hanse-tabs" aria-label={name}>
      <ul>
        {tabs.map(({ label, href }) => (
          <li>
            <a href={href} aria-current={label === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
