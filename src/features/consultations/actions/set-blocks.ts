import type { SourceBlock } from '../../../documents/read/types.ts'
import type { Act } from '../../../kernel/act.ts'

/** Keeps the document of a consultation as it was read, block by block, in place of what was kept before. */
export async function setBlocks(
  act: Act,
  consultationId: string,
  blocks: readonly SourceBlock[],
): Promise<void> {
  await act.db.deleteFrom('document_block').where('consultation_id', '=', consultationId).execute()
  const rows = blocks.map((block, position) => ({
    network_id: act.networkId,
    consultation_id: consultationId,
    position,
    place: block.id,
    kind: block.kind,
    level: block.level ?? null,
    text: block.marker ? `${block.marker} ${block.text}` : block.text,
  }))
  // A statement takes at most 65,535 values.
  for (let from = 0; from < rows.length; from += 5000)
    await act.db
      .insertInto('document_block')
      .values(rows.slice(from, from + 5000))
      .execute()
}
