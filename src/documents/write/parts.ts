import { normaliseProse } from '../prose/normalise.ts'
import type { ResolvedInline, ResolvedProse } from '../prose/types.ts'
import type { NumberedProse, ResponseAnswer, ResponseDocument, StrengthLine } from '../response.ts'
import { type Stance, stanceWords } from '../stance.ts'
import { headOf, oneLine, type ResponseHead } from './head.ts'
import type { WriteOptions } from './options.ts'

/** What every export of a response is made of, in order: the one place where its words are put together. */
export type Part =
  /** Level 1 stands below the title; no level is ever skipped. */
  | { kind: 'heading'; level: 1 | 2 | 3; id: string; words: ResolvedInline[] }
  | { kind: 'stance'; text: string; stance: Stance }
  | { kind: 'strength'; text: string; strength: StrengthLine }
  /** `number` on the first paragraph of a numbered one; what belongs to it follows without. */
  | { kind: 'paragraph'; number: string | null; id: string | null; words: ResolvedInline[] }
  | { kind: 'list'; ordered: boolean; items: ResolvedInline[][] }
  | { kind: 'dissent'; words: ResolvedInline[] }

/** One answer's parts, heading first, with what a form asks for. */
export interface AnswerParts {
  answer: ResponseAnswer
  parts: Part[]
}

export interface ResponseParts {
  head: ResponseHead
  /** Letter, sections and answers in one row. */
  parts: Part[]
  answers: AnswerParts[]
}

const text = (words: string): ResolvedInline => ({ kind: 'text', text: words })

/** Puts the words of a response in the order in which all five formats print them. */
export function partsOf(document: ResponseDocument, options: WriteOptions = {}): ResponseParts {
  const id = uniqueIds()
  const parts: Part[] = []
  const answers: AnswerParts[] = []
  if (document.letter.length > 0) {
    parts.push(heading(1, id('letter'), 'Covering letter'))
    for (const numbered of document.letter) parts.push(...numberedParts(numbered, 2, id))
  }
  document.sections.forEach((section, i) => {
    const words = section.heading ?? (i === 0 ? 'Our answers' : 'Further answers')
    parts.push(heading(1, id(`s${i + 1}`), words))
    for (const answer of section.answers) {
      const own = answerParts(answer, id)
      answers.push({ answer, parts: own })
      parts.push(...own)
    }
  })
  return { head: headOf(document, options), parts, answers }
}

function answerParts(answer: ResponseAnswer, id: (wanted: string) => string): Part[] {
  const parts: Part[] = [heading(2, id(`q${answer.label}`), questionHeading(answer))]
  if (answer.stance) {
    const words = `Our answer: ${stanceWords[answer.stance].label}`
    parts.push({ kind: 'stance', text: words, stance: answer.stance })
  }
  if (answer.strength) {
    parts.push({ kind: 'strength', text: oneLine(answer.strength.line), strength: answer.strength })
  }
  for (const numbered of answer.paragraphs) parts.push(...numberedParts(numbered, 3, id))
  for (const { council, text: said } of answer.dissent) {
    const who = oneLine(council ?? '') || 'a member whose name is withheld'
    const lead: ResolvedInline = { kind: 'strong', children: [text(`Dissent of ${who}:`)] }
    said.split(/\n\s*\n/).forEach((words, i) => {
      const prose = [{ kind: 'paragraph' as const, children: [text(words)] }]
      const [block] = normaliseProse(prose) as ResolvedProse
      const inner = block?.kind === 'paragraph' ? block.children : []
      parts.push({ kind: 'dissent', words: i === 0 ? [lead, text(' '), ...inner] : inner })
    })
  }
  return parts
}

/** "Question 7: …", or the label as printed where it says what it is itself ("Q7", "Proposal 3"). */
export function questionHeading({ label, question }: { label: string; question: string }): string {
  const plain = oneLine(label)
  const saysItself = /^q\.? ?\d|\p{L}{4}/iu.test(plain)
  return `${saysItself ? plain : `Question ${plain}`.trim()}: ${question}`
}

function numberedParts(
  { number, prose }: NumberedProse,
  level: 2 | 3,
  id: (wanted: string) => string,
): Part[] {
  const parts: Part[] = []
  let waiting = oneLine(number ?? '') || null
  const take = () => {
    const own = { number: waiting, id: waiting === null ? null : id(`p${waiting}`) }
    waiting = null
    return own
  }
  for (const block of normaliseProse(prose) as ResolvedProse) {
    if (block.kind === 'heading') {
      parts.push({ kind: 'heading', level, id: id('h'), words: block.children })
    } else if (block.kind === 'paragraph') {
      parts.push({ kind: 'paragraph', ...take(), words: block.children })
    } else {
      // The number stands alone before a list, so that no reader takes it for an item's.
      if (waiting !== null) parts.push({ kind: 'paragraph', ...take(), words: [] })
      parts.push(block)
    }
  }
  if (waiting !== null) parts.push({ kind: 'paragraph', ...take(), words: [] })
  return parts
}

function heading(level: 1 | 2 | 3, id: string, words: string): Part {
  const [block] = normaliseProse([{ kind: 'heading', children: [text(words)] }]) as ResolvedProse
  const tidy = block?.kind === 'heading' ? block.children : [text('Untitled')]
  return { kind: 'heading', level, id, words: tidy }
}

/** Addresses within a page, "p7-1" for paragraph 7.1: letters, figures and hyphens; each given out once. */
function uniqueIds(): (wanted: string) => string {
  const given = new Map<string, number>()
  return (wanted) => {
    const plain = wanted.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')
    const times = (given.get(plain) ?? 0) + 1
    given.set(plain, times)
    return times === 1 && plain !== 'h' ? plain : `${plain}--${times}`
  }
}
