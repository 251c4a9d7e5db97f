import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

/** One thing to download or to follow. */
export interface DataLine {
  /** "/members.csv"; with {slug} where there are many. */
  path: string
  summary: string
  format: string
}

const example = /\{\w+\}/

/** Every feed and table there is, with a line on each. */
export function dataPage({ frame, lines }: { frame: Frame; lines: readonly DataLine[] }): VNode {
  const { name } = frame.network
  return (
    <Public
      {...frame}
      title="Feeds and data"
      description={`Everything that ${name} publishes, to follow or to reuse: CSV, JSON, Atom, iCalendar.`}
    >
      <PageHead
        title="Feeds and data"
        lead={`Everything that ${name} publishes, to follow or to reuse. No key is needed.`}
      />
      <DataTable
        stack
        caption="Feeds and data"
        hideCaption
        columns={[
          { label: 'What it has' },
          { label: 'Format', onCard: 'Format' },
          { label: 'Address', onCard: 'Address' },
        ]}
        rows={lines.map(({ path, summary, format }) => [
          summary,
          format,
          example.test(path) ? (
            <code class="hanse-data__address">{path}</code>
          ) : (
            <a class="hanse-data__address" href={path}>
              {path}
            </a>
          ),
        ])}
      />
      <p class="hanse-note">
        Where an address has a part in braces, put in the last part of a page’s address: for{' '}
        <code>/members/lincoln</code> that is <code>lincoln</code>. All answers have an ETag: ask
        again with <code>If-None-Match</code>, and what has not changed is not sent twice. The same
        in a form for machines: <a href="/openapi.json">OpenAPI</a>.
      </p>
    </Public>
  )
}
