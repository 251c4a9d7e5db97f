import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatMoment } from '../../../ui/dates.ts'
import { ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { State } from '../../../ui/state.tsx'
import { shortHash } from '../../../ui/verify-panel.tsx'
import type { QuoteLine } from '../queries/quotes.ts'

export interface QuotePageProps {
  frame: Frame
  quote: QuoteLine & { title: string; summary: string }
  capacity: string
  /** Why they cannot answer now; null where they can. */
  closed: string | null
  form: Posted | null
}

/** Where somebody approves the exact words they are quoted with; made for a phone. */
export function quotePage({ frame, quote, capacity, closed, form }: QuotePageProps): VNode {
  const { answer, state } = quote
  const filled: Posted = form ?? {
    values: { words: answer?.words || quote.proposed },
    errors: {},
  }
  return (
    <Workspace
      {...frame}
      title="Your quote"
      about={quote.title}
      failed={Object.keys(filled.errors).length > 0}
      islands={['word-count']}
      breadcrumbs={[{ label: 'My work', href: '/work' }]}
    >
      <ErrorSummary form={filled} />
      <PageHead title="Your quote" note={`For “${quote.title}”, as ${capacity}`} />
      <div class="hanse-measure">
        {quote.summary && <p>{quote.summary}</p>}
        {quote.note && <p class="hanse-panel">{quote.note}</p>}
        {state === 'approved' && answer && (
          <>
            <p>
              <State kind="done">You approved these words, {formatMoment(answer.answeredAt)}</State>
            </p>
            <blockquote class="hanse-quote">
              <p>{answer.words}</p>
            </blockquote>
            <p class="hanse-small">
              SHA-256 of the words: <code title={answer.sha256}>{shortHash(answer.sha256)}</code>.
              Nothing else is published in your name.
            </p>
          </>
        )}
        {state === 'declined' && answer && (
          <p>
            <State kind="late">You declined, {formatMoment(answer.answeredAt)}</State> “
            {answer.reason}”
          </p>
        )}
        {closed ? (
          <p class="hanse-panel">{closed}</p>
        ) : (
          <AnswerForms frame={frame} quote={quote} filled={filled} />
        )}
      </div>
    </Workspace>
  )
}

function AnswerForms(props: { frame: Frame; quote: QuotePageProps['quote']; filled: Posted }) {
  const { frame, quote, filled } = props
  const action = `/quotes/${quote.id}/answers`
  const again = quote.state !== 'asked'
  return (
    <>
      {'words' in filled.errors && quote.proposed && (
        <p class="hanse-panel">
          <b>What the office proposes now:</b> “{quote.proposed}”
        </p>
      )}
      <Form
        action={action}
        csrf={frame.csrf()}
        hidden={{ decision: 'approved', proposal: quote.proposal }}
      >
        <TextArea
          form={filled}
          name="words"
          label={again ? 'Other words, if you want to change them' : 'Your words'}
          hint="Change them as you like. Exactly these are published, and no others."
          rows={6}
          countWords
        />
        <Button
          text={again ? 'Approve these words instead' : 'Approve exactly these words'}
          preventDoubleClick
        />
      </Form>
      <Details summaryText="I would rather not be quoted" open={'reason' in filled.errors}>
        <Form
          action={action}
          csrf={frame.csrf()}
          hidden={{ decision: 'declined', proposal: quote.proposal }}
        >
          <TextArea form={filled} name="reason" label="Why" rows={2} />
          <Button text="Decline" classes="govuk-button--secondary" />
        </Form>
      </Details>
    </>
  )
}
