import type { CancelEventRefusal, EventTextRefusal, PublishRefusal } from './event.ts'
import type { AcceptRefusal, BookingRefusal, RegistrationRefusal } from './registration.ts'

/** Beside which field a refusal stands, and its sentence. */
type Words = [field: string, sentence: string]

export const eventTextRefusals: Record<EventTextRefusal, Words> = {
  'not-office': ['', 'Only the network office writes events.'],
  'unknown-event': ['', 'There is no such event.'],
  'changed-meanwhile': [
    '',
    'Somebody else has changed this event meanwhile. What you typed is below: open the event in another window, compare, and save again.',
  ],
  cancelled: ['', 'This event is cancelled. It can no longer be changed.'],
  'ends-before-it-begins': ['ends', 'It ends before it begins. Check both days and times'],
  'closes-after-the-end': ['closes', 'Registration closes after the end. Enter an earlier time'],
  'opens-after-it-closes': ['opens', 'Registration opens after it closes. Check both'],
  'place-missing': ['place', 'Enter where it is, or choose that it is held online'],
  'fewer-places-than-taken': [
    'places',
    'More people have a place in person already. Enter at least as many',
  ],
  'fewer-online-places-than-taken': [
    'onlinePlaces',
    'More people have a place online already. Enter at least as many',
  ],
  'way-is-booked': [
    'form',
    'People have booked the way that this choice leaves out. Write to them and cancel the event, or keep it',
  ],
  'unknown-host': ['hosts', 'One of these councils was never a member'],
  'unknown-theme': ['themes', 'One of these themes is no longer there'],
  'unknown-picture': ['picture', 'This picture is no longer in the library. Choose another'],
  'unknown-seat': ['speakerName', 'One of these seats is no longer there'],
}

export const publishRefusals: Record<PublishRefusal, string> = {
  'not-office': 'Only the network office publishes events.',
  'unknown-event': 'There is no such event.',
  'published-already': 'It is published already.',
  cancelled: 'It is cancelled.',
  over: 'It is over. Change its day first.',
  'link-missing': 'Enter the link to join first: people online could not come without it.',
}

export const cancelRefusals: Record<CancelEventRefusal, Words> = {
  'not-office': ['', 'Only the network office cancels events.'],
  'unknown-event': ['', 'There is no such event.'],
  'not-published': ['', 'It is a draft. Nobody has seen it, so there is nothing to cancel.'],
  cancelled: ['', 'It is cancelled already.'],
  over: ['', 'It is over.'],
  'reason-missing': ['reason', 'Say why. Everybody who is registered reads it'],
}

export const bookingRefusals: Record<BookingRefusal, Words> = {
  'unknown-event': ['', 'There is no such event.'],
  'not-published': ['', 'There is no such event.'],
  cancelled: ['', 'This event does not take place.'],
  over: ['', 'This event is over.'],
  'not-open-yet': ['', 'Registration has not opened yet. The page of the event says when.'],
  closed: ['', 'Registration has closed. Nothing was booked.'],
  'not-that-way': ['way', 'The event is not held in this way. Choose another'],
}

export const registrationRefusals: Record<RegistrationRefusal | 'way-full', Words> = {
  'unknown-registration': ['', 'There is no registration behind this link.'],
  ended: ['', 'This registration has ended. You can register again on the page of the event.'],
  over: ['', 'The event is over. Nothing can be changed any more.'],
  'event-cancelled': ['', 'The event does not take place.'],
  'not-that-way': ['way', 'The event is not held in this way. Choose another'],
  'way-full': ['way', 'Every place of this kind is taken. You keep the one you have'],
}

export const acceptRefusals: Record<AcceptRefusal, string> = {
  'unknown-registration': 'There is no registration behind this link.',
  'not-offered': 'No place is kept for you at present.',
  'offer-over': 'The time to take this place is over. It has gone to the next in line.',
  'event-cancelled': 'The event does not take place.',
}
