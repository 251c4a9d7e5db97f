import type { Frame } from '../../../kernel/frame.ts'
import {
  ChoiceField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
  valueIn,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'

const ticked = (label: string) => [{ value: 'yes', label }]

/** The fields of one question, open in the list; without script, with as many parts as it has and one empty. */
export function QuestionForm(props: {
  frame: Frame
  slug: string
  form: Posted
  /** Null for a question to be added. */
  question: { id: string; seen: string } | null
  of: number
}) {
  const { frame, slug, form, question, of } = props
  const at = `/consultations/${slug}`
  const hidden: Record<string, string> = { place: valueIn(form, 'place') }
  if (question) Object.assign(hidden, { question: question.id, seen: question.seen })
  const parts = partCount(form)
  return (
    <Form
      action={question ? `${at}/question-edits` : `${at}/questions`}
      csrf={frame.csrf()}
      once={question ? undefined : frame.once()}
      hidden={hidden}
      class="hanse-qform"
      attributes={{ 'data-unsaved': '' }}
      label={question ? 'This question' : 'A new question'}
    >
      <ErrorSummary form={form} />
      <div class="hanse-pair">
        <TextField form={form} name="number" label="Number as printed" chars={5} optional />
        <TextField
          form={form}
          name="position"
          label="Place in the list"
          hint={`1 to ${of}`}
          inputmode="numeric"
          chars={4}
        />
      </div>
      <TextArea form={form} name="text" label="The question" rows={5} />
      <TextArea
        form={form}
        name="options"
        label="Printed answers"
        hint="One on each line. Leave empty if people answer in their own words"
        rows={4}
        optional
      />
      <ChoiceField
        form={form}
        name="multiple"
        pick="many"
        small
        label={<span class="govuk-visually-hidden">How many answers</span>}
        choices={ticked('More than one answer may be ticked')}
      />
      {Array.from({ length: parts }, (_, place) => (
        <PartFields form={form} place={place} fresh={place === parts - 1} />
      ))}
      <TextArea
        form={form}
        name="followUp"
        label="Follow-ups"
        hint="What it asks after the answer, like Please explain. One on each line"
        rows={2}
        optional
      />
      <TextArea
        form={form}
        name="guidance"
        label="What an answer should cover"
        hint="One point on each line"
        rows={2}
        optional
      />
      <TextField form={form} name="section" label="Section it stands in" optional />
      <TextField
        form={form}
        name="shortTitle"
        label="Short title"
        hint="A few words for the grid, like Rail fares"
        optional
      />
      <ChoiceField
        form={form}
        name="demographic"
        pick="many"
        small
        label={<span class="govuk-visually-hidden">What it is about</span>}
        choices={ticked('It asks about whoever responds, not about the proposal')}
      />
      <p class="hanse-deeds">
        <Button text={question ? 'Save this question' : 'Add this question'} preventDoubleClick />
        <Button
          text="Save, and another part"
          name="next"
          value="part"
          classes="govuk-button--secondary"
        />
        <a href={`${at}/questions${question ? `#question-${question.id}` : ''}`}>
          Leave it as it is
        </a>
      </p>
    </Form>
  )
}

function partCount(form: Posted): number {
  let last = -1
  for (const name of Object.keys(form.values)) {
    const place = /^part-(\d+)-text$/.exec(name)?.[1]
    if (place && valueIn(form, name) !== '') last = Math.max(last, Number(place))
  }
  return last + 2
}

function PartFields({ form, place, fresh }: { form: Posted; place: number; fresh: boolean }) {
  const name = (field: string) => `part-${place}-${field}`
  const fields = (
    <>
      <div class="hanse-part-fields">
        <TextField form={form} name={name('label')} label="Label" chars={4} />
        <TextArea form={form} name={name('text')} label="Its words" rows={2} />
      </div>
      <TextArea form={form} name={name('options')} label="Its printed answers" rows={2} />
      <ChoiceField
        form={form}
        name={name('multiple')}
        pick="many"
        small
        label={<span class="govuk-visually-hidden">How many answers</span>}
        choices={ticked('More than one may be ticked')}
      />
    </>
  )
  if (fresh)
    return (
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">
            {place === 0 ? 'Add a part, like (a)' : 'Add another part'}
          </span>
        </summary>
        <div class="govuk-details__text">{fields}</div>
      </details>
    )
  return (
    <fieldset class="hanse-partset">
      <legend class="hanse-label">Part {valueIn(form, name('label')) || place + 1}</legend>
      <p class="hanse-small">Empty its words to take it out.</p>
      {fields}
    </fieldset>
  )
}
