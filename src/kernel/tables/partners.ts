import type { Generated } from 'kysely'
import type { PrivacyOf } from './column.ts'

/** Organisations beside the councils, their people, what they are invited to and what they offer. */
export interface PartnerTables {
  partner: {
    network_id: string
    id: string
    slug: string
    name: string
    kind: 'university' | 'business' | 'charity' | 'network' | 'public-body'
    link: string | null
    from_date: string
    until_date: string | null
    credited: Generated<boolean>
    credit: Generated<string>
    invented: Generated<boolean>
  }
  partner_person: {
    network_id: string
    id: string
    partner_id: string
    person_id: string
    from_date: string
    until_date: string | null
  }
  partner_invitation: {
    network_id: string
    id: string
    partner_id: string
    consultation_id: string | null
    theme_id: string | null
    event_id: string | null
    note: Generated<string>
    from_date: string
    until_date: string | null
    invited_by: string | null
    invited_at: Date
  }
  partner_offer: {
    network_id: string
    id: string
    invitation_id: string
    person_id: string
    kind: 'research' | 'evidence' | 'speaker'
    text: string
    link: string | null
    made_at: Date
    answer: 'taken-up' | 'declined' | null
    answer_note: Generated<string>
    answered_by: string | null
    answered_at: Date | null
  }
}

/** Who may see each of their columns. */
export const partnerPrivacy: PrivacyOf<PartnerTables> = {
  partner: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    name: 'public',
    kind: 'public',
    link: 'public',
    from_date: 'public',
    until_date: 'public',
    credited: 'public',
    credit: 'public',
    invented: 'public',
  },
  partner_person: {
    network_id: 'office',
    id: 'office',
    partner_id: 'office',
    person_id: 'office',
    from_date: 'office',
    until_date: 'office',
  },
  partner_invitation: {
    network_id: 'office',
    id: 'office',
    partner_id: 'office',
    consultation_id: 'office',
    theme_id: 'office',
    event_id: 'office',
    note: 'office',
    from_date: 'office',
    until_date: 'office',
    invited_by: 'office',
    invited_at: 'office',
  },
  partner_offer: {
    network_id: 'office',
    id: 'office',
    invitation_id: 'office',
    person_id: 'office',
    kind: 'office',
    text: 'office',
    link: 'office',
    made_at: 'office',
    answer: 'office',
    answer_note: 'office',
    answered_by: 'office',
    answered_at: 'office',
  },
}
