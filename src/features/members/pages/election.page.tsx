import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { DateField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { dateValues } from '../../../ui/typed-date.ts'
import { electionKinds } from '../election.ts'
import type { ElectionRow } from '../queries/elections.ts'

/** One election, to correct its days or to take it out. */
export function electionPage(props: { frame: Frame; election: ElectionRow; form: Posted }): VNode {
  const { frame, election, form } = props
  const whose = election.council ?? 'everybody'
  const shown: Posted = {
    values: {
      ...dateValues('poll', election.pollDay),
      ...dateValues('notice', election.noticeOn),
      source: election.source,
      ...form.values,
    },
    errors: form.errors,
  }
  return (
    <Workspace
      {...frame}
      title={`${electionKinds[election.kind]}, ${whose}`}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Elections', href: '/network/elections' }]}
    >
      <div class="hanse-measure hanse-plain">
        <ErrorSummary form={form} />
        <p class="hanse-kicker">{whose}</p>
        <h1 class="hanse-h1">{electionKinds[election.kind]}</h1>
        <Form action={`/elections/${election.id}/changes`} csrf={frame.csrf()} once={frame.once()}>
          <DateField form={shown} name="poll" label="Day of the poll" />
          <DateField
            form={shown}
            name="notice"
            label="Day of the notice of election"
            hint="The pre-election period begins with it. Empty: 25 working days before the poll."
            optional
          />
          <TextField form={shown} name="source" label="Where did you read it?" />
          <Button text="Correct this election" preventDoubleClick />
        </Form>
        <Details summaryText="It was entered by mistake, or called off">
          <p>
            Without it, nothing keeps anybody from being quoted before{' '}
            {formatDate(election.pollDay)}. The log keeps that it was entered.
          </p>
          <Form
            action={`/elections/${election.id}/removals`}
            csrf={frame.csrf()}
            once={frame.once()}
          >
            <Button text="Take out this election" classes="govuk-button--warning" />
          </Form>
        </Details>
      </div>
    </Workspace>
  )
}
