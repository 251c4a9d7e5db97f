import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Form, type Posted } from '../../../ui/form.tsx'
import { type CheckAnswer, checkAnswers } from '../solution-check.ts'
import { CheckFields } from './solution-check.page.tsx'

/** The last word of its council on a solution. */
export function LastWord(props: { word: { at: Date; state: CheckAnswer; sentence: string } }) {
  const { at, state, sentence } = props.word
  return (
    <p>
      {formatDate(at)}: {checkAnswers[state].said}
      {sentence && <>. “{sentence}”</>}
    </p>
  )
}

/** Where somebody of its council says how a solution goes, folded until they want it or it is due. */
export function SayHowItGoes(props: { frame: Frame; slug: string; open: boolean; form: Posted }) {
  const { frame, slug, open, form } = props
  return (
    <details class="govuk-details" open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Say how it goes</span>
      </summary>
      <Form action="/solution-confirmations" csrf={frame.csrf()} hidden={{ slug }}>
        <CheckFields form={form} />
      </Form>
    </details>
  )
}
