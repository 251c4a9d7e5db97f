import type { Frame } from '../../../kernel/frame.ts'
import { DeedButton } from '../../../ui/deed-button.tsx'
import { ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { type CheckAnswer, checkAnswers } from '../solution-check.ts'

/** The page to which the letter leads: one button for each answer, and room for a sentence. Looking at it answers nothing. */
export function solutionCheckPage(props: {
  frame: Frame
  token: string
  title: string
  council: string
  form: Posted
}) {
  const { frame, token, form } = props
  return (
    <Public
      {...frame}
      unlisted
      title="Is it still running?"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Home', href: '/' }]}
    >
      <ErrorSummary form={form} />
      <PageHead
        plain
        kicker={`Solution of ${props.council}`}
        title="Is it still running?"
        lead={props.title}
      />
      <Form action={`/solution-checks/${token}`} class="hanse-measure">
        <CheckFields form={form} />
      </Form>
    </Public>
  )
}

/** The sentence and the buttons by which somebody says how a solution goes. */
export function CheckFields({ form }: { form: Posted }) {
  return (
    <>
      <TextArea
        form={form}
        name="sentence"
        label="A sentence, if you like"
        hint="Members read it on the page of the solution"
        rows={2}
      />
      <div class="hanse-solution__answers">
        {(Object.keys(checkAnswers) as CheckAnswer[]).map((answer, at) => (
          <DeedButton
            name="answer"
            value={answer}
            deed={checkAnswers[answer].deed}
            note={checkAnswers[answer].note}
            first={at === 0}
          />
        ))}
      </div>
    </>
  )
}

/** What stands there after an answer, or in the place of a question that cannot be answered. */
export function solutionCheckNotice(frame: Frame, heading: string, sentence: string) {
  return (
    <Public {...frame} unlisted title={heading} breadcrumbs={[{ label: 'Home', href: '/' }]}>
      <PageHead plain title={heading} lead={sentence} />
      <p>
        <a href="/solutions">All solutions</a>
      </p>
    </Public>
  )
}
