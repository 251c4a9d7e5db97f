import type { Frame } from '../../../kernel/frame.ts'
import { daysUntil, formatDate, formatUntil } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { State } from '../../../ui/state.tsx'
import type { OnboardingItem } from '../queries/onboarding.ts'

export interface OnboardingPage {
  frame: Frame
  council: { slug: string; name: string }
  items: OnboardingItem[]
  office: boolean
  today: string
}

/** Who does what by when once a council has joined; the office and the council's own people see and tick it. */
export function onboardingPage({ frame, council, items, office, today }: OnboardingPage) {
  const done = items.filter(({ doneAt }) => doneAt !== null).length
  return (
    <Workspace
      {...frame}
      title="The first three months"
      about={council.name}
      breadcrumbs={[
        { label: 'Members', href: '/members' },
        { label: council.name, href: `/members/${council.slug}` },
      ]}
    >
      <h1 class="hanse-h1">The first three months of {council.name}</h1>
      {items.length === 0 ? (
        <Empty title="There is no list">
          A council gets its list on the day it is admitted, by a decision of the executive.
        </Empty>
      ) : (
        <>
          <p class="hanse-lead">
            {done} of {items.length} done.
          </p>
          <ul class="hanse-list hanse-measure">
            {items.map((item) => (
              <Item item={item} council={council} frame={frame} office={office} today={today} />
            ))}
          </ul>
        </>
      )}
    </Workspace>
  )
}

function Item(props: {
  item: OnboardingItem
  council: OnboardingPage['council']
  frame: Frame
  office: boolean
  today: string
}) {
  const { item, council, frame, office, today } = props
  const { doneAt, doneBy, due, party, what } = item
  const mayTick = office || party === 'council'
  return (
    <li class="hanse-step" id={`item-${item.id}`}>
      <div>
        <p>
          <b>{what}</b>
        </p>
        <p class="hanse-small">
          {party === 'office' ? 'The network office' : council.name}, by {formatDate(due)}.{' '}
          {doneAt ? (
            <State kind="done">
              Done {formatDate(doneAt)}
              {doneBy && `, ${doneBy}`}
            </State>
          ) : (
            <State
              kind={due < today ? 'late' : mayTick && daysUntil(due, today) <= 14 ? 'due' : 'open'}
            >
              {formatUntil(due, today)}
            </State>
          )}
        </p>
      </div>
      {mayTick && (
        <Form
          action={`/members/${council.slug}/onboarding-ticks`}
          csrf={frame.csrf()}
          hidden={{ item: item.id, done: doneAt ? 'no' : 'yes' }}
        >
          <Button classes="govuk-button--secondary hanse-button--small">
            {doneAt ? 'Not done after all' : 'Done'}
            <span class="govuk-visually-hidden">: {what}</span>
          </Button>
        </Form>
      )}
    </li>
  )
}
