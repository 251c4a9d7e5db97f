import type { Frame } from '../../../kernel/frame.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { formatDate, formatWeekday } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { DueList } from '../../../ui/due-list.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { NextStep } from '../../../ui/next-step.tsx'
import { listed } from '../../../ui/numbers.ts'
import { type Progress, ProgressRow, progressWords } from '../../../ui/progress-row.tsx'
import type { CouncilBeforeElection } from '../../members/index.ts'
import type { Need } from '../need.ts'
import { needWords } from '../need-words.ts'
import type { WorkDate } from '../queries/dates.ts'
import type { Silent } from '../queries/silent.ts'
import type { Waiting } from '../queries/waiting.ts'
import { withinSentence } from '../seat-words.ts'
import { WorkDates, WorkPreElection, WorkSilent } from './beside.tsx'
import { WaitingTable } from './waiting-table.tsx'

interface Work {
  frame: Frame
  viewer: Viewer
  now: Date
  needs: readonly Need[]
  waiting: readonly Waiting[]
  dates: readonly WorkDate[]
  silent: readonly Silent[]
  preElection: readonly CouncilBeforeElection[]
}

/** What needs one person, by when, the most urgent first; what waits for others apart. */
export function workPage(work: Work) {
  const { frame, viewer, now, needs, waiting, dates, silent } = work
  const [next, ...rest] = needs
  const dated = rest.flatMap((need) => (need.due ? [{ ...need, due: need.due }] : []))
  const undated = rest.filter(({ due }) => due === null)
  return (
    <Workspace
      {...frame}
      title="My work"
      about={frame.viewer?.council ?? undefined}
      mainClass="hanse-work"
    >
      <div class="hanse-work__top">
        <h1 class="hanse-h1">My work</h1>
        <p class="hanse-note">
          {formatWeekday(now, true)} {formatDate(now)}{' '}
          <span class="hanse-work__who">
            {actsFor(viewer, frame.network.name)} <DemoMark when={viewer.demonstration} />
          </span>
        </p>
      </div>
      <div class="hanse-cols">
        <div class="hanse-c8">
          {next ? <Next need={next} now={now} /> : <Nothing viewer={viewer} waiting={waiting} />}
          {dated.length > 0 && (
            <section aria-labelledby="needs">
              <div class="hanse-head">
                <h2 class="hanse-h3" id="needs">
                  After that
                </h2>
                <a href="/work/calendar.ics">Add these dates to your calendar</a>
              </div>
              <DueList
                now={now}
                items={dated.map((need) => {
                  const { title, note, href } = needWords(need, now)
                  return { due: need.due, title, href, note }
                })}
              />
            </section>
          )}
          {undated.length > 0 && (
            <section aria-labelledby="undated">
              <div class="hanse-head">
                <h2 class="hanse-h3" id="undated">
                  No day is set
                </h2>
              </div>
              <ul class="hanse-list">
                {undated.map((need) => {
                  const { title, note, href } = needWords(need, now)
                  return (
                    <li>
                      <a class="hanse-work__undated" href={href}>
                        {title}
                      </a>
                      {note && <p class="hanse-note">{note}</p>}
                    </li>
                  )
                })}
              </ul>
            </section>
          )}
          {waiting.length > 0 && <WaitingTable waiting={waiting} now={now} />}
        </div>
        <aside class="hanse-c4 hanse-work__side" aria-label="Dates and silent councils">
          {work.preElection.length > 0 && <WorkPreElection councils={work.preElection} />}
          {silent.length > 0 && <WorkSilent silent={silent} now={now} />}
          <WorkDates
            dates={dates}
            now={now}
            whose={frame.viewer?.council ?? frame.network.name}
            alone={dated.length === 0}
          />
        </aside>
      </div>
    </Workspace>
  )
}

function Next({ need, now }: { need: Need; now: Date }) {
  const { title, note, step, href } = needWords(need, now)
  const run = need.kind === 'answer-call' ? progressOf(need) : []
  return (
    <NextStep
      title={title}
      deadline={need.due}
      now={now}
      step={{ label: step, href }}
      other={
        need.kind === 'answer-call'
          ? {
              label: `See all ${need.facts.questions} as a list`,
              href: `/consultations/${need.slug}/contribute?council=${need.councilSlug}`,
            }
          : undefined
      }
    >
      {run.length > 0 && <ProgressRow questions={run} />}
      {run.length > 0 && need.facts.answered ? (
        <p class="hanse-note">{progressWords(run)}.</p>
      ) : (
        note && <p class="hanse-note">{note}</p>
      )}
    </NextStep>
  )
}

function progressOf({ facts }: Need): Progress[] {
  const { questions = 0, answered = 0, cleared = 0 } = facts
  return Array.from({ length: questions }, (_, place) =>
    place < cleared ? 'cleared' : place < answered ? 'answered' : 'open',
  )
}

function Nothing({ viewer, waiting }: { viewer: Viewer; waiting: readonly Waiting[] }) {
  if (viewer.seats.length === 0)
    return (
      <Empty title="You hold no seat today">
        <p>
          What needs you follows from the seats you hold. When the network office gives you one, the
          calls, clearances and sign-offs that wait for it stand here.
        </p>
      </Empty>
    )
  return (
    <Empty
      title="Nothing needs you today"
      step={{ label: 'See consultations', href: '/consultations' }}
    >
      <p>
        {waiting.length > 0
          ? 'What waits for others is below. When something needs you, you get a letter too.'
          : 'When a call opens, something is to be cleared, or a response is to be signed, it stands here with its day. You get a letter too.'}
      </p>
    </Empty>
  )
}

function actsFor(viewer: Viewer, networkName: string): string {
  const seats = viewer.seats.map(({ title, council }) => {
    return `for ${council ?? networkName} as ${withinSentence(title)}`
  })
  return seats.length > 0 ? `You act ${listed(seats)}` : ''
}
