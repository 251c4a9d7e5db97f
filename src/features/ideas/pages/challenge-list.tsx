import { formatDate } from '../../../ui/dates.ts'
import { State } from '../../../ui/state.tsx'
import { stateOf } from '../challenge.ts'
import { audienceWords } from '../challenge-words.ts'
import type { ChallengeLine } from '../queries/challenges.ts'

/** Challenges as lines: whose, what, since when it is shared, and what came of those that are closed. */
export function ChallengeList(props: {
  challenges: readonly ChallengeLine[]
  level?: 2 | 3 | undefined
  /** Tells to whom each is open: for readers inside. */
  inside: boolean
}) {
  const Heading = `h${props.level ?? 3}` as 'h3'
  return (
    <ul class="hanse-list hanse-ideas">
      {props.challenges.map((one) => (
        <li class="hanse-ideas__item">
          <p class="hanse-kicker">{one.council}</p>
          <Heading class="hanse-h3">
            <a href={`/challenges/${one.slug}`}>{one.title}</a>
          </Heading>
          <p>{one.closing ? <>What came of it: {short(one.closing)}</> : short(one.problem)}</p>
          <p class="hanse-small">
            <Standing challenge={one} />
            {aside(one, props.inside).map((words) => (
              <>. {words}</>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}

function aside(one: ChallengeLine, inside: boolean): string[] {
  const themes = one.themes.map(({ name }) => name).join(', ')
  return [themes, inside && one.sharedAt ? audienceWords[one.audience] : ''].filter(Boolean)
}

/** Draft, open since, or closed on. */
export function Standing({
  challenge,
}: {
  challenge: Pick<ChallengeLine, 'sharedAt' | 'closedAt'>
}) {
  const state = stateOf(challenge)
  if (state === 'draft') return <State kind="open">Draft</State>
  if (state === 'closed')
    return <State kind="done">Closed on {formatDate(challenge.closedAt!)}</State>
  return <State kind="half">Open since {formatDate(challenge.sharedAt!)}</State>
}

/** The first words of a text, cut at the end of a word. */
export function short(text: string, most = 220): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  return `${line.slice(0, line.lastIndexOf(' ', most)).replace(/[.,;:]$/, '')} …`
}
