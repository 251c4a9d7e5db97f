import type { ComponentChildren } from 'preact'
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

const kinds = membershipKinds.map((kind) => ({ value: kind, label: membershipNames[kind] }))

/** Several forms on one page have fields of one name: those of the one that came back keep the ids to which the errors lead. */
export function idIn(form: Posted, prefix: string): (name: string) => string | undefined {
  return (name) => (Object.keys(form.errors).length > 0 ? undefined : `${prefix}-${name}`)
}

interface Fields {
  form: Posted
  id: (name: string) => string | undefined
}

function HowExact({ form, id }: Fields) {
  return (
    <ChoiceField
      form={form}
      name="precision"
      id={id('precision')}
      label="How exactly is the day known?"
      pick="one"
      small
      choices={exactness}
    />
  )
}

/** Who decided, when, and where it is written: a decision has a day of its own. */
function DecisionFields({ form, id }: Fields) {
  return (
    <>
      <TextField
        form={form}
        name="decidedBy"
        id={id('decidedBy')}
        label="Who decided it?"
        hint="The executive, or the council itself."
        optional
      />
      <DateField
        form={form}
        name="decidedOn"
        id={id('decidedOn')}
        label="When was it decided?"
        hint="Often long before the day on which it holds."
      />
      <TextField
        form={form}
        name="decisionLink"
        id={id('decisionLink')}
        label="The minute of the decision"
        hint="Its address, or where to find it. It is shown to everybody."
        optional
      />
    </>
  )
}

/** A form of one membership, folded until it is wanted or came back with errors. */
export function Folded(props: {
  frame: Frame
  action: string
  summary: string
  form: Posted
  hidden: Record<string, string>
  button: string
  warning?: boolean
  children: ComponentChildren
}) {
  const { frame, form } = props
  return (
    <Details summaryText={props.summary} open={Object.keys(form.errors).length > 0}>
      <Form
        action={props.action}
        csrf={frame.csrf()}
        once={frame.once()}
        class="hanse-measure"
        hidden={props.hidden}
      >
        {props.children}
        <Button
          text={props.button}
          classes={props.warning ? 'govuk-button--warning' : 'govuk-button--secondary'}
          preventDoubleClick
        />
      </Form>
    </Details>
  )
}

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
  const id = idIn(form, 'add')
  return (
    <Form
      action="/memberships"
      csrf={frame.csrf()}
      once={frame.once()}
      class="hanse-measure"
      hidden={{ gss: council.gss, slug: council.slug }}
    >
      <DateField
        form={shown}
        name="from"
        id={id('from')}
        label={`From when is ${council.council} a member?`}
      />
      <HowExact form={shown} id={id} />
      <ChoiceField
        form={shown}
        name="kind"
        id={id('kind')}
        label="As what?"
        hint="Founding and full members are counted and sign."
        pick="one"
        small
        choices={kinds}
      />
      <TextField
        form={shown}
        name="source"
        id={id('source')}
        label="Where is it written?"
        hint="A minute, a page with its address, an announcement. It is shown to everybody."
        optional
      />
      <DecisionFields form={shown} id={id} />
      <TextField
        form={shown}
        name="politicalGroup"
        id={id('politicalGroup')}
        label="Political group that leads the council"
        hint="Only needed where your constitution counts groups."
        optional
      />
      <Button text={`Add ${council.council} as a member`} preventDoubleClick />
    </Form>
  )
}

interface OfMembership {
  frame: Frame
  slug: string
  membershipId: string
  council: string
  form: Posted
}

const idsOf = ({ membershipId, slug }: OfMembership) => ({ membership: membershipId, slug })

/** A council leaves from a day on. */
export function EndMembership(props: OfMembership) {
  const { frame, form, council } = props
  const shown: Posted = { values: { precision: 'day', ...form.values }, errors: form.errors }
  const id = idIn(form, 'end')
  return (
    <Folded
      frame={frame}
      action="/membership-ends"
      summary={`End ${council}’s membership`}
      form={form}
      hidden={idsOf(props)}
      button={`End ${council}’s membership`}
      warning
    >
      <p>What it said and signed stays on record. It is no longer asked from that day on.</p>
      <DateField
        form={shown}
        name="until"
        id={id('until')}
        label="First day on which it is no member"
      />
      <HowExact form={shown} id={id} />
      <TextField
        form={shown}
        name="source"
        id={id('source')}
        label="Where is it written?"
        optional
      />
      <DecisionFields form={shown} id={id} />
    </Folded>
  )
}

