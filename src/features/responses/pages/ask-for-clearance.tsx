import { formatMoment } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { ChoiceField, Form, TextArea, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { State } from '../../../ui/state.tsx'
import type { CouncilAnswers } from './council-answers-props.ts'
import { shownList } from './own-answers.tsx'

/** Who clears, a word with it, and one button; or why there is nothing to ask for. */
export function AskForClearance({ page, waiting }: { page: CouncilAnswers; waiting: number }) {
  const { consultation, council, clearers, request, frame } = page
  return (
    <section>
      <h2 class="hanse-h4">Ask for clearance</h2>
      {request && request.answeredAt === null && (
        <p>
          <State kind="due">{`Asked ${formatMoment(request.askedAt)}${request.askedBy ? ` by ${request.askedBy}` : ''}; no answer yet`}</State>
        </p>
      )}
      {request?.sentBack && <p class="hanse-panel">Sent back: “{request.sentBack}”</p>}
      {waiting === 0 ? (
        <p class="hanse-note">
          Nothing waits for clearance. Answer a question first, or you are done.
        </p>
      ) : clearers.length === 0 ? (
        <p class="hanse-note">
          Nobody holds a seat at {council.name} that can clear. The network office can fill it.
        </p>
      ) : (
        <Form
          action={`/consultations/${consultation.slug}/clearance-requests?council=${council.slug}`}
          csrf={frame.csrf()}
          once={frame.once()}
        >
          <ChoiceField
            form={{
              values: { seat: clearers[0]!.seatId, ...page.form.values },
              errors: page.form.errors,
            }}
            name="seat"
            label="Who clears it"
            pick="one"
            small
            choices={clearers.map((one) => ({
              value: one.seatId,
              label: (
                <>
                  {one.name} <DemoMark when={one.demonstration} />
                </>
              ),
              hint: one.title,
            }))}
          />
          <TextArea form={page.form} name="note" label="A word with it" optional rows={3} />
          <Button text={`Ask to clear ${waiting === 1 ? 'one answer' : `${waiting} answers`}`} />
          <p class="hanse-note">From then on other members may read what you let them.</p>
        </Form>
      )}
    </section>
  )
}

/** Records what the council itself has decided, with its day and minute. */
export function CouncilDecision({ page }: { page: CouncilAnswers }) {
  const { consultation, council, answers, frame } = page
  const answered = answers.filter((answer) => answer.stance !== null && answer.level !== 'council')
  if (answered.length === 0) return null
  return (
    <Details summaryText="Record a council decision">
      <p class="hanse-note">
        Where cabinet, executive or full council has decided these answers. It stands for the words
        as they are now.
      </p>
      <Form
        action={`/consultations/${consultation.slug}/council-decisions?council=${council.slug}`}
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ shown: shownList(answered) }}
      >
        <TextField
          form={page.form}
          name="decided"
          label="Day of the decision"
          hint={`Like ${formatDay(page.now)}`}
          chars={10}
        />
        <TextField
          form={page.form}
          name="minute"
          label="Link to the minute"
          hint="Starts with https://"
          type="url"
        />
        <Button
          text={`Record the decision on ${answered.length === 1 ? 'one answer' : `${answered.length} answers`}`}
          classes="govuk-button--secondary"
        />
      </Form>
    </Details>
  )
}

export const formatDay = (now: Date) => now.toISOString().slice(0, 10)
