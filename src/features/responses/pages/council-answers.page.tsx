import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatDeadline, formatMoment, formatUntil } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import {
  ChoiceField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { ProgressRow, progressWords } from '../../../ui/progress-row.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { State } from '../../../ui/state.tsx'
import { type ClearanceLevel, clearanceWords } from '../clearance.ts'
import type { ClearanceRequest, OwnAnswer, Portfolio } from '../queries/contribute.ts'
import { progressOf, reaches } from './own-answers.tsx'
import { questionLabel } from './question-words.ts'

export interface CouncilAnswers {
  frame: Frame
  consultation: { slug: string; title: string }
  council: { gss: string; slug: string; name: string }
  answers: OwnAnswer[]
  clearers: Portfolio[]
  request: ClearanceRequest | null
  levelAsked: ClearanceLevel
  dueAt: Date
  now: Date
  form: Posted
  /** Whether the reader may write for this council, or only read. */
  writes: boolean
}

/** One council's answers to all questions, what is open, and the way to clearance. */
export function councilAnswersPage(page: CouncilAnswers) {
  const { frame, consultation, council, answers, now, form } = page
  const progress = answers.map((answer) => progressOf(answer, page.levelAsked))
  const open = answers.findIndex((answer) => answer.stance === null)
  const waiting = answers.filter(
    (answer) => answer.stance !== null && !reaches(answer.level, 'portfolio-holder'),
  )
  const base = `/consultations/${consultation.slug}`
  return (
    <Workspace
      {...frame}
      title={`${council.name}’s answers`}
      about={consultation.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: base },
      ]}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">{council.name}’s answers</h1>
      <p class="hanse-lead">
        {consultation.title}. Wanted by {formatDeadline(page.dueAt, now)},{' '}
        {formatUntil(page.dueAt, now)}.
      </p>
      <ProgressRow questions={progress} />
      <p class="hanse-note">{progressWords(progress)}.</p>
      {page.writes && open >= 0 && (
        <p>
          <a class="govuk-button" href={`${base}/contribute/${open + 1}?council=${council.slug}`}>
            {open === 0 ? 'Start with' : 'Carry on with'}{' '}
            {questionLabel(answers[open]!, open).toLowerCase()}
          </a>
        </p>
      )}
      <div class="hanse-cols hanse-section">
        <section class="hanse-c8" aria-labelledby="all">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="all">
              All {answers.length} questions
            </h2>
          </div>
          <ol class="hanse-list hanse-own">
            {answers.map((answer, place) => (
              <li id={`q-${answer.questionId}`}>
                <p class="hanse-own__q">
                  <StanceMark
                    stance={answer.stance}
                    cleared={reaches(answer.level, page.levelAsked)}
                  />
                  <span>
                    {page.writes ? (
                      <a href={`${base}/contribute/${place + 1}?council=${council.slug}`}>
                        {questionLabel(answer, place)}
                      </a>
                    ) : (
                      questionLabel(answer, place)
                    )}
                    . {answer.text}
                  </span>
                </p>
                {answer.stance !== null && (
                  <div class="hanse-own__words">
                    {answer.words
                      .split(/\n{2,}/)
                      .filter(Boolean)
                      .map((paragraph) => (
                        <p>{paragraph}</p>
                      ))}
                    <p class="hanse-small">
                      {clearanceWords[answer.level]}
                      {answer.use === 'by-name'
                        ? ''
                        : answer.use === 'unattributed'
                          ? ', unattributed'
                          : ', network office only'}
                    </p>
                  </div>
                )}
              </li>
            ))}
          </ol>
        </section>
        <aside class="hanse-c4" aria-label="Clearance">
          {page.writes && <AskForClearance page={page} waiting={waiting.length} />}
          {page.writes && <CouncilDecision page={page} />}
        </aside>
      </div>
    </Workspace>
  )
}

function AskForClearance({ page, waiting }: { page: CouncilAnswers; waiting: number }) {
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

function CouncilDecision({ page }: { page: CouncilAnswers }) {
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

const formatDay = (now: Date) => now.toISOString().slice(0, 10)

/** What a page showed, as one hidden field: 'contribution@revision', parted by spaces. */
export function shownList(answers: OwnAnswer[]): string {
  return answers
    .flatMap((answer) =>
      answer.contributionId ? [`${answer.contributionId}@${answer.revision}`] : [],
    )
    .join(' ')
}

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

function ClearedAnswer({ answer }: { answer: OwnAnswer }) {
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
