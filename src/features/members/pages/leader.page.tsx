import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatUntil } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { DateField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { dateValues } from '../../../ui/typed-date.ts'
import type { Holder, SeatLine } from '../queries/council.ts'

export interface LeaderPageProps {
  frame: Frame
  today: string
  council: { slug: string; council: string }
  /** Null where the council has no such seat yet. */
  seat: SeatLine | null
  /** What waits for the seat, a sentence each. */
  waiting: readonly string[]
  form: Posted
}

/** Who leads a council after an election: one form, and before it is done a page that says what happens. */
export function leaderPage(props: LeaderPageProps): VNode {
  const { frame, council, seat, today, form } = props
  const shown: Posted = {
    values: { ...dateValues('leads', today), ...form.values },
    errors: form.errors,
  }
  return (
    <Around {...props} title={`A new leader of ${council.council}`}>
      {seat === null ? (
        <p>
          {council.council} has no leader’s seat yet.{' '}
          <a href={`/members/manage/${council.slug}`}>Add one among its seats first.</a>
        </p>
      ) : (
        <>
          <NowLeads seat={seat} />
          <Form action="/leader-changes" csrf={frame.csrf()} hidden={{ slug: council.slug }}>
            <TextField
              form={shown}
              name="person"
              label="Name of the new leader"
              autocomplete="off"
            />
            <TextField
              form={shown}
              name="email"
              label="Work e-mail address"
              hint="One address is one person: whoever is known by it gets this seat too."
              type="email"
              autocomplete="off"
              spellcheck={false}
            />
            <DateField
              form={shown}
              name="leads"
              label="First day as leader"
              hint="Usually the day of the council’s annual meeting."
            />
            <Button text="See what happens" preventDoubleClick />
          </Form>
        </>
      )}
    </Around>
  )
}

/** What a change of leader does, before it is done. */
export function leaderConfirmPage(
  props: LeaderPageProps & {
    seat: SeatLine
    change: { person: string; email: string; from: string; ending: readonly Holder[] }
  },
): VNode {
  const { frame, council, change, waiting, today, form } = props
  const at = change.from <= today ? 'at once' : `on ${formatDate(change.from)}`
  const posted = form.values as Record<string, string | string[] | undefined>
  const typed = Object.fromEntries(
    ['person', 'email', 'leads-day', 'leads-month', 'leads-year'].map((name) => [
      name,
      String(posted[name] ?? ''),
    ]),
  )
  return (
    <Around {...props} title={`${change.person} leads ${council.council}?`}>
      <Definitions
        items={[
          {
            term: 'New leader',
            detail: `${change.person}, ${change.email}, from ${formatDate(change.from)} (${formatUntil(change.from, today)})`,
          },
          {
            term: 'Until now',
            detail:
              change.ending.length === 0
                ? 'Nobody holds the seat.'
                : change.ending.map((holder) => (
                    <span class="hanse-members__holder">
                      {holder.name} <DemoMark when={holder.demonstration} />
                      {holder.acting ? ', acting' : ''}: rights as leader end {at}. What they did
                      stays on record.
                    </span>
                  )),
          },
          {
            term: 'What waits for the seat',
            detail:
              waiting.length === 0 ? (
                'Nothing today.'
              ) : (
                <ul class="hanse-bullets">
                  {waiting.map((one) => (
                    <li>{one}</li>
                  ))}
                </ul>
              ),
          },
          {
            term: 'Letter',
            detail: `${change.person} gets a letter with a link to sign in, which holds for three days.`,
          },
        ]}
      />
      <Form
        action="/leader-changes"
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ slug: council.slug, ...typed, confirmed: 'yes' }}
      >
        {change.ending.map(({ holdingId }) => (
          <input type="hidden" name="seen" value={holdingId} />
        ))}
        <Button text={`Make ${change.person} leader of ${council.council}`} preventDoubleClick />
      </Form>
      <p>
        <a href={`/members/manage/${council.slug}/leader`}>Change something</a>
      </p>
    </Around>
  )
}

function NowLeads({ seat }: { seat: SeatLine }) {
  return (
    <p class="hanse-lead">
      {seat.holders.length === 0
        ? `Nobody is ${seat.title.toLowerCase()} today.`
        : seat.holders.map(({ name, acting, from, demonstration }) => (
            <span class="hanse-members__holder">
              {name} <DemoMark when={demonstration} />, {acting ? 'acting ' : ''}
              {seat.title.toLowerCase()} from {formatDate(from)}
            </span>
          ))}
    </p>
  )
}

function Around(props: LeaderPageProps & { title: string; children: unknown }) {
  const { frame, council, form, title } = props
  return (
    <Workspace
      {...frame}
      title={title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Members', href: '/members' },
        { label: 'Manage members and seats', href: '/members/manage' },
        { label: council.council, href: `/members/manage/${council.slug}` },
      ]}
    >
      <div class="hanse-measure hanse-plain">
        <ErrorSummary form={form} />
        <h1 class="hanse-h1">{title}</h1>
        {props.children as VNode}
      </div>
    </Workspace>
  )
}
