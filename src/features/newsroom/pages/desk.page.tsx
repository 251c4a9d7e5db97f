import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate, formatDay, formatMoment } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { State } from '../../../ui/state.tsx'
import { articleKinds } from '../article.ts'
import type { DeskLine, DeskView } from '../queries/desk.ts'

export interface DeskPageProps {
  frame: Frame
  view: DeskView
  lines: readonly DeskLine[]
  next: string | null
  now: Date
}

const views: Record<DeskView, { label: string; empty: string }> = {
  writing: {
    label: 'Being written',
    empty:
      'Here is what is being written. Begin with a headline; only the office sees it until you publish.',
  },
  scheduled: { label: 'Scheduled', empty: 'Nothing waits for its minute.' },
  published: { label: 'Published', empty: 'Nothing has been published yet.' },
  withdrawn: { label: 'Withdrawn', empty: 'Nothing was ever withdrawn.' },
}

/** The desk of the newsroom: what is being written, what waits for its minute, what is out. */
export function deskPage({ frame, view, lines, next, now }: DeskPageProps): VNode {
  return (
    <Workspace {...frame} title="Articles" about="Newsroom">
      <PageHead
        title="Articles"
        deed={{ label: 'Write an article', href: '/newsroom/articles/new' }}
      />
      <DeskTabs desk="newsroom" current="Articles" />
      <Filters
        label="Which articles"
        action="/newsroom"
        selects={[]}
        views={Object.entries(views).map(([name, { label }]) => ({
          label,
          href: name === 'writing' ? '/newsroom' : `/newsroom?view=${name}`,
          current: name === view,
        }))}
      />
      {lines.length === 0 ? (
        <Empty
          title={view === 'writing' ? 'Nothing is being written' : 'Nothing here'}
          step={
            view === 'writing'
              ? { label: 'Write an article', href: '/newsroom/articles/new' }
              : undefined
          }
        >
          <p>{views[view].empty}</p>
        </Empty>
      ) : (
        <DataTable
          stack
          hideCaption
          caption={views[view].label}
          columns={[
            { label: 'Article' },
            { label: 'Kind' },
            { label: 'Where it stands' },
            { label: 'Last change' },
          ]}
          rows={lines.map((line) => [
            <a href={`/newsroom/articles/${line.id}`}>{line.title}</a>,
            articleKinds[line.kind].choice,
            <Standing line={line} />,
            `${formatDay(line.updatedAt, now)}${line.by ? `, ${line.by}` : ''}`,
          ])}
        />
      )}
      {next && (
        <p>
          <a href={`/newsroom?${new URLSearchParams({ view, before: next })}`}>Older articles</a>
        </p>
      )}
    </Workspace>
  )
}

function Standing({ line }: { line: DeskLine }) {
  if (line.withdrawnAt) return <State kind="late">Withdrawn, {formatDate(line.withdrawnAt)}</State>
  if (line.scheduledAt) return <State kind="half">{formatMoment(line.scheduledAt)}</State>
  if (line.publishedAt) return <State kind="done">Published, {formatDate(line.publishedAt)}</State>
  if (line.quotes > line.approved)
    return (
      <State kind="open">
        {line.approved} of {line.quotes} quotes approved
      </State>
    )
  return <State kind="open">Draft</State>
}
