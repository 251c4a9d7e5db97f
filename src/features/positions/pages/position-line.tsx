import { formatDate, formatDay } from '../../../ui/dates.ts'
import { StanceMark } from '../../../ui/stance.tsx'
import { State } from '../../../ui/state.tsx'
import { bodyInSentence } from '../../responses/index.ts'
import { stands } from '../position.ts'
import { stateWords } from '../position-words.ts'
import type { PositionLine } from '../queries/position-lines.ts'
import { warnDaysBefore } from '../term.ts'

/** What a position answers, in a line: its question, or where there was none, its title. */
export function questionOf({ question, title }: Pick<PositionLine, 'question' | 'title'>): string {
  return question || title
}

/** How a position stands, with a sign; what lapses within three months says when. */
export function PositionState({ line, now }: { line: PositionLine; now: Date }) {
  if (!stands(line)) return <State kind="late">{stateWords[line.state]}</State>
  const left = line.lapsesOn
    ? (Date.parse(line.lapsesOn) - now.getTime()) / 86_400_000
    : Number.POSITIVE_INFINITY
  if (left <= warnDaysBefore)
    return <State kind="due">{`Lapses on ${formatDay(line.lapsesOn!, now)}`}</State>
  return <State kind="done">{stateWords[line.state]}</State>
}

/** When it was said, and to whom. */
export function saidTo({ saidOn, body }: Pick<PositionLine, 'saidOn' | 'body'>): string {
  return `${formatDate(saidOn)}${body ? ` to ${bodyInSentence(body)}` : ''}`
}

/** The same, and in what. */
export function saidLine(line: PositionLine): string {
  const { title, label, question } = line
  return `${saidTo(line)}${question ? `. ${title}${label ? `, question ${label}` : ''}` : ''}`
}

/** One position in a list: stance, question, the beginning of what is said; since when and in what, where its group does not say so. */
export function PositionItem(props: {
  line: PositionLine
  now: Date
  level?: 2 | 3
  member: boolean
  grouped?: boolean
}) {
  const { line, now, level = 2, member, grouped = false } = props
  const Heading = `h${level}` as 'h2'
  return (
    <li class={stands(line) ? undefined : 'hanse-positions__past'}>
      {!grouped && <p class="hanse-kicker">{saidLine(line)}</p>}
      <Heading class="hanse-h3">
        <a href={`/positions/${line.slug}`}>{shortened(questionOf(line), 180)}</a>
      </Heading>
      {line.text && (
        <p class="hanse-positions__text">{shortened(withoutNumbers(line.text), 220)}</p>
      )}
      <p class="hanse-small hanse-positions__facts">
        {line.stance && <StanceMark stance={line.stance} word="shown" />}
        <PositionState line={line} now={now} />
        {line.strength && <span>{line.strength.line}</span>}
        {!grouped && member && !line.public && <span>For members</span>}
        {!grouped && line.fromDocument && <span>From a document</span>}
      </p>
    </li>
  )
}

/** The words of a position without the numbers before its paragraphs, on one line. */
function withoutNumbers(text: string): string {
  return text.replace(/(^|\n\n)\S*\d\S*\s/g, '$1').replace(/\s+/g, ' ')
}

/** A text cut at a word, with a sign that it goes on. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/\s+\S*$/, '')} …`
}
