/** So many words make a passage: a text that is longer says more than one thing. */
const mostWords = 45
/** A passage takes along so many words of the one before, so that no thought is cut in two. */
const carriedWords = 8

/** Cuts a text into passages of a few sentences each, at most forty-five words, at the ends of paragraphs and sentences where it can. An empty text has none. */
export function passagesOf(text: string): string[] {
  const passages: string[] = []
  let words: string[] = []
  let fresh = 0
  const close = () => {
    if (fresh > 0) passages.push(words.join(' '))
    words = words.slice(-carriedWords)
    fresh = 0
  }
  for (const sentence of sentencesOf(text)) {
    for (const piece of chunked(sentence, mostWords - carriedWords)) {
      if (words.length + piece.length > mostWords) close()
      words.push(...piece)
      fresh += piece.length
    }
  }
  close()
  return passages
}

function sentencesOf(text: string): string[][] {
  return text
    .split(/\n\s*\n|(?<=[.!?…:;])\s+/u)
    .map((sentence) => sentence.split(/\s+/u).filter(Boolean))
    .filter((words) => words.length > 0)
}

function chunked(words: string[], size: number): string[][] {
  const chunks: string[][] = []
  for (let at = 0; at < words.length; at += size) chunks.push(words.slice(at, at + size))
  return chunks
}
