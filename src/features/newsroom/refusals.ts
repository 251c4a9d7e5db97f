import { formatDate } from '../../documents/dates.ts'
import type { PublishRefusal, WithdrawalRefusal, WritingRefusal } from './article.ts'
import type { AnsweringRefusal, AskingRefusal } from './quote.ts'

/** Everything that the rules of this room refuse. A new one does not compile until it has a sentence here. */
export type Refusal =
  | WritingRefusal
  | PublishRefusal
  | WithdrawalRefusal
  | AskingRefusal
  | AnsweringRefusal

type Names = Refusal['refused']
type Facts<Name extends Names> = Extract<Refusal, { refused: Name }>
type Sentences = {
  [Name in Names]: (facts: Facts<Name>) => [field: string, sentence: string]
}

/** Beside which field a refusal stands, and its sentence: what happened and what to do now. */
export function refusalErrors(refusal: Refusal): Record<string, string> {
  const say = sentences[refusal.refused] as (facts: Refusal) => [string, string]
  const [field, sentence] = say(refusal)
  return { [field]: sentence }
}

const longest = { title: '160', summary: '400', text: '60,000' }

const sentences: Sentences = {
  'not-office': () => ['', 'Only the network office writes and publishes articles.'],
  'not-found': () => ['', 'This article is not here.'],
  withdrawn: () => [
    '',
    'This article was withdrawn, and its page says why. Write a new one instead.',
  ],
  'title-needed': () => ['title', 'Enter a headline'],
  'too-long': (facts) =>
    'field' in facts
      ? [facts.field, `Keep this below ${longest[facts.field]} characters`]
      : ['words', 'Keep the quote below 1,500 characters'],
  marks: ({ sentence }) => ['text', sentence],
  'address-taken': () => ['slug', 'Another article has this address, or had it. Choose another'],

  'newer-text': ({ theirs }) => [
    '',
    `${theirs.by ?? 'Somebody'} saved this article while you were writing. Both texts stand below.`,
  ],

  'nothing-written': ({ field }) => [
    field,
    field === 'text'
      ? 'Nothing is written yet. Write the text first'
      : 'Write the summary first: lists, feeds and search show it',
  ],
  'nothing-changed': () => ['', 'Nothing has changed since it was published.'],
  'correction-needed': () => ['correction', 'Say what changed, for readers of the first version'],
  'quotes-waiting': ({ names }) => [
    'quotes',
    `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} not approved ${names.length === 1 ? 'the words' : 'their words'} yet. Wait for them, or take the quote out`,
  ],
  'no-such-quote': ({ numbers }) => [
    'text',
    `The text has a place for quote ${numbers.join(', ')}, and there is none. Ask for it, or take the place out`,
  ],
  'links-to-withdrawn': ({ titles }) => [
    'linksAccepted',
    `The text leads to what was withdrawn: ${titles.map((title) => `“${title}”`).join(', ')}. Take the link out, or tick that it stays; the page will mark it`,
  ],
  'before-election': ({ people }) => [
    'electionNote',
    `${people.map(({ name, how, pollDay }) => `${name} is ${how} here, and the council votes on ${formatDate(pollDay)}`).join('. ')}. Take it out or wait; if it must stand, say why`,
  ],
  'minute-past': () => ['at', 'This minute is past. Choose a later one, or publish now'],

  'never-published': () => [
    '',
    'This article was never published, so there is nothing to withdraw.',
  ],
  'reason-needed': () => ['reason', 'Say why, in a sentence'],

  'unknown-seat': () => ['seat', 'Choose whom to ask'],
  'seat-is-vacant': () => ['seat', 'Nobody holds this seat today. Choose another one'],

  'seat-ended': () => [
    '',
    'The seat in which you were asked is no longer yours, so you cannot speak in it. The office will ask whoever holds it now.',
  ],
  'not-asked': () => ['', 'Somebody else was asked for these words.'],
  dropped: () => ['', 'The office no longer needs this quote. Nothing is left to do.'],
  'proposal-changed': () => [
    'words',
    'The office changed its proposal while this page was open. It stands below yours; read it, then approve the words that you want',
  ],
  'words-needed': () => ['words', 'Write what you want to be quoted with'],
}

/** Why the set minute passed without publishing, from the name that was kept. */
export function refusalName(name: string): string {
  return refusedAtMinute[name] ?? 'something stood in its way; open the page to publish to see what'
}

const refusedAtMinute: Record<string, string> = {
  'quotes-waiting': 'a quote is no longer approved',
  'before-election': 'somebody in it is of a council before its election',
  'links-to-withdrawn': 'it leads to an article that was withdrawn',
  'nothing-written': 'its text or summary is empty',
  'nothing-changed': 'nothing has changed since it was published',
  'no-such-quote': 'the text has a place for a quote that is not there',
  withdrawn: 'it was withdrawn',
}
