import type { Frame } from '../../../kernel/frame.ts'
import type { Posted } from '../../../ui/form.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { Answers } from '../queries/answers-to.ts'
import { Around } from './around.tsx'
import { ProblemBox } from './problem-box.tsx'
import { WhoElse } from './who-else.tsx'

export interface NearestPageProps {
  frame: Frame
  inside: boolean
  problem: string
  /** Only the beginning was looked at. */
  cut: boolean
  mayPost: boolean
  /** Null where nothing was typed that says anything. */
  answers: Answers | null
}

const noErrors: Posted['errors'] = {}

/** Who else has done something about a problem that somebody types; nothing is posted. */
export function nearestPage(props: NearestPageProps) {
  const { frame, inside, problem, cut, answers, mayPost } = props
  const form: Posted = {
    values: { problem },
    errors: answers ? noErrors : { problem: 'Describe your problem in a few words' },
  }
  const post = new URLSearchParams({ problem: problem.slice(0, 1500) })
  const question = new URLSearchParams({ question: problem.slice(0, 250) })
  return (
    <Around
      frame={frame}
      inside={inside}
      title="Who else has done this?"
      description="Solutions and challenges nearest to a problem."
      failed={answers === null}
    >
      <PageHead plain title="Who else has done this?" />
      <ProblemBox form={form} />
      {cut && (
        <p class="hanse-note">
          Your text is long: its first 2,000 characters were looked at. Shorter finds better.
        </p>
      )}
      {answers && mayPost && (
        <p>
          <a href={`/challenges/new?${post}`}>Post this as a challenge</a>: it then meets every new
          solution, and you are told.
        </p>
      )}
      {answers && (
        <WhoElse
          frame={frame}
          inside={inside}
          answers={answers}
          slug={null}
          ask={`/peer-questions/new?${question}`}
          maySayFit={false}
        />
      )}
    </Around>
  )
}
