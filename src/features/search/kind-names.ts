import type { Kind } from './search.ts'

/** What a kind is called, one of it and many. */
export const kindNames: Record<Kind, [one: string, many: string]> = {
  member: ['Member', 'Members'],
  person: ['Person', 'People'],
  theme: ['Theme', 'Themes'],
  response: ['Response', 'Responses'],
  answer: ['Answer', 'Answers'],
  article: ['News', 'News'],
  publication: ['Publication', 'Publications'],
  event: ['Event', 'Events'],
  video: ['Video', 'Videos'],
  page: ['Page', 'Pages'],
}
