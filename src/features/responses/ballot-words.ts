import type { Ballot, Decided, Decision, DissentShown } from './sign-off.ts'

/** Each decision as one says it of a council: "Lincoln endorses". */
export const decisionWords: Record<Decision, string> = {
  endorse: 'endorses',
  'endorse-with-reservation': 'endorses with a reservation',
  abstain: 'abstains',
  object: 'objects',
}

/** How an objection is shown, as a council chooses it and as readers of the record are told. */
export const dissentWords: Record<DissentShown, { choice: string; hint: string }> = {
  footnote: {
    choice: 'A footnote',
    hint: 'Your words are printed beside the list of those who sign.',
  },
  'carve-out': {
    choice: 'A carve-out',
    hint: 'The response says for which parts it does not speak for you. Name them in your words.',
  },
  'own-letter': {
    choice: 'A letter of your own',
    hint: 'The response says that you object and write to the government body yourselves.',
  },
  'name-withheld': {
    choice: 'Name withheld',
    hint: 'Your words are printed and your name is not. Other members do not learn it from us.',
  },
}

/** A ballot in one sentence without its council: "objects to the wording, shown as a footnote". */
export function ballotSentence({ decision, substantive, shown }: Decided): string {
  if (decision !== 'object') return decisionWords[decision]
  const about = substantive ? 'objects to the substance' : 'objects to the wording'
  return shown === null ? about : `${about}, ${shownAs[shown]}`
}

const shownAs: Record<DissentShown, string> = {
  footnote: 'shown as a footnote',
  'carve-out': 'shown as a carve-out',
  'own-letter': 'with a letter of its own',
  'name-withheld': 'with its name withheld',
}

/** What stands after a council's name in the notes to a published response; null where no note is due. */
export function noteWords({
  decision,
  text,
  substantive,
  shown,
}: Pick<Ballot, 'decision' | 'text' | 'substantive' | 'shown'>): string | null {
  if (decision === 'endorse-with-reservation') return `endorses with a reservation: “${text}”`
  if (decision !== 'object') return null
  const wording = substantive ? '' : ' to the wording'
  switch (shown) {
    case 'carve-out':
      return `objects${wording}, and this response does not speak for it on what it names: “${text}”`
    case 'own-letter':
      return `objects${wording} and writes a letter of its own: “${text}”`
    default:
      return `objects${wording}: “${text}”`
  }
}
