import type { FormatName } from '../../../documents/write/index.ts'
import type { Act } from '../../../kernel/act.ts'
import { type FileContent, keepFile } from '../../../kernel/files.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type FrozenVersion, frozenVersion } from '../queries/frozen.ts'
import { type SubmissionRefusal, whyNotRecordSubmission } from '../submitting.ts'
import { exportFile } from './export-file.ts'

export interface SubmissionMade {
  versionId: string
  sentAt: Date
  /** "By e-mail, as tagged PDF": in the office's words. */
  how: string
  sentTo: string
  receipt: string
  /** The kept exports that were sent as they are. */
  formats: FormatName[]
  /** Other files that were sent. */
  files: FileContent[]
  receiptFiles: FileContent[]
}

/** Records that an agreed version was sent: when, how, to whom, with the very bytes and the receipt. A response is sent once. */
export async function recordSubmission(
  act: Act,
  made: SubmissionMade,
): Promise<{ submissionId: string } | SubmissionRefusal> {
  const version = isId(made.versionId) ? await lockedVersion(act, made.versionId) : null
  if (!version) return { refused: 'not-found' }
  const seat = officeSeat(act.by)
  const { agreedAt, submittedAt } = await standing(act, version)
  const refusal = whyNotRecordSubmission({
    office: seat !== null,
    agreedAt,
    submittedAt,
    sentAt: made.sentAt.toISOString(),
    now: act.now.toISOString(),
    files: made.formats.length + made.files.length,
  })
  if (refusal) return refusal
  const submissionId = newId()
  const files = [
    ...(await keptExports(act, version, made.formats)),
    ...(await kept(act, made.files, 'sent')),
    ...(await kept(act, made.receiptFiles, 'receipt')),
  ]
  await act.db
    .insertInto('submission')
    .values({
      network_id: act.networkId,
      id: submissionId,
      version_id: version.id,
      sent_at: made.sentAt,
      how: made.how,
      sent_to: made.sentTo,
      receipt: made.receipt,
      person_id: act.by?.personId ?? null,
      recorded_at: act.now,
    })
    .execute()
  if (files.length > 0) {
    await act.db
      .insertInto('submission_file')
      .values(
        files.map(({ id, kind }) => ({
          network_id: act.networkId,
          submission_id: submissionId,
          file_id: id,
          kind,
        })),
      )
      .execute()
  }
  await act.record({
    name: 'response.submitted',
    seatId: seat?.id ?? null,
    subjectId: submissionId,
    facts: {
      version: version.id,
      sha256: version.sha256,
      sent: made.sentAt.toISOString(),
      files: files.map(({ id }) => id),
      receipt: sha256(made.receipt),
    },
  })
  // What was sent is on record from now on: the room of positions keeps it, answer by answer.
  await act.enqueue('record-positions', {}, { key: `record-positions ${act.networkId}` })
  return { submissionId }
}

/** The response's row is locked, so that of two who record at once the second finds the first. */
async function lockedVersion(act: Act, versionId: string): Promise<FrozenVersion | null> {
  const version = await frozenVersion(act.db, versionId)
  if (!version) return null
  await act.db
    .selectFrom('response')
    .select('id')
    .where('id', '=', version.responseId)
    .forUpdate()
    .execute()
  return version
}

async function standing(
  act: Act,
  version: FrozenVersion,
): Promise<{ agreedAt: string | null; submittedAt: string | null }> {
  const rounds = await act.db
    .selectFrom('sign_off_round')
    .select(['closed_at', 'outcome'])
    .where('version_id', '=', version.id)
    .where('closed_at', 'is not', null)
    .execute()
  const agreed = rounds.find(
    ({ outcome }) => (outcome as { onTheseBallots?: string }).onTheseBallots === 'agreed',
  )
  const sent = await act.db
    .selectFrom('submission as s')
    .innerJoin('response_version as v', (join) =>
      join.onRef('v.network_id', '=', 's.network_id').onRef('v.id', '=', 's.version_id'),
    )
    .select('s.sent_at')
    .where('v.response_id', '=', version.responseId)
    .executeTakeFirst()
  return {
    agreedAt: agreed?.closed_at?.toISOString() ?? null,
    submittedAt: sent?.sent_at.toISOString() ?? null,
  }
}

type Filed = { id: string; kind: 'sent' | 'receipt' }

async function kept(act: Act, files: FileContent[], kind: Filed['kind']): Promise<Filed[]> {
  const filed: Filed[] = []
  for (const file of files) filed.push({ id: await keepFile(act, file), kind })
  return filed
}

async function keptExports(
  act: Act,
  version: FrozenVersion,
  formats: FormatName[],
): Promise<Filed[]> {
  const filed: Filed[] = []
  for (const format of new Set(formats)) {
    filed.push({ id: await exportFile(act, version, format), kind: 'sent' })
  }
  return filed
}
