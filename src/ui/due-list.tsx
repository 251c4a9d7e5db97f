import type { ComponentChildren } from 'preact'
import {
  type DayOrInstant,
  daysUntil,
  formatShortDay,
  formatUntil,
  formatWeekday,
  isoDay,
} from './dates.ts'

export interface DueItem {
  due: DayOrInstant
  title: ComponentChildren
  href: string
  note?: ComponentChildren
}

function nearness(days: number): 'now' | 'soon' | 'later' {
  if (days <= 2) return 'now'
  return days <= 14 ? 'soon' : 'later'
}

/** What is due, dated, in the order given; what has two days or less stands in amber. */
export function DueList(props: {
  items: readonly DueItem[]
  now: Date
  level?: 2 | 3 | undefined
}) {
  const Heading = `h${props.level ?? 3}` as 'h3'
  return (
    <ol class="hanse-due">
      {props.items.map(({ due, title, href, note }) => (
        <li class={`hanse-due__${nearness(daysUntil(due, props.now))}`}>
          <p class="hanse-due__date">
            <time datetime={isoDay(due)}>
              <span>{formatWeekday(due)}</span> <b>{formatShortDay(due)}</b>
            </time>{' '}
            <small>{formatUntil(due, props.now)}</small>
          </p>
          <div>
            <Heading>
              <a href={href}>{title}</a>
            </Heading>
            {note && <p>{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
