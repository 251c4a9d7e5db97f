import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import type { IndicatorLine, TopicOfIndicators } from '../indicator-list.ts'
import { figureWords, periodsOf, unitWords } from '../indicator-words.ts'

export interface IndicatorsPageProps {
  frame: Frame
  topics: readonly TopicOfIndicators[]
  /** How many there are in all, and the words by which they were looked for. */
  many: number
  words: string
  /** Whether the viewer may import figures. */
  office: boolean
}

/** Every indicator by topic, or those that have some words. */
export function indicatorsPage(props: IndicatorsPageProps): VNode {
  const { frame, topics, many, words, office } = props
  const found = topics.reduce((sum, { lines }) => sum + lines.length, 0)
  const body = (
    <>
      <PageHead
        title="Figures of places"
        lead={`${count(many, 'indicator')} of the authorities of the United Kingdom, each with its publisher, all places in order, and what the comparison does not show.`}
        deed={office ? { label: 'Import figures', href: '/network/indicators' } : undefined}
      />
      <form class="hanse-lookup" action="/indicators" method="get">
        <label class="govuk-label" for="q">
          Find by words
        </label>
        <div class="hanse-lookup__row">
          <input class="govuk-input" id="q" name="q" type="search" value={words} maxlength={100} />
          <Button text="Find figures" classes="govuk-button--secondary" />
        </div>
      </form>
      {words !== '' && found > 0 && (
        <p>
          {count(found, 'indicator has', 'indicators have')} “{words}”.{' '}
          <a href="/indicators">Show all</a>
        </p>
      )}
      {found === 0 && (
        <Empty
          title={`No indicator has “${words}”`}
          step={{ label: 'Show all', href: '/indicators' }}
        >
          <p>Try one word, such as pay, homes or health.</p>
        </Empty>
      )}
      {topics.map(({ topic, lines }) => (
        <Section title={topic} id={topic.toLowerCase().replaceAll(/[^a-z]+/g, '-')}>
          <DataTable
            stack
            hideCaption
            class="hanse-peers hanse-indicators"
            caption={`Indicators: ${topic}`}
            columns={[
              { label: 'Indicator' },
              { label: 'Members', numeric: true, onCard: 'Members' },
              { label: 'Middle of all', numeric: true, onCard: 'Middle of all' },
              { label: 'Places', numeric: true, onCard: 'Places' },
            ]}
            rows={lines.map(row)}
          />
        </Section>
      ))}
      <p class="hanse-note">
        Members: the average by people, or of counts the sum; of medians and ranks there is none.
        The middle is the median of all authorities. <a href="/indicators.json">The list as JSON</a>
      </p>
    </>
  )
  const shared = { ...frame, title: 'Figures of places' }
  return frame.viewer ? (
    <Workspace {...shared}>{body}</Workspace>
  ) : (
    <Public
      {...shared}
      description={`Published figures by local authority: the members of ${frame.network.name} among all of the United Kingdom.`}
    >
      {body}
    </Public>
  )
}

function row({ indicator, members, middle, places }: IndicatorLine) {
  const { id, name, unit, publisher } = indicator
  return [
    <>
      <a href={`/indicators/${id}`}>{name}</a>
      <span class="hanse-peers__source">
        {[unitWords(unit), periodsOf(indicator), publisher].filter(Boolean).join('. ')}
      </span>
    </>,
    members === null ? 'No average' : figureWords(members, unit),
    figureWords(middle, unit),
    String(places),
  ]
}
