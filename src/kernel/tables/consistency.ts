import type { Defaulted, PrivacyOf } from './column.ts'

export interface ConsistencyTables {
  consistency_check: {
    network_id: string
    id: string
    response_id: string
    text_sha256: string
    at: Date
    person_id: string | null
    seat_id: string | null
    positions: number
  }
  consistency_finding: {
    network_id: string
    check_id: string
    number: number
    key: string
    kind: 'contradict' | 'no-longer-said' | 'softer' | 'lapsing' | 'agree'
    reason: string
    label: string
    paragraph: string | null
    ours: string
    theirs: string
    our_words: Defaulted<string[]>
    their_words: Defaulted<string[]>
    position_id: string
  }
  consistency_note: {
    network_id: string
    id: string
    response_id: string
    key: string
    position_id: string
    note: string
    supersedes: boolean
    at: Date
    person_id: string | null
    seat_id: string | null
  }
}

export const consistencyPrivacy: PrivacyOf<ConsistencyTables> = {
  consistency_check: {
    network_id: 'office',
    id: 'office',
    response_id: 'office',
    text_sha256: 'office',
    at: 'office',
    person_id: 'office',
    seat_id: 'office',
    positions: 'office',
  },
  consistency_finding: {
    network_id: 'office',
    check_id: 'office',
    number: 'office',
    key: 'office',
    kind: 'office',
    reason: 'office',
    label: 'office',
    paragraph: 'office',
    ours: 'office',
    theirs: 'office',
    our_words: 'office',
    their_words: 'office',
    position_id: 'office',
  },
  consistency_note: {
    network_id: 'office',
    id: 'office',
    response_id: 'office',
    key: 'office',
    position_id: 'office',
    note: 'office',
    supersedes: 'office',
    at: 'office',
    person_id: 'office',
    seat_id: 'office',
  },
}
