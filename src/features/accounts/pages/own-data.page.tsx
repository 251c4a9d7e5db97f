import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { ChoiceField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'

const people = [{ label: 'People', href: '/network/people' }]
const crumbs = [{ label: 'Your account', href: '/account' }]

const facts = [
  {
    term: 'Gone at once',
    detail:
      'Name and address, sessions, sign-in links, letters, bookings of events. Seats become vacant today.',
  },
  {
    term: 'Stays',
    detail:
      'What was done for a council, under words like “a former officer of Lincoln”; signed records, which name councils and seats only; published words, whose correction the network office decides.',
  },
]

/** How a person is called. */
export function namePage({ frame, form }: { frame: Frame; form: Posted }): VNode {
  return (
    <Workspace {...frame} title="Your name" breadcrumbs={crumbs}>
      <div class="hanse-measure hanse-plain">
        <ErrorSummary form={form} />
        <h1 class="hanse-h1">Your name</h1>
        <Form action="/names" csrf={frame.csrf()} once={frame.once()}>
          <TextField form={form} name="name" label="Name, as others read it" autocomplete="name" />
          <Button text="Correct my name" preventDoubleClick />
        </Form>
      </div>
    </Workspace>
  )
}

/** The office puts right how somebody is called. */
export function officeNamePage(props: {
  frame: Frame
  person: { personId: string; name: string; email: string }
  form: Posted
}): VNode {
  const { frame, person, form } = props
  return (
    <Workspace
      {...frame}
      title={`Correct the name of ${person.name}`}
      breadcrumbs={people}
      failed={Object.keys(form.errors).length > 0}
    >
      <div class="hanse-measure hanse-plain">
        <ErrorSummary form={form} />
        <h1 class="hanse-h1">Correct the name of {person.name}</h1>
        <p class="hanse-note hanse-anywhere">{person.email}</p>
        <p>What they did is theirs under the new name. They correct their address themselves.</p>
        <Form action={`/people/${person.personId}/names`} csrf={frame.csrf()} once={frame.once()}>
          <TextField form={form} name="name" label="Name, as others read it" autocomplete="off" />
          <Button text="Correct the name" preventDoubleClick />
        </Form>
      </div>
    </Workspace>
  )
}

/** What erasing does, before it is done. */
export function erasurePage(props: {
  frame: Frame
  viewer: Viewer
  refusal: string | null
}): VNode {
  const { frame, viewer, refusal } = props
  return (
    <Workspace {...frame} title="Erase your data" breadcrumbs={crumbs} failed={refusal !== null}>
      {refusal && <p class="hanse-panel">{refusal}</p>}
      <Confirm
        title={`Erase what is kept on ${viewer.name}?`}
        facts={facts}
        warning="This cannot be undone, and you are signed out."
        action="/account/erasures"
        csrf={frame.csrf()}
        deed="Erase my data"
        back={{ label: 'Keep my data', href: '/account' }}
      />
    </Workspace>
  )
}

/** The office erases somebody’s data because they asked for it. */
export function officeErasurePage({ frame, form }: { frame: Frame; form: Posted }): VNode {
  return (
    <Workspace
      {...frame}
      title="Erase a person’s data"
      breadcrumbs={people}
      failed={Object.keys(form.errors).length > 0}
    >
      <div class="hanse-measure hanse-plain">
        <ErrorSummary form={form} />
        <h1 class="hanse-h1">Erase a person’s data</h1>
        {facts.map(({ term, detail }) => (
          <p>
            <b>{term}.</b> {detail}
          </p>
        ))}
        <Form action="/network/erasures" csrf={frame.csrf()} once={frame.once()}>
          <TextField
            form={form}
            name="email"
            label="Their e-mail address"
            type="email"
            autocomplete="off"
            spellcheck={false}
          />
          <ChoiceField
            form={form}
            name="confirmed"
            label="Before you do it"
            pick="many"
            small
            choices={[
              { value: 'yes', label: 'The person asked for it. I know that it cannot be undone.' },
            ]}
          />
          <Button text="Erase this person’s data" classes="govuk-button--warning" />
        </Form>
      </div>
    </Workspace>
  )
}
