import type { Generated } from 'kysely'
import { type ArticleTables, articlePrivacy } from './tables/articles.ts'
import type { Defaulted, Json, Privacy } from './tables/column.ts'
import { type ConsistencyTables, consistencyPrivacy } from './tables/consistency.ts'
import { type EventTables, eventPrivacy } from './tables/events.ts'
import { type IdeaTables, ideaPrivacy } from './tables/ideas.ts'
import { type IndicatorTables, indicatorPrivacy } from './tables/indicators.ts'
import { type JoiningTables, joiningPrivacy } from './tables/joining.ts'
import { type MeaningTables, meaningPrivacy } from './tables/meaning.ts'
import { type MemberTables, memberPrivacy } from './tables/members.ts'
import { type NewsletterTables, newsletterPrivacy } from './tables/newsletter.ts'
import { type PartnerTables, partnerPrivacy } from './tables/partners.ts'
import { type PeopleTables, peoplePrivacy } from './tables/people.ts'
import { type PictureTables, picturePrivacy } from './tables/pictures.ts'
import { type PositionTables, positionPrivacy } from './tables/positions.ts'
import { type PublicationTables, publicationPrivacy } from './tables/publications.ts'
import { type SearchTables, searchPrivacy } from './tables/search.ts'
import { type SiteTables, sitePrivacy } from './tables/site.ts'
import { type SubscriptionTables, subscriptionPrivacy } from './tables/subscriptions.ts'
import { type VideoTables, videoPrivacy } from './tables/videos.ts'

export type { Privacy } from './tables/column.ts'

/** A part of a question as printed: "(a) …", with options of its own. */
export interface QuestionPart {
  label: string | null
  text: string
  type: 'open' | 'yes-no' | 'choice'
  options: string[]
  multiple: boolean
}

/** A figure or example that a contribution rests on. */
export type Evidence =
  | { kind: 'figure'; figure: string; what: string; source: string }
  | { kind: 'example'; text: string; source: string }

