import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatMoment } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import {
  ChoiceField,
  ErrorSummary,
  FileField,
  Form,
  type Posted,
  TextField,
} from '../../../ui/form.tsx'
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
        <TextField form={form} name="source" label="Who publishes them" />
        <TextField form={form} name="licence" label="Licence" hint="Such as OGL v3.0" />
        <TextField
          form={form}
          name="period"
          label="Period"
          hint="Where the file does not say: 2023, 2022/23 or 2025-04-30"
          chars={20}
        />
        <TextField form={form} name="unit" label="Unit" hint="Such as % or £" chars={20} />
        <ChoiceField
          form={form}
          name="better"
          label="What is better"
          pick="one"
          inline
          choices={[
            { value: 'more', label: 'More' },
            { value: 'less', label: 'Less' },
            { value: 'neither', label: 'Neither' },
          ]}
        />
        <ChoiceField
          form={form}
          name="kind"
          label="What kind of figure"
          pick="list"
          hint="It decides whether figures of merged councils may be put together."
          choices={[
            { value: '', label: 'As its name tells' },
            { value: 'rate', label: 'A rate or share' },
            { value: 'mean', label: 'A mean' },
            { value: 'count', label: 'A count' },
            { value: 'median', label: 'A median' },
            { value: 'rank', label: 'A rank' },
          ]}
        />
        <Details
          summaryText="Or a file that says it, for each indicator"
          open={'facts' in form.errors}
        >
          <FileField
            form={form}
            name="facts"
            label="The facts about its figures"
            accept=".json,application/json"
            hint="JSON, one object for the whole file or a list with an object for each indicator. It stands in the place of what is typed above."
          />
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
