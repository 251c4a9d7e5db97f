import { formatMoment } from '../../documents/dates.ts'
import type { EventForm, Way } from './event.ts'
import { whenWords, whereWords } from './event-words.ts'

/** What every letter about an event needs to know. */
export interface AboutEvent {
  title: string
  startsAt: Date
  endsAt: Date
  timeZone: string
  form: EventForm
  place: string
  networkName: string
  /** The page of the event, whole. */
  address: string
}

/** To whom, and where their own page is. */
export interface Registered {
  name: string
  way: Way
  /** Their own page, whole. */
  own: string
}

interface Written {
  subject: string
  body: string
}

const paragraphs = (...parts: (string | null)[]) => `${parts.filter(Boolean).join('\n\n')}\n`

const facts = (event: AboutEvent, way: Way) =>
  `${event.title}\n${whenWords(event.startsAt, event.endsAt, event.timeZone)}\n${
    way === 'online' ? 'Online' : whereWords('in-person', event.place)
  }`

const ownPage = (registered: Registered) =>
  `See, change or cancel your registration on your own page. Keep this link to yourself:\n\n${registered.own}`

const linkPart = (link: string | null, from: Date | null, zone: string) => {
  if (link) return `To join, open this link. It is for you alone:\n\n${link}`
  return from
    ? `The link to join will stand on your own page from ${formatMoment(from, zone)}.`
    : null
}

/** Somebody has a place. `link` where it may be seen already. */
export function placeLetter(
  event: AboutEvent,
  to: Registered,
  joining: { link: string | null; from: Date | null },
): Written {
  return {
    subject: `Your place: ${event.title}`,
    body: paragraphs(
      `Hello ${to.name},`,
      'You have a place.',
      facts(event, to.way),
      to.way === 'online' ? linkPart(joining.link, joining.from, event.timeZone) : null,
      ownPage(to),
      event.networkName,
    ),
  }
}

/** Every place is taken: they stand in the queue. */
export function waitingLetter(event: AboutEvent, to: Registered): Written {
  return {
    subject: `You are on the waiting list: ${event.title}`,
    body: paragraphs(
      `Hello ${to.name},`,
      'Every place is taken. You are on the waiting list: you have no place yet. When one comes free and it is your turn, we write to you, and you have some time to take it.',
      facts(event, to.way),
      ownPage(to),
      event.networkName,
    ),
  }
}

/** A place has come free and is kept for them until an hour. */
export function offerLetter(event: AboutEvent, to: Registered, until: Date): Written {
  return {
    subject: `A place for you, if you take it by ${formatMoment(until, event.timeZone)}: ${event.title}`,
    body: paragraphs(
      `Hello ${to.name},`,
      `A place has come free, and you are next. It is kept for you until ${formatMoment(until, event.timeZone)}. Then it goes to the next in line.`,
      facts(event, to.way),
      `Take it, or give it up, here:\n\n${to.own}`,
      event.networkName,
    ),
  }
}

/** They did not answer in time. */
export function lapsedLetter(event: AboutEvent, to: Registered): Written {
  return {
    subject: `The place has gone to the next in line: ${event.title}`,
    body: paragraphs(
      `Hello ${to.name},`,
      'A place was kept for you and you did not take it in time. It has gone to the next in line. You are no longer on the list; if you still want to come, register again:',
      event.address,
      event.networkName,
    ),
  }
}

/** They have cancelled. */
export function leftLetter(event: AboutEvent, to: Registered): Written {
  return {
    subject: `Cancelled as you asked: ${event.title}`,
    body: paragraphs(
      `Hello ${to.name},`,
      'Your registration is cancelled, and your place is free for somebody else. Thank you for telling us.',
      `If your plans change again:\n\n${event.address}`,
      event.networkName,
    ),
  }
}

const changeWords = {
  time: 'the time',
  place: 'the place',
  form: 'how it is held',
  link: 'the link to join',
}

/** Something changed that they must know of. */
export function changeLetter(
  event: AboutEvent,
  to: Registered,
  changes: readonly (keyof typeof changeWords)[],
): Written {
  const what = changes.map((change) => changeWords[change]).join(', ')
  return {
    subject: `Changed: ${event.title}`,
    body: paragraphs(
      `Hello ${to.name},`,
      `Please note what has changed: ${what}. It is now:`,
      facts(event, to.way),
      `The calendar file with this letter replaces the one you have.`,
      ownPage(to),
      event.networkName,
    ),
  }
}

/** It does not take place. */
export function cancelledLetter(event: AboutEvent, to: Registered, reason: string): Written {
  return {
    subject: `It does not take place: ${event.title}`,
    body: paragraphs(
      `Hello ${to.name},`,
      `${event.title}, planned for ${whenWords(event.startsAt, event.endsAt, event.timeZone)}, does not take place.`,
      reason,
      event.address,
      event.networkName,
    ),
  }
}

/** The day before. */
export function reminderLetter(
  event: AboutEvent,
  to: Registered,
  joining: { link: string | null; from: Date | null },
): Written {
  return {
    subject: `Reminder: ${event.title}`,
    body: paragraphs(
      `Hello ${to.name},`,
      'You have a place. If you cannot come, please cancel on your own page, so that somebody else can.',
      facts(event, to.way),
      to.way === 'online' ? linkPart(joining.link, joining.from, event.timeZone) : null,
      ownPage(to),
      event.networkName,
    ),
  }
}

/** What the office writes to all who have a place. */
export function officeLetter(
  event: AboutEvent,
  to: Registered,
  written: { subject: string; text: string },
): Written {
  return {
    subject: written.subject,
    body: paragraphs(
      `Hello ${to.name},`,
      written.text,
      facts(event, to.way),
      ownPage(to),
      event.networkName,
    ),
  }
}
