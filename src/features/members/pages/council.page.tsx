import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import { type SignKind, SignMark, signWords } from '../../../ui/sign-mark.tsx'
import type { Control } from '../control.ts'
import { urbanClassNames } from '../country.ts'
import type { PreElection } from '../election.ts'
import { preElectionSentence } from '../election-words.ts'
import { spellWords } from '../fact-words.ts'
import { membershipNames, nationNames } from '../facts.ts'
import type { Council, SeatLine, Signed } from '../queries/council.ts'
import type { CouncilNews } from '../queries/council-news.ts'
import type { MemberSpell } from '../queries/members-on.ts'
import type { MembershipRecord } from '../queries/membership-record.ts'
import { kindName } from '../spread.ts'
import { CouncilMemberships } from './council-memberships.tsx'
import { CouncilPolitics } from './council-politics.tsx'
import { SeatHolding } from './seat-holders.tsx'
import { SourceText } from './source-text.tsx'

export interface CouncilPageProps {
  frame: Frame
  council: Council
  spells: readonly MemberSpell[]
  /** What stands behind the memberships. */
  record: MembershipRecord
  /** Who ran it, the newest first. */
  controls: readonly Control[]
  seats: readonly SeatLine[]
  /** Whether the viewer may see who holds the seats. */
  showsHolders: boolean
  signed: readonly Signed[]
  /** The newest articles that concern it. */
  news: readonly CouncilNews[]
  office: boolean
  /** Whether the asker may see what is the council’s own: its subscription, and what it got for it. */
  own: boolean
  baseUrl: string
  /** Whether it is a member today. */
  member: boolean
  /** Its pre-election period, where one holds today. */
  preElection: PreElection | null
}

/** One council: what the register says, since when it is a member and who says so, its seats, and what it has signed. */
export function councilPage(props: CouncilPageProps): VNode {
  const { frame, council, office } = props
  const body = (
    <>
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <p class="hanse-kicker">{props.member ? 'Member' : 'Not a member today'}</p>
          <h1 class="hanse-h1">{council.council}</h1>
          <p class="hanse-lead">{membershipSentence(props)}</p>
          <p class="hanse-note">{council.name}</p>
        </div>
        {office && (
          <div class="hanse-pagehead__go">
            <a
              class="govuk-button govuk-button--secondary"
              href={`/members/manage/${council.slug}`}
            >
              Manage its membership and seats
            </a>
          </div>
        )}
      </div>
      {props.own && (
        <p class="hanse-measure">
          For {council.council}’s own people and the network office:{' '}
          <a href={`/members/${council.slug}/value`}>its value statement</a> and{' '}
          <a href={`/members/${council.slug}/subscription`}>its subscription</a>.
        </p>
      )}
      {props.preElection && (
        <p class="hanse-panel">{preElectionSentence(council.council, props.preElection)}</p>
      )}
      <div class="hanse-cols">
        <div class="hanse-c8">
          <CouncilMemberships
            spells={props.spells}
            record={props.record}
            networkName={frame.network.name}
          />
          <SignedList signed={props.signed} networkName={frame.network.name} />
          <News news={props.news} council={council} />
          <CouncilPolitics controls={props.controls} />
        </div>
        <aside class="hanse-c4 hanse-members__side" aria-label={`About ${council.council}`}>
          <section aria-labelledby="register">
            <h2 class="hanse-h4" id="register">
              In the register
            </h2>
            <Definitions items={registerFacts(council)} />
            {council.validUntil === null && (
              <p class="hanse-note">
                <a href={`/authorities/${council.gss}`}>{council.council} in figures</a>, and{' '}
                <a href={`/members/${council.slug}/peers`}>the places most like it</a>
              </p>
            )}
          </section>
          <Seats {...props} />
        </aside>
      </div>
    </>
  )
  const shared = {
    ...frame,
    title: council.council,
    about: 'Members',
    breadcrumbs: [{ label: 'Members', href: '/members' }],
  }
  return frame.viewer ? (
    <Workspace {...shared}>{body}</Workspace>
  ) : (
    <Public
      {...shared}
      description={`${council.council} in ${frame.network.name}: ${membershipSentence(props)}`}
      head={headOf(props)}
    >
      {body}
    </Public>
  )
}

