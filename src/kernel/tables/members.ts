import type { Defaulted, Json, PrivacyOf } from './column.ts'

/** How many seats of a council one party held. */
export interface PartySeats {
  party: string
  seats: number
}

/** What a membership said of one of its facts, before or after a correction. */
export type CorrectedFact =
  | {
      date: string
      precision: 'day' | 'month' | 'season' | 'year' | 'unknown'
      notBefore: string | null
      source: string | null
    }
  | { kind: string }
  | null

export interface MemberTables {
  membership_decision: {
    network_id: string
    id: string
    membership_id: string
    about: 'beginning' | 'end'
    body: string
    decided_on: string
    source: string | null
    entered_at: Date
    entered_by: string | null
  }
  membership_succession: {
    network_id: string
    membership_id: string
    successor_id: string
    on_date: string
  }
  membership_correction: {
    network_id: string
    id: string
    membership_id: string
    fact: 'from' | 'until' | 'kind'
    before: Json<CorrectedFact>
    after: Json<CorrectedFact>
    reason: string
    corrected_at: Date
    corrected_by: string | null
  }
  political_control: {
    network_id: string
    id: string
    gss: string
    on_date: string
    control: string | null
    parties: Defaulted<PartySeats[]>
    source: string
    entered_at: Date
    entered_by: string | null
  }
  register_revision: {
    network_id: string
    revision: string
    changed_in: number
  }
}

/** Who may see each column: the register is public, who of the office typed it is the office's. */
export const memberPrivacy: PrivacyOf<MemberTables> = {
  membership_decision: {
    network_id: 'public',
    id: 'public',
    membership_id: 'public',
    about: 'public',
    body: 'public',
    decided_on: 'public',
    source: 'public',
    entered_at: 'public',
    entered_by: 'office',
  },
  membership_succession: {
    network_id: 'public',
    membership_id: 'public',
    successor_id: 'public',
    on_date: 'public',
  },
  membership_correction: {
    network_id: 'public',
    id: 'public',
    membership_id: 'public',
    fact: 'public',
    before: 'public',
    after: 'public',
    reason: 'public',
    corrected_at: 'public',
    corrected_by: 'office',
  },
  political_control: {
    network_id: 'public',
    id: 'public',
    gss: 'public',
    on_date: 'public',
    control: 'public',
    parties: 'public',
    source: 'public',
    entered_at: 'public',
    entered_by: 'office',
  },
  register_revision: { network_id: 'private', revision: 'private', changed_in: 'private' },
}
