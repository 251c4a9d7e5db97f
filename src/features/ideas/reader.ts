import { councilsOf, isOffice, type Viewer } from '../../kernel/seats.ts'

/** To whom a challenge or a solution is open once it is shared. */
export type IdeaAudience = 'members' | 'partners' | 'public'

/** Who reads, as far as ideas need to know. */
export interface Reader {
  /** Holds a seat today. */
  member: boolean
  office: boolean
  /** Signs in for a partner today. */
  partner: boolean
  /** Codes of the councils for which they hold a seat. */
  councils: readonly string[]
}

/** What somebody may read follows from the seats they hold today, and from whether they sign in for a partner. */
export function readerOf(viewer: Viewer | null, partner: boolean): Reader {
  return {
    member: (viewer?.seats.length ?? 0) > 0,
    office: isOffice(viewer),
    partner,
    councils: councilsOf(viewer),
  }
}

/** The audiences to which somebody belongs: what is open to one of them, they may read. */
export function audiencesOf({ member, partner }: Reader): IdeaAudience[] {
  if (member) return ['public', 'partners', 'members']
  return partner ? ['public', 'partners'] : ['public']
}
