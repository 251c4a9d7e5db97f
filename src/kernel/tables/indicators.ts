import type { Json, PrivacyOf } from './column.ts'

/** Figures that a network took in from publishers' files, and each import. */
export interface IndicatorTables {
  indicator: {
    network_id: string
    id: string
    slug: string
    title: string
    unit: string
    measures: string
    better: 'more' | 'less' | 'neither'
    kind: 'rate' | 'mean' | 'count' | 'median' | 'rank' | 'other'
    topic: string
    publisher: string
    source: string
    licence: string
    address: string
    caveats: string
    dataset: string
    updated_on: string | null
    decimals: number | null
    changed_at: Date
  }
  indicator_import: {
    network_id: string
    id: string
    file_name: string
    file_sha256: string
    facts_sha256: string
    rows: number
    added: number
    changed: number
    person_id: string | null
    seat_id: string | null
    at: Date
  }
  indicator_value: {
    network_id: string
    indicator_id: string
    gss: string
    period: string
    until: string
    value: number | null
    lower_95: number | null
    upper_95: number | null
    mark: string | null
    published_as: string | null
    carried_from: Json<{ gss: string; people: number }[]> | null
    import_id: string
  }
}

export const indicatorPrivacy: PrivacyOf<IndicatorTables> = {
  indicator: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    title: 'public',
    unit: 'public',
    measures: 'public',
    better: 'public',
    kind: 'public',
    topic: 'public',
    publisher: 'public',
    source: 'public',
    licence: 'public',
    address: 'public',
    caveats: 'public',
    dataset: 'public',
    updated_on: 'public',
    decimals: 'public',
    changed_at: 'public',
  },
  indicator_import: {
    network_id: 'office',
    id: 'office',
    file_name: 'office',
    file_sha256: 'office',
    facts_sha256: 'office',
    rows: 'office',
    added: 'office',
    changed: 'office',
    person_id: 'office',
    seat_id: 'office',
    at: 'office',
  },
  indicator_value: {
    network_id: 'public',
    indicator_id: 'public',
    gss: 'public',
    period: 'public',
    until: 'public',
    value: 'public',
    lower_95: 'public',
    upper_95: 'public',
    mark: 'public',
    published_as: 'public',
    carried_from: 'public',
    import_id: 'office',
  },
}
