import { classes } from '../govuk/options.tsx'
import { Mark } from '../mark.tsx'
import { Document } from './document.tsx'
import { Crumbs, currentOf, Demonstration, FlashMessage, LinkTo } from './parts.tsx'
import { SearchBox } from './search-box.tsx'
import type { Link, NavItem, NetworkLook, PageProps, SearchBoxProps } from './types.ts'

function Entries({ items }: { items: NavItem[] }) {
  return (
    <>
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={currentOf(item)}>
            {item.label}
          </a>
        </li>
      ))}
    </>
  )
}

function Masthead(props: {
  network: NetworkLook
  nav: NavItem[]
  tools: Link[]
  search: SearchBoxProps | undefined
}) {
  const { network, nav, tools } = props
  return (
    <header class="hanse-masthead">
      <div class="hanse-width">
        <div class="hanse-masthead__row">
          <a class="hanse-masthead__name" href={network.homeHref}>
            <Mark gables={network.mark.gables} />
            <span>{network.name}</span>
          </a>
          <p class="hanse-masthead__line">{network.line}</p>
          <SearchBox box={props.search} />
          {tools.length > 0 && (
            <ul class="hanse-masthead__tools">
              {tools.map((link) => (
                <li>
                  <LinkTo link={link} />
                </li>
              ))}
            </ul>
          )}
        </div>
        {nav.length > 0 && (
          <nav class="hanse-nav" aria-label="Main">
            <details class="hanse-nav__fold">
              <summary>Menu</summary>
              <ul>
                <Entries items={nav} />
                {tools.slice(0, -1).map((link) => (
                  <li>
                    <LinkTo link={link} />
                  </li>
                ))}
              </ul>
            </details>
            <ul class="hanse-nav__open">
              <Entries items={nav} />
            </ul>
          </nav>
        )}
      </div>
    </header>
  )
}

function Foot({ network }: { network: NetworkLook }) {
  return (
    <footer class="hanse-foot">
      <div class="hanse-width">
        <div class="hanse-foot__grid">
          <div class="hanse-foot__who">
            <Mark gables={network.mark.gables} />
            <p class="hanse-foot__name">{network.name}</p>
            <p>{network.footer.about}</p>
          </div>
          {network.footer.columns.map(({ heading, links }) => (
            <nav aria-label={heading}>
              <h2>{heading}</h2>
              <ul>
                {links.map((link) => (
                  <li>
                    <LinkTo link={link} />
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <div class="hanse-foot__end">
          <Demonstration sentence={network.demonstration} />
          <ul>
            {network.footer.links.map((link) => (
              <li>
                <LinkTo link={link} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  )
}

export interface PublicProps extends PageProps {
  /** Top right: other language, sign in. On a phone the last stays; the rest are in the menu. */
  tools?: Link[] | undefined
  /** page: within the margins; bands: the page sets its own widths, to have bands of colour. */
  width?: 'page' | 'bands' | undefined
  /** True for a page that search engines leave out: an older text, a preview. */
  unlisted?: boolean | undefined
}

/** A page of the public site: the editorial front. */
export function Public(props: PublicProps) {
  const inside = (
    <>
      <Crumbs items={props.breadcrumbs} />
      <FlashMessage flash={props.flash} />
      {props.children}
    </>
  )
  return (
    <Document
      {...props}
      body={
        <>
          <Masthead
            network={props.network}
            nav={props.nav}
            tools={props.tools ?? []}
            search={props.search}
          />
          <main id="main" class={props.width === 'bands' ? props.mainClass : undefined}>
            {props.width === 'bands' ? (
              props.children
            ) : (
              <div class={classes('hanse-width hanse-page', props.mainClass)}>{inside}</div>
            )}
          </main>
          <Foot network={props.network} />
        </>
      }
    />
  )
}
