import { formatDate } from '../../../ui/dates.ts'
import { count } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import type { QuestionLine } from '../queries/peer-questions.ts'

/** Questions to the peers as lines: who asked what, and how many have answered. */
export function QuestionList(props: {
  questions: readonly QuestionLine[]
  level?: 2 | 3 | 4 | undefined
}) {
  const Heading = `h${props.level ?? 3}` as 'h3'
  return (
    <ul class="hanse-list hanse-ideas">
      {props.questions.map((one) => (
        <li class="hanse-ideas__item">
          <p class="hanse-kicker">{one.council} asks</p>
          <Heading class={props.level === 4 ? 'hanse-h4' : 'hanse-h3'}>
            <a href={`/peer-questions/${one.slug}`}>{one.question}</a>
          </Heading>
          <p class="hanse-small">
            <Answered question={one} />. Asked on {formatDate(one.askedAt)}
            {!one.closedAt && one.answerBy && <>, answers by {formatDate(one.answerBy)}</>}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** "3 councils answered", as a state. */
export function Answered({ question }: { question: QuestionLine }) {
  const { answered, asked, closedAt } = question
  if (answered === 0) return <State kind="open">Nobody has answered yet</State>
  const words = `${count(answered, 'council')} answered, ${asked} asked`
  return <State kind={closedAt ? 'done' : 'half'}>{words}</State>
}
