import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { DateField, ErrorSummary, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count, formatNumber, formatRounded, listed } from '../../../ui/numbers.ts'
import { factWords, precisionWords } from '../fact-words.ts'
import { nationNames } from '../facts.ts'
import { countWords } from '../membership.ts'
import { type NetworkOn, oneSource } from '../network-on.ts'
import type { MemberSpell } from '../queries/members-on.ts'
import { MembersMap } from './members-map.tsx'
import { SourceText } from './source-text.tsx'

export interface MembersPageProps {
  frame: Frame
  today: string
  /** The day that is shown, ISO date. */
  day: string
  form: Posted
  network: NetworkOn<MemberSpell>
  /** Associates and observers on that day. */
  beside: readonly MemberSpell[]
  office: boolean
}

/** Who is a member on a day, by nation, on a map and in a table with sources; who may have been, and who had left. */
export function membersPage(props: MembersPageProps): VNode {
  const { frame, network, day, today, office } = props
  const name = frame.network.name
  const past = day !== today
  const title = past ? `Members on ${formatDate(day)}` : 'Members'
  const failed = Object.keys(props.form.errors).length > 0
  const body = (
    <>
      <ErrorSummary form={props.form} />
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <h1 class="hanse-h1">{title}</h1>
          {network.members.length > 0 && <p class="hanse-lead">{leadOf(network, name, past)}</p>}
        </div>
        {office && (
          <div class="hanse-pagehead__go">
            <a class="govuk-button" href="/members/manage">
              Manage members and seats
            </a>
          </div>
        )}
      </div>
      {network.members.length === 0 ? (
        <Empty
          title={past ? 'No member on that day' : 'No council is a member yet'}
          step={office ? { label: 'Add a member', href: '/members/manage' } : undefined}
        >
          <p>
            The councils of {name} stand here with the day since when, the source that says so, and
            how many people live there.
          </p>
          {past && <AnotherDay form={props.form} day={day} today={today} />}
        </Empty>
      ) : (
        <Figures
          network={network}
          name={name}
          populationSource={oneSource(network.members)}
          anotherDay={<AnotherDay form={props.form} day={day} today={today} />}
        />
      )}
      {network.members.length > 0 && <MembersTable members={network.members} name={name} />}
      {network.perhaps.length > 0 && (
        <Others
          id="perhaps"
          title="Perhaps members on that day"
          note="The sources leave it open. They are not in the count, only in its upper end."
          spells={network.perhaps}
        />
      )}
      {props.beside.length > 0 && (
        <Others
          id="beside"
          title="Associates and observers"
          note="They take part, and are not counted among the members that sign."
          spells={props.beside}
        />
      )}
      {network.former.length > 0 && (
        <Others
          id="former"
          title="Were members before"
          note="Councils that had left by then, or were merged into another."
          spells={network.former}
        />
      )}
    </>
  )
  const shared = { ...frame, title, failed }
  return frame.viewer ? (
    <Workspace {...shared}>{body}</Workspace>
  ) : (
    <Public {...shared} description={`The member councils of ${name}, with dates and sources.`}>
      {body}
    </Public>
  )
}

function leadOf(
  { count: counted, byNation, people }: NetworkOn<MemberSpell>,
  name: string,
  past: boolean,
): string {
  const spread = listed(
    byNation.map(({ nation, councils }) => `${councils} in ${nationNames[nation]}`),
  )
  const open = counted.least !== counted.most
  const number = open
    ? `Between ${counted.least} and ${counted.most} councils`
    : count(counted.counted, 'council')
  const verb = past ? 'were' : counted.counted === 1 && !open ? 'is' : 'are'
  const why = open
    ? ` The sources do not say it more exactly; ${counted.counted} are counted here: ${spread}.`
    : `: ${spread}.`
  return `${number} ${verb} in ${name}${open ? '.' : ''}${why}${people > 0 ? ` ${formatRounded(people)} people live there.` : ''}`
}

