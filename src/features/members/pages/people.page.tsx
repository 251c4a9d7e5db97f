import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ChoiceField, Form, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import type {
  PeopleWanted,
  PersonLine,
  SeatOfPerson,
  StateOfPeople,
  VacantSeat,
} from '../queries/people.ts'

export interface PeoplePageProps {
  frame: Frame
  today: string
  wanted: PeopleWanted
  people: readonly PersonLine[]
  vacant: readonly VacantSeat[]
  councils: readonly { slug: string; council: string }[]
  /** Why somebody could not be invited; null where nothing was refused. */
  refusal: string | null
}

const states: Record<StateOfPeople, string> = {
  all: 'Everybody',
  seated: 'With a seat today or to come',
  before: 'With a seat in the past only',
  'never-signed-in': 'With a seat, never signed in',
}

/** Everybody who holds or held a seat, and the seats that nobody holds. */
export function peoplePage(props: PeoplePageProps): VNode {
  const { frame, people, vacant } = props
  return (
    <Workspace {...frame} title="People" failed={props.refusal !== null}>
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <h1 class="hanse-h1">People</h1>
          <p class="hanse-lead">
            Everybody who holds or held a seat, and the seats that nobody holds.
          </p>
        </div>
      </div>
      <DeskTabs desk="network" current="People" />
      {props.refusal && <p class="hanse-panel">{props.refusal}</p>}
      <Wanted {...props} />
      <section class="hanse-section" aria-labelledby="everybody">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="everybody">
            {people.length === 1 ? '1 person' : `${people.length} people`}
          </h2>
          <a href="/network/erasure">Erase somebody’s data</a>
        </div>
        {people.length === 0 ? (
          <Empty title="Nobody is found" level={3}>
            <p>
              Look for less of the name, or for everybody. People come here with their first seat,
              which you give them under <a href="/members/manage">Manage members and seats</a>.
            </p>
          </Empty>
        ) : (
          <People {...props} />
        )}
      </section>
      <section class="hanse-section" aria-labelledby="vacant">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="vacant">
            Vacant seats
          </h2>
          <span class="hanse-note">{formatDate(props.today)}</span>
        </div>
        {vacant.length === 0 ? <p>Somebody holds every seat.</p> : <Vacant vacant={vacant} />}
      </section>
    </Workspace>
  )
}

function Wanted({ wanted, councils }: PeoplePageProps) {
  const form = {
    values: { q: wanted.words, council: wanted.council, state: wanted.state },
    errors: {},
  }
  return (
    <Form action="/network/people" method="get" label="Find people" class="hanse-members__find">
      <TextField form={form} name="q" label="Name or address" autocomplete="off" />
      <ChoiceField
        form={form}
        name="council"
        label="Seats of"
        pick="list"
        choices={[
          { value: '', label: 'Everybody' },
          { value: 'network', label: 'The network itself' },
          ...councils.map(({ slug, council }) => ({ value: slug, label: council })),
        ]}
      />
      <ChoiceField
        form={form}
        name="state"
        label="Who"
        pick="list"
        choices={Object.entries(states).map(([value, label]) => ({ value, label }))}
      />
      <Button text="Show" classes="govuk-button--secondary" />
    </Form>
  )
}

function People({ frame, people, today }: PeoplePageProps) {
  return (
    <DataTable
      stack
      hideCaption
      caption="People and their seats"
      columns={[
        { label: 'Person' },
        { label: 'Seats', onCard: 'Seats' },
        { label: 'Signed in', onCard: 'Signed in' },
        { label: 'Deeds', onCard: 'Deeds' },
      ]}
      rows={people.map((person) => [
        <>
          <b>{person.name}</b> <DemoMark when={person.demonstration} />
          <span class="hanse-members__holder hanse-note hanse-anywhere">{person.email}</span>
        </>,
        person.seats.map((seat) => (
          <span class="hanse-members__holder">
            <SeatWords seat={seat} today={today} network={frame.network.name} />
          </span>
        )),
        person.signedIn ? 'yes' : 'never',
        <>
          <a href={`/network/people/${person.personId}`}>
            Correct the name<span class="govuk-visually-hidden"> of {person.name}</span>
          </a>
          {person.seated && (
            <Form
              action="/seat-invitations"
              csrf={frame.csrf()}
              once={frame.once()}
              hidden={{ person: person.personId }}
            >
              <Button
                classes="govuk-button--secondary hanse-button--small"
                preventDoubleClick
                attributes={{ 'aria-label': `Invite again: ${person.name}` }}
                text="Invite again"
              />
            </Form>
          )}
        </>,
      ])}
    />
  )
}

function SeatWords(props: { seat: SeatOfPerson; today: string; network: string }) {
  const { seat, today, network } = props
  const days =
    seat.until === null
      ? `from ${formatDate(seat.from)}`
      : `${formatDate(seat.from)} to ${formatDate(seat.until)}`
  const over = seat.until !== null && seat.until <= today
  return (
    <>
      {over ? 'Was ' : ''}
      {seat.title}
      {seat.acting ? ' (acting)' : ''},{' '}
      <a href={`/members/manage/${seat.slug}`}>{seat.council ?? network}</a>
      <span class="hanse-note"> {days}</span>
    </>
  )
}

function Vacant({ vacant }: { vacant: readonly VacantSeat[] }) {
  const councils = [...Map.groupBy(vacant, ({ slug }) => slug).values()]
  return (
    <DataTable
      stack
      hideCaption
      caption={`Vacant seats: ${count(vacant.length, 'seat')}`}
      columns={[{ label: 'Of' }, { label: 'Seats', onCard: 'Seats' }]}
      rows={councils.map((seats) => [
        <a href={`/members/manage/${seats[0]!.slug}`}>{seats[0]!.council ?? 'The network'}</a>,
        seats.map(({ title, since }) => (
          <span class="hanse-members__holder">
            {title}
            <span class="hanse-note">
              {since ? ` since ${formatDate(since)}` : ' not held yet'}
            </span>
          </span>
        )),
      ])}
    />
  )
}