/** Every table of the database; a test holds this list against the live schema both ways. */
export interface Tables
  extends ArticleTables,
    EventTables,
    IdeaTables,
    IndicatorTables,
    JoiningTables,
    MeaningTables,
    MemberTables,
    PartnerTables,
    PeopleTables,
    PictureTables,
    NewsletterTables,
    ConsistencyTables,
    PositionTables,
    PublicationTables,
    SearchTables,
    SiteTables,
    SubscriptionTables,
    VideoTables {
  authority: {
    gss: string
    name: string
    short_name: string
    slug: string
    kind: string
    nation: 'england' | 'wales' | 'scotland' | 'northern-ireland'
    region: string | null
    valid_from: string | null
    valid_until: string | null
    population: number | null
    population_source: string | null
    lat: number | null
    lon: number | null
    source: string
    welsh_name: string | null
    other_names: Generated<string[]>
    former_gss: Generated<string[]>
    county_gss: string | null
    combined_authority: string | null
    area_km2: number | null
    urban_class: 'urban' | 'intermediate-urban' | 'intermediate-rural' | 'majority-rural' | null
    population_year: number | null
  }
  authority_successor: {
    gss: string
    successor_gss: string
    on_date: string
  }
  installation_key: {
    id: string
    public_key: string
    private_key: string
    created_at: Date
  }
  network: {
    network_id: string
    slug: string
    hostname: string | null
    name: string
    line: Generated<string>
    about: Generated<string>
    colours: Defaulted<unknown>
    founding_councils: Generated<number>
    office_email: string | null
    demonstration: Generated<boolean>
    created_at: Date
  }
  theme: {
    network_id: string
    id: string
    slug: string
    name: string
    line: Generated<string>
    text: Generated<string>
  }
  membership: {
    network_id: string
    id: string
    gss: string
    kind: 'founder' | 'full' | 'associate' | 'observer'
    from_date: string | null
    from_precision: 'day' | 'month' | 'season' | 'year' | 'unknown'
    from_source: string | null
    until_date: string | null
    until_precision: 'day' | 'month' | 'season' | 'year' | 'unknown' | null
    until_source: string | null
    political_group: string | null
    from_not_before: string | null
    until_not_before: string | null
  }
  constitution: {
    network_id: string
    id: string
    effective_from: string
    settings: Json<unknown>
    created_at: Date
  }
  person: {
    network_id: string
    id: string
    name: string
    email: string
    demonstration: Generated<boolean>
    created_at: Date
    erased_at: Date | null
  }
  seat: {
    network_id: string
    id: string
    gss: string | null
    kind:
      | 'leader'
      | 'portfolio-holder'
      | 'policy-officer'
      | 'chief-executive'
      | 'director'
      | 'policy-manager'
      | 'coordinator'
      | 'communications'
      | 'chair'
      | 'vice-chair'
      | 'portfolio-lead'
      | 'lead-officer'
      | 'executive-member'
    title: string
    theme_id: string | null
    places: Generated<number>
  }
  seat_holding: {
    network_id: string
    id: string
    seat_id: string
    person_id: string
    acting: Generated<boolean>
    from_date: string
    until_date: string | null
  }
  portfolio: {
    network_id: string
    seat_id: string
    theme_id: string
  }
  session: {
    network_id: string
    id: string
    token_hash: string
    person_id: string
    created_at: Date
    last_seen_at: Date
    expires_at: Date
    revoked_at: Date | null
    device: Generated<string>
  }
  sign_in_link: {
    network_id: string
    id: string
    token_hash: string
    person_id: string
    created_at: Date
    expires_at: Date
    used_at: Date | null
    destination: Generated<string>
  }
  event: {
    network_id: string
    seq: number
    id: string
    at: Date
    name: string
    person_id: string | null
    seat_id: string | null
    gss: string | null
    subject_id: string | null
    facts: string
    previous_hash: string
    hash: string
  }
  event_head: {
    network_id: string
    seq: Generated<number>
    hash: Generated<string>
  }
  form_post: {
    network_id: string
    token: string
    person_id: string | null
    location: string
    at: Date
  }
  mail: {
    network_id: string
    id: string
    recipient: string
    subject: string
    body: string
    created_at: Date
    sent_at: Date | null
    failed: string | null
    headers: Defaulted<Record<string, string>>
    attachments: Defaulted<string[]>
  }
  file: {
    network_id: string
    id: string
    name: string
    mime: string
    sha256: string
    size: number
    bytes: Uint8Array
    created_at: Date
  }
  consultation: {
    network_id: string
    id: string
    slug: string
    title: string
    body: Generated<string>
    link: string | null
    opens: string | null
    closes: string | null
    closes_time: string | null
    nations: Generated<string[]>
    summary: Generated<string>
    invented: Generated<boolean>
    created_at: Date
    created_by: string | null
    lock_version: Generated<number>
    confirmed_at: Date | null
    confirmed_by: string | null
  }
  consultation_theme: {
    network_id: string
    consultation_id: string
    theme_id: string
  }
  reading: {
    network_id: string
    id: string
    consultation_id: string | null
    state: 'waiting' | 'reading' | 'read' | 'failed'
    source_url: string | null
    failure: string | null
    failure_code: string | null
    result: Json<unknown> | null
    started_by: string | null
    created_at: Date
    finished_at: Date | null
  }
  consultation_document: {
    network_id: string
    id: string
    consultation_id: string | null
    reading_id: string | null
    file_id: string
    name: string
    source_url: string | null
    position: Generated<number>
  }
  document_block: {
    network_id: string
    consultation_id: string
    position: number
    place: string
    kind: string
    level: number | null
    text: string
  }
  question: {
    network_id: string
    id: string
    consultation_id: string
    position: number
    number: string | null
    text: string
    short_title: string | null
    type: 'open' | 'yes-no' | 'choice'
    multiple: Generated<boolean>
    options: Defaulted<string[]>
    parts: Defaulted<QuestionPart[]>
    follow_up: Defaulted<string[]>
    guidance: Defaulted<string[]>
    section: string | null
    demographic: Generated<boolean>
    place: string | null
    dropped_at: Date | null
  }
  timetable_step: {
    network_id: string
    consultation_id: string
    step: 'call' | 'draft' | 'clearance' | 'sign-off' | 'submission'
    from_date: string
    until_date: string
  }
  council_date: {
    network_id: string
    id: string
    consultation_id: string
    gss: string
    what: string
    on_date: string
    papers_date: string | null
  }
  call: {
    network_id: string
    id: string
    consultation_id: string
    due_at: Date
    note: Generated<string>
    opened_at: Date
    opened_by: string | null
  }
  call_council: {
    network_id: string
    call_id: string
    gss: string
    asked_at: Date
    seen_at: Date | null
    reminded_at: Date | null
    reminders: Generated<number>
  }
  contribution: {
    network_id: string
    id: string
    question_id: string
    gss: string
    revision: number
    stance:
      | 'strongly-agree'
      | 'agree'
      | 'neither'
      | 'disagree'
      | 'strongly-disagree'
      | 'no-view'
      | null
    text: Generated<string>
    evidence: Defaulted<Evidence[]>
    use: 'by-name' | 'unattributed' | 'office-only'
    updated_at: Date
    updated_by: string | null
    shared_at: Date | null
  }
  contribution_revision: {
    network_id: string
    contribution_id: string
    revision: number
    stance: string | null
    text: string
    evidence: Json<Evidence[]>
    use: string
    person_id: string | null
    seat_id: string | null
    at: Date
  }
  clearance: {
    network_id: string
    id: string
    contribution_id: string
    revision: number
    level: 'portfolio-holder' | 'council'
    person_id: string | null
    seat_id: string | null
    at: Date
    decided_on: string | null
    minute_link: string | null
  }
  clearance_request: {
    network_id: string
    id: string
    consultation_id: string
    gss: string
    seat_id: string
    asked_by: string | null
    asked_at: Date
    note: Generated<string>
    answered_at: Date | null
    sent_back: string | null
  }
  response: {
    network_id: string
    id: string
    consultation_id: string
    title: string
    summary: Defaulted<string[]>
    summary_revision: Generated<number>
    created_at: Date
  }
  answer: {
    network_id: string
    id: string
    response_id: string
    question_id: string
    stance:
      | 'strongly-agree'
      | 'agree'
      | 'neither'
      | 'disagree'
      | 'strongly-disagree'
      | 'no-view'
      | null
    revision: Generated<number>
  }
  paragraph: {
    network_id: string
    id: string
    response_id: string
    answer_id: string | null
    position: number
    text: string
    revision: number
    updated_at: Date
    updated_by: string | null
    removed_at: Date | null
  }
  paragraph_revision: {
    network_id: string
    paragraph_id: string
    revision: number
    text: string
    person_id: string | null
    at: Date
  }
  paragraph_edit: {
    network_id: string
    paragraph_id: string
    person_id: string
    text: string
    at: Date
  }
  comment: {
    network_id: string
    id: string
    paragraph_id: string
    revision: number
    passage: Generated<string>
    text: string
    person_id: string | null
    at: Date
    resolved_at: Date | null
    resolved_by: string | null
  }
  response_version: {
    network_id: string
    id: string
    response_id: string
    number: number
    canonical: string
    sha256: string
    summary: Defaulted<string[]>
    note: Generated<string>
    frozen_at: Date
    frozen_by: string | null
  }
  version_export: {
    network_id: string
    version_id: string
    format: string
    file_id: string
    made_at: Date
  }
  version_view: {
    network_id: string
    version_id: string
    person_id: string
    at: Date
  }
  sign_off_round: {
    network_id: string
    id: string
    version_id: string
    constitution: Json<unknown>
    opened_at: Date
    opened_by: string | null
    closes_at: Date
    closed_at: Date | null
    outcome: Json<unknown> | null
  }
  round_council: {
    network_id: string
    round_id: string
    gss: string
    nation: string
    political_group: string | null
    reached_at: Date | null
    reached_how: string | null
    reminded_at: Date | null
  }
  ballot: {
    network_id: string
    id: string
    round_id: string
    gss: string
    number: number
    decision: 'endorse' | 'endorse-with-reservation' | 'abstain' | 'object'
    text: Generated<string>
    substantive: Generated<boolean>
    shown: 'footnote' | 'carve-out' | 'own-letter' | 'name-withheld' | null
    seen_sha256: string
    person_id: string | null
    seat_id: string | null
    by_office: Generated<boolean>
    spoken_with: string | null
    cast_at: Date
    substitute_id: string | null
  }
  ballot_confirmation: {
    network_id: string
    ballot_id: string
    person_id: string | null
    seat_id: string | null
    at: Date
  }
  submission: {
    network_id: string
    id: string
    version_id: string
    sent_at: Date
    how: string
    sent_to: string
    receipt: Generated<string>
    person_id: string | null
    recorded_at: Date
  }
  submission_file: {
    network_id: string
    submission_id: string
    file_id: string
    kind: 'sent' | 'receipt'
  }
  published_response: {
    network_id: string
    id: string
    version_id: string
    slug: string
    record: string
    published_at: Date
    person_id: string | null
  }
  withheld_name: {
    network_id: string
    published_response_id: string
    gss: string
    salt: string
  }
}

