import type {
  ChapterRefusal,
  PublishRefusal,
  WithdrawRefusal,
  WritingRefusal,
} from './publication.ts'

/** Beside which field a refusal stands, and its sentence. */
type Words = [field: string, sentence: string]

const notOffice: Words = ['', 'Only the network office writes publications.']
const unknown: Words = ['', 'This publication is not there any more.']
const withdrawn: Words = ['', 'This publication has been withdrawn. Nothing in it can be changed.']

export const writingRefusals: Record<WritingRefusal | 'address-taken', Words> = {
  'not-office': notOffice,
  'unknown-publication': unknown,
  withdrawn,
  'changed-since': [
    '',
    'Somebody else saved these facts while you had them open. What you typed is kept below. Compare it with theirs, then save again',
  ],
  'address-taken': ['slug', 'Another publication has this address. Choose another one'],
}

export const chapterRefusals: Record<ChapterRefusal, Words> = {
  'not-office': notOffice,
  'unknown-publication': unknown,
  withdrawn,
  'chapter-gone': [
    '',
    'Somebody removed this chapter while you had it open. What you typed is kept below. Copy it into a new chapter',
  ],
  'chapter-changed': [
    'text',
    'Somebody else saved this chapter while you had it open. Your text is kept; theirs is below it. Bring the two together, then save again',
  ],
}

export const publishRefusals: Record<PublishRefusal, Words> = {
  'not-office': notOffice,
  'unknown-publication': unknown,
  withdrawn,
  'changed-since': [
    '',
    'Somebody changed the draft after you opened this page. Read it again, then publish',
  ],
  'no-chapters': ['', 'There is no chapter yet. Write one first'],
  'empty-chapter': ['', 'One chapter has no words yet. Write it, or remove it'],
  'no-summary': ['', 'Write the summary first: lists, feeds and search show it'],
  'changes-needed': ['changes', 'Say in a sentence what changed: it stands beside the new version'],
  'nothing-changed': ['', 'The draft says the same as the version that is published'],
}

export const withdrawRefusals: Record<WithdrawRefusal, Words> = {
  'not-office': ['', 'Only the network office withdraws a publication.'],
  'unknown-publication': unknown,
  'not-published': ['', 'It has not been published, so there is nothing to withdraw.'],
  withdrawn: ['', 'It has been withdrawn already.'],
  'reason-needed': ['reason', 'Say why it is withdrawn: whoever follows a link to it reads this'],
}

/** Errors for a form from a refusal. */
export function errorOf([field, sentence]: Words): Record<string, string> {
  return { [field]: sentence }
}
