import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { ChoiceField, DateField, ErrorSummary, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { namesTogether } from '../dossier.ts'
import type { Application } from '../queries/applications.ts'
import type { Decision } from '../queries/decision.ts'
import { SeatFields } from './seat-fields.tsx'

export interface AdmissionPage {
  frame: Frame
  decision: Decision
  /** Those agreed to and not admitted yet. */
  waiting: Application[]
  admitted: Application[]
  form: Posted
}

/** After an agreed decision: the day, the people of each council, and one button that admits them all. */
export function admissionPage({ frame, decision, waiting, admitted, form }: AdmissionPage) {
  const names = namesTogether(waiting.map(({ council }) => council))
  return (
    <Workspace
      {...frame}
      title="Admit councils"
      about={decision.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Applications', href: '/network' },
        { label: decision.title, href: `/admissions/${decision.id}` },
      ]}
    >
      <ErrorSummary form={form} title="Not everybody is admitted yet" />
      <h1 class="hanse-h1">Admit {names}</h1>
      <p class="hanse-lead">
        The executive agreed on {formatDate(new Date(decision.closedAt!))}. Each council gets its
        membership, its seats and a list of what to do first; a draft announcement is written from
        the register.
      </p>
      {admitted.length > 0 && (
        <p>Admitted already: {namesTogether(admitted.map(({ council }) => council))}.</p>
      )}
      <Form
        action={`/admissions/${decision.id}/admissions`}
        csrf={frame.csrf()}
        once={frame.once()}
        class="hanse-plain"
      >
        <DateField
          form={form}
          name="joins"
          label="First day of membership"
          hint={`The dossier says ${formatDate(decision.joinsOn)}`}
        />
        {waiting.map(({ id, council, slug }) => (
          <section class="hanse-entry" aria-labelledby={`seats-${slug}`}>
            <h2 class="hanse-h3" id={`seats-${slug}`}>
              The people of {council}
            </h2>
            <SeatFields form={form} prefix={`${id}-`} />
          </section>
        ))}
        <ChoiceField
          form={form}
          name="invite"
          label="Invitations"
          pick="many"
          choices={[
            {
              value: 'yes',
              label: 'Write to each of them with a link that signs them in',
            },
          ]}
        />
        <ChoiceField
          form={form}
          name="invoice"
          label="Subscription"
          pick="many"
          choices={[
            {
              value: 'yes',
              label: 'Raise the invoice from the day of joining',
              hint: 'Where the network has no terms yet, this stays on the list of what to do first',
            },
          ]}
        />
        {waiting.length > 1 && (
          <ChoiceField
            form={form}
            name="quoteOf"
            label="Which new leader is asked for words in the announcement?"
            hint="The chair is asked too. Each approves the exact words."
            pick="list"
            choices={waiting.map(({ id, council }) => ({ value: id, label: council }))}
          />
        )}
        <Button
          text={`Admit ${waiting.length === 1 ? names : count(waiting.length, 'council')}`}
          preventDoubleClick
        />
      </Form>
    </Workspace>
  )
}
