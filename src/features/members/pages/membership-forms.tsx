import type { Frame } from '../../../kernel/frame.ts'
import { ChoiceField, DateField, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { dateValues } from '../../../ui/typed-date.ts'
import { membershipKinds, membershipNames } from '../facts.ts'

const exactness = [
  { value: 'day', label: 'To the day' },
  { value: 'month', label: 'To the month' },
  { value: 'year', label: 'To the year' },
  { value: 'unknown', label: 'Not known: on that day a source shows it to be so' },
]

/** A council becomes a member from a day. */
export function AddMembership(props: {
  frame: Frame
  council: { gss: string; slug: string; council: string }
  form: Posted
  today: string
}) {
  const { frame, council, form } = props
  const shown: Posted = {
    values: { kind: 'full', precision: 'day', ...dateValues('from', props.today), ...form.values },
    errors: form.errors,
  }
  return (
    <Form
      action="/memberships"
      csrf={frame.csrf()}
      once={frame.once()}
      class="hanse-measure"
      hidden={{ gss: council.gss, slug: council.slug }}
    >
      <DateField form={shown} name="from" label={`From when is ${council.council} a member?`} />
      <ChoiceField
        form={shown}
        name="precision"
        label="How exactly is the day known?"
        pick="one"
        small
        choices={exactness}
      />
      <ChoiceField
        form={shown}
        name="kind"
        label="As what?"
        hint="Founding and full members are counted and sign."
        pick="one"
        small
        choices={membershipKinds.map((kind) => ({ value: kind, label: membershipNames[kind] }))}
      />
      <TextField
        form={shown}
        name="source"
        label="Where is it written?"
        hint="A minute, a page with its address, an announcement. It is shown to everybody."
        optional
      />
      <TextField
        form={shown}
        name="politicalGroup"
        label="Political group that leads the council"
        hint="Only needed where your constitution counts groups."
        optional
      />
      <Button text={`Add ${council.council} as a member`} preventDoubleClick />
    </Form>
  )
}

/** A council leaves from a day on. */
export function EndMembership(props: {
  frame: Frame
  slug: string
  membershipId: string
  council: string
  ended: boolean
  form: Posted
}) {
  const { frame, form } = props
  if (props.ended) return null
  const shown: Posted = { values: { precision: 'day', ...form.values }, errors: form.errors }
  return (
    <Details
      summaryText={`End ${props.council}’s membership`}
      open={Object.keys(form.errors).length > 0}
    >
      <p>What it said and signed stays on record. It is no longer asked from that day on.</p>
      <Form
        action="/membership-ends"
        csrf={frame.csrf()}
        once={frame.once()}
        class="hanse-measure"
        hidden={{ membership: props.membershipId, slug: props.slug }}
      >
        <DateField form={shown} name="until" label="First day on which it is no member" />
        <ChoiceField
          form={shown}
          name="precision"
          label="How exactly is the day known?"
          pick="one"
          small
          choices={exactness}
        />
        <TextField form={shown} name="source" label="Where is it written?" optional />
        <Button
          text={`End ${props.council}’s membership`}
          classes="govuk-button--warning"
          preventDoubleClick
        />
      </Form>
    </Details>
  )
}
