import type { Generated } from 'kysely'
import type { PrivacyOf } from './column.ts'

/** Editions of the newsletter, what stands in them, and who asked for them. */
export interface NewsletterTables {
  edition: {
    network_id: string
    id: string
    slug: string
    kind: 'newsletter' | 'magazine'
    title: string
    editorial: Generated<string>
    picture_id: string | null
    lock_version: Generated<number>
    created_at: Date
    created_by: string | null
    changed_at: Date
    publish_at: Date | null
    published_at: Date | null
    published_by: string | null
    number: number | null
    sent_at: Date | null
  }
  edition_item: {
    network_id: string
    edition_id: string
    kind: 'article' | 'publication' | 'event'
    subject_id: string
    position: number
    title: string
    summary: string
    path: string
    theme_ids: Generated<string[]>
  }
  newsletter_salt: {
    network_id: string
    salt: string
  }
  newsletter_sign_up: {
    network_id: string
    address_hash: string
    address: string
    everything: boolean
    theme_ids: Generated<string[]>
    consent: string
    key_hash: string
    asked_at: Date
    expires_at: Date
    mail_id: string
  }
  subscriber: {
    network_id: string
    id: string
    address: string
    address_hash: string
    key: string
    everything: boolean
    consent: string
    asked_at: Date
    confirmed_at: Date
    confirm_key_hash: string
    confirm_mail_id: string
    failed_at: Date | null
    failed: string | null
  }
  subscriber_theme: {
    network_id: string
    subscriber_id: string
    theme_id: string
  }
  newsletter_stop: {
    network_id: string
    address_hash: string
    kind: 'left' | 'never'
    at: Date
    written_at: Date | null
  }
  edition_letter: {
    network_id: string
    edition_id: string
    address_hash: string
    mail_id: string | null
    at: Date
  }
}

export const newsletterPrivacy: PrivacyOf<NewsletterTables> = {
  edition: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    kind: 'office',
    title: 'office',
    editorial: 'office',
    picture_id: 'office',
    lock_version: 'office',
    created_at: 'office',
    created_by: 'office',
    changed_at: 'office',
    publish_at: 'office',
    published_at: 'public',
    published_by: 'office',
    number: 'public',
    sent_at: 'office',
  },
  edition_item: {
    network_id: 'office',
    edition_id: 'office',
    kind: 'office',
    subject_id: 'office',
    position: 'office',
    title: 'office',
    summary: 'office',
    path: 'office',
    theme_ids: 'office',
  },
  newsletter_salt: {
    network_id: 'private',
    salt: 'private',
  },
  newsletter_sign_up: {
    network_id: 'private',
    address_hash: 'private',
    address: 'private',
    everything: 'private',
    theme_ids: 'private',
    consent: 'private',
    key_hash: 'private',
    asked_at: 'private',
    expires_at: 'private',
    mail_id: 'private',
  },
  subscriber: {
    network_id: 'office',
    id: 'office',
    address: 'office',
    address_hash: 'private',
    key: 'private',
    everything: 'office',
    consent: 'office',
    asked_at: 'office',
    confirmed_at: 'office',
    confirm_key_hash: 'private',
    confirm_mail_id: 'private',
    failed_at: 'office',
    failed: 'office',
  },
  subscriber_theme: {
    network_id: 'office',
    subscriber_id: 'office',
    theme_id: 'office',
  },
  newsletter_stop: {
    network_id: 'private',
    address_hash: 'private',
    kind: 'private',
    at: 'private',
    written_at: 'private',
  },
  edition_letter: {
    network_id: 'private',
    edition_id: 'private',
    address_hash: 'private',
    mail_id: 'private',
    at: 'private',
  },
}
