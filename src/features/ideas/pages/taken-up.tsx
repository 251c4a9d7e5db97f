import { formatDate } from '../../../ui/dates.ts'
import { count } from '../../../ui/numbers.ts'
import { Section } from '../../../ui/page-head.tsx'
import type { AdoptionStepText } from '../adoption.ts'
import { adoptionCounts, adoptionWords } from '../adoption-words.ts'
import type { Adoption } from '../queries/adoptions.ts'
import { stateOf } from '../spread.ts'

/** Who has taken a solution up: one brick is one council, and what each said last. */
export function TakenUp(props: {
  slug: string
  adoptions: readonly Adoption[]
  /** Whether the reader may say so for a council of theirs. */
  mayTakeUp: boolean
}) {
  const { slug, adoptions, mayTakeUp } = props
  return (
    <Section title="Who has taken it up" id="taken-up">
      {adoptions.length === 0 ? (
        <p>No other council has yet.</p>
      ) : (
        <>
          <AdoptionBricks adoptions={adoptions} />
          <ul class="hanse-taken">
            {adoptions.map((adoption) => (
              <AdoptionLine adoption={adoption} />
            ))}
          </ul>
          <p>
            <a href={`/solutions/${slug}/spread`}>How it spread, and whom it reaches</a>
          </p>
        </>
      )}
      {mayTakeUp && (
        <p>
          <a class="govuk-button govuk-button--secondary" href={`/solutions/${slug}/adopt`}>
            Say how far your council is with this
          </a>
        </p>
      )}
    </Section>
  )
}

/** A course of bricks, one for each council, by state, with the same in words. */
export function AdoptionBricks({ adoptions }: { adoptions: readonly Adoption[] }) {
  const by = (state: string) => adoptions.filter((one) => stateOf(one) === state)
  const order = ['live', 'piloting', 'planning', 'interested', 'stopped'] as const
  const words = order
    .filter((state) => by(state).length > 0)
    .map((state) => `${by(state).length} ${adoptionCounts[state]}`)
  return (
    <p class="hanse-bricks">
      <svg
        width={adoptions.length * 22}
        height="14"
        viewBox={`0 0 ${adoptions.length * 22} 14`}
        aria-hidden="true"
        focusable="false"
      >
        {order.flatMap(by).map((adoption, place) => (
          <rect
            class={`hanse-adopted hanse-adopted--${stateOf(adoption)}`}
            x={place * 22 + 1}
            y="1"
            width="18"
            height="12"
          />
        ))}
      </svg>{' '}
      {count(adoptions.length, 'council')}: {words.join(', ')}
    </p>
  )
}

/** A council with what it said last. */
export function AdoptionLine({ adoption }: { adoption: Adoption }) {
  const last = adoption.steps.at(-1)!
  const words = [last.changed, last.result].filter(Boolean).join(' ')
  return (
    <li class={last.state === 'stopped' ? 'hanse-taken__stopped' : undefined}>
      <p>
        <a href={`/members/${adoption.councilSlug}`}>{adoption.council}</a>{' '}
        <b>{adoptionWords[last.state]}</b> since {formatDate(last.onDate)}
      </p>
      {words && <p class="hanse-small">{words}</p>}
      <StepFigures figures={last.figures} />
    </li>
  )
}

/** The figures of a step, each with its source. */
export function StepFigures({ figures }: Pick<AdoptionStepText, 'figures'>) {
  return (
    <>
      {figures.map(({ figure, what, source }) => (
        <p class="hanse-small">
          <b>{figure}</b> {what} (source: {source})
        </p>
      ))}
    </>
  )
}
