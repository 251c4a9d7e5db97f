/** A page that every network has, and what somebody looks for there. */
export interface StandingPage {
  href: string
  title: string
  about: string
}

/** The pages of the public site that belong to no record; the map of the site and the search list them. */
export const standingPages: readonly StandingPage[] = [
  {
    href: '/about',
    title: 'About',
    about:
      'Who founded the network, what it aims at, and how it decides: its constitution in words.',
  },
  {
    href: '/members',
    title: 'Members',
    about: 'Which councils are members, since when, on any day, with a map and figures.',
  },
  {
    href: '/themes',
    title: 'Themes',
    about: 'What the network works on, what it says and who leads.',
  },
  {
    href: '/responses',
    title: 'Responses',
    about: 'What members said to government together, and who signed it.',
  },
  {
    href: '/news',
    title: 'News',
    about: 'What the network says and does, with quotes and pictures, by theme and council.',
  },
  {
    href: '/publications',
    title: 'Publications',
    about: 'Reports and studies to read, to print and to cite.',
  },
  {
    href: '/events',
    title: 'Events',
    about: 'What is on and what was. Book a place, follow the calendar.',
  },
  {
    href: '/newsletter',
    title: 'Newsletter',
    about: 'Subscribe by e-mail to what was published, and read the editions that were sent.',
  },
  {
    href: '/videos',
    title: 'Videos',
    about: 'Recordings of events, with captions and every word to read.',
  },
  {
    href: '/press',
    title: 'Press',
    about:
      'Spokespeople by theme, figures with sources, logos and pictures to download, and whom to ring.',
  },
  { href: '/contact', title: 'Contact', about: 'How to reach the network office by e-mail.' },
  {
    href: '/data',
    title: 'Feeds and data',
    about:
      'Every table, feed and calendar to download or to follow: CSV, JSON, Atom, iCalendar, OpenAPI.',
  },
  {
    href: '/verify',
    title: 'Verify a sign-off',
    about: 'Check for yourself who signed exactly what.',
  },
  {
    href: '/accessibility',
    title: 'Accessibility',
    about: 'How far everybody can use this site, what may be hard, and whom to tell.',
  },
  {
    href: '/privacy',
    title: 'Privacy',
    about: 'What is held of people, who sees it, how long, and what you can ask for. Cookies.',
  },
]
