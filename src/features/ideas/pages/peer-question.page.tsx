import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatUntil } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ChoiceField, ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { count } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { State } from '../../../ui/state.tsx'
import { whyAsked } from '../peer-question-words.ts'
import type { MemberCouncil } from '../queries/members-today.ts'
import type { CouncilAnswer, PeerQuestion } from '../queries/peer-questions.ts'
import { Around } from './around.tsx'
import { short } from './challenge-list.tsx'
import { DeedForm } from './deed-form.tsx'
import { Words } from './words.tsx'

export interface PeerQuestionPageProps {
  frame: Frame
  now: Date
  question: PeerQuestion
  /** Councils for which the viewer may answer. */
  mayAnswer: readonly MemberCouncil[]
  mayClose: boolean
  form: Posted
}

/** One question to the peers, with what each has answered. */
export function peerQuestionPage(props: PeerQuestionPageProps) {
  const { frame, question, form } = props
  const { answers, council } = question
  return (
    <Around
      frame={frame}
      inside
      title={short(question.question, 80)}
      description=""
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Asked of the peers', href: '/peer-questions' },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead plain kicker={`${council} asks`} title={question.question} />
      <div class="hanse-cols hanse-challenge">
        <div class="hanse-c8">
          {question.background && <Words text={question.background} />}
          <Section
            title={answers.length > 0 ? count(answers.length, 'answer') : 'Answers'}
            id="answers"
          >
            {answers.length > 0 ? (
              <ul class="hanse-list hanse-ideas">
                {answers.map((answer) => (
                  <Answer answer={answer} asks={council} />
                ))}
              </ul>
            ) : (
              <Empty title="Nobody has answered yet" level={3}>
                <p>Answers stand here as they come, and whoever asked is told by mail.</p>
              </Empty>
            )}
          </Section>
          <AnswerForm {...props} />
        </div>
        <aside class="hanse-c4 hanse-challenge__aside" aria-label="About this question">
          <Beside {...props} />
        </aside>
      </div>
    </Around>
  )
}

function Answer({ answer, asks }: { answer: CouncilAnswer; asks: string }) {
  const { council, slug, text, by, seat, at, times, place } = answer
  return (
    <li class="hanse-ideas__item" id={`from-${slug}`}>
      <h3 class="hanse-h3">
        <a href={`/members/${slug}`}>{council}</a>
      </h3>
      <Words text={text} />
      <p class="hanse-small">
        {[by, seat].filter(Boolean).join(', ')}, {formatDate(at)}
        {times > 1 && ', in the place of an earlier answer'}.{' '}
        {place !== null && `${whyAsked(council, place, asks)}.`}
      </p>
    </li>
  )
}

function AnswerForm({ frame, question, mayAnswer, form }: PeerQuestionPageProps) {
  const [first] = mayAnswer
  if (!first) return null
  const one = mayAnswer.length === 1
  const before = one && question.answers.some(({ gss }) => gss === first.gss)
  return (
    <Section
      title={
        before
          ? `Change what ${first.council} answered`
          : one
            ? `Answer for ${first.council}`
            : 'Answer'
      }
      id="answer"
    >
      <Form
        action="/peer-answers"
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ slug: question.slug, ...(one ? { council: first.gss } : {}) }}
        class="hanse-measure"
      >
        {!one && (
          <ChoiceField
            form={form}
            name="council"
            label="For which council?"
            pick="list"
            choices={mayAnswer.map(({ gss, council }) => ({ value: gss, label: council }))}
          />
        )}
        <TextArea
          form={form}
          name="text"
          label="Your answer"
          hint="A few sentences are enough. “We have not done this” helps too"
          rows={6}
        />
        <Button text={one ? `Answer for ${first.council}` : 'Answer'} preventDoubleClick />
      </Form>
    </Section>
  )
}

function Beside({ frame, now, question, mayClose }: PeerQuestionPageProps) {
  const { closedAt, askedAt, answerBy, challenge, councils, slug } = question
  return (
    <>
      <p>
        {closedAt ? (
          <State kind="done">Closed on {formatDate(closedAt)}</State>
        ) : (
          <State kind="half">Open since {formatDate(askedAt)}</State>
        )}
      </p>
      <Definitions
        items={[
          challenge && {
            term: 'About',
            detail: <a href={`/challenges/${challenge.slug}`}>{challenge.title}</a>,
          },
          answerBy !== null &&
            !closedAt && {
              term: 'Answers help by',
              detail: `${formatDate(answerBy)}, ${formatUntil(answerBy, now)}`,
            },
          {
            term: 'Asked',
            detail: (
              <ul class="hanse-list">
                {councils.map(({ council, answered }) => (
                  <li>
                    <State kind={answered ? 'done' : 'open'}>
                      {council}
                      {answered ? ', answered' : ''}
                    </State>
                  </li>
                ))}
              </ul>
            ),
          },
          { term: 'Readers', detail: 'Members. Any member may answer' },
        ]}
      />
      {mayClose && (
        <DeedForm
          frame={frame}
          action="/peer-question-closings"
          hidden={{ slug }}
          deed="Close the question"
        />
      )}
    </>
  )
}
