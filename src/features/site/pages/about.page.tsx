import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { count } from '../../../ui/numbers.ts'
import type { MemberSpell } from '../../members/index.ts'
import type { ThemeLine } from '../queries/themes.ts'
import { Contact } from './contact.tsx'

export interface AboutPageProps {
  frame: Frame
  data: object
  founders: readonly MemberSpell[]
  /** Members today. */
  members: number
  themes: readonly ThemeLine[]
  rules: readonly string[]
  since: string | null
  officeEmail: string | null
}

/** Who the network is, who founded it, what it works on, and how it decides, from its constitution. */
export function aboutPage(props: AboutPageProps): VNode {
  const { frame, founders, themes, rules, since } = props
  const { name, footer, demonstration } = frame.network
  const aims = themes.filter(({ line }) => line)
  return (
    <Public
      {...frame}
      head={{ ...frame.head, data: props.data }}
      title={`About ${name}`}
      description={`Who founded ${name}, what it works on and how it decides.`}
    >
      <div class="hanse-section hanse-measure hanse-plain">
        <h1 class="hanse-h1">About {name}</h1>
        {footer.about && <p class="hanse-lead">{footer.about}</p>}
        {props.members > 0 && (
          <p>
            It has {count(props.members, 'member')} today:{' '}
            <a href="/members">who they are, since when, and where that is written</a>.
          </p>
        )}
        {founders.length > 0 && <Founders founders={founders} />}
        {aims.length > 0 && (
          <>
            <h2 class="hanse-h2">What it works for</h2>
            <ul class="hanse-bullets">
              {aims.map((theme) => (
                <li>
                  <a href={`/themes/${theme.slug}`}>{theme.name}</a>: {theme.line}
                </li>
              ))}
            </ul>
          </>
        )}
        <h2 class="hanse-h2">How a joint response is made</h2>
        <ol class="hanse-numbers">
          <li>
            Each council says what it thinks, question by question, in its own words. It is cleared
            by the council before it counts.
          </li>
          <li>
            One answer is drafted from all. The numbers who agree are counted, never typed. Where
            councils differ, the answer says so.
          </li>
          <li>
            Members sign the exact text, and dissent is shown. Anybody can{' '}
            <a href="/verify">check who signed what</a>.
          </li>
        </ol>
        <h2 class="hanse-h2">How it decides</h2>
        <ul class="hanse-bullets">
          {rules.map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
        <p class="hanse-note">
          {since
            ? `In force since ${formatDate(since)}.`
            : 'The rules with which every network here begins.'}{' '}
          <a href="/verify">Check a record of sign-off</a> against them.
        </p>
        <Contact name={name} officeEmail={props.officeEmail} />
        <p>
          <a href="/join">Join as a council</a>, find a <a href="/press">spokesperson</a>, or{' '}
          <a href="/data">follow and reuse what is published</a>.
        </p>
        {demonstration && (
          <>
            <h2 class="hanse-h2">A demonstration</h2>
            <p>{demonstration}</p>
          </>
        )}
      </div>
    </Public>
  )
}

function Founders({ founders }: { founders: readonly MemberSpell[] }) {
  const years = founders.flatMap(({ from }) => from?.date.slice(0, 4) ?? []).toSorted()
  return (
    <>
      <h2 class="hanse-h2">Who founded it</h2>
      <p>
        {years[0] ? `In ${years[0]}, these councils: ` : 'These councils: '}
        {founders.map(({ council, slug }, place) => (
          <>
            {place > 0 && (place === founders.length - 1 ? ' and ' : ', ')}
            <a href={`/members/${slug}`}>{council}</a>
          </>
        ))}
        .
      </p>
    </>
  )
}
