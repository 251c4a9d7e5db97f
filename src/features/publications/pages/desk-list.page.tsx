import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ChoiceField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import { kinds } from '../publication.ts'
import type { DeskLine } from '../queries/desk.ts'

/** Every publication on the desk of the office, and the way to begin one. */
export function deskListPage(props: { frame: Frame; lines: readonly DeskLine[]; form: Posted }) {
  const { frame, lines, form } = props
  return (
    <Workspace {...frame} title="Publications" failed={Object.keys(form.errors).length > 0}>
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">Publications</h1>
      <DeskTabs desk="newsroom" current="Publications" />
      {lines.length === 0 ? (
        <Empty title="No publication yet">
          <p>
            A report is written here chapter by chapter. Published, it is a page to read, a tagged
            PDF to print and a reference to cite, all made of the same text.
          </p>
        </Empty>
      ) : (
        <DataTable
          caption="Publications"
          hideCaption
          stack
          columns={[
            { label: 'Title' },
            { label: 'Kind' },
            { label: 'Chapters', onCard: 'Chapters' },
            { label: 'State' },
            { label: 'Changed', onCard: 'Changed' },
          ]}
          rows={lines.map((line) => [
            <a href={`/newsroom/publications/${line.id}`}>{line.title}</a>,
            kinds[line.kind],
            String(line.chapters),
            <Standing line={line} />,
            formatDate(line.changedAt),
          ])}
        />
      )}
      <section class="hanse-section" aria-labelledby="new">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="new">
            Begin a publication
          </h2>
        </div>
        <Form action="/publications" class="hanse-measure" csrf={frame.csrf()} once={frame.once()}>
          <TextField form={form} name="title" label="Title" />
          <ChoiceField
            form={{ ...form, values: { kind: 'report', ...form.values } }}
            name="kind"
            label="Kind"
            pick="list"
            choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          />
          <Button text="Begin the draft" />
        </Form>
      </section>
      <p class="hanse-note">{count(lines.length, 'publication')}</p>
    </Workspace>
  )
}

function Standing({ line }: { line: DeskLine }) {
  if (line.withdrawnAt) return <State kind="late">Withdrawn</State>
  if (!line.publishedAt) return <State kind="open">Draft</State>
  return <State kind="done">Published, version {line.version}</State>
}
