import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatUntil } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count, listed } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import { type ConsultationState, nationNames, stateNames } from '../consultation.ts'
import type { ListedConsultation, ListedReading } from '../queries/list.ts'

interface List {
  frame: Frame
  now: Date
  office: boolean
  consultations: readonly ListedConsultation[]
  readings: readonly ListedReading[]
}

/** Every consultation: what is open and when it closes, and what is past. */
export function consultationsPage({ frame, now, office, consultations, readings }: List) {
  const past = consultations.filter(({ state, closesAt }) => isPast(state, closesAt, now))
  const open = consultations.filter((one) => !past.includes(one))
  return (
    <Workspace {...frame} title="Consultations">
      <div class="hanse-top">
        <h1 class="hanse-h1">Consultations</h1>
        {office && consultations.length > 0 && (
          <a class="govuk-button" href="/consultations/new">
            Read a new consultation
          </a>
        )}
      </div>
      {readings.length > 0 && <Readings readings={readings} now={now} />}
      {consultations.length === 0 && (
        <Empty
          title="No consultation has been read yet"
          step={
            office ? { label: 'Read a new consultation', href: '/consultations/new' } : undefined
          }
        >
          <p>
            Here stand the calls for views by government to which {frame.network.name} may answer
            with one voice, each with its questions, its deadline and how far the response has come.
          </p>
          {!office && <p>The network office reads the first one in.</p>}
        </Empty>
      )}
      {open.length > 0 && (
        <section aria-labelledby="open">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="open">
              To come
            </h2>
            <span class="hanse-note">
              {count(open.length, 'consultation')}, next to close first
            </span>
          </div>
          <Table rows={open} now={now} office={office} caption="Consultations still open" />
        </section>
      )}
      {past.length > 0 && (
        <section class="hanse-section" aria-labelledby="past">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="past">
              Past
            </h2>
            <span class="hanse-note">{count(past.length, 'consultation')}, the newest first</span>
          </div>
          <Table
            rows={past.toReversed()}
            now={now}
            office={office}
            caption="Consultations submitted or closed"
          />
        </section>
      )}
    </Workspace>
  )
}

function isPast(state: ConsultationState, closesAt: Date | null, now: Date): boolean {
  return state === 'submitted' || (closesAt !== null && closesAt <= now)
}

function Table(props: {
  rows: readonly ListedConsultation[]
  now: Date
  office: boolean
  caption: string
}) {
  return (
    <table class="hanse-table hanse-table--stack hanse-consultations">
      <caption class="govuk-visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">Consultation</th>
          <th scope="col">Closes</th>
          <th scope="col">Nations and themes</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr>
            <th scope="row">
              <a href={`/consultations/${row.slug}`}>{row.title}</a>
              <span class="hanse-note">
                {[row.body, count(row.questions, 'question')].filter(Boolean).join(', ')}
                {row.invented && ' (invented for the demonstration)'}
              </span>
            </th>
            <td>
              {row.closes ? (
                <>
                  {formatDate(row.closes)}{' '}
                  <span class="hanse-note">{formatUntil(row.closes, props.now)}</span>
                </>
              ) : (
                <span class="hanse-note">No closing date yet</span>
              )}
            </td>
            <td>
              {nationsSaid(row.nations)}{' '}
              <span class="hanse-note">{listed(row.themes.map((theme) => theme.name))}</span>
            </td>
            <td>
              <StateOf state={row.state} office={props.office} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "England and Wales"; none named means everywhere. */
export function nationsSaid(nations: ListedConsultation['nations']): string {
  return nations.length === 0 || nations.length === 4
    ? 'United Kingdom'
    : listed(nations.map((nation) => nationNames[nation]))
}

/** The state as a square and a word: amber where it needs the viewer. */
export function StateOf({ state, office }: { state: ConsultationState; office: boolean }) {
  const kinds = {
    'to-confirm': office ? 'due' : 'open',
    open: 'open',
    'call-running': 'half',
    drafting: 'half',
    'in-sign-off': 'half',
    submitted: 'done',
    closed: 'open',
  } as const
  return <State kind={kinds[state]}>{stateNames[state]}</State>
}

const readingStates = {
  waiting: ['open', 'Waiting to be read'],
  reading: ['half', 'Being read'],
  read: ['done', 'Read'],
  failed: ['late', 'Could not be read'],
} as const

function Readings({ readings, now }: { readings: readonly ListedReading[]; now: Date }) {
  return (
    <section class="hanse-readings" aria-labelledby="being-read">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="being-read">
          Being read
        </h2>
      </div>
      <ul class="hanse-list">
        {readings.map((reading) => (
          <li>
            <a href={`/readings/${reading.id}`}>{reading.name}</a>{' '}
            <State kind={readingStates[reading.state][0]}>{readingStates[reading.state][1]}</State>{' '}
            <span class="hanse-note">given {formatUntil(reading.createdAt, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
