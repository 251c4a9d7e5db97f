import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Public } from '../../../ui/layout/public.tsx'
import type { Withdrawal } from '../queries/published.ts'

/** What stays at the address of an article that was withdrawn: its headline and why. */
export function withdrawnPage({
  frame,
  withdrawal,
}: {
  frame: Frame
  withdrawal: Withdrawal
}): VNode {
  return (
    <Public
      {...frame}
      title="Withdrawn"
      about={withdrawal.title}
      unlisted
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'News', href: '/news' },
      ]}
    >
      <div class="hanse-measure">
        <p class="hanse-kicker">Withdrawn on {formatDate(withdrawal.at)}</p>
        <h1 class="hanse-h1">{withdrawal.title}</h1>
        <p class="hanse-lead">{withdrawal.reason}</p>
        <p>
          {frame.network.name} has taken this article back. Its address stays, so that whoever
          followed a link knows. <a href="/news">Read the news</a>
        </p>
      </div>
    </Public>
  )
}
