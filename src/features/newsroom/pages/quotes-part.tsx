import { formatDate, formatMoment } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { ChoiceField, DateField, Form, TextArea, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { State } from '../../../ui/state.tsx'
import { shortHash } from '../../../ui/verify-panel.tsx'
import type { QuoteLine } from '../queries/quotes.ts'
import { capacityOf } from '../quote.ts'
import type { WritePageProps } from './write-props.ts'

/** Who is asked for words, what they said, and where another is asked. */
export function QuotesPart(props: WritePageProps) {
  const { article, quotes, quoteForm } = props
  return (
    <>
      {quotes.length === 0 && (
        <p>
          Nobody has been asked. Whoever you ask gets a letter with a link, sees your proposal, and
          approves the exact words. Nothing else is published in their name.
        </p>
      )}
      {quotes.map((quote) => (
        <OneQuote {...props} quote={quote} />
      ))}
      {article.state !== 'withdrawn' && (
        <Details
          summaryText="Ask somebody for a quote"
          open={Object.keys(quoteForm.errors).length > 0}
        >
          <AskForm {...props} />
        </Details>
      )}
    </>
  )
}

function OneQuote(props: WritePageProps & { quote: QuoteLine }) {
  const { frame, quote, held } = props
  const who = capacityOf(
    { kind: quote.seatKind, title: quote.seatTitle, council: quote.council },
    frame.network.name,
  )
  const answer = quote.answer
  return (
    <div class="hanse-deskquote" id={`quote-${quote.position}`}>
      <h3 class="hanse-h4">
        Quote {quote.position}: {quote.name}, {answer?.capacity ?? who}{' '}
        {quote.demonstration && <DemoMark />}
      </h3>
      {held.get(quote.personId) && (
        <p>
          <State kind="late">{held.get(quote.personId)}</State>
        </p>
      )}
      {quote.state === 'asked' && (
        <p>
          <State kind="due">
            Asked on {formatDate(quote.askedAt)}
            {quote.wantedBy && `, wanted by ${formatDate(quote.wantedBy)}`}
          </State>
        </p>
      )}
      {quote.state === 'declined' && answer && (
        <p>
          <State kind="late">Declined, {formatDate(answer.answeredAt)}</State> “{answer.reason}”
        </p>
      )}
      {quote.state === 'approved' && answer ? (
        <>
          <blockquote class="hanse-deskquote__words">{answer.words}</blockquote>
          <p class="hanse-small">
            <State kind="done">Approved, {formatMoment(answer.answeredAt)}</State> SHA-256{' '}
            <code>{shortHash(answer.sha256)}</code>
          </p>
        </>
      ) : (
        quote.proposed && (
          <p class="hanse-note">Proposed: “{quote.proposed}”. Not approved, so not published.</p>
        )
      )}
      <Details summaryText={`Change or take out quote ${quote.position}`}>
        <Form action={`/quotes/${quote.id}/proposals`} csrf={frame.csrf()}>
          <TextArea
            form={{ values: { proposed: answer?.words ?? quote.proposed }, errors: {} }}
            name="proposed"
            id={`proposed-${quote.position}`}
            label="Words you propose now"
            hint="Whatever was approved before is approved no longer: they are asked again."
            rows={3}
          />
          <Button text="Ask again with these words" classes="govuk-button--secondary" />
        </Form>
        <Form action={`/quotes/${quote.id}/removals`} csrf={frame.csrf()}>
          <Button text={`Take quote ${quote.position} out`} classes="govuk-button--secondary" />
        </Form>
      </Details>
    </div>
  )
}

function AskForm(props: WritePageProps) {
  const { frame, article, seats, held, quoteForm: form } = props
  return (
    <Form
      action={`/articles/${article.id}/quotes`}
      csrf={frame.csrf()}
      once={frame.once()}
      class="hanse-measure"
    >
      <ChoiceField
        form={form}
        name="seat"
        label="Whom"
        hint="By the seat in which they speak. Who may not be quoted before an election is marked."
        pick="list"
        choices={[
          { value: '', label: 'Choose' },
          ...seats.map((seat) => ({
            value: seat.seatId,
            label: `${seat.name}, ${capacityOf(seat, frame.network.name)}${held.has(seat.personId) ? ' (not before the election)' : ''}`,
          })),
        ]}
      />
      <TextArea
        form={form}
        name="proposed"
        label="Words to begin with"
        optional
        rows={3}
        hint="They can change every word. Left empty, they write their own."
      />
      <TextField form={form} name="note" label="What you write to them" optional />
      <DateField form={form} name="wantedBy" label="Wanted by" optional />
      <Button text="Ask for the quote" preventDoubleClick />
    </Form>
  )
}
