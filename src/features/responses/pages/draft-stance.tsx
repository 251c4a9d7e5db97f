import { stances, stanceWords } from '../../../documents/stance.ts'
import { ChoiceField, Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import type { DraftPage } from './draft-props.ts'

/** Where the network stands on the question: to be set by those who draft, to be read by others. */
export function NetworkStance({ page }: { page: DraftPage }) {
  const { answer, frame, citables } = page
  if (!answer) return null
  if (!citables) {
    return (
      <p>
        {frame.network.name}:{' '}
        {answer.stance ? <StanceMark stance={answer.stance} word="shown" /> : 'takes no side yet'}
      </p>
    )
  }
  const choices = [
    { value: '', label: 'No side taken yet' },
    ...stances.map((stance) => ({ value: stance, label: stanceWords[stance].label })),
  ]
  return (
    <Form action={`/answers/${answer.id}/stances`} csrf={frame.csrf()} class="hanse-stanceform">
      <StanceMark stance={answer.stance} />
      <ChoiceField
        form={{ values: { stance: answer.stance ?? '' }, errors: {} }}
        name="stance"
        label="Our stance"
        pick="list"
        choices={choices}
      />
      <Button text="Set the stance" classes="govuk-button--secondary hanse-button--small" />
    </Form>
  )
}
