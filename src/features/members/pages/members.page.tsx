import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { ErrorSummary, type Posted } from '../../../ui/form.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count, formatRounded, listed } from '../../../ui/numbers.ts'
import { nationNames } from '../facts.ts'
import { membersAddress, type Shown } from '../members-address.ts'
import type { NetworkOn } from '../network-on.ts'
import type { MemberSpell } from '../queries/members-on.ts'
import { AnotherDay } from './another-day.tsx'

export interface MembersPageProps {
  frame: Frame
  today: string
  /** The day that is shown, ISO date. */
  day: string
  shown: Shown
  form: Posted
  network: NetworkOn<MemberSpell>
  office: boolean
  baseUrl: string
  /** All below the head, as HTML made from the register alone; null where nobody is a member. */
  body: string | null
}

/** Who is a member on a day: how many, where, how much of the country, on a map and in tables with sources, and what changed. */
export function membersPage(props: MembersPageProps): VNode {
  const { frame, network, day, today, office, shown } = props
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
      {props.body === null ? (
        <Empty
          title={past ? 'No member on that day' : 'No council is a member yet'}
          step={office ? { label: 'Add a member', href: '/members/manage' } : undefined}
        >
          <p>
            The councils of {name} stand here with the day since when, the source that says so, and
            how many people live there.
          </p>
          {past && <AnotherDay form={props.form} day={day} today={today} shown={shown} />}
        </Empty>
      ) : (
        <>
          {failed && <AnotherDay form={props.form} day={day} today={today} shown={shown} />}
          {/* Rendered by us from the register, and escaped there. */}
          <div id="network" dangerouslySetInnerHTML={{ __html: props.body }} />
        </>
      )}
    </>
  )
  const shared = { ...frame, title, failed, islands: ['members/any-day'] }
  return frame.viewer ? (
    <Workspace {...shared}>{body}</Workspace>
  ) : (
    <Public
      {...shared}
      description={`The member councils of ${name}, with dates and sources.`}
      head={{ address: `${props.baseUrl}${membersAddress({ on: past ? day : null })}` }}
    >
      {body}
    </Public>
  )
}

/** "26 councils are in Key Cities: 24 in England and 2 in Wales. 6.2m people live there." */
export function leadOf(
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
