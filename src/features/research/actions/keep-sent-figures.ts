import type { Act, Refused } from '../../../kernel/act.ts'
import { keepFile } from '../../../kernel/files.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type SentFile, sentFigures } from '../sent-figures.ts'

/** Keeps a publisher's file and its facts as they came, so that what is shown is what will be taken in. Nothing is imported yet. */
export async function keepSentFigures(
  act: Act,
  { file, facts }: { file: SentFile; facts: SentFile },
): Promise<{ fileId: string; factsId: string } | Refused<'not-office'>> {
  if (!act.by || !officeSeat(act.by)) return { refused: 'not-office' }
  const fileId = await keepFile(act, { ...file, mime: sentFigures.table })
  const factsId = await keepFile(act, { ...facts, mime: sentFigures.facts })
  await act.record({ name: 'figures.sent', subjectId: fileId, facts: { factsId } })
  return { fileId, factsId }
}
