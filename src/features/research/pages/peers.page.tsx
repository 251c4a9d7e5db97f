import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { differenceWords } from '../../../ui/chart/difference-drawing.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { ErrorSummary } from '../../../ui/govuk/error-summary.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { nationNames } from '../../members/index.ts'
import { type Choice, choiceQuery, type TypedChoice } from '../choice.ts'
import type { FoundPlace } from '../found.ts'
import { models } from '../indicator.ts'
import { modelNames } from '../indicator-words.ts'
import type { Difference } from '../peers.ts'
import { mostNamed } from '../peers-data.ts'
import { type Place, placeAddresses } from '../place.ts'
import { type Beside, BesideOne } from './beside-one.tsx'
import { ChoiceForm } from './choice-form.tsx'
import { placeCrumbs } from './place-crumbs.ts'

export interface PeersPageProps {
  frame: Frame
  place: Place
  memberSlug: string | undefined
  choice: Choice
  typed: TypedChoice
  /** What is wrong with the address; nothing is found then. */
  wrong: string | null
  indicators: readonly { id: string; name: string; topic: string }[]
  /** Null where less than half of the figures are known, or where something is wrong. */
  found: readonly FoundPlace[] | null
  /** By name: where it has no figure. */
  missing: readonly string[]
  beside: Beside | null
  baseUrl: string
}

/** The places most like one, how near, and why; by a model or by one's own choice. */
export function peersPage(props: PeersPageProps): VNode {
  const { frame, place, memberSlug } = props
  const { council } = place
  const addresses = placeAddresses(place.gss, memberSlug)
  const body = (
    <>
      <PageHead
        kicker="Peers"
        title={`The places most like ${council}`}
        lead="Found by the published method of the Office for National Statistics, from figures of every authority of the United Kingdom."
      />
      <HowCompared {...props} />
      <Found {...props} />
      {props.beside && <BesideOne {...props.beside} place={place} />}
      <Section title="How they are found" id="method" level={2}>
        <p class="hanse-measure">
          Extreme values are drawn in, gaps take the middle of all places, each figure is set on one
          scale, and the distance is taken over all of them. A county and its districts are no peers
          of each other. Figures are the latest known here: their periods differ, and confidence
          limits play no part. The lists of the Office itself use other indicators and differ from
          these.
        </p>
        <p>
          <a href={addresses.figures}>Figures of {council}, each with its period and publisher</a>
        </p>
      </Section>
    </>
  )
  const shared = {
    ...frame,
    title: `The places most like ${council}`,
    breadcrumbs: placeCrumbs(place, memberSlug),
  }
  return frame.viewer ? (
    <Workspace {...shared}>{body}</Workspace>
  ) : (
    <Public
      {...shared}
      description={`The twenty authorities most like ${council}, how near they are, and what sets them apart.`}
      head={{ ...frame.place, address: `${props.baseUrl}${addresses.peers}` }}
    >
      {body}
    </Public>
  )
}

function HowCompared(props: PeersPageProps) {
  const { choice, place, memberSlug } = props
  const { peers } = placeAddresses(place.gss, memberSlug)
  const own = Object.keys(choice.comparison.weights).length > 0
  const link = (label: string, query: string, current: boolean) => (
    <li>
      <a href={`${peers}${query}`} aria-current={current ? 'true' : undefined}>
        {label}
      </a>
    </li>
  )
  return (
    <>
      <nav aria-label="What is compared">
        <ul class="hanse-peers__choice">
          {models.map((model) =>
            link(
              modelNames[model],
              choiceQuery(choice, { model }),
              !own && props.wrong === null && choice.comparison.model === model,
            ),
          )}
          {own && link('Your own choice', choiceQuery(choice), true)}
        </ul>
      </nav>
      <nav aria-label="Among whom">
        <ul class="hanse-peers__choice">
          {link(
            'All authorities',
            choiceQuery(choice, { membersOnly: false }),
            !choice.membersOnly,
          )}
          {link('Members only', choiceQuery(choice, { membersOnly: true }), choice.membersOnly)}
        </ul>
      </nav>
      {props.wrong && <Wrong typed={props.typed} sentence={props.wrong} />}
      {own && (
        <p class="hanse-measure">
          Compared by{' '}
          {props.indicators
            .filter(({ id }) => (choice.comparison.weights[id] ?? 0) > 0)
            .map(({ id, name }) => `${name} (weight ${choice.comparison.weights[id]})`)
            .join('; ')}
          .
        </p>
      )}
      <ChoiceForm
        action={peers}
        indicators={props.indicators}
        typed={props.typed}
        membersOnly={choice.membersOnly}
      />
    </>
  )
}

