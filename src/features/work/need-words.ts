import { formatDay } from '../../documents/dates.ts'
import type { Need, NeedFacts, NeedKind } from './need.ts'

/** What a need says to its person, and where the deed is done. */
export interface NeedWords {
  title: string
  note: string | null
  /** The deed, for a button. */
  step: string
  href: string
}

type Say = (need: Need, facts: Required<NeedFacts>, now: Date) => NeedWords

/** The words and the address of a need. */
export function needWords(need: Need, now: Date): NeedWords {
  return say[need.kind](need, { ...none, ...need.facts }, now)
}

const say: Record<NeedKind, Say> = {
  'answer-call': (need, { questions, answered, next }) => {
    const at = `/consultations/${need.slug}/contribute`
    const open = questions - answered
    return {
      title:
        answered === 0
          ? `Say what ${need.council} thinks: ${need.title}`
          : `${some(open, 'question')} on ${need.title} ${open === 1 ? 'is' : 'are'} still open`,
      note:
        answered === 0
          ? `${some(questions, 'question')}, about ten minutes. You can stop and come back.`
          : `${need.council} has answered ${answered} of ${questions}`,
      step: answered === 0 ? 'Begin with question 1' : `Carry on with question ${next}`,
      href: `${at}/${next || 1}?council=${need.councilSlug}`,
    }
  },
  'ask-clearance': (need, { waiting }) => ({
    title: `Ask for clearance of ${need.council}’s answers: ${need.title}`,
    note: `${some(waiting, 'answer')} not cleared yet. Only what is cleared counts in the joint response.`,
    step: 'Ask for clearance',
    href: ownAnswers(need),
  }),
  'mend-answers': (need, { note }) => ({
    title: `${need.council}’s answers came back: ${need.title}`,
    note: note ? `“${note}”` : null,
    step: 'See what is asked for',
    href: ownAnswers(need),
  }),
  'council-papers': (need, { what, on }, now) => ({
    title: `Get the paper on ${need.title} to ${what}`,
    note: `It meets on ${formatDay(on, now)}. ${need.council} has not decided on its answers yet.`,
    step: 'Open your council’s answers',
    href: ownAnswers(need),
  }),
  clear: (need, { waiting, by, note }) => ({
    title: `Clear what ${need.council} says: ${need.title}`,
    note: `${by ?? 'An officer'} asks you to clear ${waiting === 1 ? 'one answer' : some(waiting, 'answer').toLowerCase()}${note ? `: “${note}”` : ''}`,
    step: 'Read and clear',
    href: `/consultations/${need.slug}/clearance?council=${need.councilSlug}`,
  }),
  'cast-ballot': (need, { version }) => ({
    title: `Decide whether ${need.council} signs: ${need.title}`,
    note: `Version ${version} of the joint response, beside what ${need.council} said`,
    step: 'Read and decide',
    href: `/rounds/${need.id}?council=${need.councilSlug}`,
  }),
  'confirm-ballot': (need, { version }) => ({
    title: `Confirm what ${need.council} said by phone: ${need.title}`,
    note: `The network office wrote down your decision on version ${version}. It counts once you confirm it.`,
    step: 'Read and confirm',
    href: `/rounds/${need.id}?council=${need.councilSlug}`,
  }),
  'use-reading': (need) => ({
    title: `Check what was read: ${need.title}`,
    note: 'Its questions wait for a person to look at them',
    step: 'See what was read',
    href: `/readings/${need.id}`,
  }),
  'mend-reading': (need) => ({
    title: `This document could not be read: ${need.title}`,
    note: 'See why, and what you can do instead',
    step: 'See why',
    href: `/readings/${need.id}`,
  }),
  'confirm-questions': (need, { questions }) => ({
    title: `${questions === 0 ? 'Add' : 'Confirm'} the questions: ${need.title}`,
    note:
      questions === 0
        ? 'None has been found or typed yet'
        : `${some(questions, 'question')}, beside the document. Nobody is called before that.`,
    step: questions === 0 ? 'Add the questions' : 'Check the questions',
    href: `/consultations/${need.slug}/questions`,
  }),
  'open-call': (need) => ({
    title: `Call for contributions: ${need.title}`,
    note: 'The questions are confirmed. Members have not been asked yet.',
    step: 'Prepare the call',
    href: `/consultations/${need.slug}/call`,
  }),
  'chase-call': (need, { silent, councils }) => ({
    title: `${some(silent, 'council')} ${silent === 1 ? 'is' : 'are'} silent: ${need.title}`,
    note: `${councils - silent} of ${councils} have begun to answer`,
    step: 'See who is silent',
    href: `/consultations/${need.slug}/call`,
  }),
  draft: (need, { questions }) => ({
    title: `Draft the response: ${need.title}`,
    note:
      questions === 0
        ? 'Every question has an answer. Freeze a version when it is ready.'
        : `The call has closed. ${some(questions, 'question')} ${questions === 1 ? 'has' : 'have'} no answer yet.`,
    step: 'Open the draft',
    href: `/consultations/${need.slug}/draft`,
  }),
  comments: (need, { comments }) => ({
    title: `${some(comments, 'comment')} on the draft ${comments === 1 ? 'is' : 'are'} not resolved: ${need.title}`,
    note: null,
    step: 'Open the draft',
    href: `/consultations/${need.slug}/draft`,
  }),
  'open-round': (need, { version }) => ({
    title: `Open the sign-off of version ${version}: ${need.title}`,
    note: 'It is frozen, and members have not been asked to sign it',
    step: 'See the versions',
    href: `/consultations/${need.slug}/versions`,
  }),
  'chase-round': (need, { silent, councils }) => ({
    title: `${some(silent, 'council')} ${silent === 1 ? 'has' : 'have'} not decided: ${need.title}`,
    note: `${councils - silent} of ${councils} have. You can log what you hear by phone.`,
    step: 'See who has not decided',
    href: `/rounds/${need.id}`,
  }),
  'mend-response': (need, { version }) => ({
    title: `Version ${version} was not agreed: ${need.title}`,
    note: 'Change the draft to meet the objections, and freeze a new version',
    step: 'Open the draft',
    href: `/consultations/${need.slug}/draft`,
  }),
  send: (need, { version }) => ({
    title: `Send the response: ${need.title}`,
    note: `Version ${version} is agreed. Record how and when it was sent.`,
    step: 'See the versions',
    href: `/consultations/${need.slug}/versions`,
  }),
  publish: (need, { version }) => ({
    title: `Publish the response: ${need.title}`,
    note: `Version ${version} was sent and is not public yet`,
    step: 'Open the version',
    href: `/versions/${need.id}`,
  }),
  'answer-offer': (need, { what, note }) => ({
    title: `${need.title} offers ${what}`,
    note: note ? `“${note}”` : null,
    step: 'Read the offer',
    href: `/network/partners/${need.slug}`,
  }),
  'approve-quote': (need, { note }) => ({
    title: `Approve your quote: ${need.title}`,
    note: note
      ? `“${note}”`
      : 'Nothing is published in your name that you have not approved, word for word.',
    step: 'Read and approve',
    href: `/quotes/${need.id}`,
  }),
  'mend-publication': (need) => ({
    title: `This was not published at its minute: ${need.title}`,
    note: 'Something stood in its way. The article says what',
    step: 'See what it was',
    href: `/newsroom/articles/${need.id}`,
  }),
  'answer-peers': (need, { by }) => ({
    title: `${by ?? 'A council'} asks ${need.council}: ${need.title}`,
    note: 'A few sentences are enough. “We have not done this” helps too.',
    step: 'Answer',
    href: `/peer-questions/${need.slug}#answer`,
  }),
  'weigh-solutions': (need, { waiting }) => ({
    title: `${some(waiting, 'new solution')} may meet ${need.council}’s challenge: ${need.title}`,
    note: 'Say whether they fit. What fits then shows first.',
    step: 'See them',
    href: `/challenges/${need.slug}#solutions`,
  }),
  'vote-on-admission': (need, { councils }) => ({
    title: `Decide: ${need.title}`,
    note: `${councils === 1 ? 'One council wants' : `${some(councils, 'council')} want`} to join. You have a seat that decides.`,
    step: 'Read and decide',
    href: `/admissions/${need.id}`,
  }),
  admit: (need) => ({
    title: `Admit ${need.title}`,
    note: 'The executive has agreed',
    step: 'Admit',
    href: `/admissions/${need.id}/admission`,
  }),
  'put-forward': (need) => ({
    title: `${need.title} applies to join`,
    note: 'Read it, and put it to the executive',
    step: 'Read the application',
    href: `/network/applications/${need.id}`,
  }),
  'answer-applicant': (need) => ({
    title: `Write to ${need.title} about its application`,
    note: 'The executive has not agreed to it',
    step: 'Open the application',
    href: `/network/applications/${need.id}`,
  }),
  'pay-invoice': (need, { what }) => ({
    title: `Pay ${need.council}’s subscription, invoice ${need.title}`,
    note: `${what}. Once the network office has seen the money, it goes from this list.`,
    step: 'Open the invoice',
    href: `/network/subscriptions/${need.slug}`,
  }),
  'renew-positions': (need, { waiting }) => ({
    title: `${some(waiting, 'position')} soon ${waiting === 1 ? 'lapses' : 'lapse'}: ${need.title}`,
    note: 'What is not reaffirmed by that day, the network no longer says.',
    step: waiting === 1 ? 'Read it' : 'See which',
    href: waiting === 1 ? `/positions/${need.slug}` : '/positions?state=lapsing',
  }),
  'first-steps': (need, { waiting }) => ({
    title: need.title,
    note: `${some(waiting, 'step')} to settle ${need.council} in`,
    step: 'See the list',
    href: `/members/${need.councilSlug}/onboarding`,
  }),
}

const none: Required<NeedFacts> = {
  questions: 0,
  answered: 0,
  cleared: 0,
  next: 1,
  waiting: 0,
  councils: 0,
  silent: 0,
  version: 0,
  comments: 0,
  by: null,
  note: null,
  on: '1970-01-01',
  what: '',
}

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** "Six questions", "One council", "12 answers". */
function some(value: number, one: string): string {
  return `${words[value] ?? value} ${value === 1 ? one : `${one}s`}`
}

function ownAnswers(need: Need): string {
  return `/consultations/${need.slug}/contribute?council=${need.councilSlug}`
}
