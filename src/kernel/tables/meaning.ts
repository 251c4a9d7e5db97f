import type { Generated } from 'kysely'
import type { PrivacyOf } from './column.ts'

/** What can be found, by whom, and what it means. */
export interface MeaningTables {
  findable: {
    network_id: string
    kind: string
    subject_id: string
    audience: 'public' | 'partners' | 'members' | 'own-council' | 'office'
    own_gss: string | null
    title: string
    summary: Generated<string>
    href: string
    on_date: string | null
    themes: Generated<string[]>
    councils: Generated<string[]>
    words: Generated<string>
    terms: Generated<string>
    told: Generated<number>
    revision: number
    removed_at: Date | null
  }
  passage: {
    network_id: string
    kind: string
    subject_id: string
    position: number
    text: string
    meaning: Uint8Array | null
  }
  findable_head: {
    network_id: string
    revision: Generated<number>
  }
}

export const meaningPrivacy: PrivacyOf<MeaningTables> = {
  findable: {
    network_id: 'office',
    kind: 'office',
    subject_id: 'office',
    audience: 'office',
    own_gss: 'office',
    title: 'office',
    summary: 'office',
    href: 'office',
    on_date: 'office',
    themes: 'office',
    councils: 'office',
    words: 'office',
    terms: 'office',
    told: 'office',
    revision: 'office',
    removed_at: 'office',
  },
  passage: {
    network_id: 'office',
    kind: 'office',
    subject_id: 'office',
    position: 'office',
    text: 'office',
    meaning: 'office',
  },
  findable_head: { network_id: 'office', revision: 'office' },
}
