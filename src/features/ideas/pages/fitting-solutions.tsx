import type { Frame } from '../../../kernel/frame.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Form, notPosted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { classes } from '../../../ui/govuk/options.tsx'
import { State } from '../../../ui/state.tsx'
import { costWords, staffWords } from '../cost-words.ts'
import { fitParts } from '../fit-words.ts'
import type { Answers } from '../queries/answers-to.ts'
import type { Contact } from '../queries/contacts.ts'
import type { FittingSolution } from '../queries/fitting.ts'
import { short } from './challenge-list.tsx'
import { Score, ScoreParts } from './score.tsx'

export interface FittingProps {
  frame: Frame
  answers: Answers
  /** The address of the challenge, where there is one. */
  slug: string | null
  maySayFit: boolean
}

/** Solutions ranked, each with why it stands where it stands, what it costs, what came of it and whom to ring. */
export function FittingSolutions(props: FittingProps) {
  const { solutions } = props.answers
  const list = (some: readonly FittingSolution[]) => (
    <ol class="hanse-list hanse-fits">
      {some.map((solution) => (
        <One solution={solution} {...props} />
      ))}
    </ol>
  )
  const further = solutions.slice(shownAtOnce)
  return (
    <>
      {list(solutions.slice(0, shownAtOnce))}
      {further.length > 0 && (
        <Details summaryText={`${further.length} more, further off`}>{list(further)}</Details>
      )}
    </>
  )
}

/** Beyond these, a list of solutions is folded. */
const shownAtOnce = 5

const states = {
  planned: <State kind="open">Planned</State>,
  running: <State kind="done">Running</State>,
  ended: <State kind="half">Ended</State>,
  failed: <State kind="late">Failed</State>,
}

function One({ solution, ...props }: FittingProps & { solution: FittingSolution }) {
  const { answers } = props
  const { facts, fit, council } = solution
  const parts = fitParts(facts, fit, { council, asks: answers.council })
  const contact = solution.contactSeatId ? answers.contacts.get(solution.contactSeatId) : undefined
  return (
    <li
      class={classes('hanse-fit', solution.said === false && 'hanse-fit--sunk')}
      id={`solution-${solution.id}`}
    >
      <Score score={fit.score} parts={parts} />
      <div class="hanse-fit__what">
        <p class="hanse-fit__top">
          <span class="hanse-kicker">{council}</span> {states[solution.state]}
        </p>
        <h3 class="hanse-h3">
          <a href={`/solutions/${solution.slug}`}>{solution.title}</a>
        </h3>
        {solution.said !== null && <Said solution={solution} />}
        <p>{short(solution.what)}</p>
        <Facts solution={solution} contact={contact} slug={props.slug} />
      </div>
      <div class="hanse-fit__why">
        <h4 class="hanse-h4">Why it stands here</h4>
        <ScoreParts parts={parts} />
        {props.maySayFit && <FitForm {...props} solution={solution} />}
      </div>
    </li>
  )
}

function Said({ solution }: { solution: FittingSolution }) {
  return (
    <p class="hanse-fit__said">
      <strong>
        {solution.saidBy} says it {solution.said ? 'fits' : 'does not fit'}
      </strong>
      {solution.note ? `: “${solution.note}”` : '.'}
    </p>
  )
}

function Facts(props: {
  solution: FittingSolution
  contact: Contact | undefined
  slug: string | null
}) {
  const { solution, contact, slug } = props
  const [figure] = solution.figures
  const cost = [costWords(solution.costOnce, solution.costYearly), staffWords(solution.staff)]
  return (
    <Definitions
      class="hanse-fit__facts"
      items={[
        { term: 'Cost', detail: cost.filter(Boolean).join('. ') || 'Not known' },
        {
          term: 'What came of it',
          detail: figure ? (
            <>
              <b>{figure.figure}</b> {figure.what}
              {figure.source && <span class="hanse-small"> Source: {figure.source}</span>}
            </>
          ) : (
            short(solution.results || 'Nothing said yet', 160)
          ),
        },
        solution.wentWrong !== '' && {
          term: 'What went wrong',
          detail: short(solution.wentWrong, 160),
        },
        contact && {
          term: 'Whom to ring',
          detail: <WhomToRing contact={contact} slug={slug} ask />,
        },
      ]}
    />
  )
}

/** The seat to ring with its holder, and the way to ask that council here. */
export function WhomToRing(props: { contact: Contact; slug: string | null; ask: boolean }) {
  const { contact, slug, ask } = props
  const query = new URLSearchParams({ only: contact.gss, ...(slug ? { challenge: slug } : {}) })
  return (
    <>
      {contact.name ?? 'Nobody holds the seat today'} <DemoMark when={contact.demonstration} />
      {contact.name ? ', ' : ': '}
      {contact.title}, {contact.council}.{' '}
      {ask && <a href={`/peer-questions/new?${query}`}>Ask {contact.council}</a>}
    </>
  )
}

function FitForm({ frame, slug, solution }: FittingProps & { solution: FittingSolution }) {
  return (
    <Details summaryText="Does it fit?">
      <Form
        action="/challenge-fits"
        csrf={frame.csrf()}
        label={`Whether “${solution.title}” fits`}
        hidden={{ slug: slug ?? '', solution: solution.id }}
      >
        <TextField form={notPosted} name="note" id={`note-${solution.id}`} label="Why?" optional />
        <div class="govuk-button-group">
          <Button
            text="This fits"
            name="fits"
            value="yes"
            classes="govuk-button--secondary hanse-button--small"
          />
          <Button
            text="This does not fit"
            name="fits"
            value="no"
            classes="govuk-button--secondary hanse-button--small"
          />
        </div>
      </Form>
    </Details>
  )
}
