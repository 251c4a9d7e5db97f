import type { ComponentChildren } from 'preact'
import type { AssetManifest } from '../assets.ts'
import type { NetworkColours } from '../theme/colours.ts'

export interface Link {
  label: string
  href: string
  /** The language of the label and of the page behind it, where it is not that of the page. */
  lang?: string | undefined
}

export interface NavItem extends Link {
  /** true: the section that this page is in; 'page': this very page. */
  current?: boolean | 'page' | undefined
  /** How many things there need the viewer; nothing is shown for 0. */
  count?: number | undefined
}

export interface Crumb {
  label: string
  href: string
}

/** What every page says of the network that it belongs to. All of it is settings. */
export interface NetworkLook {
  name: string
  /** "One voice from many councils" */
  line: string
  /** One stepped gable for each founding council. */
  mark: { gables: number }
  colours: NetworkColours
  /** Address of the network's `themeCss`; null where it keeps the default colours. */
  themeHref: string | null
  /** Where its name leads on public pages, and in the workspace. */
  homeHref: string
  workHref: string
  footer: {
    about: string
    columns: { heading: string; links: Link[] }[]
    links: Link[]
    /** At the foot of the workspace. */
    workspaceLinks: Link[]
  }
  /** The sentence after "Demonstration."; null for a real network. */
  demonstration: string | null
}

export interface Viewer {
  name: string
  /** "Policy officer, Lincoln" */
  seat: string
  council: string | null
  demonstration: boolean
  /** Their own page: seats, sessions, sign out. */
  href: string
}

export interface Flash {
  /** done: the deed is done; note: something to know. */
  kind: 'done' | 'note'
  text: ComponentChildren
}

export interface Head {
  /** The whole address under which the page is to be known: "https://keycities.example/news/ports". */
  address?: string | undefined
  /** The picture shown where the page is shared; whole address. Without words of its own it is drawn from the page's title. */
  picture?: { href: string; alt: string; width: number; height: number } | undefined
  /** "article", "profile"; "website" where nothing is said. */
  kind?: string | undefined
  feeds?: readonly { title: string; href: string; mime?: string | undefined }[] | undefined
  /** Facts for search engines: schema.org, as JSON-LD. */
  data?: object | undefined
}

/** Where the box of every page leads, and what it is called for those who do not see it. */
export interface SearchBoxProps {
  action: string
  label: string
}

/** What every page with a layout takes. */
export interface PageProps {
  network: NetworkLook
  assets: AssetManifest
  /** What the page is, first in the page title; its h1 says the same or more. */
  title: string
  /** What it is about, between title and network: "Lincoln", "Local transport funding". */
  about?: string | undefined
  description?: string | undefined
  /** What machines are told of the page: where it lives, its picture, its feeds, its facts. */
  head?: Head | undefined
  /** Where it lives and the picture drawn for it, as far as `head` says nothing else. */
  place?: Pick<Head, 'address' | 'picture'> | undefined
  lang?: string | undefined
  /** True where search engines are asked to leave the page out. */
  unlisted?: boolean | undefined
  nav: NavItem[]
  /** The box at the head; none on a page that is about searching itself. */
  search?: SearchBoxProps | undefined
  viewer: Viewer | null
  breadcrumbs?: Crumb[] | undefined
  flash?: Flash | null | undefined
  /** True where a form came back with errors: the page title says so. */
  failed?: boolean | undefined
  /** Built islands by name, without ".js": "grid", "responses/editing". */
  islands?: readonly string[] | undefined
  mainClass?: string | undefined
  bodyClass?: string | undefined
  children: ComponentChildren
}