function headOf({ council, baseUrl, frame }: CouncilPageProps) {
  const address = `${baseUrl}/members/${council.slug}`
  return {
    address,
    feeds: [{ title: `News of ${council.council}`, href: `${address}/news.atom` }],
    data: {
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: council.name,
      alternateName: council.council,
      identifier: council.gss,
      url: address,
      ...(council.validFrom === null ? {} : { foundingDate: council.validFrom }),
      ...(council.validUntil === null ? {} : { dissolutionDate: council.validUntil }),
      memberOf: { '@type': 'Organization', name: frame.network.name, url: baseUrl },
    },
  }
}

function News({ news, council }: { news: readonly CouncilNews[]; council: Council }) {
  if (news.length === 0) return null
  return (
    <section class="hanse-section" aria-labelledby="news">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="news">
          News
        </h2>
        <span>
          <a href={`/news?council=${council.slug}`}>All its news</a>{' '}
          <a href={`/members/${council.slug}/news.atom`}>Feed</a>
        </span>
      </div>
      <ul class="hanse-list">
        {news.map(({ slug, title, summary, publishedAt }) => (
          <li>
            <a href={`/news/${slug}`}>{title}</a>
            <p class="hanse-note">
              {formatDate(publishedAt)}. {summary}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "Founding member from summer 2013; full member from …": every spell in one sentence. */
function membershipSentence({ spells }: CouncilPageProps): string {
  const said = spells.map((spell, at) => {
    const as = membershipNames[spell.kind]
    return `${at === 0 ? as : as.toLowerCase()} ${spellWords(spell)}`
  })
  return `${said.join('; ')}.`
}

function registerFacts(council: Council) {
  const links = (others: Council['successors']) =>
    others.map(({ council: name, slug, member }, place) => (
      <>
        {place > 0 && ', '}
        {member ? <a href={`/members/${slug}`}>{name}</a> : name}
      </>
    ))
  const { successors, predecessors } = council
  return [
    { term: 'Code', detail: council.gss },
    {
      term: 'Where',
      detail: [council.region, nationNames[council.nation]]
        .filter((one, place, all) => one && all.indexOf(one) === place)
        .join(', '),
    },
    council.population !== null && {
      term: 'People',
      detail: `${formatNumber(council.population)}${council.populationSource ? ` (${council.populationSource})` : ''}`,
    },
    { term: 'Kind', detail: kindName(council.kind) },
    council.urbanClass !== null && {
      term: 'Urban class',
      detail: `${urbanClassNames[council.urbanClass]} (Rural Urban Classification 2021)`,
    },
    council.validFrom !== null && { term: 'Council since', detail: formatDate(council.validFrom) },
    council.validUntil !== null && {
      term: 'Abolished',
      detail: (
        <>
          {formatDate(council.validUntil)}
          {successors.length > 0 && <>, now part of {links(successors)}</>}
        </>
      ),
    },
    predecessors.length > 0 && { term: 'Took over from', detail: links(predecessors) },
    { term: 'Source', detail: <SourceText source={council.source} /> },
  ]
}

const signKinds: Record<Signed['decision'], SignKind> = {
  endorse: 'endorse',
  'endorse-with-reservation': 'reserve',
  abstain: 'abstain',
  object: 'object',
}

function SignedList({ signed, networkName }: { signed: readonly Signed[]; networkName: string }) {
  return (
    <section class="hanse-section" aria-labelledby="signed">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="signed">
          Published responses it decided on
        </h2>
      </div>
      {signed.length === 0 ? (
        <p class="hanse-note">
          None yet under its name. What {networkName} publishes says which councils signed it.
        </p>
      ) : (
        <ul class="hanse-list">
          {signed.map(({ slug, title, decision, publishedAt }) => (
            <li>
              <a href={`/responses/${slug}`}>{title}</a>
              <p class="hanse-note">
                <SignMark kind={signKinds[decision]} /> {signWords[signKinds[decision]]}, published{' '}
                {formatDate(publishedAt)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Seats({ seats, showsHolders, frame }: CouncilPageProps) {
  if (seats.length === 0) return null
  return (
    <section aria-labelledby="seats">
      <h2 class="hanse-h4" id="seats">
        Its seats in {frame.network.name}
      </h2>
      <ul class="hanse-list hanse-since">
        {seats.map((seat) => (
          <li>
            <b>{seat.title}</b>
            {seat.themes.length > 0 && ` (${seat.themes.join(', ')})`}
            {showsHolders && <SeatHolding seat={seat} />}
          </li>
        ))}
      </ul>
      {!showsHolders && (
        <p class="hanse-small">Who holds them is shown to people of member councils.</p>
      )}
    </section>
  )
}
