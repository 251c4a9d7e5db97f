/** The title of a seat within a sentence: "policy officer", while "Cabinet Member for Housing" keeps its capitals. */
export function withinSentence(title: string): string {
  return /\p{Lu}/u.test(title.slice(1)) ? title : title.charAt(0).toLowerCase() + title.slice(1)
}
