import type { RemovalRefusal, WordsRefusal } from './picture.ts'

type Errors = Record<string, string>

/** Beside which field a refusal stands, and its sentence. */
export const wordsRefusals: Record<WordsRefusal, Errors> = {
  'not-office': { '': 'Only the network office keeps pictures.' },
  'unknown-picture': { '': 'This picture is no longer in the library.' },
  'alternative-needed': { alternative: 'Say what the picture shows, for those who do not see it' },
  'credit-needed': { credit: 'Say whose picture it is' },
  'not-for-others': {
    openToAll: 'The permission is for this site alone, so others may not use it. Take out the tick',
  },
}

export const removalRefusals: Record<RemovalRefusal, Errors> = {
  'not-office': { '': 'Only the network office keeps pictures.' },
  'unknown-picture': { '': 'This picture is no longer in the library.' },
  'in-use': {
    '': 'Something published shows this picture. Choose another one there first, then take it out.',
  },
}