/** A council is a member of another kind from a day on. */
export function ChangeKind(props: OfMembership) {
  const { frame, form, council } = props
  const shown: Posted = { values: { precision: 'day', ...form.values }, errors: form.errors }
  const id = idIn(form, 'kind')
  return (
    <Folded
      frame={frame}
      action="/membership-kinds"
      summary="Change what it is a member as"
      form={form}
      hidden={idsOf(props)}
      button={`Change ${council}’s membership`}
    >
      <ChoiceField
        form={shown}
        name="newKind"
        id={id('newKind')}
        label="As what?"
        pick="one"
        small
        choices={kinds}
      />
      <DateField form={shown} name="kindFrom" id={id('kindFrom')} label="First day as such" />
      <HowExact form={shown} id={id} />
      <TextField
        form={shown}
        name="source"
        id={id('source')}
        label="Where is it written?"
        optional
      />
      <DecisionFields form={shown} id={id} />
    </Folded>
  )
}

/** The membership of an abolished council passes on to those that took over. */
export function PassOn(
  props: OfMembership & { successors: readonly { gss: string; council: string }[] },
) {
  const { frame, form, council, successors } = props
  const shown: Posted = {
    values: { heirKind: 'full', successors: successors.map(({ gss }) => gss), ...form.values },
    errors: form.errors,
  }
  const id = idIn(form, 'pass')
  return (
    <Folded
      frame={frame}
      action="/membership-successions"
      summary={`Pass ${council}’s membership on`}
      form={form}
      hidden={idsOf(props)}
      button="Pass the membership on"
    >
      <p>
        {council}’s membership ends on the day it was abolished. That of its successor begins on the
        same day, or goes on if it is a member already. Both pages say so.
      </p>
      <ChoiceField
        form={shown}
        name="successors"
        id={id('successors')}
        label="Which councils carry it on?"
        pick="many"
        small
        choices={successors.map(({ gss, council: name }) => ({ value: gss, label: name }))}
      />
      <ChoiceField
        form={shown}
        name="heirKind"
        id={id('heirKind')}
        label="As what?"
        pick="one"
        small
        choices={kinds}
      />
      <TextField
        form={shown}
        name="source"
        id={id('source')}
        label="Where is it written?"
        optional
      />
      <DecisionFields form={shown} id={id} />
    </Folded>
  )
}

/** A fact of a membership that was entered wrongly is put right. */
export function CorrectMembership(props: OfMembership & { ended: boolean }) {
  const { frame, form } = props
  const shown: Posted = {
    values: { precision: 'day', rightKind: 'full', ...form.values },
    errors: form.errors,
  }
  const id = idIn(form, 'correct')
  return (
    <Folded
      frame={frame}
      action="/membership-corrections"
      summary="Correct what was entered wrongly"
      form={form}
      hidden={idsOf(props)}
      button="Correct the register"
    >
      <p>
        Only for mistakes. What stood here before is kept beside it and shown, with your reason. If
        something changed in the world, end or change the membership instead.
      </p>
      <ChoiceField
        form={shown}
        name="wrong"
        id={id('wrong')}
        label="What is wrong?"
        pick="one"
        small
        choices={[
          { value: 'from', label: 'The day it begins' },
          { value: 'until', label: 'The day it ends' },
          ...(props.ended ? [{ value: 'no-end', label: 'That it ended at all' }] : []),
          { value: 'kind', label: 'What it is a member as' },
        ]}
      />
      <DateField
        form={shown}
        name="correct"
        id={id('correct')}
        label="The right day"
        hint="If a day is wrong. The last day is the first one without."
      />
      <HowExact form={shown} id={id} />
      <TextField
        form={shown}
        name="source"
        id={id('source')}
        label="Where is the right day written?"
        optional
      />
      <ChoiceField
        form={shown}
        name="rightKind"
        id={id('rightKind')}
        label="What it is a member as"
        hint="If this is wrong."
        pick="one"
        small
        choices={kinds}
      />
      <TextField
        form={shown}
        name="reason"
        id={id('reason')}
        label="Why is it corrected?"
        hint="Shown to everybody."
      />
    </Folded>
  )
}
