import type { Generated } from 'kysely'
import type { ReportCredit, ReportDocument } from '../../documents/report/types.ts'
import type { Defaulted, Json, PrivacyOf } from './column.ts'

/** Reports of the network: drafts in chapters, versions frozen, files printed. */
export interface PublicationTables {
  publication: {
    network_id: string
    id: string
    slug: string
    kind: 'report' | 'study' | 'briefing' | 'manifesto' | 'submission'
    title: string
    subtitle: Generated<string>
    summary: Generated<string>
    credits: Defaulted<ReportCredit[]>
    licence: Generated<string>
    issn: string | null
    doi: string | null
    lock_version: Generated<number>
    created_at: Date
    created_by: string | null
    changed_at: Date
    published_at: Date | null
    withdrawn_at: Date | null
    withdrawn_reason: string | null
    withdrawn_by: string | null
  }
  publication_theme: {
    network_id: string
    publication_id: string
    theme_id: string
  }
  publication_council: {
    network_id: string
    publication_id: string
    gss: string
  }
  publication_chapter: {
    network_id: string
    id: string
    publication_id: string
    position: number
    title: string
    text: Generated<string>
    revision: Generated<number>
    changed_at: Date
    changed_by: string | null
  }
  publication_version: {
    network_id: string
    id: string
    publication_id: string
    number: number
    document: Json<ReportDocument>
    sha256: string
    changes: string | null
    published_at: Date
    person_id: string | null
  }
  publication_file: {
    network_id: string
    version_id: string
    format: 'pdf'
    file_id: string
    made_at: Date
  }
}

export const publicationPrivacy: PrivacyOf<PublicationTables> = {
  publication: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    kind: 'public',
    title: 'office',
    subtitle: 'office',
    summary: 'office',
    credits: 'office',
    licence: 'office',
    issn: 'office',
    doi: 'office',
    lock_version: 'office',
    created_at: 'office',
    created_by: 'office',
    changed_at: 'office',
    published_at: 'public',
    withdrawn_at: 'public',
    withdrawn_reason: 'public',
    withdrawn_by: 'office',
  },
  publication_theme: {
    network_id: 'public',
    publication_id: 'public',
    theme_id: 'public',
  },
  publication_council: {
    network_id: 'public',
    publication_id: 'public',
    gss: 'public',
  },
  publication_chapter: {
    network_id: 'office',
    id: 'office',
    publication_id: 'office',
    position: 'office',
    title: 'office',
    text: 'office',
    revision: 'office',
    changed_at: 'office',
    changed_by: 'office',
  },
  publication_version: {
    network_id: 'public',
    id: 'public',
    publication_id: 'public',
    number: 'public',
    document: 'public',
    sha256: 'public',
    changes: 'public',
    published_at: 'public',
    person_id: 'office',
  },
  publication_file: {
    network_id: 'public',
    version_id: 'public',
    format: 'public',
    file_id: 'public',
    made_at: 'public',
  },
}
