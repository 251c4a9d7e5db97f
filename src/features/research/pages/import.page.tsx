import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatMoment } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ErrorSummary, FileField, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import type { ImportLine } from '../queries/imports.ts'

const example = `{
  "source": "Ministry of Housing, Communities and Local Government",
  "licence": "OGL v3.0",
  "sourceURL": "https://www.gov.uk/…",
  "period": "2025",
  "columns": {
    "imd_average_score": { "title": "Deprivation score", "better": "less", "kind": "mean" }
  }
}`

/** Where the office sends a publisher's file of figures, and sees what was taken in before. */
export function importPage(props: {
  frame: Frame
  form: Posted
  imports: readonly ImportLine[]
}): VNode {
  const { frame, form, imports } = props
  const failed = Object.keys(form.errors).length > 0
  return (
    <Workspace {...frame} title="Import figures" failed={failed}>
      <DeskTabs desk="network" current="Figures" />
      <ErrorSummary form={form} />
      <PageHead
        title="Import figures"
        lead="Take in published figures by authority. You see what a file brings before anything changes, and all of it comes in or nothing."
      />
      <Form
        action="/indicator-previews"
        csrf={frame.csrf()}
        once={frame.once()}
        files
        class="hanse-measure"
      >
        <FileField
          form={form}
          name="file"
          label="The publisher’s file"
          accept=".csv,text/csv"
          hint="CSV up to 25 MB: a row for each figure, or a column for each measure, with codes such as E07000138."
        />
        <FileField
          form={form}
          name="facts"
          label="The facts about its figures"
          accept=".json,application/json"
          hint="JSON: source, licence, unit, period and whether more is better."
        />
        <Details summaryText="What the facts look like">
          <p>
            One object for the whole file, or a list with an object for each indicator. A kind is{' '}
            <code>rate</code>, <code>mean</code>, <code>count</code>, <code>median</code> or{' '}
            <code>rank</code>: it decides whether figures of merged councils may be put together.
          </p>
          <pre class="hanse-example">{example}</pre>
        </Details>
        <Button text="Show what it brings" preventDoubleClick />
      </Form>
      <Section title="Taken in before" id="imports">
        {imports.length === 0 ? (
          <Empty title="Nothing was imported yet" level={3}>
            <p>
              The figures that ship with the site are <a href="/indicators">all there</a>; what you
              import takes the place of the same figure or stands beside them.
            </p>
          </Empty>
        ) : (
          <DataTable
            stack
            hideCaption
            caption="Imports, the newest first"
            columns={[
              { label: 'File' },
              { label: 'When', onCard: 'When' },
              { label: 'By', onCard: 'By' },
              { label: 'Rows', numeric: true, onCard: 'Rows' },
              { label: 'New', numeric: true, onCard: 'New' },
              { label: 'Changed', numeric: true, onCard: 'Changed' },
            ]}
            rows={imports.map(({ fileName, at, by, rows, added, changed }) => [
              fileName,
              formatMoment(at),
              by ?? 'The command line',
              formatNumber(rows),
              formatNumber(added),
              formatNumber(changed),
            ])}
          />
        )}
      </Section>
    </Workspace>
  )
}
