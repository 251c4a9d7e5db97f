import type { Frame } from '../../../kernel/frame.ts'
import { Empty } from '../../../ui/empty.tsx'
import { notPosted } from '../../../ui/form.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import type { ChallengeLine } from '../queries/challenges.ts'
import type { SolutionBrief } from '../queries/front.ts'
import type { QuestionLine } from '../queries/peer-questions.ts'
import { Around } from './around.tsx'
import { ChallengeList } from './challenge-list.tsx'
import { ProblemBox } from './problem-box.tsx'
import { QuestionList } from './question-list.tsx'
import { SolutionBriefs } from './solution-briefs.tsx'

export interface IdeasPageProps {
  frame: Frame
  inside: boolean
  challenges: readonly ChallengeLine[]
  questions: readonly QuestionLine[]
  newest: readonly SolutionBrief[]
  spreading: readonly SolutionBrief[]
}

/** The front of ideas: one box for a problem, what is asked now, what is new, and what spreads. */
export function ideasPage(props: IdeasPageProps) {
  const { frame, inside, questions, newest, spreading } = props
  return (
    <Around
      frame={frame}
      inside={inside}
      title="Ideas"
      description={`What councils of ${frame.network.name} try to solve, and what they have found.`}
      breadcrumbs={[]}
    >
      <PageHead
        title="Who else has done this?"
        lead="Councils join to learn from one another: what others tried, what it cost, what came of it, and whom to ring. Failures too."
      />
      <ProblemBox form={notPosted} />
      <p>
        Or begin with <a href="/indicators">figures of places</a>.
      </p>
      <div class="hanse-cols">
        <div class="hanse-c6">
          <AskedNow {...props} />
          {inside && <OfThePeers questions={questions} />}
        </div>
        <div class="hanse-c6">
          <Newest newest={newest} />
          {spreading.length > 0 && (
            <Section
              title="What spreads"
              id="spreads"
              link={{ label: 'Which ideas spread', href: '/ideas/spread' }}
            >
              <SolutionBriefs solutions={spreading} />
            </Section>
          )}
        </div>
      </div>
    </Around>
  )
}

function AskedNow({ challenges, inside }: IdeasPageProps) {
  return (
    <Section title="Asked now" id="asked" link={{ label: 'All challenges', href: '/challenges' }}>
      {challenges.length > 0 ? (
        <ChallengeList challenges={challenges} inside={inside} />
      ) : (
        <Empty
          title="No challenge is open"
          level={3}
          step={inside ? { label: 'Post a challenge', href: '/challenges/new' } : undefined}
        >
          <p>Here councils say what they are trying to solve.</p>
        </Empty>
      )}
    </Section>
  )
}

function Newest({ newest }: { newest: readonly SolutionBrief[] }) {
  return (
    <Section
      title="New solutions"
      id="newest"
      link={{ label: 'All solutions', href: '/solutions' }}
    >
      {newest.length > 0 ? (
        <SolutionBriefs solutions={newest} />
      ) : (
        <Empty title="None yet" level={3}>
          <p>Here councils say what they did, what it cost, and what came of it.</p>
        </Empty>
      )}
    </Section>
  )
}

function OfThePeers({ questions }: { questions: readonly QuestionLine[] }) {
  return (
    <Section
      title="Asked of the peers"
      id="peers"
      link={{ label: 'All questions', href: '/peer-questions' }}
    >
      {questions.length > 0 ? (
        <QuestionList questions={questions} />
      ) : (
        <Empty
          title="No question is open"
          level={3}
          step={{ label: 'Ask the peers', href: '/peer-questions/new' }}
        >
          <p>One question to the councils most like yours, answered here.</p>
        </Empty>
      )}
    </Section>
  )
}
