import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { Challenge } from '../queries/challenges.ts'

/** A council closes its challenge and says what came of it. */
export function closeChallengePage(props: {
  frame: Frame
  challenge: Challenge
  /** Why it cannot be closed, or null. */
  whyNot: string | null
  form: Posted
}) {
  const { frame, challenge, whyNot, form } = props
  return (
    <Workspace
      {...frame}
      title="Close the challenge"
      about={challenge.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Challenges', href: '/challenges' },
        { label: challenge.title, href: `/challenges/${challenge.slug}` },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead plain kicker={challenge.title} title="Close the challenge" />
      {whyNot ? (
        <p>
          {whyNot} <a href={`/challenges/${challenge.slug}`}>Back to the challenge</a>
        </p>
      ) : (
        <Form
          action="/challenge-closings"
          csrf={frame.csrf()}
          hidden={{ slug: challenge.slug }}
          class="hanse-measure"
        >
          <TextArea
            form={form}
            name="closing"
            label="What came of it?"
            hint="Solved, given up, or overtaken: one or two sentences. They stay on the page, and you can open the challenge again"
            rows={4}
          />
          <Button text="Close the challenge" preventDoubleClick />
        </Form>
      )}
    </Workspace>
  )
}
