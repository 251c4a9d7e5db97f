import { formatShortDay, formatTime, formatUntil } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { count, listed } from '../../../ui/numbers.ts'
import { type CouncilBeforeElection, preElectionSentence } from '../../members/index.ts'
import { dateWords } from '../date-words.ts'
import type { WorkDate } from '../queries/dates.ts'
import type { Silent } from '../queries/silent.ts'

const mostDates = 10
const mostNames = 12

/** The coming dates of a council or of the network. */
export function WorkDates(props: {
  dates: readonly WorkDate[]
  now: Date
  whose: string
  /** Whether the link to the calendar stands here, because nothing else on the page is dated. */
  alone: boolean
}) {
  const { dates } = props
  const shown = dates.slice(0, mostDates)
  return (
    <section aria-labelledby="dates">
      <h2 class="hanse-h4" id="dates">
        {possessive(props.whose)} dates
      </h2>
      {shown.length === 0 ? (
        <p class="hanse-note">No date is set in the next four months.</p>
      ) : (
        <Definitions
          class="hanse-dates"
          items={shown.map((date) => ({
            term: formatShortDay(date.day),
            detail: `${dateWords(date)}${date.at ? `, ${formatTime(date.at)}` : ''}`,
          }))}
        />
      )}
      {(props.alone || dates.length > mostDates) && dates.length > 0 && (
        <p class="hanse-note">
          <a href="/work/calendar.ics">
            {dates.length > mostDates
              ? `Add all ${dates.length} to your calendar`
              : 'Add these dates to your calendar'}
          </a>
        </p>
      )}
    </section>
  )
}

/** Whose councillors are not to be quoted today, and until when. */
export function WorkPreElection({ councils }: { councils: readonly CouncilBeforeElection[] }) {
  return (
    <section aria-labelledby="pre-election">
      <h2 class="hanse-h4" id="pre-election">
        Before the election
      </h2>
      {councils.length === 1 ? (
        <p>{preElectionSentence(councils[0]!.council, councils[0]!.period)}</p>
      ) : (
        <p>
          Councillors of {count(councils.length, 'council')} are not quoted or pictured today:{' '}
          {listed(councils.map(({ council }) => council))}.
        </p>
      )}
    </section>
  )
}

/** Which councils are silent, for the office. */
export function WorkSilent({ silent, now }: { silent: readonly Silent[]; now: Date }) {
  return (
    <section aria-labelledby="silent">
      <h2 class="hanse-h4" id="silent">
        Who is silent
      </h2>
      <ul class="hanse-list hanse-since">
        {silent.map(({ kind, title, href, dueAt, councils }) => (
          <li>
            <a href={href}>{title}</a>, {kind === 'call' ? 'call' : 'sign-off'} closes{' '}
            {formatUntil(dueAt, now)}: {names(councils)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function names(councils: readonly string[]): string {
  if (councils.length <= mostNames) return listed(councils)
  return `${councils.slice(0, mostNames).join(', ')} and ${councils.length - mostNames} more`
}

/** "Lincoln’s", "Key Cities’". */
function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}
