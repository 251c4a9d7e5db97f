import { DemoMark } from '../demo-mark.tsx'
import { classes } from '../govuk/options.tsx'
import { Mark } from '../mark.tsx'
import { Document } from './document.tsx'
import { Crumbs, currentOf, Demonstration, FlashMessage, LinkTo } from './parts.tsx'
import { SearchBox } from './search-box.tsx'
import type { NavItem, NetworkLook, PageProps, SearchBoxProps, Viewer } from './types.ts'

function Entry({ item, counted }: { item: NavItem; counted: boolean }) {
  return (
    <li>
      <a href={item.href} aria-current={currentOf(item)}>
        {item.label}
        {counted && item.count ? (
          <>
            {' '}
            <span class="hanse-count">
              {item.count}
              <span class="govuk-visually-hidden">
                {item.count === 1 ? ' thing needs you' : ' things need you'}
              </span>
            </span>
          </>
        ) : null}
      </a>
    </li>
  )
}

function Bar(props: {
  network: NetworkLook
  nav: NavItem[]
  viewer: Viewer | null
  search: SearchBoxProps | undefined
}) {
  const { network, nav, viewer } = props
  return (
    <header class="hanse-bar">
      <div class="hanse-width hanse-width--wide">
        <a class="hanse-bar__name" href={viewer ? network.workHref : network.homeHref}>
          <Mark gables={network.mark.gables} />
          <span>{network.name}</span>
        </a>
        {nav.length > 0 && (
          <nav class="hanse-bar__nav" aria-label="Workspace">
            <ul>
              {nav.map((item) => (
                <Entry item={item} counted />
              ))}
            </ul>
          </nav>
        )}
        <SearchBox box={props.search} />
        {viewer && (
          <div class="hanse-bar__who">
            <a href={viewer.href}>
              <span class="hanse-bar__person">{viewer.name}</span>{' '}
              <span class="hanse-bar__seat">{viewer.seat}</span>
            </a>
          </div>
        )}
        {(nav.length > 0 || viewer) && (
          <details class="hanse-bar__fold">
            <summary>Menu</summary>
            <ul>
              {nav.map((item) => (
                <Entry item={item} counted />
              ))}
              {viewer && (
                <li>
                  <a href={viewer.href}>
                    {viewer.name}, {viewer.seat} <DemoMark when={viewer.demonstration} />
                  </a>
                </li>
              )}
            </ul>
          </details>
        )}
      </div>
    </header>
  )
}

function Foot({ network }: { network: NetworkLook }) {
  return (
    <footer class="hanse-wsfoot">
      <div class="hanse-width hanse-width--wide">
        <Demonstration sentence={network.demonstration} />
        <ul>
          {network.footer.workspaceLinks.map((link) => (
            <li>
              <LinkTo link={link} />
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}

export interface WorkspaceProps extends PageProps {
  /** wide: 1680 px with margins; full: the whole window, for a wall of cells. */
  width?: 'wide' | 'full' | undefined
}

/** A page of the workspace: the instrument of members and the network office. */
export function Workspace(props: WorkspaceProps) {
  const full = props.width === 'full'
  return (
    <Document
      {...props}
      unlisted
      bodyClass={classes(full && 'hanse-fullpage', props.bodyClass) || undefined}
      body={
        <>
          <Bar
            network={props.network}
            nav={props.nav}
            viewer={props.viewer}
            search={props.search}
          />
          <main
            id="main"
            class={classes(
              'hanse-width',
              full ? 'hanse-width--full' : 'hanse-width--wide hanse-page',
              props.mainClass,
            )}
          >
            <Crumbs items={props.breadcrumbs} />
            <FlashMessage flash={props.flash} />
            {props.children}
          </main>
          <Foot network={props.network} />
        </>
      }
    />
  )
}
