import { formatDate } from '../../../ui/dates.ts'
import { Details } from '../../../ui/govuk/details.tsx'
import type { Control } from '../control.ts'
import { controlWords } from './control-section.tsx'
import { SeatsByParty } from './hemicycle.tsx'
import { SourceText } from './source-text.tsx'

/** Who runs a council and how its seats are shared, as of the newest day that was entered, with the source; older days folded. */
export function CouncilPolitics({ controls }: { controls: readonly Control[] }) {
  const [newest, ...older] = controls
  return (
    <section class="hanse-section" aria-labelledby="control">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="control">
          Political control
        </h2>
      </div>
      {newest ? (
        <>
          <p>
            {newest.control === null ? (
              <>Seats as of {formatDate(newest.onDate)}; who runs the council is not entered.</>
            ) : (
              <>
                <b>{newest.control}</b>, as of {formatDate(newest.onDate)}.
              </>
            )}{' '}
            Source: <SourceText source={newest.source} />
          </p>
          <SeatsByParty
            id="seats-by-party"
            parties={newest.parties}
            caption={`Seats by party on ${formatDate(newest.onDate)}`}
          />
          {older.length > 0 && (
            <Details summaryText="Earlier">
              <ul class="hanse-list">
                {older.map((one) => (
                  <li>
                    {formatDate(one.onDate)}: {controlWords(one)}.{' '}
                    <SourceText source={one.source} />
                  </li>
                ))}
              </ul>
            </Details>
          )}
        </>
      ) : (
        <p class="hanse-note">
          Nothing is entered. It is written down with its source, and never guessed.
        </p>
      )}
    </section>
  )
}
