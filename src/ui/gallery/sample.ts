import type { StrengthLine } from '../../documents/response.ts'
import type { Stance } from '../../documents/stance.ts'
import type { AssetManifest } from '../assets.ts'
import type { NavItem, NetworkLook, Viewer } from '../layout/types.ts'
import { defaultColours } from '../theme/colours.ts'

/** The moment at which the gallery's pages are seen. */
export const now = new Date('2027-03-10T09:30:00Z')

export const network: NetworkLook = {
  name: 'River Towns',
  line: 'One voice from many councils',
  mark: { gables: 5 },
  colours: defaultColours,
  themeHref: null,
  homeHref: '/',
  workHref: '/work',
  footer: {
    about: 'A network of councils in England and Wales. Founded in summer 2013 by five of them.',
    columns: [
      {
        heading: 'On record',
        links: [
          { label: 'Positions', href: '/positions' },
          { label: 'Responses', href: '/responses' },
        ],
      },
      { heading: 'For you', links: [{ label: 'Press office', href: '/press' }] },
      { heading: 'Open data', links: [{ label: 'Members (CSV)', href: '/members.csv' }] },
    ],
    links: [
      { label: 'Accessibility', href: '/accessibility' },
      { label: 'Privacy', href: '/privacy' },
    ],
    workspaceLinks: [
      { label: 'Help', href: '/help' },
      { label: 'Accessibility', href: '/accessibility' },
      { label: 'Public site', href: '/' },
    ],
  },
  demonstration:
    'The councils are real. The people, their words and the consultation are invented.',
}

export const viewer: Viewer = {
  name: 'Amara Nwosu',
  seat: 'Policy officer, Lincoln',
  council: 'Lincoln',
  demonstration: true,
  href: '/account',
}

export const nav: NavItem[] = [
  { label: 'My work', href: '/work', count: 5 },
  { label: 'Consultations', href: '/consultations' },
  { label: 'Responses', href: '/responses', current: true },
  { label: 'Positions', href: '/positions' },
  { label: 'Governance', href: '/governance' },
]

/** File names as a build gives them, for tests that read no disk. */
export const assets: AssetManifest = {
  files: Object.fromEntries(
    [
      'hanse.css',
      'frontend.js',
      'supported.js',
      'grid.js',
      'copy-button.js',
      'search-box.js',
      'word-count.js',
      'unsaved.js',
      'source-sans-3.woff2',
      'source-serif-4-600.woff2',
    ].map((name) => [name, name.replace('.', '-ABCD1234.')]),
  ),
}

export const councils = [
  'Bath & NE Somerset',
  'BCP',
  'Bradford',
  'Colchester',
  'Coventry',
  'Cumberland',
  'Exeter',
  'Gloucester',
  'Hull',
  'Kirklees',
  'Lancaster',
  'Lincoln',
  'Medway',
  'Newport',
  'Norwich',
  'Plymouth',
  'Portsmouth',
  'Preston',
  'Reading',
  'Salford',
  'Southampton',
  'Southend',
  'Stoke',
  'Sunderland',
  'Wolverhampton',
  'Wrexham',
] as const

/** A strength line of the figures given, in the order of the scale. */
export function strengthOf(line: string, figures: number[], silent = 0): StrengthLine {
  const names = ['strongly-agree', 'agree', 'neither', 'disagree', 'strongly-disagree', 'no-view']
  const counts = Object.fromEntries(names.map((name, place) => [name, figures[place] ?? 0]))
  const answered = figures.reduce((sum, some) => sum + some, 0)
  return {
    line,
    members: answered + silent,
    counts: counts as Record<Stance, number>,
    silent,
  }
}
