import { sentencesOf } from './sentences.ts'
import type { StudyBlock, Told } from './types.ts'

const prefix =
  /^(?:case stud(?:y|ies)|good practice|example|astudiaeth achos)\s*(?:\d+)?\s*[:–-]?\s*/i

/** What a study is called: its first heading without "Case study:", or the beginning of its first sentence. */
export function titleOf(blocks: readonly StudyBlock[]): Told<string> | null {
  const heading = blocks.slice(0, 4).find(({ kind }) => kind === 'heading')
  const line = heading ?? (blocks[0] && isLine(blocks[0].text) ? blocks[0] : null)
  const words = line?.text.replace(prefix, '').trim() ?? ''
  if (line && words.split(/\s+/).length >= 3)
    return {
      value: shortened(words.charAt(0).toUpperCase() + words.slice(1)),
      place: line.id,
      words: line.text,
    }
  const first = blocks.find(
    ({ kind, text }) => kind === 'paragraph' && text.split(/\s+/).length > 6,
  )
  if (!first) return line ? { value: shortened(line.text), place: line.id, words: line.text } : null
  const sentence = sentencesOf(first.text)[0] ?? first.text
  return { value: shortened(sentence.replace(/[.!]$/, '')), place: first.id, words: sentence }
}

const isLine = (text: string) => text.length <= 120 && !/[.!?:]["”’)]?$/.test(text)

function shortened(words: string): string {
  return words.length <= 100 ? words : `${words.slice(0, words.lastIndexOf(' ', 100))} …`
}
