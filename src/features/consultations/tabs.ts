import type { Viewer } from '../../kernel/seats.ts'
import { councilsOf, isOffice } from '../../kernel/seats.ts'

export type TabName =
  | 'overview'
  | 'questions'
  | 'timetable'
  | 'call'
  | 'contribute'
  | 'grid'
  | 'draft'
  | 'versions'

export interface Tab {
  label: string
  href: string
  current: boolean
}

/** The pages of one consultation that apply to this viewer now, in the order of the work. */
export function consultationTabs(
  consultation: { slug: string; confirmedAt: Date | null; called: boolean },
  viewer: Viewer | null,
  current: TabName,
): Tab[] {
  const office = isOffice(viewer)
  const confirmed = consultation.confirmedAt !== null
  const { called } = consultation
  const council = councilsOf(viewer).length > 0
  const all: [TabName, string, boolean][] = [
    ['overview', 'Overview', true],
    ['questions', 'Questions', office],
    ['timetable', 'Timetable', true],
    ['call', 'Call', office && confirmed],
    ['contribute', 'Contribute', council && called],
    ['grid', 'Grid', called],
    ['draft', 'Draft', called || (office && confirmed)],
    ['versions', 'Versions', called],
  ]
  const at = `/consultations/${consultation.slug}`
  return all
    .filter(([, , applies]) => applies)
    .map(([name, label]) => ({
      label,
      href: name === 'overview' ? at : `${at}/${name}`,
      current: name === current,
    }))
}