/** All that is wrong with the choice, each linked to its field. */
function Wrong({ typed, sentence }: { typed: TypedChoice; sentence: string }) {
  const errors = Object.entries(typed.errors)
  const items =
    errors.length === 0
      ? [{ text: sentence, href: '#own' }]
      : errors.map(([field, text]) => ({ text, href: field === 'choice' ? '#own' : `#${field}` }))
  return <ErrorSummary titleText="There is a problem" errorList={items} />
}

function Found({ place, memberSlug, choice, found, missing, wrong }: PeersPageProps) {
  if (wrong !== null) return null
  const { peers } = placeAddresses(place.gss, memberSlug)
  if (!found)
    return (
      <p class="hanse-panel">
        Fewer than half of these figures are known for {place.council}, so it is compared with
        nobody: the middle of all places would stand in for too much. Try another model, or choose
        indicators that it has.
      </p>
    )
  if (found.length === 0)
    return <p class="hanse-panel">No member has figures enough to be compared.</p>
  const farthest = found.at(-1)!.distance
  return (
    <>
      {missing.length > 0 && (
        <p class="hanse-measure">
          <b>No figure of {place.council}</b> for: {missing.join('; ')}. The middle of all places
          stands in.
        </p>
      )}
      <DataTable
        stack
        class="hanse-peers"
        caption={`The places most like ${place.council}, the nearest first`}
        columns={[
          { label: 'Place' },
          { label: 'Distance', onCard: 'Distance' },
          { label: 'Where', onCard: 'Where' },
          { label: 'Member', onCard: 'Member' },
          { label: 'Alike in', onCard: 'Alike in' },
          { label: 'Set apart by', onCard: 'Set apart by' },
        ]}
        rows={found.map((one) => [
          <a href={placeAddresses(one.place.gss, one.memberSlug).itself}>{one.place.council}</a>,
          <Distance distance={one.distance} farthest={farthest} />,
          whereOf(one.place),
          one.memberSlug === undefined ? 'No' : 'Yes',
          one.alike.slice(0, mostNamed).map(nameOf).join('; ') || 'Nothing that is compared',
          <>
            {one.apart
              .slice(0, mostNamed)
              .map((apart) => `${nameOf(apart)} (${differenceWords(apart.by)} here)`)
              .join('; ') || 'Nothing by more than half a standard deviation'}
            .{' '}
            <a
              href={`${peers}${choiceQuery(choice, { beside: one.place.gss })}#beside`}
              rel="nofollow"
            >
              All<span class="govuk-visually-hidden"> beside {one.place.council}</span>
            </a>
          </>,
        ])}
      />
      <p class="hanse-note">
        Distances and differences are in standard deviations: 1 is as far as places commonly lie
        from the middle; “here” is {place.council}. Alike in: first what both have and few other
        places do. The same as <a href={`${peers}.csv${choiceQuery(choice)}`}>CSV</a> or{' '}
        <a href={`${peers}.json${choiceQuery(choice)}`}>JSON</a>.
      </p>
    </>
  )
}

function Distance({ distance, farthest }: { distance: number; farthest: number }) {
  const long = farthest === 0 ? 0 : Math.round((distance / farthest) * 100)
  return (
    <>
      {distance.toFixed(2)}
      <svg
        class="hanse-peers__bar"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width={long} height="8" />
      </svg>
    </>
  )
}

const nameOf = ({ name }: Difference) => name

const whereOf = ({ nation, region }: Place) =>
  [...new Set([region, nationNames[nation]])].filter(Boolean).join(', ')
