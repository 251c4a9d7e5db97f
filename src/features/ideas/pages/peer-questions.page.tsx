import type { Frame } from '../../../kernel/frame.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { QuestionLine } from '../queries/peer-questions.ts'
import { Around } from './around.tsx'
import { QuestionList } from './question-list.tsx'

/** Every question that members put to their peers. */
export function peerQuestionsPage(props: {
  frame: Frame
  chosen: 'open' | 'closed' | 'any'
  questions: readonly QuestionLine[]
  mayAsk: boolean
}) {
  const { frame, chosen, questions, mayAsk } = props
  const view = (label: string, state: typeof chosen) => ({
    label,
    href: `/peer-questions?state=${state}`,
    current: chosen === state,
  })
  return (
    <Around frame={frame} inside title="Asked of the peers" description="">
      <PageHead
        title="Asked of the peers"
        lead="One question to the councils most like yours. The answers stay here for the next who asks. Only members read them."
        deed={mayAsk ? { label: 'Ask the peers', href: '/peer-questions/new' } : undefined}
      />
      <Filters
        label="Filter the questions"
        action="/peer-questions"
        views={[view('Open', 'open'), view('Closed', 'closed'), view('All', 'any')]}
        selects={[]}
      />
      {questions.length > 0 ? (
        <QuestionList questions={questions} level={2} />
      ) : (
        <Empty
          title={chosen === 'open' ? 'No question is open' : 'None yet'}
          step={mayAsk ? { label: 'Ask the peers', href: '/peer-questions/new' } : undefined}
        >
          <p>
            You write one question. We show the councils most like yours and why, and write to their
            policy officers.
          </p>
        </Empty>
      )}
    </Around>
  )
}
