import { DataTable } from '../../../ui/data-table.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import { factWords, precisionWords } from '../fact-words.ts'
import { nationNames } from '../facts.ts'
import { membersAddress, type Shown } from '../members-address.ts'
import type { MemberSpell } from '../queries/members-on.ts'
import { SourceText } from './source-text.tsx'

/** A list of so many stands whole; a longer one comes in pages of fifty. */
const mostWhole = 100
const perPage = 50

/** The members of a day by name, whole up to a hundred and fifty to a page beyond. */
export function MembersTable(props: {
  members: readonly MemberSpell[]
  name: string
  shown: Shown
}) {
  const { members, name, shown } = props
  const whole = members.length <= mostWhole
  const pages = whole ? 1 : Math.ceil(members.length / perPage)
  const page = Math.min(shown.page, pages)
  const some = whole ? members : members.slice((page - 1) * perPage, page * perPage)
  return (
    <section class="hanse-section" aria-labelledby="by-name">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="by-name">
          By name
        </h2>
        <span>
          {!whole &&
            `${formatNumber((page - 1) * perPage + 1)} to ${formatNumber((page - 1) * perPage + some.length)} of ${formatNumber(members.length)}`}
        </span>
      </div>
      <DataTable
        stack
        hideCaption
        class="hanse-members__table"
        caption={`The members of ${name}, by name`}
        columns={[
          { label: 'Council' },
          { label: 'People', numeric: true, onCard: 'People' },
          { label: 'Member since', onCard: 'Since' },
          { label: 'How exact', onCard: 'How exact' },
          { label: 'Source', onCard: 'Source' },
        ]}
        rows={some.map((member) => [
          <>
            <a href={`/members/${member.slug}`}>{member.council}</a>
            <span class="hanse-note">
              {' '}
              {member.region ?? nationNames[member.nation]}
              {member.kind === 'founder' && ', founder'}
            </span>
          </>,
          member.population === null ? 'no figure' : formatNumber(member.population),
          member.from ? factWords(member.from) : 'not known',
          member.from ? precisionWords(member.from) : '',
          <SourceText source={member.from?.source ?? null} />,
        ])}
      />
      {pages > 1 && (
        <nav class="hanse-note" aria-label="Pages of the list">
          {page > 1 && (
            <a rel="prev" href={`${membersAddress({ ...shown, page: page - 1 })}#by-name`}>
              Previous fifty
            </a>
          )}{' '}
          {page < pages && (
            <a rel="next" href={`${membersAddress({ ...shown, page: page + 1 })}#by-name`}>
              Next fifty
            </a>
          )}
        </nav>
      )}
    </section>
  )
}

/** Councils that are beside the count: perhaps members, associates, or members before. */
export function OtherSpells(props: {
  id: string
  title: string
  note: string
  spells: readonly MemberSpell[]
}) {
  if (props.spells.length === 0) return null
  const some = props.spells.slice(0, mostWhole)
  const more = props.spells.length - some.length
  return (
    <section class="hanse-section" aria-labelledby={props.id}>
      <div class="hanse-head">
        <h2 class="hanse-h3" id={props.id}>
          {props.title}
        </h2>
      </div>
      <p class="hanse-note">{props.note}</p>
      <DataTable
        stack
        hideCaption
        caption={props.title}
        columns={[
          { label: 'Council' },
          { label: 'From', onCard: 'From' },
          { label: 'Until', onCard: 'Until' },
          { label: 'How exact', onCard: 'How exact' },
          { label: 'Source', onCard: 'Source' },
        ]}
        rows={some.map(({ slug, council, from, until }) => [
          <a href={`/members/${slug}`}>{council}</a>,
          from ? factWords(from) : 'not known',
          until ? factWords(until) : 'still a member',
          until ? precisionWords(until) : from ? precisionWords(from) : '',
          <SourceText source={(until ?? from)?.source ?? null} />,
        ])}
      />
      {more > 0 && (
        <p class="hanse-note">
          And {formatNumber(more)} more, <a href="/members.csv">in the table of all memberships</a>.
        </p>
      )}
    </section>
  )
}
