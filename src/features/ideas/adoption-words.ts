import { actingRefusals } from './acting.ts'
import type { AdoptionRefusal, AdoptionState } from './adoption.ts'

/** Where an adoption stands, as a word after the name of the council. */
export const adoptionWords: Record<AdoptionState, string> = {
  interested: 'interested',
  planning: 'planning it',
  piloting: 'trying it out',
  live: 'has it running',
  stopped: 'stopped',
}

/** The same behind a number: "3 running it". */
export const adoptionCounts: Record<AdoptionState, string> = {
  ...adoptionWords,
  live: 'running it',
}

/** The choices of the form, with what each means. */
export const adoptionChoices: Record<AdoptionState, { label: string; hint: string }> = {
  interested: { label: 'Interested', hint: 'We look into it' },
  planning: { label: 'Planning', hint: 'It is decided, or nearly' },
  piloting: { label: 'Piloting', hint: 'We try it out somewhere' },
  live: { label: 'Live', hint: 'It runs as part of what we do' },
  stopped: { label: 'Stopped', hint: 'We do it no more, or did not begin. Say why below' },
}

/** At which field a refusal stands, and its sentence. */
export const adoptionRefusals: Record<AdoptionRefusal, [field: string, sentence: string]> = {
  'not-of-the-council': ['council', actingRefusals['not-of-the-council']],
  'not-a-member': ['council', actingRefusals['not-a-member']],
  'unknown-solution': ['', 'This solution is not there any more.'],
  'not-shared': ['', 'This solution is still a draft. Once it is shared, others can take it up.'],
  'own-solution': [
    'council',
    'This is the council’s own solution. Say how it goes on the page of the solution.',
  ],
  'in-the-future': ['on', 'This day is still to come. Enter the day on which you got this far'],
  'before-the-solution': ['on', 'This day lies before the solution itself began'],
  'stopped-without-reason': [
    'changed',
    'Say why you stopped: the next council will read it before it begins',
  ],
  'said-already': ['', 'You have said exactly this before, so nothing was added.'],
  'not-learned-there': [
    'learnedFrom',
    'Choose the council that had it first, or one that took it up before you',
  ],
}
