import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate, formatRange } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  Form,
  type Posted,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { electionKinds, kindsOfElection } from '../election.ts'
import type { CouncilBeforeElection, ElectionRow } from '../queries/elections.ts'
import { SourceText } from './source-text.tsx'

export interface ElectionsPageProps {
  frame: Frame
  today: string
  elections: readonly ElectionRow[]
  /** The members in their pre-election period today. */
  periods: readonly CouncilBeforeElection[]
  members: readonly { gss: string; council: string }[]
  form: Posted
}

/** The calendar of elections and the pre-election periods that follow from it. */
export function electionsPage(props: ElectionsPageProps): VNode {
  const { frame, elections, today } = props
  const coming = elections
    .filter(({ pollDay }) => pollDay >= today)
    .toSorted((a, b) => (a.pollDay < b.pollDay ? -1 : a.pollDay > b.pollDay ? 1 : 0))
  const past = elections.filter(({ pollDay }) => pollDay < today)
  return (
    <Workspace {...frame} title="Elections" failed={Object.keys(props.form.errors).length > 0}>
      <ErrorSummary form={props.form} />
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <h1 class="hanse-h1">Elections</h1>
          <p class="hanse-lead">
            From the notice of an election to its poll, councillors of that council are not quoted
            or pictured.
          </p>
        </div>
      </div>
      <DeskTabs desk="network" current="Elections" />
      <NotQuoted {...props} />
      <section class="hanse-section" aria-labelledby="coming">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="coming">
            To come
          </h2>
        </div>
        {coming.length === 0 ? (
          <Empty title="No election is entered" level={3}>
            <p>
              Enter the next ordinary election below. It is held on the first Thursday in May
              (Representation of the People Act 1983, section 37).
            </p>
          </Empty>
        ) : (
          <Calendar rows={coming} caption="Elections to come" />
        )}
      </section>
      <EnterElection {...props} />
      {past.length > 0 && (
        <section class="hanse-section" aria-labelledby="past">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="past">
              Held
            </h2>
          </div>
          <Calendar rows={past} caption="Elections held" />
        </section>
      )}
    </Workspace>
  )
}

function NotQuoted({ periods, today }: ElectionsPageProps) {
  return (
    <section aria-labelledby="today">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="today">
          Not to be quoted today
        </h2>
        <span class="hanse-note">{formatDate(today)}</span>
      </div>
      {periods.length === 0 ? (
        <p>No member is in its pre-election period today. Everybody may be quoted.</p>
      ) : (
        <DataTable
          stack
          hideCaption
          caption={`${count(periods.length, 'council')} in a pre-election period`}
          columns={[
            { label: 'Councillors of' },
            { label: 'Because of', onCard: 'Because of' },
            { label: 'Until', onCard: 'Until' },
          ]}
          rows={periods.map(({ council, slug, period }) => [
            <a href={`/members/${slug}`}>{council}</a>,
            electionKinds[period.election.kind],
            `the poll on ${formatDate(period.election.pollDay)}`,
          ])}
        />
      )}
    </section>
  )
}

/** One line for each poll of a kind; councils of one line share its days and source. */
function Calendar({ rows, caption }: { rows: readonly ElectionRow[]; caption: string }) {
  const lines = [
    ...Map.groupBy(rows, (row) =>
      [row.pollDay, row.kind, row.noticeOn, row.source, row.invented].join(' '),
    ).values(),
  ]
  return (
    <DataTable
      stack
      hideCaption
      caption={caption}
      class="hanse-members__elections"
      columns={[
        { label: 'Poll' },
        { label: 'Of', onCard: 'Of' },
        { label: 'Pre-election period', onCard: 'Pre-election period' },
        { label: 'Source', onCard: 'Source' },
      ]}
      rows={lines.map((line) => {
        const first = line[0]!
        return [
          formatDate(first.pollDay),
          <>
            <b>{electionKinds[first.kind]}</b>
            <span class="hanse-members__holder">
              {line.map(({ id, council }, place) => (
                <>
                  {place > 0 && ', '}
                  <a href={`/network/elections/${id}`}>{council ?? 'Everybody'}</a>
                </>
              ))}
            </span>
          </>,
          formatRange(first.noticeOn, first.pollDay, first.pollDay),
          <>
            <SourceText source={first.source} />
            {first.invented && <span class="hanse-members__holder hanse-note">invented</span>}
          </>,
        ]
      })}
    />
  )
}

function EnterElection({ frame, form, members }: ElectionsPageProps) {
  return (
    <section class="hanse-section" aria-labelledby="enter">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="enter">
          Enter an election
        </h2>
      </div>
      <Form
        action="/elections"
        csrf={frame.csrf()}
        once={frame.once()}
        labelledBy="enter"
        class="hanse-plain"
      >
        <ChoiceField
          form={form}
          name="kind"
          label="What is elected?"
          pick="list"
          choices={[
            { value: '', label: 'Choose' },
            ...kindsOfElection.map((kind) => ({ value: kind, label: electionKinds[kind] })),
          ]}
        />
        <DateField form={form} name="poll" label="Day of the poll" />
        <DateField
          form={form}
          name="notice"
          label="Day of the notice of election"
          hint="The pre-election period begins with it. Leave it empty for the last day allowed, 25 working days before the poll."
          optional
        />
        <TextField
          form={form}
          name="source"
          label="Where did you read it?"
          hint="Like Representation of the People Act 1983, section 37, or the address of the council’s page."
        />
        <ChoiceField
          form={form}
          name="councils"
          label="Which councils?"
          hint="None for a general election: that is for everybody."
          pick="many"
          small
          class="hanse-members__pick"
          choices={members.map(({ gss, council }) => ({ value: gss, label: council }))}
        />
        <Button text="Enter the election" preventDoubleClick />
      </Form>
    </section>
  )
}
