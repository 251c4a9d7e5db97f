import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ProfileChart } from '../../../ui/chart/profile-chart.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { figureWords, ordinal, periodsOf, unitWords } from '../indicator-words.ts'
import { type Place, placeAddresses } from '../place.ts'
import type { ProfileLine } from '../profile.ts'
import { groupedByTopic } from '../topic.ts'
import { placeCrumbs } from './place-crumbs.ts'

export interface FiguresPageProps {
  frame: Frame
  place: Place
  memberSlug: string | undefined
  lines: readonly ProfileLine[]
  /** How many peers the middles are of; 0 where it is compared with nobody. */
  peers: number
  baseUrl: string
}

/** Every published figure of a place: beside its peers, the members and all, and where it stands. */
export function figuresPage(props: FiguresPageProps): VNode {
  const { frame, place, memberSlug } = props
  const { council } = place
  const addresses = placeAddresses(place.gss, memberSlug)
  const known = props.lines.filter(({ value }) => value !== null)
  const body = (
    <>
      <PageHead
        kicker="Figures"
        title={`${council} in figures`}
        note={`${place.name}, ${place.gss}`}
        lead={`What is published of ${council}, beside the places most like it, the members of ${frame.network.name} and all authorities.`}
      />
      <p>
        <a href={addresses.peers}>The places most like {council}</a>
        {memberSlug !== undefined && (
          <>
            {' '}
            and{' '}
            <a href={addresses.itself}>
              {council} in {frame.network.name}
            </a>
          </>
        )}
      </p>
      <p class="hanse-measure">
        Periods differ from figure to figure, and between places where it says so. Limits are those
        of 95% confidence, where they are known; small differences, and places near each other in
        order, may mean nothing. A drawing shows how many authorities have less: the further right,
        the higher the figure, which is not always the better.
        {props.peers === 0 &&
          ` Too few figures of ${council} are known to say which places are most like it.`}
      </p>
      {groupedByTopic(known, ({ indicator }) => indicator.topic).map(([topic, lines], at) => (
        <Section title={topic} id={`topic-${at + 1}`}>
          <Profile {...props} topic={topic} lines={lines} number={at + 1} />
          <DataTable
            stack
            class="hanse-peers hanse-figures-table"
            caption={`${topic}: ${council} beside others`}
            hideCaption
            columns={[
              { label: 'Indicator' },
              { label: council, numeric: true, onCard: council },
              { label: 'Middle of peers', numeric: true, onCard: 'Middle of peers' },
              { label: 'Middle of members', numeric: true, onCard: 'Middle of members' },
              { label: 'Middle of all', numeric: true, onCard: 'Middle of all' },
              { label: 'Place in order', numeric: true, onCard: 'Place in order' },
            ]}
            rows={lines.map(row)}
          />
        </Section>
      ))}
      <Missing council={council} lines={props.lines} />
      <p class="hanse-note">
        Middles are medians. Order counts from the highest figure, which is not always the best;
        equal figures share their place. The same as{' '}
        <a href={`${addresses.figures}/figures.csv`}>CSV</a>.
      </p>
    </>
  )
  const shared = {
    ...frame,
    title: `${council} in figures`,
    breadcrumbs: placeCrumbs(place, memberSlug).slice(0, memberSlug === undefined ? 1 : 2),
  }
  return frame.viewer ? (
    <Workspace {...shared}>{body}</Workspace>
  ) : (
    <Public
      {...shared}
      description={`Published figures of ${council}, beside its peers, the members of ${frame.network.name} and all authorities.`}
    >
      {body}
    </Public>
  )
}

/** What is not known of a place, by name: an empty line would look like a nought. */
function Missing({ council, lines }: { council: string; lines: readonly ProfileLine[] }) {
  const none = lines.filter(({ value }) => value === null)
  if (none.length === 0) return null
  return (
    <Section title={`No figure of ${council}`} id="missing">
      <p class="hanse-measure">
        For these nothing is published of {council}, or the publisher holds it back. They stand for
        nothing here, and where places are compared the middle of all stands in.
      </p>
      <ul class="hanse-bullets hanse-measure">
        {none.map(({ indicator, heldBack }) => (
          <li>
            <a href={`/indicators/${indicator.id}`}>{indicator.name}</a>
            {heldBack && ', held back by the publisher'}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Where a place stands among all in the figures of one topic, in the order of the table below. */
function Profile(props: FiguresPageProps & { topic: string; number: number }) {
  const { place, lines, peers, frame, topic, number } = props
  return (
    <ProfileChart
      id={`profile-${number}`}
      title={`${topic}: where ${place.council} stands among all authorities`}
      place={place.council}
      peers={`Middle of its ${peers} peers`}
      members={`Middle of the members of ${frame.network.name}`}
      links={{}}
      rows={lines.map(({ indicator, value, ofPeers, ofMembers, sorted }) => ({
        name: indicator.name,
        value,
        ofPeers: peers === 0 ? null : ofPeers,
        ofMembers,
        sorted,
        words: (one) => figureWords(one, indicator.unit),
      }))}
    />
  )
}

const carriedWords = {
  merged: 'from the councils merged into it, by their people',
  county: 'of its county',
}

function row(line: ProfileLine) {
  const { indicator, value, carried } = line
  const { id, name, unit, publisher } = indicator
  const words = (one: number | null) => figureWords(one, unit)
  const stands =
    line.rank === null
      ? null
      : `${line.rank === 1 ? 'Highest' : `${ordinal(line.rank)} highest`} of ${line.many}`
  return [
    <>
      <a href={`/indicators/${id}`}>{name}</a>
      <span class="hanse-peers__source">
        {[unitWords(unit), periodsOf(indicator)].filter(Boolean).join(', ')}. {publisher}.
      </span>
    </>,
    <>
      <b>{words(value)}</b>
      {line.limits && (
        <span class="hanse-peers__source">
          {words(line.limits[0])} to {words(line.limits[1])}
        </span>
      )}
      {carried && <span class="hanse-peers__source">{carriedWords[carried]}</span>}
    </>,
    words(line.ofPeers),
    words(line.ofMembers),
    words(line.ofAll),
    stands ?? 'Not ranked',
  ]
}
