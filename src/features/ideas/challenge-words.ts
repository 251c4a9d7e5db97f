import { actingRefusals } from './acting.ts'
import type {
  ChallengeRefusal,
  ChallengeState,
  CloseRefusal,
  FitRefusal,
  ReopenRefusal,
  ShareRefusal,
} from './challenge.ts'
import type { IdeaAudience } from './reader.ts'

/** To whom an idea is open, to choose from. */
export const audienceChoices: Record<IdeaAudience, { label: string; hint: string }> = {
  members: { label: 'Members', hint: 'People of member councils and the network office' },
  partners: { label: 'Members and partners', hint: 'Universities, businesses and others besides' },
  public: { label: 'Everybody', hint: 'It stands on the public site' },
}

/** "Open to members": to whom an idea is open, as its page says. */
export const audienceWords: Record<IdeaAudience, string> = {
  members: 'Open to members',
  partners: 'Open to members and partners',
  public: 'Open to everybody',
}

export const stateWords: Record<ChallengeState, string> = {
  draft: 'Draft',
  open: 'Open',
  closed: 'Closed',
}

/** Beside which field a refusal stands, and its sentence. */
export const challengeRefusals: Record<ChallengeRefusal, [field: string, sentence: string]> = {
  'not-of-the-council': ['council', actingRefusals['not-of-the-council']],
  'not-a-member': ['council', actingRefusals['not-a-member']],
  'unknown-challenge': ['', 'There is no such challenge.'],
  'changed-meanwhile': [
    '',
    'Somebody else has changed this challenge meanwhile. What you typed is below: open the challenge in another window, compare, and save again.',
  ],
  closed: ['', 'This challenge is closed. Open it again first.'],
  'unknown-theme': ['themes', 'One of these themes is no longer there'],
  'contact-of-another-council': ['contact', 'Choose a seat of the council that has the challenge'],
}

/** Why a challenge was not shared, closed or opened again. */
export const standingRefusals: Record<ShareRefusal | CloseRefusal | ReopenRefusal, string> = {
  ...actingRefusals,
  'unknown-challenge': 'There is no such challenge.',
  'shared-already': 'It is shared already.',
  'not-shared': 'It is a draft. Nobody else has seen it, so there is nothing to close.',
  'closed-already': 'It is closed already.',
  'not-closed': 'It is open.',
}

export const fitRefusals: Record<FitRefusal, string> = {
  'not-a-member-today':
    'Only people who hold a seat of a member council, or of the network office, can say whether a solution fits.',
  'unknown-challenge': 'There is no such challenge.',
  'unknown-solution': 'There is no such solution.',
  closed: 'This challenge is closed. Open it again first.',
}
