import type { Viewer } from '../../kernel/seats.ts'
import { councilsOf, isOffice } from '../../kernel/seats.ts'

export type Audience = 'public' | 'partners' | 'members' | 'own-council' | 'office'

/** A record as it can be found: what rooms say of it when they change it. */
export interface Findable {
  /** What it is, in the words of the product: 'article', 'position', 'solution'. */
  kind: string
  subjectId: string
  audience: Audience
  /** Code of the council whose own it is; needed with 'own-council', absent otherwise. */
  ownGss?: string | null
  title: string
  /** A sentence or two, shown under the title where the passage found does not serve. */
  summary?: string
  /** Its page. */
  href: string
  /** ISO date by which newer ones come first among equals. */
  on?: string | null
  /** Slugs of themes. */
  themes?: readonly string[]
  /** Codes of the councils that it is about or from. */
  councils?: readonly string[]
  /** The whole text, as a reader reads it. */
  text: string
}

/** Who asks, as far as finding needs to know. */
export interface Asker {
  /** Holds a seat today. */
  member: boolean
  office: boolean
  /** Signs in for a partner today. */
  partner?: boolean
  /** Codes of the councils for which they hold a seat. */
  councils: readonly string[]
}

/** What somebody may find follows from the seats they hold today, and from whether they sign in for a partner. */
export function askerOf(viewer: Viewer | null, partner = false): Asker {
  return {
    member: (viewer?.seats.length ?? 0) > 0,
    office: isOffice(viewer),
    partner,
    councils: councilsOf(viewer),
  }
}

/** Whether this asker may find a record of this audience. */
export function mayFind(asker: Asker, audience: Audience, ownGss: string | null): boolean {
  if (audience === 'public' || asker.office) return true
  if (audience === 'members') return asker.member
  if (audience === 'partners') return asker.member || asker.partner === true
  return audience === 'own-council' && ownGss !== null && asker.councils.includes(ownGss)
}
