/** How every question of a consultation begins, whatever it asks: it makes unlike questions alike. */
const frame =
  /^(?:to what extent )?(?:do|does|would|should|is|are|what|how|who|which)?\s?(?:you|your organisation)?\s?(?:strongly )?(?:agree|think|support|consider|believe|view)?\s?(?:or disagree)?\s?(?:that|with|on)?\s+/i

/** A question without the words that each question begins with: "Do you agree that buses …" is about buses. */
export function aboutWhat(question: string): string {
  const rest = question
    .trim()
    .replace(frame, '')
    .replace(/\?\s*$/, '')
  return rest.length > 12 ? rest : question
}

/** Words that stand in the answers of councils to any question. */
const everyday = new Set(
  'about above after agree agreed also answer authorities authority been before being city cities council councils could district each every from government have into just keep local make many members more most much national need network other over people place public question should some than that their them then there these they this those under until what when where which while will with within would your years'.split(
    ' ',
  ),
)

/** The beginnings of the words that tell what a text is about: "settlement" and "settled" are one. */
function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.filter((word) => !everyday.has(word)).map((word) => word.slice(0, 5)))
}

/** The share of the telling words of a question that stand in another text, from 0 to 1. */
export function sharedWords(asked: string, text: string): number {
  const wanted = [...tellingWords(asked)]
  if (wanted.length === 0) return 0
  const there = tellingWords(text)
  return wanted.filter((word) => there.has(word)).length / wanted.length
}

/** How near a position is to a question: likeness in meaning (1 is the same) and the words they share. */
export interface Nearness {
  likeness: number
  shared: number
}

/** One number to order by. */
export function nearness({ likeness, shared }: Nearness): number {
  return likeness + shared / 3
}

/** Whether it is on the same matter: very like in meaning, or like and in part in the same words. Measured on the twenty answers of the demonstration. */
export function isNear({ likeness, shared }: Nearness): boolean {
  return likeness >= 0.7 || (likeness >= 0.5 && shared >= 0.3)
}
