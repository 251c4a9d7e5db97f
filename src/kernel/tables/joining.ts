import type { Generated } from 'kysely'
import type { Defaulted, Json, PrivacyOf } from './column.ts'

/** Somebody whom a council names for a seat when it applies. */
export interface NamedForSeat {
  kind: 'leader' | 'portfolio-holder' | 'lead-officer' | 'policy-officer'
  title: string
  name: string
  email: string
}

/** Applications, the executive's decision on them, and what an admission brings. */
export interface JoiningTables {
  application: {
    network_id: string
    id: string
    reference: string
    gss: string
    applicant_name: string
    applicant_role: string
    applicant_email: string
    reasons: Generated<string>
    wider_area: Generated<boolean>
    wider_reasons: Generated<string>
    seats: Defaulted<NamedForSeat[]>
    contact: Generated<string>
    revision: Generated<number>
    begun_at: Date
    saved_at: Date | null
    sent_at: Date | null
    closed_at: Date | null
    closed_as: 'withdrawn' | 'rejected' | 'admitted' | null
    closed_by: string | null
    closing_reasons: Generated<string>
    membership_id: string | null
  }
  application_link: {
    network_id: string
    token_hash: string
    application_id: string
    created_at: Date
    expires_at: Date
  }
  application_deferral: {
    network_id: string
    id: string
    application_id: string
    until_date: string | null
    reasons: string
    at: Date
    person_id: string | null
  }
  admission_decision: {
    network_id: string
    id: string
    title: string
    joins_on: string
    canonical: string
    sha256: string
    constitution: Json<unknown>
    opened_at: Date
    opened_by: string | null
    closes_at: Date
    closed_at: Date | null
    outcome: Json<unknown> | null
    article_id: string | null
  }
  admission_application: {
    network_id: string
    decision_id: string
    application_id: string
  }
  admission_voter: {
    network_id: string
    decision_id: string
    seat_id: string
    opened_page_at: Date | null
    reminded_at: Date | null
  }
  admission_ballot: {
    network_id: string
    id: string
    decision_id: string
    seat_id: string
    number: number
    decision: 'endorse' | 'endorse-with-reservation' | 'abstain' | 'object'
    text: Generated<string>
    seen_sha256: string
    person_id: string | null
    cast_at: Date
  }
  onboarding_item: {
    network_id: string
    id: string
    gss: string
    membership_id: string
    position: number
    what: string
    party: 'office' | 'council'
    due: string
    done_at: Date | null
    done_by: string | null
  }
}

/** Who may see each column: the office, and beside it the applicant by link and the executive that decides. */
export const joiningPrivacy: PrivacyOf<JoiningTables> = {
  application: {
    network_id: 'office',
    id: 'office',
    reference: 'office',
    gss: 'office',
    applicant_name: 'office',
    applicant_role: 'office',
    applicant_email: 'office',
    reasons: 'office',
    wider_area: 'office',
    wider_reasons: 'office',
    seats: 'office',
    contact: 'office',
    revision: 'office',
    begun_at: 'office',
    saved_at: 'office',
    sent_at: 'office',
    closed_at: 'office',
    closed_as: 'office',
    closed_by: 'office',
    closing_reasons: 'office',
    membership_id: 'office',
  },
  application_link: {
    network_id: 'private',
    token_hash: 'private',
    application_id: 'private',
    created_at: 'private',
    expires_at: 'private',
  },
  application_deferral: {
    network_id: 'office',
    id: 'office',
    application_id: 'office',
    until_date: 'office',
    reasons: 'office',
    at: 'office',
    person_id: 'office',
  },
  admission_decision: {
    network_id: 'office',
    id: 'office',
    title: 'office',
    joins_on: 'office',
    canonical: 'office',
    sha256: 'office',
    constitution: 'office',
    opened_at: 'office',
    opened_by: 'office',
    closes_at: 'office',
    closed_at: 'office',
    outcome: 'office',
    article_id: 'office',
  },
  admission_application: {
    network_id: 'office',
    decision_id: 'office',
    application_id: 'office',
  },
  admission_voter: {
    network_id: 'office',
    decision_id: 'office',
    seat_id: 'office',
    opened_page_at: 'office',
    reminded_at: 'office',
  },
  admission_ballot: {
    network_id: 'office',
    id: 'office',
    decision_id: 'office',
    seat_id: 'office',
    number: 'office',
    decision: 'office',
    text: 'office',
    seen_sha256: 'office',
    person_id: 'office',
    cast_at: 'office',
  },
  onboarding_item: {
    network_id: 'own-council',
    id: 'own-council',
    gss: 'own-council',
    membership_id: 'own-council',
    position: 'own-council',
    what: 'own-council',
    party: 'own-council',
    due: 'own-council',
    done_at: 'own-council',
    done_by: 'own-council',
  },
}
