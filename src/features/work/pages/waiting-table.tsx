import { DataTable } from '../../../ui/data-table.tsx'
import { daysUntil, formatDay } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { count } from '../../../ui/numbers.ts'
import type { Waiting } from '../queries/waiting.ts'
import { withinSentence } from '../seat-words.ts'

/** What a person waits for, with whom it is, and since when. */
export function WaitingTable({ waiting, now }: { waiting: readonly Waiting[]; now: Date }) {
  return (
    <section aria-labelledby="wait">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="wait">
          Waiting for others
        </h2>
      </div>
      <DataTable
        stack
        class="hanse-wait"
        caption="What you are waiting for, with whom it is and since when"
        hideCaption
        columns={[
          { label: 'What' },
          { label: 'With', onCard: 'With' },
          { label: 'Since', onCard: 'Since' },
        ]}
        rows={waiting.map((one) => [
          <a href={one.href}>{what(one)}</a>,
          withWhom(one),
          since(one.since, now),
        ])}
      />
    </section>
  )
}

function what({ kind, title, council, figure }: Waiting): string {
  switch (kind) {
    case 'clearance':
      return `Clearance of ${count(figure, 'answer')}: ${title}`
    case 'ballot':
      return `${council}’s decision on version ${figure}: ${title}`
    case 'clearances':
      return `Clearance in ${count(figure, 'council')}: ${title}`
    case 'phone-ballot':
      return `${council}’s own word on what it said by phone: ${title}`
    case 'reading':
      return `Reading ${title}`
  }
}

function withWhom({ kind, council, people }: Waiting) {
  if (kind === 'reading') return 'The reader; you can leave it'
  if (kind === 'clearances') return 'Their portfolio holders'
  if (people.length === 0) return `Nobody holds that seat${council ? ` in ${council}` : ''} today`
  return people.map(({ name, title, demonstration }, place) => (
    <>
      {place > 0 && ', '}
      {name}, {withinSentence(title)} <DemoMark when={demonstration} />
    </>
  ))
}

function since(moment: Date, now: Date): string {
  const days = -daysUntil(moment, now)
  return `${formatDay(moment, now)}, ${days <= 0 ? 'today' : count(days, 'day')}`
}
