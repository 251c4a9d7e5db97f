import { ChoiceField, type Posted, TextArea } from '../../../ui/form.tsx'
import { dissentWords } from '../ballot-words.ts'
import { type Decision, waysToShowDissent } from '../sign-off.ts'

/** What a decision asks for beside itself: a reservation its words, an objection its words, its weight and how it shows. */
export function BallotFields(props: { form: Posted; decision: Decision; council: string }) {
  const { form, decision, council } = props
  if (decision === 'endorse-with-reservation') {
    return (
      <TextArea
        form={form}
        name="text"
        label="The reservation"
        hint={`It is printed as a footnote: “${council} endorses with a reservation: …”`}
        rows={5}
      />
    )
  }
  if (decision !== 'object') return null
  return (
    <>
      <TextArea
        form={form}
        name="text"
        label={`Why ${council} objects`}
        hint="Your words are printed as they are."
        rows={5}
      />
      <DissentChoices form={form} />
    </>
  )
}

/** Whether an objection goes to the substance, and how it is shown. */
export function DissentChoices({ form }: { form: Posted }) {
  return (
    <>
      <ChoiceField
        form={form}
        name="substantive"
        label="What it goes to"
        pick="one"
        choices={[
          { value: 'yes', label: 'The substance', hint: 'What the response says is wrong.' },
          {
            value: 'no',
            label: 'The wording',
            hint: 'How it says it. Where silence is agreement, this does not break it.',
          },
        ]}
      />
      <ChoiceField
        form={form}
        name="shown"
        label="How it is shown"
        pick="one"
        choices={waysToShowDissent.map((way) => ({
          value: way,
          label: dissentWords[way].choice,
          hint: dissentWords[way].hint,
        }))}
      />
    </>
  )
}
