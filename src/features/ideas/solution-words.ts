import { actingRefusals } from './acting.ts'
import type {
  ShareSolutionRefusal,
  SolutionLicence,
  SolutionRefusal,
  SolutionState,
} from './solution.ts'

/** Where a solution stands, to choose from. */
export const solutionStates: Record<SolutionState, { label: string; hint: string }> = {
  planned: { label: 'Planned', hint: 'Decided, not begun' },
  running: { label: 'Running', hint: 'It is being done' },
  ended: { label: 'Ended', hint: 'It did what it was for, or was stopped for other reasons' },
  failed: { label: 'Did not work', hint: 'What you learned may spare the next council the same' },
}

/** The terms under which others may use the words of a solution. */
export const solutionLicences: Record<SolutionLicence, { label: string; href: string | null }> = {
  ogl: {
    label: 'Open Government Licence v3.0',
    href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'cc-by': {
    label: 'Creative Commons Attribution 4.0 (CC BY)',
    href: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'cc-by-sa': {
    label: 'Creative Commons Attribution-ShareAlike 4.0 (CC BY-SA)',
    href: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  network: { label: 'For use within the network only', href: null },
}

/** Beside which field a refusal stands, and its sentence. */
export const solutionRefusals: Record<SolutionRefusal, [field: string, sentence: string]> = {
  'not-of-the-council': ['council', actingRefusals['not-of-the-council']],
  'not-a-member': ['council', actingRefusals['not-a-member']],
  'unknown-solution': ['', 'There is no such solution.'],
  'changed-meanwhile': [
    '',
    'Somebody else saved this solution while you had it open. What you typed is kept below, and what they saved stands beside it. Bring the two together, then save again.',
  ],
  'unknown-theme': ['themes', 'One of these themes is no longer there'],
  'contact-of-another-council': ['contact', 'Choose a seat of the council whose solution this is'],
  'unknown-picture': ['picture', 'This picture is no longer there. Choose another one'],
}

/** Why a solution was not shared. */
export const shareSolutionRefusals: Record<ShareSolutionRefusal, string> = {
  ...actingRefusals,
  'unknown-solution': 'There is no such solution.',
  'shared-already': 'It is shared already.',
}

const readers = {
  members: 'Members',
  partners: 'Members and partners',
  public: 'Everybody',
} as const

/** Who reads a solution: a draft its own council alone, until it is shared. */
export function readerWords(solution: {
  audience: keyof typeof readers
  sharedAt: Date | null
}): string {
  const whom = readers[solution.audience]
  return solution.sharedAt
    ? whom
    : `Only your council, until you share it. Then: ${whom.toLowerCase()}`
}
