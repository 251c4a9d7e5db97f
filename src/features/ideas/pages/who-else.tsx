import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { count, listed, sentenceCase } from '../../../ui/numbers.ts'
import { Section } from '../../../ui/page-head.tsx'
import { ordinal } from '../fit-words.ts'
import type { Answers, LikePeer } from '../queries/answers-to.ts'
import { ChallengeList, short } from './challenge-list.tsx'
import { FittingSolutions } from './fitting-solutions.tsx'
import { QuestionList } from './question-list.tsx'

export interface WhoElseProps {
  frame: Frame
  inside: boolean
  answers: Answers
  /** The address of the challenge; null for free words. */
  slug: string | null
  /** Where the peers are asked. */
  ask: string
  maySayFit: boolean
}

/** All that answers "who else has done this?": solutions, the councils most alike, who has the same problem, what is on record, and whom to ask. */
export function WhoElse(props: WhoElseProps) {
  const { answers, inside } = props
  return (
    <>
      <Section
        title={props.slug ? 'Who else has done this?' : 'What others did'}
        id="solutions"
        large
        link={{ label: 'All solutions', href: '/solutions' }}
      >
        {answers.solutions.length > 0 ? (
          <>
            <p class="hanse-note hanse-measure">
              A hundred points: how close in meaning (50), how like the councils are (25), how good
              the evidence is (25). Failures are among them: they cost most to learn.
            </p>
            <FittingSolutions {...props} />
          </>
        ) : (
          <NoSolution {...props} />
        )}
      </Section>
      {inside && answers.peers.length > 0 && <Peers {...props} />}
      {answers.said.length > 0 && <OnRecord answers={answers} />}
      {answers.challenges.length > 0 && (
        <Section title="Who else has this problem" id="same-problem">
          <ChallengeList challenges={answers.challenges} inside={inside} />
        </Section>
      )}
      {inside && <AskThem {...props} />}
    </>
  )
}

function NoSolution({ inside, ask }: WhoElseProps) {
  return (
    <Empty
      title="No solution is near to this yet"
      level={3}
      step={inside ? { label: 'Ask the peers', href: ask } : undefined}
    >
      <p>
        {inside
          ? 'When a council writes down one that is, it stands here, and the council that asks is told by mail. Meanwhile, ask: somebody may have done it without writing it down.'
          : 'When a council publishes one that is, it stands here.'}
      </p>
    </Empty>
  )
}

function Peers({ answers }: WhoElseProps) {
  return (
    <Section title={`The members most like ${answers.council}`} id="peers">
      <DataTable
        caption={`The members most like ${answers.council}, why, and what they have on record here`}
        hideCaption
        stack
        class="hanse-like"
        columns={[
          { label: 'Council' },
          { label: 'Why alike' },
          { label: 'On record here', onCard: 'On record' },
        ]}
        rows={answers.peers.map((peer) => [
          <>
            <a href={`/members/${peer.slug}`}>{peer.council}</a>{' '}
            <span class="hanse-note">
              {peer.place === 1 ? 'most alike' : `${ordinal(peer.place!)} most alike`}
            </span>
          </>,
          peer.why,
          <Record peer={peer} />,
        ])}
      />
      <p class="hanse-small hanse-measure">
        Alike by the published method of the Office for National Statistics, over all indicators.
      </p>
    </Section>
  )
}

function Record({ peer }: { peer: LikePeer }) {
  const { solutions, adoptions, challenges, answers, spoken } = peer.record
  const plain = [
    adoptions > 0 && `${count(adoptions, 'idea')} taken up`,
    answers > 0 && `${count(answers, 'answer')} to peers`,
    spoken > 0 && `spoke on ${count(spoken, 'published question')}`,
  ].filter((words) => words !== false)
  const query = `council=${peer.gss}`
  const links = [
    solutions > 0 && <a href={`/solutions?${query}`}>{count(solutions, 'solution')}</a>,
    challenges > 0 && (
      <a href={`/challenges?${query}&state=any`}>{count(challenges, 'challenge')}</a>
    ),
  ].filter((link) => link !== false)
  if (plain.length + links.length === 0) return <span class="hanse-note">Nothing yet</span>
  return (
    <>
      {links.map((link, at) => (
        <>
          {at > 0 && ', '}
          {link}
        </>
      ))}
      {links.length > 0 && plain.length > 0 && ', '}
      {links.length > 0 ? listed(plain) : sentenceCase(listed(plain))}
    </>
  )
}

function OnRecord({ answers }: { answers: Answers }) {
  return (
    <Section title="What the network is on record as saying" id="on-record">
      <ul class="hanse-list hanse-ideas">
        {answers.said.map((record) => (
          <li class="hanse-ideas__item">
            <h3 class="hanse-h4">
              <a href={record.href}>{record.title}</a>
            </h3>
            {record.position > 0 && <p>… {short(record.passage, 260)}</p>}
            {record.summary && <p class="hanse-small">{record.summary}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function AskThem({ answers, ask }: WhoElseProps) {
  const { council, questions } = answers
  return (
    <section class="hanse-next hanse-next--plain" aria-labelledby="ask">
      <div class="hanse-next__body">
        <p class="hanse-kicker">Nothing here that helps?</p>
        <h2 class="hanse-h2" id="ask">
          Ask the councils most like {council ?? 'yours'}
        </h2>
        <p>One question, to as many as you choose. Their answers stay for the next who asks.</p>
        {questions.length > 0 && (
          <>
            <h3 class="hanse-h4">Asked before</h3>
            <QuestionList questions={questions} level={4} />
          </>
        )}
        <p class="hanse-next__go">
          <a class="govuk-button" href={ask}>
            Ask the peers
          </a>
        </p>
      </div>
    </section>
  )
}