/** Who may see each column of each table; a test holds this list against the live schema both ways. */
export const privacy: { [T in keyof Tables]: { [C in keyof Tables[T]]: Privacy } } = {
  ...partnerPrivacy,
  ...peoplePrivacy,
  ...picturePrivacy,
  ...articlePrivacy,
  ...meaningPrivacy,
  ...memberPrivacy,
  ...newsletterPrivacy,
  ...consistencyPrivacy,
  ...positionPrivacy,
  ...publicationPrivacy,
  authority: {
    gss: 'public',
    name: 'public',
    short_name: 'public',
    slug: 'public',
    kind: 'public',
    nation: 'public',
    region: 'public',
    valid_from: 'public',
    valid_until: 'public',
    population: 'public',
    population_source: 'public',
    lat: 'public',
    lon: 'public',
    source: 'public',
    welsh_name: 'public',
    other_names: 'public',
    former_gss: 'public',
    county_gss: 'public',
    combined_authority: 'public',
    area_km2: 'public',
    urban_class: 'public',
    population_year: 'public',
  },
  authority_successor: { gss: 'public', successor_gss: 'public', on_date: 'public' },
  installation_key: {
    id: 'public',
    public_key: 'public',
    private_key: 'private',
    created_at: 'public',
  },
  network: {
    network_id: 'public',
    slug: 'public',
    hostname: 'public',
    name: 'public',
    line: 'public',
    about: 'public',
    colours: 'public',
    founding_councils: 'public',
    office_email: 'public',
    demonstration: 'public',
    created_at: 'public',
  },
  theme: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    name: 'public',
    line: 'public',
    text: 'public',
  },
  membership: {
    network_id: 'public',
    id: 'public',
    gss: 'public',
    kind: 'public',
    from_date: 'public',
    from_precision: 'public',
    from_source: 'public',
    until_date: 'public',
    until_precision: 'public',
    until_source: 'public',
    political_group: 'public',
    from_not_before: 'public',
    until_not_before: 'public',
  },
  constitution: {
    network_id: 'public',
    id: 'public',
    effective_from: 'public',
    settings: 'public',
    created_at: 'public',
  },
  person: {
    network_id: 'public',
    id: 'public',
    name: 'members',
    email: 'office',
    demonstration: 'members',
    created_at: 'office',
    erased_at: 'office',
  },
  seat: {
    network_id: 'public',
    id: 'public',
    gss: 'public',
    kind: 'public',
    title: 'public',
    theme_id: 'public',
    places: 'public',
  },
  seat_holding: {
    network_id: 'public',
    id: 'public',
    seat_id: 'public',
    person_id: 'members',
    acting: 'members',
    from_date: 'members',
    until_date: 'members',
  },
  portfolio: { network_id: 'public', seat_id: 'public', theme_id: 'public' },
  session: {
    network_id: 'private',
    id: 'private',
    token_hash: 'private',
    person_id: 'private',
    created_at: 'private',
    last_seen_at: 'private',
    expires_at: 'private',
    revoked_at: 'private',
    device: 'private',
  },
  sign_in_link: {
    network_id: 'private',
    id: 'private',
    token_hash: 'private',
    person_id: 'private',
    created_at: 'private',
    expires_at: 'private',
    used_at: 'private',
    destination: 'private',
  },
  event: {
    network_id: 'office',
    seq: 'office',
    id: 'office',
    at: 'office',
    name: 'office',
    person_id: 'office',
    seat_id: 'office',
    gss: 'office',
    subject_id: 'office',
    facts: 'office',
    previous_hash: 'office',
    hash: 'office',
  },
  event_head: { network_id: 'office', seq: 'office', hash: 'office' },
  form_post: {
    network_id: 'private',
    token: 'private',
    person_id: 'private',
    location: 'private',
    at: 'private',
  },
  mail: {
    network_id: 'private',
    id: 'private',
    recipient: 'private',
    subject: 'private',
    body: 'private',
    created_at: 'private',
    sent_at: 'private',
    failed: 'private',
    headers: 'private',
    attachments: 'private',
  },
  file: {
    network_id: 'private',
    id: 'private',
    name: 'private',
    mime: 'private',
    sha256: 'private',
    size: 'private',
    bytes: 'private',
    created_at: 'private',
  },
  consultation: {
    network_id: 'public',
    id: 'public',
    slug: 'public',
    title: 'public',
    body: 'public',
    link: 'public',
    opens: 'public',
    closes: 'public',
    closes_time: 'public',
    nations: 'public',
    summary: 'public',
    invented: 'public',
    created_at: 'members',
    created_by: 'members',
    lock_version: 'members',
    confirmed_at: 'members',
    confirmed_by: 'members',
  },
  consultation_theme: { network_id: 'public', consultation_id: 'public', theme_id: 'public' },
  reading: {
    network_id: 'office',
    id: 'office',
    consultation_id: 'office',
    state: 'office',
    source_url: 'office',
    failure: 'office',
    failure_code: 'office',
    result: 'office',
    started_by: 'office',
    created_at: 'office',
    finished_at: 'office',
  },
  consultation_document: {
    network_id: 'members',
    id: 'members',
    consultation_id: 'members',
    reading_id: 'members',
    file_id: 'members',
    name: 'members',
    source_url: 'members',
    position: 'members',
  },
  document_block: {
    network_id: 'members',
    consultation_id: 'members',
    position: 'members',
    place: 'members',
    kind: 'members',
    level: 'members',
    text: 'members',
  },
  question: {
    network_id: 'public',
    id: 'public',
    consultation_id: 'public',
    position: 'public',
    number: 'public',
    text: 'public',
    short_title: 'public',
    type: 'public',
    multiple: 'public',
    options: 'public',
    parts: 'public',
    follow_up: 'public',
    guidance: 'public',
    section: 'public',
    demographic: 'public',
    place: 'public',
    dropped_at: 'members',
  },
  timetable_step: {
    network_id: 'members',
    consultation_id: 'members',
    step: 'members',
    from_date: 'members',
    until_date: 'members',
  },
  council_date: {
    network_id: 'own-council',
    id: 'own-council',
    consultation_id: 'own-council',
    gss: 'own-council',
    what: 'own-council',
    on_date: 'own-council',
    papers_date: 'own-council',
  },
  call: {
    network_id: 'members',
    id: 'members',
    consultation_id: 'members',
    due_at: 'members',
    note: 'members',
    opened_at: 'members',
    opened_by: 'members',
  },
  call_council: {
    network_id: 'office',
    call_id: 'office',
    gss: 'office',
    asked_at: 'office',
    seen_at: 'office',
    reminded_at: 'office',
    reminders: 'office',
  },
  contribution: {
    network_id: 'own-council',
    id: 'own-council',
    question_id: 'own-council',
    gss: 'own-council',
    revision: 'own-council',
    stance: 'own-council',
    text: 'own-council',
    evidence: 'own-council',
    use: 'own-council',
    updated_at: 'own-council',
    updated_by: 'own-council',
    shared_at: 'own-council',
  },
  contribution_revision: {
    network_id: 'own-council',
    contribution_id: 'own-council',
    revision: 'own-council',
    stance: 'own-council',
    text: 'own-council',
    evidence: 'own-council',
    use: 'own-council',
    person_id: 'own-council',
    seat_id: 'own-council',
    at: 'own-council',
  },
  clearance: {
    network_id: 'own-council',
    id: 'own-council',
    contribution_id: 'own-council',
    revision: 'own-council',
    level: 'own-council',
    person_id: 'own-council',
    seat_id: 'own-council',
    at: 'own-council',
    decided_on: 'own-council',
    minute_link: 'own-council',
  },
  clearance_request: {
    network_id: 'own-council',
    id: 'own-council',
    consultation_id: 'own-council',
    gss: 'own-council',
    seat_id: 'own-council',
    asked_by: 'own-council',
    asked_at: 'own-council',
    note: 'own-council',
    answered_at: 'own-council',
    sent_back: 'own-council',
  },
  response: {
    network_id: 'members',
    id: 'members',
    consultation_id: 'members',
    title: 'members',
    summary: 'members',
    summary_revision: 'members',
    created_at: 'members',
  },
  answer: {
    network_id: 'members',
    id: 'members',
    response_id: 'members',
    question_id: 'members',
    stance: 'members',
    revision: 'members',
  },
  paragraph: {
    network_id: 'members',
    id: 'members',
    response_id: 'members',
    answer_id: 'members',
    position: 'members',
    text: 'members',
    revision: 'members',
    updated_at: 'members',
    updated_by: 'members',
    removed_at: 'members',
  },
  paragraph_revision: {
    network_id: 'members',
    paragraph_id: 'members',
    revision: 'members',
    text: 'members',
    person_id: 'members',
    at: 'members',
  },
  paragraph_edit: {
    network_id: 'members',
    paragraph_id: 'members',
    person_id: 'members',
    text: 'members',
    at: 'members',
  },
  comment: {
    network_id: 'members',
    id: 'members',
    paragraph_id: 'members',
    revision: 'members',
    passage: 'members',
    text: 'members',
    person_id: 'members',
    at: 'members',
    resolved_at: 'members',
    resolved_by: 'members',
  },
  response_version: {
    network_id: 'members',
    id: 'members',
    response_id: 'members',
    number: 'members',
    canonical: 'members',
    sha256: 'members',
    summary: 'members',
    note: 'members',
    frozen_at: 'members',
    frozen_by: 'members',
  },
  version_export: {
    network_id: 'members',
    version_id: 'members',
    format: 'members',
    file_id: 'members',
    made_at: 'members',
  },
  version_view: {
    network_id: 'private',
    version_id: 'private',
    person_id: 'private',
    at: 'private',
  },
  sign_off_round: {
    network_id: 'members',
    id: 'members',
    version_id: 'members',
    constitution: 'members',
    opened_at: 'members',
    opened_by: 'members',
    closes_at: 'members',
    closed_at: 'members',
    outcome: 'members',
  },
  round_council: {
    network_id: 'members',
    round_id: 'members',
    gss: 'members',
    nation: 'members',
    political_group: 'members',
    reached_at: 'members',
    reached_how: 'members',
    reminded_at: 'office',
  },
  ballot: {
    network_id: 'members',
    id: 'members',
    round_id: 'members',
    gss: 'members',
    number: 'members',
    decision: 'members',
    text: 'members',
    substantive: 'members',
    shown: 'members',
    seen_sha256: 'members',
    person_id: 'members',
    seat_id: 'members',
    by_office: 'members',
    spoken_with: 'members',
    cast_at: 'members',
    substitute_id: 'own-council',
  },
  ballot_confirmation: {
    network_id: 'members',
    ballot_id: 'members',
    person_id: 'members',
    seat_id: 'members',
    at: 'members',
  },
  submission: {
    network_id: 'members',
    id: 'members',
    version_id: 'members',
    sent_at: 'public',
    how: 'public',
    sent_to: 'members',
    receipt: 'members',
    person_id: 'members',
    recorded_at: 'members',
  },
  submission_file: {
    network_id: 'members',
    submission_id: 'members',
    file_id: 'members',
    kind: 'members',
  },
  published_response: {
    network_id: 'public',
    id: 'public',
    version_id: 'public',
    slug: 'public',
    record: 'public',
    published_at: 'public',
    person_id: 'members',
  },
  withheld_name: {
    network_id: 'own-council',
    published_response_id: 'own-council',
    gss: 'own-council',
    salt: 'own-council',
  },
  ...searchPrivacy,
  ...sitePrivacy,
  ...subscriptionPrivacy,
  ...joiningPrivacy,
  ...eventPrivacy,
  ...ideaPrivacy,
  ...indicatorPrivacy,
  ...videoPrivacy,
}
