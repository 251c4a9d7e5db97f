/** The sentences of a paragraph; "approx. 5", "St. Mary", "e.g. this" and "£1.4" end none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?]["”’)]?)(?<!\b(?:approx|incl|excl|St|Dr|Mr|Mrs|Ms|Cllr|Prof|No|vs|e\.g|i\.e|etc)\.)\s+(?=["“‘(]?[\p{Lu}\d£])/u,
    )
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}
