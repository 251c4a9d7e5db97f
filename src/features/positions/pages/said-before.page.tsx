import type { Frame } from '../../../kernel/frame.ts'
import { Empty } from '../../../ui/empty.tsx'
import { ErrorSummary, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { ProseText } from '../../../ui/prose.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { State } from '../../../ui/state.tsx'
import { whyNotReuse } from '../position.ts'
import type { AnswerInDraft } from '../queries/answer-in-draft.ts'
import type { NearPosition } from '../queries/positions-near.ts'
import { PositionState, questionOf, saidLine, shortened } from './position-line.tsx'

export interface SaidBeforePage {
  frame: Frame
  answer: AnswerInDraft
  near: readonly NearPosition[]
  /** Further off in meaning: folded. */
  further: readonly NearPosition[]
  now: Date
  form: Posted
}

/** What the network has said before on the matter of one question, paragraph by paragraph, to use again. */
export function saidBeforePage(page: SaidBeforePage) {
  const { frame, answer, near, further, form } = page
  const draft = `/consultations/${answer.slug}/draft/${answer.at}`
  return (
    <Workspace
      {...frame}
      title="What we have said before"
      about={answer.consultation}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: answer.consultation, href: `/consultations/${answer.slug}` },
        { label: `Answer ${answer.at}`, href: draft },
      ]}
    >
      <ErrorSummary form={form} title="Nothing was added" />
      <PageHead
        title="What we have said before"
        lead={answer.question}
        deed={
          <a class="govuk-button govuk-button--secondary" href={draft}>
            Back to the draft
          </a>
        }
        plain
      />
      {near.length === 0 ? (
        <Empty title="Nothing on record is near to this question">
          <p>
            Here will be what the network has told government on the same matter, once an answer to
            it has been sent or a past response was read in.
          </p>
        </Empty>
      ) : (
        <>
          <p class="hanse-note">
            The nearest in meaning come first. Figures, and councils named in a paragraph, are those
            of its day: check them before you use it again.
          </p>
          <ol class="hanse-list hanse-positions">
            {near.map((position) => (
              <SaidBefore page={page} position={position} />
            ))}
          </ol>
        </>
      )}
      {further.length > 0 && (
        <Details summaryText={`Further off: ${further.length}`}>
          <ol class="hanse-list hanse-positions">
            {further.map((position) => (
              <SaidBefore page={page} position={position} />
            ))}
          </ol>
        </Details>
      )}
    </Workspace>
  )
}

function SaidBefore({ page, position }: { page: SaidBeforePage; position: NearPosition }) {
  const { now } = page
  return (
    <li>
      <p class="hanse-kicker">{saidLine(position)}</p>
      <h2 class="hanse-h3">
        <a href={`/positions/${position.slug}`}>{shortened(questionOf(position), 200)}</a>
      </h2>
      <p class="hanse-small hanse-positions__facts">
        {position.stance && <StanceMark stance={position.stance} word="shown" />}
        <PositionState line={position} now={now} />
        {position.fromDocument && <span>From a document</span>}
      </p>
      <ol class="hanse-paras hanse-reuse">
        {position.paragraphs
          .filter(({ number }) => number !== null)
          .map((paragraph) => (
            <Paragraph page={page} position={position} paragraph={paragraph} />
          ))}
      </ol>
    </li>
  )
}

function Paragraph(props: {
  page: SaidBeforePage
  position: NearPosition
  paragraph: NearPosition['paragraphs'][number]
}) {
  const { page, position, paragraph } = props
  const { answer, frame } = page
  const used = answer.taken.some(
    ({ positionId, place }) => positionId === position.id && place === paragraph.place,
  )
  return (
    <li>
      <span class="hanse-paras__n">{paragraph.number}</span>
      <ProseText prose={paragraph.prose} />
      {used ? (
        <p>
          <State kind="done">In the draft</State>
        </p>
      ) : (
        whyNotReuse(position) === null && (
          <Form
            action={`/answers/${answer.id}/reuses`}
            csrf={frame.csrf()}
            once={frame.once()}
            hidden={{ position: position.id, place: paragraph.place }}
          >
            <Button
              text="Use this paragraph"
              classes="govuk-button--secondary hanse-button--small"
              attributes={{
                'aria-label': `Use this paragraph: ${paragraph.number}, ${shortened(questionOf(position), 60)}`,
              }}
              preventDoubleClick
            />
          </Form>
        )
      )}
    </li>
  )
}
