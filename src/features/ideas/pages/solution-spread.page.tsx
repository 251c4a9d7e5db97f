import { dayOf } from '../../../kernel/clock.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { count, formatNumber } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { isInUse } from '../adoption.ts'
import { adoptionWords } from '../adoption-words.ts'
import type { Adoption } from '../queries/adoptions.ts'
import type { Solution } from '../queries/solution.ts'
import { daysToFirst, linesOf, reachOf, type SpreadNode, spreadTree } from '../spread.ts'
import { Around } from './around.tsx'
import { SpreadDrawing } from './spread-drawing.tsx'
import { AdoptionBricks, AdoptionLine, StepFigures } from './taken-up.tsx'

export interface SolutionSpreadPageProps {
  frame: Frame
  inside: boolean
  solution: Solution
  sharedAt: Date
  adoptions: readonly Adoption[]
  now: Date
}

/** How one idea went from council to council, whom it reaches, and where each stands. */
export function solutionSpreadPage(props: SolutionSpreadPageProps) {
  const { frame, inside, solution, adoptions, now } = props
  const sharedOn = dayOf(props.sharedAt)
  const tree = spreadTree(solution.gss, adoptions)
  const title = `How “${solution.title}” spread`
  return (
    <Around
      frame={frame}
      inside={inside}
      title={title}
      description={`From ${solution.council} to ${count(adoptions.length, 'council')}.`}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Solutions', href: '/solutions' },
        { label: solution.title, href: `/solutions/${solution.slug}` },
      ]}
    >
      <PageHead
        kicker={`Solution of ${solution.council}`}
        title={title}
        note={`Shared on ${formatDate(sharedOn)}`}
      />
      {adoptions.length === 0 ? (
        <p>
          No other council has taken it up yet.{' '}
          <a href={`/solutions/${solution.slug}`}>Back to the solution</a>
        </p>
      ) : (
        <>
          <Figures adoptions={adoptions} sharedOn={sharedOn} />
          <AdoptionBricks adoptions={adoptions} />
          <Section title="From council to council" id="tree">
            {/* It scrolls sideways on a phone: the keyboard must reach it. */}
            <section
              class="hanse-spread__frame"
              aria-label="The drawing, from council to council"
              tabIndex={0}
            >
              <SpreadDrawing
                tree={tree}
                author={solution.council}
                sharedOn={sharedOn}
                today={dayOf(now)}
                title={title}
              />
            </section>
            <ul class="hanse-taken">
              <li>
                <p>
                  <a href={`/members/${solution.councilSlug}`}>{solution.council}</a> had it first
                </p>
                <Followers node={tree} />
              </li>
            </ul>
          </Section>
          <Section title="Every word of it" id="steps">
            <Steps tree={tree} />
          </Section>
        </>
      )}
    </Around>
  )
}

function Followers({ node }: { node: SpreadNode<Adoption> }) {
  if (node.followers.length === 0) return null
  return (
    <ul class="hanse-taken">
      {node.followers.map((follower) => (
        <>
          <AdoptionLine adoption={follower.adoption!} />
          {follower.followers.length > 0 && (
            <li>
              <p class="hanse-small">From {follower.adoption!.council}:</p>
              <Followers node={follower} />
            </li>
          )}
        </>
      ))}
    </ul>
  )
}

function Figures(props: { adoptions: readonly Adoption[]; sharedOn: string }) {
  const { adoptions, sharedOn } = props
  const inUse = reachOf(adoptions, isInUse)
  const all = reachOf(adoptions, (state) => state !== 'stopped')
  const days = daysToFirst(sharedOn, adoptions)
  return (
    <div class="hanse-figures">
      <div class="hanse-figure">
        <b>{inUse.councils}</b>
        <span>{inUse.councils === 1 ? 'council has' : 'councils have'} it running or try it</span>
        <small>{count(adoptions.length, 'council')} took it up in all</small>
      </div>
      <div class="hanse-figure">
        <b>{formatNumber(inUse.people)}</b>
        <span>people live there, beside those of the council that had it first</span>
        <small>
          {formatNumber(all.people)} with those who plan it or are interested. Population: the
          register
        </small>
      </div>
      <div class="hanse-figure">
        <b>{days === null ? '–' : formatNumber(days)}</b>
        <span>days from sharing to the first council that took it up</span>
      </div>
    </div>
  )
}

/** All that a council said with a step, its figures with their sources too. */
function Said({ step }: { step: Adoption['steps'][number] }) {
  const words = [step.changed, step.result].filter(Boolean).join(' ')
  if (!words && step.figures.length === 0) return <>Nothing more</>
  return (
    <>
      {words}
      <StepFigures figures={step.figures} />
    </>
  )
}

function Steps({ tree }: { tree: SpreadNode<Adoption> }) {
  const rows = linesOf(tree).flatMap(({ node }) =>
    node.adoption ? node.adoption.steps.map((step) => ({ adoption: node.adoption!, step })) : [],
  )
  rows.sort((one, other) => (one.step.onDate < other.step.onDate ? -1 : 1))
  return (
    <DataTable
      caption="Every step of every council, the earliest first"
      hideCaption
      stack
      columns={[
        { label: 'Council' },
        { label: 'How far', onCard: 'How far' },
        { label: 'Since', onCard: 'Since' },
        { label: 'Learned from', onCard: 'Learned from' },
        { label: 'What it said', onCard: 'What it said' },
      ]}
      rows={rows.map(({ adoption, step }) => [
        adoption.council,
        adoptionWords[step.state],
        formatDate(step.onDate),
        adoption.learnedFromCouncil,
        <Said step={step} />,
      ])}
    />
  )
}
