import type { Generated } from 'kysely'
import type { PrivacyOf } from './column.ts'

/** Elections, substitutes, and addresses to be confirmed. */
export interface PeopleTables {
  election: {
    network_id: string
    id: string
    gss: string | null
    kind: 'ordinary' | 'all-out' | 'by-halves' | 'by-thirds' | 'by-election' | 'mayoral' | 'general'
    poll_day: string
    notice_on: string
    source: string
    invented: Generated<boolean>
  }
  substitute: {
    network_id: string
    id: string
    seat_id: string
    person_id: string
    round_id: string | null
    from_date: string
    until_date: string | null
    named_by: string | null
    named_at: Date
    holding_id: string
  }
  address_change: {
    network_id: string
    id: string
    person_id: string
    email: string
    token_hash: string
    created_at: Date
    expires_at: Date
    old_email: string
    used_at: Date | null
  }
}

/** Who may see each of their columns. */
export const peoplePrivacy: PrivacyOf<PeopleTables> = {
  election: {
    network_id: 'public',
    id: 'public',
    gss: 'public',
    kind: 'public',
    poll_day: 'public',
    notice_on: 'public',
    source: 'public',
    invented: 'public',
  },
  substitute: {
    network_id: 'own-council',
    id: 'own-council',
    seat_id: 'own-council',
    person_id: 'own-council',
    round_id: 'own-council',
    from_date: 'own-council',
    until_date: 'own-council',
    named_by: 'own-council',
    named_at: 'own-council',
    holding_id: 'own-council',
  },
  address_change: {
    network_id: 'private',
    id: 'private',
    person_id: 'private',
    email: 'private',
    token_hash: 'private',
    created_at: 'private',
    expires_at: 'private',
    old_email: 'private',
    used_at: 'private',
  },
}
