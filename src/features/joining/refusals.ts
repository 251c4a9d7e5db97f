import { formatDate } from '../../documents/dates.ts'
import type { Decision } from '../responses/index.ts'
import type {
  BeginRefusal,
  OfficeRefusal,
  SavingRefusal,
  WithdrawalRefusal,
} from './application.ts'
import { namesTogether, type PuttingRefusal } from './dossier.ts'
import type { VoterRefusal } from './executive.ts'
import type { TickRefusal } from './onboarding.ts'

/** Everything that this room refuses. A new one does not compile until it has a sentence here. */
export type Refusal =
  | BeginRefusal
  | SavingRefusal
  | WithdrawalRefusal
  | OfficeRefusal
  | PuttingRefusal
  | VoterRefusal
  | TickRefusal
  | { refused: 'applied-already'; council: string }
  | { refused: 'no-decision' }
  | { refused: 'round-closed'; at: string }
  | { refused: 'text-changed'; shown: string; now: string }
  | { refused: 'text-needed'; decision: Decision }
  | { refused: 'ballot-replaced'; number: number }
  | { refused: 'not-agreed' }
  | { refused: 'admitted-already' }
  | { refused: 'cannot-be-member'; why: string }
  | { refused: 'seat-not-filled'; title: string }

type Sentences = {
  [Name in Refusal['refused']]: (facts: Extract<Refusal, { refused: Name }>) => string
}

/** What happened and what to do now, in plain words. */
export function refusalSentence(refusal: Refusal): string {
  return (sentences[refusal.refused] as (facts: Refusal) => string)(refusal)
}

const sentences: Sentences = {
  'no-such-council': () =>
    'The register knows no council of this name. Try its short name, such as Lincoln, or its GSS code',
  'several-councils': () => 'Several councils are called like this. Choose the one you mean',
  'council-abolished': ({ council, on, successors }) =>
    `${council} was abolished on ${formatDate(on)}.${
      successors.length > 0
        ? ` ${namesTogether(successors)} followed it, and can apply`
        : ' It cannot apply'
    }`,
  'member-already': ({ council }) => `${council} is a member today`,
  'link-expired': () =>
    'This link does not open an application any more. Ask for a new one with the address that you began with.',
  'sent-already': () => 'This application has been sent, and stays as it was sent.',
  'closed-already': () => 'This application is closed. Nothing more can be done with it.',
  'saved-elsewhere': () =>
    'Somebody saved other words in the meantime, perhaps you in another window. Yours are below; save again to keep them instead.',
  'applied-already': ({ council }) =>
    `${council} has sent an application already. Ask the network office which of the two is to count.`,
  'not-the-office': () => 'Only the network office can do this.',
  'no-application': () => 'There is no such application.',
  'not-sent': () => 'The council has not sent this application yet.',
  'with-the-executive': () => 'The executive is deciding on it. Wait until that has closed.',
  'executive-has-not-decided': () =>
    'The executive decides who joins. Put the application to it first.',
  'executive-agreed': () => 'The executive has agreed to it. Admit the council.',
  'nothing-chosen': () => 'Choose at least one application',
  'nobody-decides': () =>
    'Nobody holds a seat that decides today. Give somebody a seat of the executive first.',
  'closes-too-soon': ({ days, earliest }) =>
    `The constitution gives ${days} ${days === 1 ? 'day' : 'days'} to decide. The earliest close is ${formatDate(new Date(earliest))}`,
  'quorum-out-of-reach': ({ needed, members }) =>
    `${needed} must agree, and only ${members} are there to decide. Fill the seats of the executive first.`,
  'not-a-voter': () =>
    'Only those who hold a seat that was asked can decide, and only in their own seat.',
  'no-decision': () => 'There is no such decision.',
  'round-closed': ({ at }) => `This decision closed on ${formatDate(new Date(at))}.`,
  'text-changed': () =>
    'What you were shown is not what is to be decided. Nobody decides on a text that changed under them: read it as it is now.',
  'text-needed': ({ decision }) =>
    decision === 'object' ? 'Say why you object' : 'Write the reservation',
  'ballot-replaced': () =>
    'Somebody else who holds this seat has decided in the meantime. Look at what stands now, and decide again if need be.',
  'not-agreed': () => 'The executive has not agreed to this application.',
  'admitted-already': () => 'This council has been admitted already.',
  'cannot-be-member': ({ why }) =>
    membershipWords[why] ?? 'The register does not take this membership.',
  'seat-not-filled': ({ title }) =>
    `The seat “${title}” could not be made or filled. Nothing was done for this council.`,
  'not-yours': () => 'Only the people of this council, and the network office, can tick this.',
  'no-such-item': () => 'There is no such item.',
}

const membershipWords: Record<string, string> = {
  'already-member': 'The council is a member on some of these days already.',
  'authority-abolished': 'The council is abolished by that day.',
  'authority-not-yet': 'The council does not exist on that day.',
}
