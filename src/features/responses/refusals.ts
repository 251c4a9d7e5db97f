import type { SeatKind } from '../../kernel/seats.ts'
import type { CitationRefusal } from './citation.ts'
import { type ClearanceRefusal, clearanceWords } from './clearance.ts'
import type { ContributionRefusal } from './contribution.ts'
import { dayInWords, momentInWords } from './days.ts'
import type { FreezeRefusal } from './freezing.ts'
import type { PublishingRefusal } from './record-building.ts'
import type { ClosingRefusal, OpeningRefusal } from './round.ts'
import type { BallotRefusal, ConfirmationRefusal } from './sign-off.ts'

/** Everything that the rules of this room refuse. A new one does not compile until it has a sentence here. */
export type Refusal =
  | ContributionRefusal
  | ClearanceRefusal
  | CitationRefusal
  | FreezeRefusal
  | OpeningRefusal
  | ClosingRefusal
  | BallotRefusal
  | ConfirmationRefusal
  | PublishingRefusal

type Sentences = {
  [Name in Refusal['refused']]: (facts: Extract<Refusal, { refused: Name }>, words: Words) => string
}

/** What a sentence needs beside the refusal: the clock and the names of the network. */
export interface Words {
  timeZone: string
  /** The short name of a council by its code. */
  nameOf: (gss: string) => string
}

/** What happened and what to do now, in plain words; that nothing was lost is for the page to say. */
export function refusalSentence(refusal: Refusal, words: Words): string {
  const sentence = sentences[refusal.refused] as (facts: Refusal, words: Words) => string
  return sentence(refusal, words)
}

const seatNames: Partial<Record<SeatKind, string>> = {
  leader: 'the leader',
  'portfolio-holder': 'a portfolio holder',
  'policy-officer': 'a policy officer',
  'chief-executive': 'the chief executive',
}

