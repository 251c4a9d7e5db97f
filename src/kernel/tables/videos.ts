import type { Generated } from 'kysely'
import type { PrivacyOf } from './column.ts'

export interface VideoTables {
  video: {
    network_id: string
    id: string
    slug: string
    title: string
    summary: string
    transcript: Generated<string>
    captions: Generated<string>
    captioned_elsewhere: Generated<boolean>
    file_id: string | null
    link: string | null
    length_seconds: number
    recorded_on: string
    event_id: string | null
    picture_id: string | null
    created_at: Date
    created_by: string | null
    lock_version: Generated<number>
    published_at: Date | null
    published_by: string | null
    withdrawn_at: Date | null
    withdrawn_by: string | null
    withdrawn_reason: string | null
  }
  video_theme: {
    network_id: string
    video_id: string
    theme_id: string
  }
  video_person: {
    network_id: string
    video_id: string
    position: number
    name: string
    role: Generated<string>
    organisation: Generated<string>
    seat_id: string | null
  }
}

/** Who may see each column of the videos’ room. */
export const videoPrivacy: PrivacyOf<VideoTables> = {
  video: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    title: 'public',
    summary: 'public',
    transcript: 'public',
    captions: 'public',
    captioned_elsewhere: 'public',
    file_id: 'public',
    link: 'public',
    length_seconds: 'public',
    recorded_on: 'public',
    event_id: 'public',
    picture_id: 'public',
    created_at: 'office',
    created_by: 'office',
    lock_version: 'office',
    published_at: 'public',
    published_by: 'office',
    withdrawn_at: 'public',
    withdrawn_by: 'office',
    withdrawn_reason: 'public',
  },
  video_theme: {
    network_id: 'public',
    video_id: 'public',
    theme_id: 'public',
  },
  video_person: {
    network_id: 'public',
    video_id: 'public',
    position: 'public',
    name: 'public',
    role: 'public',
    organisation: 'public',
    seat_id: 'public',
  },
}
