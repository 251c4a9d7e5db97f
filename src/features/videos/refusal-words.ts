import type { WithdrawRefusal } from './actions/withdraw-video.ts'
import type { VideoTextRefusal } from './video.ts'

/** Beside which field a refusal stands, and its sentence. */
type Words = [field: string, sentence: string]

export const videoRefusals: Record<VideoTextRefusal, Words> = {
  'not-office': ['', 'Only the network office keeps videos.'],
  'unknown-video': ['', 'There is no such video.'],
  'changed-meanwhile': [
    '',
    'Somebody else has changed this video meanwhile. What you typed is below: open the video in another window, compare, and save again.',
  ],
  withdrawn: ['', 'This video is withdrawn. It can no longer be changed.'],
  'no-video': [
    'file',
    'This file is no MP4 or WebM video. Export it as one of these and choose it',
  ],
  'file-and-link': ['link', 'Choose a file or enter a link, not both'],
  'captions-wrong': ['captions', 'These are no captions in WebVTT'],
  'captions-too-long': [
    'captions',
    'The last caption ends after the video. Check the length and the captions',
  ],
  'recorded-in-future': ['recorded', 'This day is still to come'],
  'unknown-event': ['event', 'This event is no longer there'],
  'unknown-theme': ['themes', 'One of these themes is no longer there'],
  'unknown-seat': ['personName', 'One of these seats is no longer there'],
  'unknown-picture': ['picture', 'This picture is no longer in the library. Choose another'],
  'published-already': ['', 'It is published already.'],
  'nothing-to-show': ['file', 'Add the file of the video, or a link to where it is'],
  'captions-missing': ['captions', 'Add captions first: who cannot hear would miss what is said'],
  'captions-elsewhere-missing': [
    'captionedElsewhere',
    'Tick that it has captions where it is: who cannot hear would miss what is said',
  ],
  'transcript-missing': [
    'transcript',
    'Add a transcript first: it is for those who read or search',
  ],
}

export const withdrawRefusals: Record<WithdrawRefusal, Words> = {
  'not-office': ['', 'Only the network office withdraws videos.'],
  'unknown-video': ['', 'There is no such video.'],
  'not-published': ['', 'It is a draft. Nobody has seen it.'],
  withdrawn: ['', 'It is withdrawn already.'],
  'reason-missing': ['reason', 'Say why. It stands on the page'],
}
