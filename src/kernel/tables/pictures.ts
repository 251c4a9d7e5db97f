import type { Generated } from 'kysely'
import type { PrivacyOf } from './column.ts'

/** Pictures, the sizes made of them, who is in them, and what shows them. */
export interface PictureTables {
  picture: {
    network_id: string
    id: string
    name: string
    alternative: string
    caption: Generated<string>
    credit: string
    licence: 'own' | 'cc0' | 'cc-by' | 'cc-by-sa' | 'ogl' | 'permission'
    width: number
    height: number
    focus_x: Generated<number>
    focus_y: Generated<number>
    original_file_id: string
    focus_version: Generated<number>
    sizes_version: number | null
    sizes_failed_at: Date | null
    open_to_all_at: Date | null
    removed_at: Date | null
    added_at: Date
    added_by: string | null
  }
  picture_size: {
    network_id: string
    picture_id: string
    name: string
    cut: 'original' | 'whole' | 'wide' | 'square'
    format: 'avif' | 'webp' | 'jpeg' | 'png'
    width: number
    height: number
    file_id: string
    made_at: Date
    replaced_at: Date | null
  }
  picture_person: {
    network_id: string
    picture_id: string
    position: number
    person_id: string | null
    name: string | null
  }
  picture_use: {
    network_id: string
    picture_id: string
    used_by: string
    since: Date
  }
}

export const picturePrivacy: PrivacyOf<PictureTables> = {
  picture: {
    network_id: 'public',
    id: 'public',
    name: 'public',
    alternative: 'public',
    caption: 'public',
    credit: 'public',
    licence: 'public',
    width: 'public',
    height: 'public',
    focus_x: 'public',
    focus_y: 'public',
    original_file_id: 'office',
    focus_version: 'office',
    sizes_version: 'office',
    sizes_failed_at: 'office',
    open_to_all_at: 'public',
    removed_at: 'office',
    added_at: 'office',
    added_by: 'office',
  },
  picture_size: {
    network_id: 'public',
    picture_id: 'public',
    name: 'public',
    cut: 'public',
    format: 'public',
    width: 'public',
    height: 'public',
    file_id: 'public',
    made_at: 'office',
    replaced_at: 'office',
  },
  picture_person: {
    network_id: 'office',
    picture_id: 'office',
    position: 'office',
    person_id: 'office',
    name: 'office',
  },
  picture_use: {
    network_id: 'public',
    picture_id: 'public',
    used_by: 'public',
    since: 'office',
  },
}
