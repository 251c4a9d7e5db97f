import { type Change, diffWords } from '../../documents/diff.ts'
import { plainText } from '../../documents/prose/words.ts'
import type { NumberedProse, ResponseDocument } from '../../documents/response.ts'

export interface ChangedParagraph {
  /** "7.1", "Letter 2", "7, strength". */
  place: string
  parts: Change[]
}

/** What changed from one frozen version to another: paragraphs in the order of the newer one, word by word; those alike are left out. */
export function changesBetween(
  older: ResponseDocument,
  newer: ResponseDocument,
): ChangedParagraph[] {
  const changed = [...compareParagraphs('Letter', older.letter, newer.letter)]
  const before = new Map(
    older.sections.flatMap(({ answers }) => answers).map((answer) => [answer.label, answer]),
  )
  for (const answer of newer.sections.flatMap(({ answers }) => answers)) {
    const was = before.get(answer.label)
    const stance = parts(was?.stance ?? '', answer.stance ?? '')
    if (stance) changed.push({ place: `${answer.label}, stance`, parts: stance })
    const line = parts(was?.strength?.line ?? '', answer.strength?.line ?? '')
    if (line) changed.push({ place: `${answer.label}, strength`, parts: line })
    changed.push(...compareParagraphs(answer.label, was?.paragraphs ?? [], answer.paragraphs))
  }
  return changed
}

function compareParagraphs(
  label: string,
  older: NumberedProse[],
  newer: NumberedProse[],
): ChangedParagraph[] {
  const length = Math.max(older.length, newer.length)
  return Array.from({ length }, (_, place): ChangedParagraph[] => {
    const [was, is] = [older[place], newer[place]]
    const changed = parts(was ? plainText(was.prose) : '', is ? plainText(is.prose) : '')
    const number = is?.number ?? was?.number
    return changed
      ? [
          {
            place:
              label === 'Letter'
                ? `Letter ${number ?? ''}`.trim()
                : (number ?? `${label}, heading`),
            parts: changed,
          },
        ]
      : []
  }).flat()
}

function parts(was: string, is: string): Change[] | null {
  return was === is ? null : diffWords(was, is)
}
