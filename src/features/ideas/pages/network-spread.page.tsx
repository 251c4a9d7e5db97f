import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { count, formatNumber } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import type { NetworkSpread, SpreadLine } from '../queries/network-spread.ts'
import type { Tendency } from '../spread.ts'
import { tendencyWords } from '../spread-words.ts'
import { Around } from './around.tsx'

export interface NetworkSpreadPageProps {
  frame: Frame
  inside: boolean
  spread: NetworkSpread
}

const order: readonly Tendency[] = ['scales', 'spreads', 'stalls', 'given-up', 'alone', 'new']
const title = 'Which ideas spread'

/** Of all ideas: which scale, which stall, whom they reach, and who gives and takes. */
export function networkSpreadPage({ frame, inside, spread }: NetworkSpreadPageProps) {
  const { lines } = spread
  return (
    <Around
      frame={frame}
      inside={inside}
      title={title}
      description="Which ideas of councils others take up, how fast, and where they stop."
    >
      <PageHead
        title={title}
        lead="What councils took up from one another, and what became of it."
      />
      {lines.length === 0 ? (
        <Empty title="Nothing is shared yet">
          <p>Once councils share what they did, and others take it up, this page says how far.</p>
        </Empty>
      ) : (
        <>
          <Figures spread={spread} />
          {order.map((tendency) => (
            <Group tendency={tendency} lines={lines.filter((line) => line.tendency === tendency)} />
          ))}
          <Section title="By theme" id="themes">
            <DataTable
              caption="Solutions and how often they were taken up, by theme"
              hideCaption
              columns={[
                { label: 'Theme' },
                { label: 'Solutions', numeric: true },
                { label: 'Times taken up', numeric: true },
              ]}
              rows={spread.themes.map((theme) => [theme.name, theme.solutions, theme.adoptions])}
            />
          </Section>
          <Section title="Who gives and who takes" id="councils">
            <DataTable
              caption="What each council shared, how often others took it up, and what it took up"
              hideCaption
              columns={[
                { label: 'Council' },
                { label: 'Shared', numeric: true },
                { label: 'Taken up by others', numeric: true },
                { label: 'Took up', numeric: true },
              ]}
              rows={spread.councils.map((one) => [
                one.council,
                one.shared,
                one.takenFrom,
                one.took,
              ])}
            />
          </Section>
          <p class="hanse-small">
            <a href="/ideas/spread.csv">The same as a table (CSV)</a>
          </p>
        </>
      )}
    </Around>
  )
}

const days = (value: number | null) => (value === null ? '–' : formatNumber(Math.round(value)))

function Figures({ spread }: { spread: NetworkSpread }) {
  const { inUse, adoptions, stopped } = spread
  return (
    <div class="hanse-figures">
      <div class="hanse-figure">
        <b>{days(spread.toFirst)}</b>
        <span>days from sharing to the first council that takes an idea up, in the middle</span>
        <small>{days(spread.toLive)} days from a council’s first word to running it</small>
      </div>
      <div class="hanse-figure">
        <b>{inUse.councils}</b>
        <span>
          {inUse.councils === 1 ? 'council runs' : 'councils run'} or try an idea of another
        </span>
        <small>{formatNumber(inUse.people)} people live there, by the register</small>
      </div>
      <div class="hanse-figure">
        <b>
          {stopped} of {adoptions}
        </b>
        <span>times a council took something up, it stopped and said why</span>
      </div>
    </div>
  )
}

function Group({ tendency, lines }: { tendency: Tendency; lines: readonly SpreadLine[] }) {
  if (lines.length === 0) return null
  const { label, meaning } = tendencyWords[tendency]
  return (
    <Section title={label} id={tendency}>
      <p class="hanse-small">{meaning[0]!.toUpperCase() + meaning.slice(1)}.</p>
      <ul class="hanse-taken">
        {lines.map((line) => (
          <li>
            <p>
              <a href={`/solutions/${line.slug}/spread`}>{line.title}</a>
            </p>
            <p class="hanse-small">
              {line.council}, shared {formatDate(line.sharedOn)}
              {line.adoptions.length > 0 &&
                `. Taken up by ${count(line.adoptions.length, 'council')}, ${line.inUse.councils} of them run or try it, first after ${count(line.daysToFirst ?? 0, 'day')}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
