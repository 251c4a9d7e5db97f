import { canonicalJson } from '../../../documents/canonical.ts'
import type { ReportDocument } from '../../../documents/report/types.ts'
import { chapterWords } from '../../../documents/report/words.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { newId } from '../../../kernel/ids.ts'
import { followRecord } from '../../finding/index.ts'
import { type PublishRefusal, whyNotPublish } from '../publication.ts'
import { draftDocument } from '../queries/draft.ts'
import { findablePublications } from '../queries/findable.ts'
import { newestVersion } from '../queries/versions.ts'
import { lockPublication } from './lock-publication.ts'

/** Freezes the draft as the next version, dated and with what changed; the versions before stay readable. A job prints it. */
export async function publishVersion(
  act: Act,
  given: { id: string; seen: number; changes: string; networkName: string },
): Promise<{ slug: string; number: number; versionId: string } | Refused<PublishRefusal>> {
  const { office, seatId, found } = await lockPublication(act, given.id)
  const before = await newestVersion(act.db, given.id)
  const draft = await draftDocument(act.db, given.id, given.networkName)
  const refusal = whyNotPublish(office, found, {
    seen: given.seen,
    summary: draft?.summary ?? '',
    chapters: (draft?.chapters ?? []).map((chapter) => ({
      words: chapter.blocks.length === 0 ? 0 : chapterWords(chapter).length,
    })),
    changes: given.changes,
    same: before !== null && draft !== null && text(before.document) === text(draft),
  })
  if (refusal || !found || !draft) return { refused: refusal ?? 'unknown-publication' }
  const number = (before?.number ?? 0) + 1
  const changes = number === 1 ? null : given.changes.trim()
  const document: ReportDocument = {
    ...draft,
    version: number,
    firstPublishedAt: (found.published_at ?? act.now).toISOString(),
    publishedAt: act.now.toISOString(),
    changes,
  }
  const versionId = newId()
  const fingerprint = sha256(canonicalJson(document))
  await act.db
    .insertInto('publication_version')
    .values({
      network_id: act.networkId,
      id: versionId,
      publication_id: given.id,
      number,
      document: JSON.stringify(document),
      sha256: fingerprint,
      changes,
      published_at: act.now,
      person_id: act.by?.personId ?? null,
    })
    .execute()
  await act.db
    .updateTable('publication')
    .set({
      published_at: found.published_at ?? act.now,
      changed_at: act.now,
      lock_version: found.lock_version + 1,
    })
    .where('id', '=', given.id)
    .execute()
  await followRecord(act, findablePublications, given.id)
  await act.record({
    name: 'publication.published',
    seatId,
    subjectId: given.id,
    facts: { version: versionId, number, sha256: fingerprint },
  })
  await act.enqueue('print-publication', { versionId })
  return { slug: found.slug, number, versionId }
}

/** What a version says, without when and as which it was said. */
const text = (document: ReportDocument) =>
  canonicalJson({ ...document, version: 0, publishedAt: '', firstPublishedAt: '', changes: null })
