import type { Generated } from 'kysely'
import type { ResolvedProse } from '../../documents/prose/types.ts'
import type { StrengthLine } from '../../documents/response.ts'
import type { Defaulted, Json, PrivacyOf } from './column.ts'

export interface PositionTables {
  position_document: {
    network_id: string
    id: string
    file_id: string
    title: string
    body: Generated<string>
    sent_on: string
    signed_off: Generated<string>
    signed_source: Generated<string>
    audience: 'members' | 'public'
    proposed: Json<unknown>
    warnings: Defaulted<string[]>
    read_at: Date
    read_by: string | null
    confirmed_at: Date | null
    confirmed_by: string | null
  }
  position: {
    network_id: string
    id: string
    slug: string
    version_id: string | null
    document_id: string | null
    place: number
    question_id: string | null
    label: string
    title: string
    body: string
    question: string
    stance:
      | 'strongly-agree'
      | 'agree'
      | 'neither'
      | 'disagree'
      | 'strongly-disagree'
      | 'no-view'
      | null
    strength: Json<StrengthLine> | null
    dissent: Defaulted<{ council: string | null; text: string }[]>
    text: string
    text_sha256: string
    source_sha256: string
    said_on: string
    recorded_at: Date
  }
  position_paragraph: {
    network_id: string
    position_id: string
    place: number
    number: string | null
    prose: Json<ResolvedProse>
    text: string
  }
  position_theme: {
    network_id: string
    position_id: string
    theme_id: string
  }
  position_step: {
    network_id: string
    position_id: string
    number: number
    kind: 'made' | 'reaffirmed' | 'superseded' | 'withdrawn' | 'lapsed'
    at: Date
    person_id: string | null
    seat_id: string | null
    reason: Generated<string>
    decision_link: string | null
    later_id: string | null
    lapses_on: string | null
  }
  paragraph_origin: {
    network_id: string
    paragraph_id: string
    position_id: string
    place: number
    at: Date
    person_id: string | null
  }
}

export const positionPrivacy: PrivacyOf<PositionTables> = {
  position_document: {
    network_id: 'office',
    id: 'office',
    file_id: 'office',
    title: 'public',
    body: 'public',
    sent_on: 'public',
    signed_off: 'public',
    signed_source: 'public',
    audience: 'members',
    proposed: 'office',
    warnings: 'office',
    read_at: 'office',
    read_by: 'office',
    confirmed_at: 'members',
    confirmed_by: 'office',
  },
  position: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    version_id: 'members',
    document_id: 'members',
    place: 'public',
    question_id: 'members',
    label: 'public',
    title: 'public',
    body: 'public',
    question: 'public',
    stance: 'public',
    strength: 'public',
    dissent: 'public',
    text: 'public',
    text_sha256: 'public',
    source_sha256: 'public',
    said_on: 'public',
    recorded_at: 'members',
  },
  position_paragraph: {
    network_id: 'public',
    position_id: 'public',
    place: 'public',
    number: 'public',
    prose: 'public',
    text: 'public',
  },
  position_theme: {
    network_id: 'public',
    position_id: 'public',
    theme_id: 'public',
  },
  position_step: {
    network_id: 'public',
    position_id: 'public',
    number: 'public',
    kind: 'public',
    at: 'public',
    person_id: 'members',
    seat_id: 'members',
    reason: 'public',
    decision_link: 'public',
    later_id: 'public',
    lapses_on: 'public',
  },
  paragraph_origin: {
    network_id: 'members',
    paragraph_id: 'members',
    position_id: 'members',
    place: 'members',
    at: 'members',
    person_id: 'members',
  },
}