const sentences: Sentences = {
  'seat-not-begun': ({ on }) =>
    `Your seat begins on ${dayInWords(on)}. You can do this from then on.`,
  'seat-ended': ({ on }) =>
    `Your seat ended on ${dayInWords(on)}. Whoever holds it now can do this. What you did before stays as it is.`,
  'not-your-council': ({ gss }, { nameOf }) =>
    `You hold no seat at ${nameOf(gss)}. Only its own people can do this.`,
  'not-a-member': ({ gss }, { nameOf }) =>
    `${nameOf(gss)} was not a member on the day this round opened, so it has no ballot in it.`,
  'not-a-signing-seat': ({ seats }) => `Only ${listed(seats)} can sign for a council. Ask them to.`,
  'not-a-clearing-seat': ({ level, seats }) =>
    level === 'council'
      ? 'Only people of the council itself can record its decision.'
      : `Only ${listed(seats)} can clear this. Ask them to.`,
  'not-the-office': () => 'Only the network office can do this.',

  'not-called': ({ gss }, { nameOf }) =>
    `${nameOf(gss)} was not asked to answer this consultation. Ask the network office to call it.`,
  'call-closed': ({ at }, { timeZone }) =>
    `The call closed on ${momentInWords(at, timeZone)}. Ask the network office whether it still takes answers.`,
  'nothing-said': () => 'There is nothing to clear yet. Give a stance or write an answer first.',
  'words-changed': () =>
    'The answer changed after it was shown to you. Read it as it is now, then clear it.',
  'already-cleared': ({ level }) => `This answer is cleared already: ${clearanceWords[level]}.`,
  'decision-day-needed': () => 'Give the day on which the council decided.',
  'decision-not-yet-taken': ({ on }) =>
    `${dayInWords(on)} is still to come. Record the decision once it has been taken.`,
  'minute-link-needed': () => 'Give the address of the minute. It starts with https://',

  'nothing-to-cite': () => 'This council has said nothing that could be cited.',
  'not-shared': () =>
    'This is still a draft of the council. It can be cited once the council lets it go.',
  'kept-for-the-office': () => 'The council keeps this for the network office. It cannot be cited.',
  'too-few-to-hide-among': ({ among }) =>
    `Only ${councils(among)} could have said this, so citing it would name its author. Ask the council whether it may be named.`,
  'not-cleared': ({ level, needed }) =>
    `This is at ${clearanceWords[level]}. To be cited it must be at ${clearanceWords[needed]}.`,

  'already-submitted': ({ at }, { timeZone }) =>
    `This response was sent on ${momentInWords(at, timeZone)}. It stays as it was sent.`,
  'nothing-answered': () => 'No question has an answer yet. Answer at least one, then freeze.',
  'unsaved-elsewhere': ({ unsaved }) =>
    `${unsaved.map(({ label, by }) => `${by} has words not yet saved in question ${label}.`).join(' ')} Wait for them, or ask them to save.`,
  'citations-not-allowed': ({ citations }, words) =>
    citations
      .map(
        ({ label, gss, why }) =>
          `Question ${label} cites ${words.nameOf(gss)}. ${refusalSentence(why, words)}`,
      )
      .join(' '),
  'no-strength-yet': ({ labels }) =>
    `${labels.length === 1 ? `Question ${labels[0]} asks` : `Questions ${labels.join(', ')} ask`} for the strength line, and too few councils count for one yet. Take {strength} out, or wait for clearance.`,
  'nothing-changed': ({ version }) => `Nothing changed since version ${version}. Use that one.`,

  'not-checked': () =>
    'This text has not been held against what we are on record as saying. It may have changed a moment ago. Freeze it again.',
  'contradictions-open': ({ count }) =>
    `${count === 1 ? 'One passage' : `${count} passages`} may contradict what we are on record as saying. Change the text, or wave ${count === 1 ? 'it' : 'each'} through with a note.`,

  'not-the-latest-version': ({ latest }) =>
    `There is a newer version, ${latest}. Sign-off is always of the newest one.`,
  'another-round-open': () =>
    'Another version of this response is being signed off. Wait until that round has closed.',
  'already-agreed': () => 'The members have agreed to this version already.',
  'no-members': () => 'The network has no members on this day, so nobody can sign.',
  'quorum-out-of-reach': ({ needed, members }) =>
    `The constitution asks ${needed} to endorse, and the network has ${members} ${members === 1 ? 'member' : 'members'}. Change the constitution first.`,
  'silence-cannot-be-broken': ({ needed, members }) =>
    `The constitution lets ${needed} objections break the silence, and the network has ${members} ${members === 1 ? 'member' : 'members'}. Change the constitution first.`,
  'closes-too-soon': ({ days, earliest }, { timeZone }) =>
    `The constitution promises councils ${days} ${days === 1 ? 'day' : 'days'}. The round can close on ${momentInWords(earliest, timeZone)} at the earliest.`,
  'closes-after-consultation': ({ at }, { timeZone }) =>
    `The consultation closes on ${momentInWords(at, timeZone)}. Choose an earlier close, and leave time to send the response.`,
  'round-still-open': ({ until }, { timeZone }) =>
    `The round is open until ${momentInWords(until, timeZone)}.`,
  'round-closed': ({ at }, { timeZone }) =>
    `The round closed on ${momentInWords(at, timeZone)}. Ballots after that do not count. The ballots cast before stay as they are.`,

  'text-changed': () =>
    'The text you were shown is not the text of this round. Nobody signs a text that changed. Read it as it is now, then decide.',
  'text-needed': ({ decision }) =>
    decision === 'object' ? 'Say why the council objects.' : 'Write the council’s reservation.',
  'way-to-show-needed': () => 'Choose how the objection is shown.',
  'not-confirmed': () => 'Check what will be recorded, then confirm it.',
  'nothing-to-confirm': () => 'This ballot does not wait for confirmation.',
  'ballot-replaced': () => 'The council has cast a newer ballot. That one counts.',

  'not-agreed': () =>
    'The members did not agree to this version, so it has no record of sign-off to publish.',
  'name-not-hidden': ({ among, councils: codes }, { nameOf }) =>
    `${codes.map(nameOf).join(', ')} ${codes.length === 1 ? 'withholds its name' : 'withhold their names'}, and only ${councils(among)} ${among === 1 ? 'is' : 'are'} not listed by name, so readers could tell. Ask for consent before publishing.`,
}

function listed(seats: SeatKind[]): string {
  const names = seats.map((seat) => seatNames[seat] ?? seat)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

function councils(count: number): string {
  return `${count} ${count === 1 ? 'council' : 'councils'}`
}
