import type { ComponentChildren } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import type { Consequences } from '../queries/leaving.ts'

/** Which council leaves: by any spelling of its name. */
export function leavingPage({ frame, form }: { frame: Frame; form: Posted }) {
  return (
    <Workspace
      {...frame}
      title="A council leaves"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Applications', href: '/network' }]}
    >
      <div class="hanse-measure">
        <ErrorSummary form={form} />
        <PageHead
          title="A council leaves"
          lead="See first what hangs on its membership. Nothing ends on this page."
        />
        <Form method="get" action="/network/leaving">
          <TextField form={form} name="council" label="Which council?" />
          <Button text="See what hangs on it" />
        </Form>
      </div>
    </Workspace>
  )
}

/** What ends and what stays if a council leaves, and the way to the page where its membership ends. */
export function consequencesPage({ frame, found }: { frame: Frame; found: Consequences }) {
  const { council, slug, seats, offices, calls, rounds, invoices } = found
  return (
    <Workspace
      {...frame}
      title={`${council} leaves`}
      breadcrumbs={[
        { label: 'Applications', href: '/network' },
        { label: 'A council leaves', href: '/network/leaving' },
      ]}
    >
      <PageHead
        title={`If ${council} leaves`}
        lead="What it said and signed stays on record under its name. This is what ends, or is left open."
        deed={{ label: 'End its membership', href: `/members/manage/${slug}` }}
      />
      <div class="hanse-measure">
        <Part
          id="seats"
          title={count(seats.length, 'seat')}
          none="Nobody holds a seat of it today."
        >
          {seats.map(({ title, holders }) => (
            <li>
              {title}: {holders.join(', ')}. End the time in the seat with the membership: until
              then they go on seeing members’ work.
            </li>
          ))}
        </Part>
        <Part
          id="offices"
          title={count(offices.length, 'office of the network', 'offices of the network')}
          none="None of its people holds an office of the network."
        >
          {offices.map(({ title, holder }) => (
            <li>
              {title}: {holder}. The network needs somebody else.
            </li>
          ))}
        </Part>
        <Part id="calls" title={count(calls.length, 'open call')} none="No call is open to it.">
          {calls.map(({ title, slug: call, answered }) => (
            <li>
              <a href={`/consultations/${call}/call`}>{title}</a>: {count(answered, 'answer')}{' '}
              given. They stay; they are counted while it is a member.
            </li>
          ))}
        </Part>
        <Part
          id="rounds"
          title={count(rounds.length, 'open sign-off')}
          none="It has no ballot in an open sign-off."
        >
          {rounds.map(({ id, title, decided }) => (
            <li>
              <a href={`/rounds/${id}`}>{title}</a>:{' '}
              {decided ? 'it has decided' : 'it has not decided'}. It keeps its ballot: a round goes
              by the members of its first day.
            </li>
          ))}
        </Part>
        <Part
          id="invoices"
          title={count(invoices.length, 'invoice')}
          none="No invoice is open, and none reaches beyond today."
        >
          {invoices.map(({ name, total, state }) => (
            <li>
              {name}, {total}, {state}. Whether anything is paid back is for the network to say.
            </li>
          ))}
        </Part>
      </div>
    </Workspace>
  )
}

function Part(props: { id: string; title: string; none: string; children: ComponentChildren[] }) {
  return (
    <Section title={props.title} id={props.id} level={2}>
      {props.children.length === 0 ? (
        <p class="hanse-note">{props.none}</p>
      ) : (
        <ul class="hanse-bullets">{props.children}</ul>
      )}
    </Section>
  )
}
