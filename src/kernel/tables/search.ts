import type { Generated } from 'kysely'
import type { PrivacyOf } from './column.ts'

export interface SearchTables {
  saved_search: {
    network_id: string
    id: string
    person_id: string
    name: string
    query: string
    letters: 'none' | 'daily' | 'weekly'
    feed_key: string | null
    known: Generated<string[]>
    looked_at: Date
    created_at: Date
  }
  search_letters: {
    network_id: string
    person_id: string
    stop_key: string
    last_on: string | null
  }
}

export const searchPrivacy: PrivacyOf<SearchTables> = {
  saved_search: {
    network_id: 'private',
    id: 'private',
    person_id: 'private',
    name: 'private',
    query: 'private',
    letters: 'private',
    feed_key: 'private',
    known: 'private',
    looked_at: 'private',
    created_at: 'private',
  },
  search_letters: {
    network_id: 'private',
    person_id: 'private',
    stop_key: 'private',
    last_on: 'private',
  },
}
