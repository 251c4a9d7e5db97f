import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Public } from '../../../ui/layout/public.tsx'
import type { Published } from '../queries/published.ts'

/** What stands at the address of a publication that was withdrawn: that it was, when and why. */
export function withdrawnPage({ frame, published }: { frame: Frame; published: Published }) {
  return (
    <Public
      {...frame}
      title={`Withdrawn: ${published.document.title}`}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Publications', href: '/publications' },
      ]}
    >
      <p class="hanse-kicker">Withdrawn on {formatDate(published.withdrawnAt!)}</p>
      <h1 class="hanse-h1">{published.document.title}</h1>
      <p class="hanse-lead">{published.withdrawnReason}</p>
      <p>
        {frame.network.name} no longer stands by this publication, so it is not offered here. It was
        first published on {formatDate(new Date(published.document.firstPublishedAt))}.
      </p>
      <p>
        <a href="/publications">All publications</a>
      </p>
    </Public>
  )
}
