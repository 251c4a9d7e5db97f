import { runsOf } from '../prose/runs.ts'
import type { ResolvedInline } from '../prose/types.ts'
import { plainInline } from '../prose/words.ts'
import type { ResponseDocument } from '../response.ts'
import { stanceWords } from '../stance.ts'
import type { WriteOptions } from './options.ts'
import { type Part, partsOf } from './parts.ts'

/** A response as plain text: whole, and question by question to paste into a portal. */
export interface ResponseText {
  whole: string
  answers: { label: string; question: string; stance: string | null; text: string }[]
}

/** Prints a response as plain text, a blank line between paragraphs and no line broken. */
export function writeText(document: ResponseDocument, options: WriteOptions = {}): ResponseText {
  const { head, parts, answers } = partsOf(document, options)
  const facts = head.facts.map(
    ({ term, words, href }) => `${term}: ${words}${href ? ` (${href})` : ''}`,
  )
  const whole = [
    underlined(head.title, '='),
    head.subtitle,
    facts.join('\n'),
    ...parts.map((part) => partText(part)),
  ]
  return {
    whole: `${whole.join('\n\n')}\n`,
    answers: answers.map(({ answer, parts: own }) => ({
      label: answer.label,
      question: answer.question,
      stance: answer.stance && stanceWords[answer.stance].label,
      // The form has the question and the box for the stance; the text begins below them.
      text: own
        .filter((part, i) => i > 0 && part.kind !== 'stance')
        .map((part) => partText(part))
        .join('\n\n'),
    })),
  }
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'heading': {
      const words = plainInline(part.words)
      return part.level === 3 ? words : underlined(words, part.level === 1 ? '=' : '-')
    }
    case 'paragraph':
      return [part.number, withAddresses(part.words)].filter(Boolean).join(' ')
    case 'list':
      return part.items
        .map((item, i) => `   ${part.ordered ? `${i + 1}.` : '-'} ${withAddresses(item)}`)
        .join('\n')
    case 'dissent':
      return withAddresses(part.words)
    default:
      return part.text
  }
}

const underlined = (words: string, sign: string) =>
  `${words}\n${sign.repeat(Math.min(72, Math.max(3, [...words].length)))}`

/** Words with the address of each link behind it, where the words are not the address. */
export function withAddresses(words: ResolvedInline[]): string {
  const runs = runsOf(words)
  return runs
    .map(({ leaf, link, href }, i) => {
      const said = leaf.kind === 'text' ? leaf.text : ''
      const last = link > 0 && runs[i + 1]?.link !== link
      const shown = href.replace(/^mailto:/, '')
      return last && said !== href && said !== shown ? `${said} (${shown})` : said
    })
    .join('')
}
