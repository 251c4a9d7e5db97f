/** What each kind of record is called, one of it and many, in the words of the pages. */
const names: Record<string, [one: string, many: string]> = {
  member: ['Member', 'Members'],
  person: ['Person in office', 'People in office'],
  theme: ['Theme', 'Themes'],
  challenge: ['Challenge', 'Challenges'],
  solution: ['Solution', 'Solutions'],
  'peer-question': ['Question to the peers', 'Questions to the peers'],
  position: ['Position', 'Positions'],
  indicator: ['Figure', 'Figures'],
  consultation: ['Consultation', 'Consultations'],
  question: ['Question', 'Questions'],
  response: ['Response', 'Responses'],
  answer: ['Answer', 'Answers'],
  article: ['News', 'News'],
  publication: ['Publication', 'Publications'],
  event: ['Event', 'Events'],
  video: ['Video', 'Videos'],
  page: ['Page', 'Pages'],
}

/** Whether there are records of this kind. */
export const isKind = (kind: string): boolean => kind in names

/** "Position"; a kind that has no name yet is called as it is. */
export const oneOf = (kind: string): string => names[kind]?.[0] ?? kind

/** "Positions". */
export const manyOf = (kind: string): string => names[kind]?.[1] ?? kind

const audiences: Record<string, string> = {
  members: 'Members only',
  'own-council': 'Your council only',
  office: 'Network office only',
}

/** Who else may find it, where not everybody may. */
export const audienceWords = (audience: string): string | null => audiences[audience] ?? null
