import { formatDate } from '../../../ui/dates.ts'
import { stands, whyNotReaffirm } from '../position.ts'
import type { PositionStep } from '../queries/position-page.ts'
import { questionOf } from './position-line.tsx'
import type { PositionPage } from './position-props.ts'

const stepWords: Record<PositionStep['kind'], string> = {
  made: 'Sent',
  reaffirmed: 'Reaffirmed',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
  lapsed: 'Lapsed',
}

const deeds = [
  ['Reaffirm', 'reaffirmation'],
  ['Let a later one take its place', 'supersession'],
  ['Withdraw', 'withdrawal'],
] as const

/** What became of a position, the newest first, with who did it in what capacity, and what may be done next. */
export function PositionHistory({ page }: { page: PositionPage }) {
  const { position, member, office } = page
  const { saidOn, lapsesOn, steps, tookPlaceOf } = position
  return (
    <section aria-labelledby="history">
      <h2 class="hanse-h3" id="history">
        What became of it
      </h2>
      <ol class="hanse-list hanse-became">
        {steps.toReversed().map((step) => (
          <li>
            <b>{stepWords[step.kind]}</b> {formatDate(step.kind === 'made' ? saidOn : step.at)}
            {step.kind !== 'made' && step.capacity && (
              <span class="hanse-small hanse-block">
                {member && step.by ? `${step.by}, ${step.capacity}` : step.capacity}
              </span>
            )}
            {step.later && (
              <span class="hanse-block">
                by <a href={`/positions/${step.later.slug}`}>{questionOf(step.later)}</a>
              </span>
            )}
            {step.reason && <span class="hanse-block">{step.reason}</span>}
            {step.decisionLink && (
              <a class="hanse-block" href={step.decisionLink}>
                The decision
              </a>
            )}
          </li>
        ))}
      </ol>
      {tookPlaceOf.map((earlier) => (
        <p>
          Took the place of <a href={`/positions/${earlier.slug}`}>{questionOf(earlier)}</a>,{' '}
          {formatDate(earlier.saidOn)}.
        </p>
      ))}
      {stands(position) && lapsesOn && (
        <p class="hanse-note">Lapses on {formatDate(lapsesOn)} unless it is reaffirmed.</p>
      )}
      {office && whyNotReaffirm(office, position) === null && (
        <ul class="hanse-list hanse-became">
          {deeds.map(([label, noun]) => (
            <li>
              <a href={`/positions/${position.slug}/${noun}`}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
