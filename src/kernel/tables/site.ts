import type { PrivacyOf } from './column.ts'

export interface SiteTables {
  moved_address: {
    network_id: string
    from_path: string
    to_path: string
    moved_at: Date
  }
  public_name: {
    network_id: string
    person_id: string
    agreed_at: Date
  }
}

export const sitePrivacy: PrivacyOf<SiteTables> = {
  moved_address: {
    network_id: 'public',
    from_path: 'public',
    to_path: 'public',
    moved_at: 'public',
  },
  public_name: { network_id: 'public', person_id: 'public', agreed_at: 'office' },
}
