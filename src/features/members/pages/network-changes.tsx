import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { count, formatNumber, formatShare, listed } from '../../../ui/numbers.ts'
import type { Figures } from '../figures.ts'
import { membersAddress } from '../members-address.ts'
import { countWords } from '../membership.ts'
import type { MemberSpell } from '../queries/members-on.ts'
import type { NetworkView } from '../queries/network.ts'

const mostNames = 60

/** Who joined, left and was merged since a day, and how the figures moved. */
export function NetworkChanges({ view }: { view: NetworkView }) {
  const { since } = view
  if (since === null) return null
  const { joined, left, merged } = since.difference
  const none = joined.length + left.length + merged.length === 0
  return (
    <section class="hanse-section" aria-labelledby="changes">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="changes">
          What changed since {formatDate(since.day)}
        </h2>
        <a href={membersAddress({ on: view.day, since: since.day }, '/members/changes.csv')}>
          Changes (CSV)
        </a>
      </div>
      {none && <p>Nobody joined and nobody left, as far as the sources say.</p>}
      {joined.length > 0 && (
        <p>
          <b>{count(joined.length, 'council')} joined:</b> <Names members={joined} />
        </p>
      )}
      {left.length > 0 && (
        <p>
          <b>{count(left.length, 'council')} left:</b> <Names members={left} />
        </p>
      )}
      {merged.map(({ from, into }) => (
        <p>
          <b>{from.council}</b> was abolished on {formatDate(from.abolished!)};{' '}
          {listed(into.map(({ council }) => council))}, which took over,{' '}
          {into.length === 1 ? 'is a member' : 'are members'}.
        </p>
      ))}
      <DataTable
        caption="How the figures moved"
        columns={[
          { label: 'Figure' },
          { label: formatDate(since.day), numeric: true },
          { label: formatDate(view.day), numeric: true },
        ]}
        rows={[
          ['Members', countWords(since.network.count), countWords(view.network.count)],
          ...moved.map(([label, of]) => [label, of(since.figures), of(view.figures)]),
        ]}
      />
    </section>
  )
}

const shareOr = (share: number | null) => (share === null ? 'not known' : formatShare(share))

const moved: [label: string, of: (figures: Figures) => string][] = [
  ['People', ({ people }) => formatNumber(people)],
  ['Share of the United Kingdom', ({ shareOfPeople }) => shareOr(shareOfPeople)],
  ['Share of the urban population', ({ shareOfUrbanPeople }) => shareOr(shareOfUrbanPeople)],
  ['Share of urban authorities', ({ shareOfUrbanAuthorities }) => shareOr(shareOfUrbanAuthorities)],
]

function Names({ members }: { members: readonly MemberSpell[] }) {
  const shown = members.slice(0, mostNames)
  return (
    <>
      {shown.map(({ slug, council }, at) => (
        <>
          {at > 0 && ', '}
          <a href={`/members/${slug}`}>{council}</a>
        </>
      ))}
      {members.length > shown.length && ` and ${formatNumber(members.length - shown.length)} more`}
    </>
  )
}
