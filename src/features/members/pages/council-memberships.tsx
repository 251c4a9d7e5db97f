import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { factWords, precisionWords } from '../fact-words.ts'
import { type MembershipKind, membershipNames } from '../facts.ts'
import type { MemberSpell } from '../queries/members-on.ts'
import type { Link, MembershipRecord } from '../queries/membership-record.ts'
import { SourceText } from './source-text.tsx'

export interface CouncilMembershipsProps {
  spells: readonly MemberSpell[]
  record: MembershipRecord
  networkName: string
}

/** The memberships of one council: dates with how exact they are and their sources, the decisions behind them, what they carry on, and what was corrected. */
export function CouncilMemberships({ spells, record, networkName }: CouncilMembershipsProps) {
  return (
    <section aria-labelledby="memberships">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="memberships">
          In {networkName}
        </h2>
      </div>
      <DataTable
        stack
        hideCaption
        caption="Memberships with their dates and sources"
        columns={[
          { label: 'As' },
          { label: 'From', onCard: 'From' },
          { label: 'Until', onCard: 'Until' },
          { label: 'How exact', onCard: 'How exact' },
          { label: 'Source', onCard: 'Source' },
        ]}
        rows={spells.map(({ kind, from, until }) => [
          membershipNames[kind],
          from ? factWords(from) : 'not known',
          until ? factWords(until) : 'today',
          [from && `from: ${precisionWords(from)}`, until && `until: ${precisionWords(until)}`]
            .filter(Boolean)
            .join('; '),
          <>
            <SourceText source={from?.source ?? null} />
            {until && (
              <>
                {' '}
                Until: <SourceText source={until.source} />
              </>
            )}
          </>,
        ])}
      />
      <Behind record={record} />
      <Corrections record={record} />
    </section>
  )
}

function Behind({ record }: { record: MembershipRecord }) {
  const { decisions, carriedFrom, carriedOn } = record
  if (decisions.length + carriedFrom.length + carriedOn.length === 0) return null
  return (
    <ul class="hanse-list">
      {carriedFrom.map((link) => (
        <li>
          On {formatDate(link.on)} it took over the membership of <Council link={link} />, which was
          abolished that day.
        </li>
      ))}
      {carriedOn.map((link) => (
        <li>
          It was abolished on {formatDate(link.on)}. Its membership was carried on by{' '}
          <Council link={link} />.
        </li>
      ))}
      {decisions.map(({ about, body, decidedOn, source }) => (
        <li>
          {about === 'beginning' ? 'Joining' : 'Leaving'} was decided by {body} on{' '}
          {formatDate(decidedOn)}
          {source && (
            <>
              : <SourceText source={source} />
            </>
          )}
          .
        </li>
      ))}
    </ul>
  )
}

function Council({ link }: { link: Link }) {
  return <a href={`/members/${link.slug}`}>{link.council}</a>
}

const factNames = { from: 'the day it begins', until: 'the day it ends', kind: 'what it is' }

type Corrected = MembershipRecord['corrections'][number]

function Corrections({ record }: { record: MembershipRecord }) {
  if (record.corrections.length === 0) return null
  return (
    <>
      <h3 class="hanse-h4" id="corrections">
        Corrections
      </h3>
      <ul class="hanse-list">
        {record.corrections.map(({ fact, before, after, reason, correctedAt }) => (
          <li>
            {formatDate(correctedAt)}: {factNames[fact]} was “{said(before)}” and is “{said(after)}
            ”. {reason}
          </li>
        ))}
      </ul>
    </>
  )
}

function said(fact: Corrected['before']): string {
  if (fact === null) return 'no end'
  return 'kind' in fact ? membershipNames[fact.kind as MembershipKind] : factWords(fact)
}
