import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { count } from '../../../ui/numbers.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { ThemeLine } from '../queries/themes.ts'
import { Leads } from './theme-leads.tsx'

/** What the network works on: each theme with what it says, who leads and what is on record. */
export function themesPage(props: {
  frame: Frame
  themes: readonly ThemeLine[]
  office: boolean
}): VNode {
  const { frame, themes } = props
  const { name } = frame.network
  return (
    <Public
      {...frame}
      title="Themes"
      description={`What ${name} works on, what it says on each theme and who leads for it.`}
    >
      <PageHead
        title="Themes"
        lead={`What ${name} works on, and what it says.`}
        deed={
          props.office ? { label: 'Change the themes', href: '/network/settings/themes' } : null
        }
      />
      {themes.length === 0 ? (
        <p>The network has not said yet what it works on.</p>
      ) : (
        <ThemeList themes={themes} level={2} />
      )}
    </Public>
  )
}

/** Themes side by side: name, line, leads. */
export function ThemeList({ themes, level }: { themes: readonly ThemeLine[]; level: 2 | 3 }) {
  const Heading = `h${level}` as 'h2'
  return (
    <ul class="hanse-themes hanse-list">
      {themes.map((theme) => (
        <li>
          <Heading class="hanse-h3">
            <a href={`/themes/${theme.slug}`}>{theme.name}</a>
          </Heading>
          {theme.line && <p>{theme.line}</p>}
          <Leads leads={theme.leads} />
          {theme.responses > 0 && level === 2 && (
            <p class="hanse-small">{count(theme.responses, 'response')} published</p>
          )}
        </li>
      ))}
    </ul>
  )
}
