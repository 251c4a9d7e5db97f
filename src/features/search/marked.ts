import type { Marked } from '../finding/index.ts'

/** The database puts these two around a word that it found; no text of ours holds them. */
export const markStart = '\ue000'
export const markEnd = '\ue001'

/** A text with marks as its parts. */
export function markedParts(text: string): Marked {
  return text.split(new RegExp(`(${markStart}[^${markEnd}]*${markEnd})`)).flatMap((part) => {
    const marked = part.startsWith(markStart)
    const plain = part.replaceAll(markStart, '').replaceAll(markEnd, '')
    return plain === '' ? [] : [{ text: plain, marked }]
  })
}

/** Words without marks. */
export const plain = (text: string): Marked => (text === '' ? [] : [{ text, marked: false }])

/** Marked words as plain ones. */
export const plainText = (marked: Marked): string => marked.map(({ text }) => text).join('')
