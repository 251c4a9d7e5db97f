import { encodeQuestion } from '../../../documents/meaning/encode.ts'
import { likeness } from '../../../documents/meaning/vector.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { readyToFreeze, responseOf, whyNotDraft } from '../../responses/index.ts'
import {
  askingKinds,
  candidatesOf,
  type Finding,
  findingsOf,
  type InDraft,
  type OnRecord,
} from '../consistency.ts'
import { draftingSeat } from '../consistency-note.ts'
import { draftToCheck, recordToCheck } from '../queries/consistency-record.ts'

export interface Checked {
  /** Null where nothing is on record, so that nothing was asked. */
  checkId: string | null
  /** Findings that are to be resolved or waved through. */
  asking: number
}

type CheckRefusal = 'not-a-drafting-seat' | 'submitted' | 'not-found'

/** Holds the draft, exactly as it would be frozen now, against everything on record, and keeps what was found; a check that still counts is not made again. */
export async function checkConsistency(
  act: Act,
  consultationId: string,
): Promise<Checked | Refused<CheckRefusal>> {
  const response = await responseOf(act.db, consultationId)
  if (!response) return { refused: 'not-found' }
  const refused = whyNotDraft(act.by, response.submitted)
  if (refused) return { refused: refused.refused }
  const { document, standing } = await readyToFreeze(act.db, response, act.now, null)
  const { consistency, hash } = standing
  if (consistency === 'not-asked') return { checkId: null, asking: 0 }
  if (consistency !== 'not-made') return { checkId: null, asking: consistency.open }
  const record = await recordToCheck(act.db, act.now)
  const findings = await found(await draftToCheck(act.db, response.id, document), record)
  const checkId = newId()
  const seatId = draftingSeat(act.by)?.id ?? null
  await act.db
    .insertInto('consistency_check')
    .values({
      network_id: act.networkId,
      id: checkId,
      response_id: response.id,
      text_sha256: hash,
      at: act.now,
      person_id: act.by?.personId ?? null,
      seat_id: seatId,
      positions: record.length,
    })
    .execute()
  await keep(act, checkId, findings)
  const asking = findings.filter(({ kind }) => askingKinds.includes(kind)).length
  await act.record({
    name: 'response.checked',
    seatId,
    subjectId: response.id,
    facts: { check: checkId, text: hash, positions: record.length, asking },
  })
  return { checkId, asking }
}

async function found(draft: InDraft, record: readonly OnRecord[]): Promise<Finding[]> {
  const candidates = candidatesOf(draft, record)
  const texts = [...new Set(candidates.flatMap(({ meant }) => meant))]
  const meanings = new Map(
    await Promise.all(texts.map(async (text) => [text, await encodeQuestion(text)] as const)),
  )
  return findingsOf(draft, record, candidates, (a, b) =>
    likeness(meanings.get(a)!, meanings.get(b)!),
  )
}

async function keep(act: Act, checkId: string, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return
  await act.db
    .insertInto('consistency_finding')
    .values(
      findings.map((finding, at) => ({
        network_id: act.networkId,
        check_id: checkId,
        number: at + 1,
        key: finding.key,
        kind: finding.kind,
        reason: finding.reason,
        label: finding.label,
        paragraph: finding.paragraph,
        ours: finding.ours,
        theirs: finding.theirs,
        our_words: JSON.stringify(finding.ourWords),
        their_words: JSON.stringify(finding.theirWords),
        position_id: finding.positionId,
      })),
    )
    .execute()
}
