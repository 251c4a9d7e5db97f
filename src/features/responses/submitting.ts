/** Why a submission is not recorded; the words for each are with the address it was sent to. */
export type SubmissionRefusal =
  | { refused: 'not-found' }
  | { refused: 'not-the-office' }
  | { refused: 'not-agreed' }
  | { refused: 'already-submitted'; at: string }
  | { refused: 'sent-in-future' }
  | { refused: 'sent-before-agreed'; at: string }
  | { refused: 'nothing-sent' }

export interface SubmissionToRecord {
  office: boolean
  /** When members agreed to this very version, ISO 8601; null where they did not. */
  agreedAt: string | null
  /** When any version of the response was sent, ISO 8601; null before. */
  submittedAt: string | null
  sentAt: string
  now: string
  files: number
}

/** Why this cannot be recorded as sent, or null: only what members agreed to, once, after they did, with the very files. */
export function whyNotRecordSubmission(given: SubmissionToRecord): SubmissionRefusal | null {
  const { office, agreedAt, submittedAt, sentAt, now, files } = given
  if (!office) return { refused: 'not-the-office' }
  if (submittedAt !== null) return { refused: 'already-submitted', at: submittedAt }
  if (agreedAt === null) return { refused: 'not-agreed' }
  if (Date.parse(sentAt) > Date.parse(now)) return { refused: 'sent-in-future' }
  // Whole minutes, as people write them: sent at 14:05 is not before an agreement at 14:05:30.
  if (Date.parse(sentAt) < Math.floor(Date.parse(agreedAt) / 60_000) * 60_000) {
    return { refused: 'sent-before-agreed', at: agreedAt }
  }
  return files === 0 ? { refused: 'nothing-sent' } : null
}
