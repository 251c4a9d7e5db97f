import type { Generated } from 'kysely'
import type { Defaulted, PrivacyOf } from './column.ts'

/** A figure that a result rests on, with its source. */
export interface SourcedFigure {
  figure: string
  what: string
  source: string
}

export interface IdeaTables {
  challenge: {
    network_id: string
    id: string
    slug: string
    gss: string
    title: string
    problem: string
    whom: Generated<string>
    since: Generated<string>
    tried: Generated<string>
    audience: 'members' | 'partners' | 'public'
    contact_seat_id: string
    created_at: Date
    created_by: string | null
    shared_at: Date | null
    shared_by: string | null
    changed_at: Date
    lock_version: Generated<number>
    closed_at: Date | null
    closed_by: string | null
    closing: string | null
  }
  challenge_theme: {
    network_id: string
    challenge_id: string
    theme_id: string
  }
  solution: {
    network_id: string
    id: string
    slug: string
    gss: string
    title: string
    what: string
    why: Generated<string>
    how: Generated<string>
    cost_once: number | null
    cost_yearly: number | null
    staff: number | null
    cost_note: Generated<string>
    started_on: string | null
    time_taken: Generated<string>
    results: Generated<string>
    figures: Defaulted<SourcedFigure[]>
    went_wrong: Generated<string>
    differently: Generated<string>
    state: Generated<'planned' | 'running' | 'ended' | 'failed'>
    audience: 'members' | 'partners' | 'public'
    licence: 'ogl' | 'cc-by' | 'cc-by-sa' | 'network'
    contact_seat_id: string
    picture_id: string | null
    read_from_file_id: string | null
    source_address: Generated<string>
    created_at: Date
    created_by: string | null
    shared_at: Date | null
    shared_by: string | null
    changed_at: Date
    lock_version: Generated<number>
  }
  solution_theme: {
    network_id: string
    solution_id: string
    theme_id: string
  }
  solution_document: {
    network_id: string
    id: string
    solution_id: string
    title: string
    file_id: string
    added_at: Date
    added_by: string | null
  }
  solution_check: {
    network_id: string
    id: string
    solution_id: string
    asked_at: Date
    token_hash: string
    answered_at: Date | null
    state: 'running' | 'changed' | 'ended' | 'failed' | null
    sentence: string | null
    person_id: string | null
    seat_id: string
  }
  adoption: {
    network_id: string
    id: string
    solution_id: string
    gss: string
    learned_from: string
    created_at: Date
  }
  adoption_step: {
    network_id: string
    id: string
    adoption_id: string
    state: 'interested' | 'planning' | 'piloting' | 'live' | 'stopped'
    on_date: string
    changed: Generated<string>
    result: Generated<string>
    figures: Defaulted<SourcedFigure[]>
    person_id: string | null
    seat_id: string | null
    at: Date
  }
  challenge_solution: {
    network_id: string
    challenge_id: string
    solution_id: string
    fits: boolean
    note: Generated<string>
    person_id: string | null
    seat_id: string | null
    at: Date
  }
  challenge_match: {
    network_id: string
    challenge_id: string
    solution_id: string
    newer: 'challenge' | 'solution'
    likeness: number
    found_at: Date
    told_at: Date | null
  }
  peer_question: {
    network_id: string
    id: string
    slug: string
    gss: string
    challenge_id: string | null
    question: string
    background: Generated<string>
    asked_at: Date
    asked_by: string | null
    seat_id: string | null
    answer_by: string | null
    closed_at: Date | null
  }
  peer_question_council: {
    network_id: string
    question_id: string
    gss: string
    place: number
    distance: number | null
  }
  peer_answer: {
    network_id: string
    id: string
    question_id: string
    gss: string
    text: string
    person_id: string | null
    seat_id: string | null
    at: Date
  }
}

/** Who may see each column of these tables. */
export const ideaPrivacy: PrivacyOf<IdeaTables> = {
  challenge: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    gss: 'public',
    title: 'public',
    problem: 'public',
    whom: 'public',
    since: 'public',
    tried: 'public',
    audience: 'public',
    contact_seat_id: 'members',
    created_at: 'own-council',
    created_by: 'own-council',
    shared_at: 'public',
    shared_by: 'own-council',
    changed_at: 'public',
    lock_version: 'own-council',
    closed_at: 'public',
    closed_by: 'members',
    closing: 'public',
  },
  challenge_theme: {
    network_id: 'public',
    challenge_id: 'public',
    theme_id: 'public',
  },
  solution: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    gss: 'public',
    title: 'public',
    what: 'public',
    why: 'public',
    how: 'public',
    cost_once: 'public',
    cost_yearly: 'public',
    staff: 'public',
    cost_note: 'public',
    started_on: 'public',
    time_taken: 'public',
    results: 'public',
    figures: 'public',
    went_wrong: 'public',
    differently: 'public',
    state: 'public',
    audience: 'public',
    licence: 'public',
    contact_seat_id: 'members',
    picture_id: 'public',
    read_from_file_id: 'private',
    source_address: 'public',
    created_at: 'own-council',
    created_by: 'own-council',
    shared_at: 'public',
    shared_by: 'own-council',
    changed_at: 'public',
    lock_version: 'own-council',
  },
  solution_theme: {
    network_id: 'public',
    solution_id: 'public',
    theme_id: 'public',
  },
  solution_document: {
    network_id: 'public',
    id: 'public',
    solution_id: 'public',
    title: 'public',
    file_id: 'private',
    added_at: 'public',
    added_by: 'own-council',
  },
  solution_check: {
    network_id: 'members',
    id: 'members',
    solution_id: 'members',
    asked_at: 'members',
    token_hash: 'private',
    answered_at: 'members',
    state: 'members',
    sentence: 'members',
    person_id: 'members',
    seat_id: 'members',
  },
  adoption: {
    network_id: 'public',
    id: 'public',
    solution_id: 'public',
    gss: 'public',
    learned_from: 'public',
    created_at: 'public',
  },
  adoption_step: {
    network_id: 'public',
    id: 'public',
    adoption_id: 'public',
    state: 'public',
    on_date: 'public',
    changed: 'public',
    result: 'public',
    figures: 'public',
    person_id: 'members',
    seat_id: 'members',
    at: 'public',
  },
  challenge_solution: {
    network_id: 'members',
    challenge_id: 'members',
    solution_id: 'members',
    fits: 'members',
    note: 'members',
    person_id: 'members',
    seat_id: 'members',
    at: 'members',
  },
  challenge_match: {
    network_id: 'members',
    challenge_id: 'members',
    solution_id: 'members',
    newer: 'members',
    likeness: 'members',
    found_at: 'members',
    told_at: 'members',
  },
  peer_question: {
    network_id: 'members',
    id: 'members',
    slug: 'members',
    gss: 'members',
    challenge_id: 'members',
    question: 'members',
    background: 'members',
    asked_at: 'members',
    asked_by: 'members',
    seat_id: 'members',
    answer_by: 'members',
    closed_at: 'members',
  },
  peer_question_council: {
    network_id: 'members',
    question_id: 'members',
    gss: 'members',
    place: 'members',
    distance: 'members',
  },
  peer_answer: {
    network_id: 'members',
    id: 'members',
    question_id: 'members',
    gss: 'members',
    text: 'members',
    person_id: 'members',
    seat_id: 'members',
    at: 'members',
  },
}
