import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate, formatDeadline } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count, formatNumber } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { State, type StateProps } from '../../../ui/state.tsx'
import { type ApplicationState, stateWords } from '../application.ts'
import type { Application } from '../queries/applications.ts'
import type { DecisionLine } from '../queries/decisions.ts'

export interface DeskPage {
  frame: Frame
  applications: Application[]
  decisions: DecisionLine[]
  onboarding: { slug: string; council: string; done: number; of: number; late: number }[]
  now: Date
}

/** The mark of each state. */
export const stateKinds: Record<ApplicationState, StateProps['kind']> = {
  begun: 'open',
  sent: 'due',
  deferred: 'half',
  'in-decision': 'half',
  agreed: 'due',
  'not-agreed': 'due',
  admitted: 'done',
  rejected: 'late',
  withdrawn: 'open',
}

/** Who wants to join, what the executive is deciding on, whom to admit: the network desk of the office. */
export function deskPage(page: DeskPage) {
  const { frame, applications } = page
  const open = applications.filter(({ closedAs }) => closedAs === null)
  const closed = applications.filter(({ closedAs }) => closedAs !== null)
  const ready = open.filter(({ state }) => ['sent', 'deferred', 'not-agreed'].includes(state))
  return (
    <Workspace {...frame} title="Applications">
      <DeskTabs desk="network" current="Applications" />
      <PageHead
        title="Applications"
        note={`${count(open.length, 'application')} open`}
        deed={
          ready.length > 0
            ? { label: 'Put applications to the executive', href: '/network/admissions/new' }
            : undefined
        }
      />
      {applications.length === 0 ? (
        <Empty
          title="No council has applied yet"
          step={{ label: 'See the page on joining', href: '/join' }}
        >
          Councils apply on the public site. Each application appears here, held against the rules
          of the constitution.
        </Empty>
      ) : (
        <>
          <Decisions {...page} />
          <Section title="Open" id="open">
            {open.length === 0 ? (
              <p class="hanse-note">None is open.</p>
            ) : (
              <Table caption="Open applications" applications={open} />
            )}
          </Section>
          {closed.length > 0 && (
            <Section title="Closed" id="closed">
              <Table caption="Closed applications" applications={closed} />
            </Section>
          )}
        </>
      )}
      <Onboarding {...page} />
      <p class="hanse-note">
        <a href="/network/leaving">A council leaves: see what hangs on its membership</a>
      </p>
    </Workspace>
  )
}

function Decisions({ decisions, now }: DeskPage) {
  if (decisions.length === 0) return null
  return (
    <Section title="Decisions of the executive" id="decisions">
      <DataTable
        caption="Decisions of the executive on who joins"
        hideCaption
        stack
        columns={[
          { label: 'Decision' },
          { label: 'Stands at' },
          { label: 'Joining', onCard: 'Joining' },
          { label: 'Next', hideLabel: true },
        ]}
        rows={decisions.map((line) => [
          <a href={`/admissions/${line.id}`}>{line.title}</a>,
          line.closedAt === null ? (
            <>
              <State kind="half">Open</State>{' '}
              <span class="hanse-small">
                {line.decided} of {line.voters} have decided; until{' '}
                {formatDeadline(line.closesAt, now)}
              </span>
            </>
          ) : (
            <>
              <State kind={line.agreed ? 'done' : 'late'}>
                {line.agreed ? 'Agreed' : 'Not agreed'}
              </State>{' '}
              <span class="hanse-small">{formatDate(line.closedAt)}</span>
            </>
          ),
          formatDate(line.joinsOn),
          line.agreed && line.toAdmit > 0 ? (
            <a href={`/admissions/${line.id}/admission`}>Admit {count(line.toAdmit, 'council')}</a>
          ) : (
            ''
          ),
        ])}
      />
    </Section>
  )
}

function Table(props: { caption: string; applications: Application[] }) {
  return (
    <DataTable
      caption={props.caption}
      hideCaption
      stack
      columns={[
        { label: 'Council' },
        { label: 'State' },
        { label: 'Since', onCard: 'Since' },
        { label: 'People', numeric: true, onCard: 'People' },
      ]}
      rows={props.applications.map((one) => [
        <>
          <a href={`/network/applications/${one.id}`}>{one.council}</a>
          <br />
          <span class="hanse-small">{one.reference}</span>
        </>,
        <State kind={stateKinds[one.state]}>{stateWords[one.state]}</State>,
        formatDate(one.closedAt ?? one.sentAt ?? one.begunAt),
        one.facts.population === null ? 'Not known' : formatNumber(one.facts.population),
      ])}
    />
  )
}

function Onboarding({ onboarding }: DeskPage) {
  if (onboarding.length === 0) return null
  return (
    <Section title="New members on their way" id="onboarding">
      <ul class="hanse-list">
        {onboarding.map(({ slug, council, done, of, late }) => (
          <li>
            <a href={`/members/${slug}/onboarding`}>{council}</a>, {done} of {of} done
            {late > 0 && (
              <>
                {' '}
                <State kind="late">{late} late</State>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
