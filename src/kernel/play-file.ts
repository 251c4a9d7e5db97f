import { notFound, type Part } from './answer.ts'
import type { AskPage } from './ask.ts'
import { keptFileFacts, keptFilePart } from './files.ts'
import { askedRange } from './ranges.ts'

/** A kept file for a player that asks for it in parts (RFC 9110, 14): of a long video only the part asked for is read. Who may have it is for the caller to decide first. */
export async function playFile(ask: AskPage, fileId: string): Promise<Part | typeof notFound> {
  const file = await keptFileFacts(ask.db, fileId)
  if (!file) return notFound
  const { headers } = ask.request
  const tag = file.sha256.slice(0, 22)
  const condition = headers['if-range']
  // Who has a part of another file must not join the two.
  const stale = condition !== undefined && condition !== `"${tag}"`
  const range = stale ? null : askedRange(headers.range, file.size)
  const bytes =
    range === 'none'
      ? new Uint8Array()
      : await keptFilePart(ask.db, fileId, range ?? { from: 0, until: file.size })
  return { part: { mime: file.mime, size: file.size, tag, range, bytes } }
}
