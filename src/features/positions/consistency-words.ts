/** The beginning of a word, the same for its forms: "reduce", "reduced" and "reducing" are one. */
export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/[’']s?$/, '')
  const cut = plain
    .replace(/(?:isation|ization|ation|ition|tion|sion|ments?|ness|ities|ity|ally|ly)$/, '')
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ings?|ed|es|s|e)$/, '')
  return (cut.length >= 3 ? cut : plain).slice(0, 7)
}

const empty = new Set(
  'a an the and or but of to in on at by for from with as that this these those it its is are was were be been being has have had do does did will would shall should must may might could can we our us they their them you your there here which who whom what when where than then so such also very just only both each every any all some into over under about after before between per if unless while because since too own more most much many new strongly most member members key city cities council councils'.split(
    ' ',
  ),
)

/** Whether a word tells nothing of what a sentence is about. */
export function isEmptyWord(word: string): boolean {
  return word.length < 3 || empty.has(word)
}

/** A text in its sentences. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])[”"’']?\s+(?=[\p{Lu}“"‘'£\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}