function Figures(props: {
  network: NetworkOn<MemberSpell>
  name: string
  populationSource: string | null
  anotherDay: VNode
}) {
  const { network, name, populationSource } = props
  return (
    <div class="hanse-cols hanse-members__top">
      <div class="hanse-c7">
        <MembersMap
          networkName={name}
          members={network.members}
          populationSource={populationSource}
        />
      </div>
      <div class="hanse-c5">
        <DataTable
          caption="Councils by nation"
          columns={[
            { label: 'Nation' },
            { label: 'Councils', numeric: true },
            { label: 'People', numeric: true },
          ]}
          rows={network.byNation.map(({ nation, councils }) => [
            nationNames[nation],
            formatNumber(councils),
            formatNumber(
              network.members
                .filter((member) => member.nation === nation)
                .reduce((sum, { population }) => sum + (population ?? 0), 0),
            ),
          ])}
          foot={['All', countWords(network.count), formatNumber(network.people)]}
        />
        <p class="hanse-small">
          {populationSource ? `People: ${populationSource}.` : 'People: see each council.'}
          {network.withoutPeople > 0 &&
            ` ${count(network.withoutPeople, 'council has', 'councils have')} no figure in the register.`}
        </p>
        <p class="hanse-note">
          <a href="/members.csv">All memberships with sources (CSV)</a>
        </p>
        {props.anotherDay}
      </div>
    </div>
  )
}

function AnotherDay({ form, day, today }: { form: Posted; day: string; today: string }) {
  return (
    <div class="hanse-panel hanse-members__day">
      <Form action="/members" csrf="" method="get" label="Members on another day">
        <DateField
          form={form}
          name="on"
          label="Members on another day"
          hint={`For example 1 12 2018. Shown now: ${day === today ? 'today' : formatDate(day)}.`}
        />
        <Button text="Show that day" classes="govuk-button--secondary" />
      </Form>
      {day !== today && (
        <p class="hanse-note">
          <a href="/members">Back to today</a>
        </p>
      )}
    </div>
  )
}

function MembersTable({ members, name }: { members: readonly MemberSpell[]; name: string }) {
  return (
    <section class="hanse-section" aria-labelledby="by-name">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="by-name">
          By name
        </h2>
      </div>
      <DataTable
        stack
        hideCaption
        class="hanse-members__table"
        caption={`The members of ${name}, by name`}
        columns={[
          { label: 'Council' },
          { label: 'People', numeric: true, onCard: 'People' },
          { label: 'Member since', onCard: 'Since' },
          { label: 'How exact', onCard: 'How exact' },
          { label: 'Source', onCard: 'Source' },
        ]}
        rows={members.map((member) => [
          <>
            <a href={`/members/${member.slug}`}>{member.council}</a>
            <span class="hanse-note">
              {' '}
              {member.region ?? nationNames[member.nation]}
              {member.kind === 'founder' && ', founder'}
            </span>
          </>,
          member.population === null ? 'no figure' : formatNumber(member.population),
          member.from ? factWords(member.from) : 'not known',
          member.from ? precisionWords(member.from) : '',
          <SourceText source={member.from?.source ?? null} />,
        ])}
      />
    </section>
  )
}

function Others(props: {
  id: string
  title: string
  note: string
  spells: readonly MemberSpell[]
}) {
  return (
    <section class="hanse-section" aria-labelledby={props.id}>
      <div class="hanse-head">
        <h2 class="hanse-h3" id={props.id}>
          {props.title}
        </h2>
      </div>
      <p class="hanse-note">{props.note}</p>
      <DataTable
        stack
        hideCaption
        caption={props.title}
        columns={[
          { label: 'Council' },
          { label: 'From', onCard: 'From' },
          { label: 'Until', onCard: 'Until' },
          { label: 'How exact', onCard: 'How exact' },
          { label: 'Source', onCard: 'Source' },
        ]}
        rows={props.spells.map(({ slug, council, from, until }) => [
          <a href={`/members/${slug}`}>{council}</a>,
          from ? factWords(from) : 'not known',
          until ? factWords(until) : 'still a member',
          until ? precisionWords(until) : from ? precisionWords(from) : '',
          <SourceText source={(until ?? from)?.source ?? null} />,
        ])}
      />
    </section>
  )
}
