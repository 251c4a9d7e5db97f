import type { Generated } from 'kysely'
import type { PrivacyOf } from './column.ts'

export interface EventTables {
  network_event: {
    network_id: string
    id: string
    slug: string
    title: string
    summary: string
    body: Generated<string>
    form: 'in-person' | 'online' | 'both'
    starts_at: Date
    ends_at: Date
    time_zone: string
    place: Generated<string>
    place_access: Generated<string>
    joining_link: Generated<string>
    joining_from: Date | null
    audience: 'public' | 'members' | 'invited'
    invitation: string
    places: number | null
    online_places: number | null
    opens_at: Date | null
    closes_at: Date
    programme: Generated<string>
    partners: Generated<string>
    created_at: Date
    created_by: string | null
    lock_version: Generated<number>
    published_at: Date | null
    published_by: string | null
    sequence: Generated<number>
    changed_at: Date | null
    cancelled_at: Date | null
    cancelled_by: string | null
    cancelled_reason: string | null
    picture_id: string | null
    calendar_file_id: string | null
  }
  event_speaker: {
    network_id: string
    event_id: string
    position: number
    name: string
    role: Generated<string>
    organisation: Generated<string>
    seat_id: string | null
  }
  event_theme: {
    network_id: string
    event_id: string
    theme_id: string
  }
  event_host: {
    network_id: string
    event_id: string
    gss: string
  }
  event_file: {
    network_id: string
    id: string
    event_id: string
    title: string
    file_id: string
    added_at: Date
    added_by: string | null
  }
  registration: {
    network_id: string
    id: string
    event_id: string
    person_id: string | null
    name: string
    organisation: Generated<string>
    email: string
    way: 'in-person' | 'online'
    access_needs: Generated<string>
    token: string
    state: 'placed' | 'waiting' | 'offered' | 'lapsed' | 'cancelled'
    registered_at: Date
    queued_at: Date
    offered_until: Date | null
    ended_at: Date | null
    letter_at: Date
    reminded_at: Date | null
    attended_at: Date | null
  }
}

/** Who may see each column of the events’ room. */
export const eventPrivacy: PrivacyOf<EventTables> = {
  network_event: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    title: 'public',
    summary: 'public',
    body: 'public',
    form: 'public',
    starts_at: 'public',
    ends_at: 'public',
    time_zone: 'public',
    place: 'public',
    place_access: 'public',
    joining_link: 'private',
    joining_from: 'office',
    audience: 'public',
    invitation: 'office',
    places: 'public',
    online_places: 'public',
    opens_at: 'public',
    closes_at: 'public',
    programme: 'public',
    partners: 'public',
    created_at: 'office',
    created_by: 'office',
    lock_version: 'office',
    published_at: 'public',
    published_by: 'office',
    sequence: 'public',
    changed_at: 'public',
    cancelled_at: 'public',
    cancelled_by: 'office',
    cancelled_reason: 'public',
    picture_id: 'public',
    calendar_file_id: 'private',
  },
  event_speaker: {
    network_id: 'public',
    event_id: 'public',
    position: 'public',
    name: 'public',
    role: 'public',
    organisation: 'public',
    seat_id: 'public',
  },
  event_theme: {
    network_id: 'public',
    event_id: 'public',
    theme_id: 'public',
  },
  event_host: {
    network_id: 'public',
    event_id: 'public',
    gss: 'public',
  },
  event_file: {
    network_id: 'public',
    id: 'public',
    event_id: 'public',
    title: 'public',
    file_id: 'public',
    added_at: 'public',
    added_by: 'office',
  },
  registration: {
    network_id: 'office',
    id: 'office',
    event_id: 'office',
    person_id: 'office',
    name: 'office',
    organisation: 'office',
    email: 'office',
    way: 'office',
    access_needs: 'office',
    token: 'private',
    state: 'office',
    registered_at: 'office',
    queued_at: 'office',
    offered_until: 'office',
    ended_at: 'office',
    letter_at: 'office',
    reminded_at: 'office',
    attended_at: 'office',
  },
}
