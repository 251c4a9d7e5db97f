import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatMoment } from '../../../ui/dates.ts'
import { ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import type { ClearanceRequest, OwnAnswer } from '../queries/contribute.ts'
import { reaches, shownList } from './own-answers.tsx'
import { questionLabel } from './question-words.ts'

export interface ClearancePage {
  frame: Frame
  consultation: { slug: string; title: string; body: string; closes: string | null }
  council: { gss: string; slug: string; name: string }
  answers: OwnAnswer[]
  request: ClearanceRequest | null
  form: Posted
  changed: boolean
  now: Date
}

/** One page for a phone: what the officer asks to have cleared, and one button. */
export function clearancePage({
  frame,
  consultation,
  council,
  answers,
  request,
  form,
  changed,
  now,
}: ClearancePage) {
  const waiting = answers.filter(
    (answer) => answer.stance !== null && !reaches(answer.level, 'portfolio-holder'),
  )
  const cleared = answers.filter(
    (answer) => answer.stance !== null && reaches(answer.level, 'portfolio-holder'),
  )
  const number = waiting.length === 1 ? 'one answer' : `${waiting.length} answers`
  return (
    <Workspace
      {...frame}
      title={`Clear ${council.name}’s answers`}
      about={consultation.title}
      mainClass="hanse-clearing"
      failed={changed || Object.keys(form.errors).length > 0}
    >
      <ErrorSummary form={form} />
      {changed && (
        <p class="hanse-panel">
          <b>Something was changed while you read.</b> Nothing has been cleared. Below is what{' '}
          {council.name} says now.
        </p>
      )}
      <h1 class="hanse-h1">Clear {council.name}’s answers</h1>
      <p class="hanse-lead">
        {consultation.title}
        {consultation.body && `, ${consultation.body}`}.
        {consultation.closes && ` Closes ${formatDate(consultation.closes)}.`}
      </p>
      {request?.note && request.answeredAt === null && (
        <blockquote class="hanse-panel">
          <p>{request.note}</p>
          <p class="hanse-small">
            {request.askedBy}, {formatMoment(request.askedAt)}
          </p>
        </blockquote>
      )}
      {waiting.length === 0 ? (
        <p>
          Nothing waits for you:{' '}
          {cleared.length === 0
            ? 'no answer has been written yet.'
            : `all ${cleared.length} answers are cleared.`}
        </p>
      ) : (
        <>
          <ol class="hanse-list hanse-own hanse-measure">
            {waiting.map((answer) => (
              <li>
                <ClearedAnswer answer={answer} />
              </li>
            ))}
          </ol>
          <div class="hanse-decide">
            <Form
              action={`/consultations/${consultation.slug}/clearances?council=${council.slug}`}
              csrf={frame.csrf()}
              once={frame.once()}
              hidden={{ shown: shownList(waiting) }}
            >
              <Button text={`Clear ${number} for ${council.name}`} />
              <p class="hanse-note">
                {council.name} then counts in {frame.network.name}’s response. You may still object
                at sign-off.
              </p>
            </Form>
            <Details summaryText="Send it back with a word" open={Boolean(form.errors.words)}>
              <Form
                action={`/consultations/${consultation.slug}/returns?council=${council.slug}`}
                csrf={frame.csrf()}
                once={frame.once()}
              >
                <TextArea form={form} name="words" label="What should change" rows={4} />
                <Button text="Send it back" classes="govuk-button--secondary" />
              </Form>
            </Details>
          </div>
        </>
      )}
      {waiting.length > 0 && cleared.length > 0 && (
        <Details summaryText={`Already cleared: ${cleared.length}`}>
          <ol class="hanse-list hanse-own">
            {cleared.map((answer) => (
              <li>
                <ClearedAnswer answer={answer} />
              </li>
            ))}
          </ol>
        </Details>
      )}
      <p class="hanse-small">Read {formatMoment(now)}.</p>
    </Workspace>
  )
}

/** One answer as the portfolio holder reads it: question, stance, words, evidence and how it may be used. */
export function ClearedAnswer({ answer }: { answer: OwnAnswer }) {
  return (
    <>
      <p class="hanse-own__q">
        <span>
          <b>{questionLabel(answer)}.</b> {answer.text}
        </span>
      </p>
      <p>
        <StanceMark stance={answer.stance} word="shown" />
      </p>
      {answer.words
        .split(/\n{2,}/)
        .filter(Boolean)
        .map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      {answer.evidence.map((item) => (
        <p class="hanse-small">
          {item.kind === 'figure' ? `${item.figure}: ${item.what}` : item.text}
          {item.source && ` (${item.source})`}
        </p>
      ))}
      {answer.use !== 'by-name' && (
        <p class="hanse-small">
          {answer.use === 'unattributed'
            ? 'May be used without the council’s name.'
            : 'For the network office only.'}
        </p>
      )}
    </>
  )
}
