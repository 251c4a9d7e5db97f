import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import type { Posted } from '../../../ui/form.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { listed } from '../../../ui/numbers.ts'
import { spellWords } from '../fact-words.ts'
import { membershipNames } from '../facts.ts'
import type { MemberSpell } from '../queries/members-on.ts'
import type { Reorganisation } from '../queries/reorganisation.ts'
import {
  AddMembership,
  ChangeKind,
  CorrectMembership,
  EndMembership,
  PassOn,
} from './membership-forms.tsx'

export type MembershipForm = 'membership' | 'ending' | 'kind' | 'passing-on' | 'correction'

export interface MembershipSectionProps {
  frame: Frame
  today: string
  council: { gss: string; slug: string; council: string }
  spells: readonly MemberSpell[]
  /** The spell that holds today or is still to come, if there is one. */
  standing: MemberSpell | null
  reorganisation: Reorganisation
  formOf(which: MembershipForm): Posted
}

/** The memberships of one council for the office, and everything that may be done with them. */
export function MembershipSection(props: MembershipSectionProps) {
  const { frame, council, spells, standing, formOf } = props
  const { abolished, successors } = props.reorganisation
  const last = spells.at(-1)
  const of = (spell: MemberSpell, which: MembershipForm) => ({
    frame,
    slug: council.slug,
    membershipId: spell.membershipId,
    council: council.council,
    form: formOf(which),
  })
  const reaches = (spell: MemberSpell) =>
    abolished !== null && (spell.until === null || spell.until.date >= abolished)
  return (
    <section aria-labelledby="membership">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="membership">
          Membership
        </h2>
        {spells.length > 0 && <a href={`/members/${council.slug}`}>Its page</a>}
      </div>
      {spells.length > 0 && (
        <ul class="hanse-list">
          {spells.map((spell) => (
            <li>
              {membershipNames[spell.kind]} {spellWords(spell)}
            </li>
          ))}
        </ul>
      )}
      {abolished !== null && (
        <p>
          {council.council} was abolished on {formatDate(abolished)}
          {successors.length > 0 &&
            `. Its ${successors.length === 1 ? 'successor is' : 'successors are'} ${listed(successors.map((one) => one.council))}`}
          .
        </p>
      )}
      {standing && standing.until === null && (
        <>
          <EndMembership {...of(standing, 'ending')} />
          <ChangeKind {...of(standing, 'kind')} />
        </>
      )}
      {last && reaches(last) && successors.length > 0 && (
        <PassOn {...of(last, 'passing-on')} successors={successors} />
      )}
      {last && <CorrectMembership {...of(last, 'correction')} ended={last.until !== null} />}
      {!standing && (
        <Again council={council.council} first={spells.length === 0} form={formOf('membership')}>
          <AddMembership
            frame={frame}
            council={council}
            form={formOf('membership')}
            today={props.today}
          />
        </Again>
      )}
    </section>
  )
}

/** A council that was a member before may come back: the form for it is folded. */
function Again(props: { council: string; first: boolean; form: Posted; children: VNode }) {
  if (props.first) return props.children
  return (
    <Details
      summaryText={`Add another membership of ${props.council}`}
      open={Object.keys(props.form.errors).length > 0}
    >
      {props.children}
    </Details>
  )
}
