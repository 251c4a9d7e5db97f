import { plainText } from '../prose/words.ts'
import type { ReadConsultation, SourceBlock } from '../read/types.ts'
import { type AnswerStart, answerStarts, sectionStarts } from './answer-starts.ts'
import { gatherParagraphs } from './gather-paragraphs.ts'
import { printedStance, stanceInWords } from './stance-of.ts'
import type { FoundAnswer, FoundAnswers } from './types.ts'

/** "18 of 25 members agree, 3 have no view." on a line of its own. */
const strengthLine = /^\d{1,4} of \d{1,4} members? .{3,200}\.$/

/** The foot of a page, which is part of no answer. */
const foot = /^(?:.{0,120}\s)?page \d{1,4}(?: of \d{1,4})?$/i

/** The answers of a past response: what stands after each question until the next; where it asks none, each section. Pure: the same reading gives the same answers. */
export function findAnswers(
  read: Pick<ReadConsultation, 'blocks' | 'questions'>,
  title: string,
): FoundAnswers {
  const blocks = read.blocks.filter(({ text }) => !foot.test(text))
  const asked = answerStarts(blocks, read.questions)
  const starts = asked.length > 0 ? asked : sectionStarts(blocks, title)
  const answers = starts.map((start, at) =>
    answerOf(blocks, start, starts[at + 1]?.at ?? blocks.length),
  )
  const kind = asked.length > 0 ? 'questions' : 'sections'
  return { kind, answers, warnings: warningsOf(kind, answers) }
}

function answerOf(blocks: readonly SourceBlock[], start: AnswerStart, next: number): FoundAnswer {
  const { label, question } = start
  const own = untilSection(blocks.slice(start.from, next), start.level)
  let rest = own
  const stance = printedStance(rest[0]?.text ?? '')
  if (stance) rest = rest.slice(1)
  const strength = strengthLine.test(rest[0]?.text ?? '') ? rest[0]!.text : null
  if (strength) rest = rest.slice(1)
  const { said, dissent } = apart(rest)
  const paragraphs = gatherParagraphs(said, label)
  const first = paragraphs.find(({ number }) => number !== null)
  const inWords = stance ?? stanceInWords(first ? plainText(first.prose) : '')
  return {
    place: blocks[start.at]!.id,
    label,
    question,
    stance: inWords,
    stanceFrom: stance ? 'printed' : inWords ? 'words' : null,
    strength,
    paragraphs,
    dissent,
    printed: blocks
      .slice(start.at, next)
      .map(({ marker, text, cells }) =>
        [marker, cells?.join(' ') ?? text].filter(Boolean).join(' '),
      ),
  }
}

/** A heading above the level of the questions begins another part of the document. */
function untilSection(blocks: readonly SourceBlock[], level: number): readonly SourceBlock[] {
  const end = blocks.findIndex(
    (block) => block.kind === 'heading' && (block.level ?? 1) < level && level > 0,
  )
  return end < 0 ? blocks : blocks.slice(0, end)
}

const dissentLead = /^Dissent of (.{1,80}?):\s*(.*)$/s

/** Dissent stands last, in the words of each council: from the first line that begins so, to the end. */
function apart(blocks: readonly SourceBlock[]) {
  const at = blocks.findIndex(({ text }) => dissentLead.test(text))
  if (at < 0) return { said: blocks, dissent: [] }
  const dissent: FoundAnswer['dissent'] = []
  for (const { text } of blocks.slice(at)) {
    const [, who = '', words = ''] = dissentLead.exec(text) ?? []
    if (who) dissent.push({ council: /name is withheld/.test(who) ? null : who, text: words })
    else dissent.at(-1)!.text += `\n\n${text}`
  }
  return { said: blocks.slice(0, at), dissent }
}

function warningsOf(kind: FoundAnswers['kind'], answers: readonly FoundAnswer[]): string[] {
  const warnings: string[] = []
  if (kind === 'sections')
    warnings.push('No question was found in this document, so each section is one position.')
  const empty = answers.filter(({ paragraphs, stance }) => paragraphs.length === 0 && !stance)
  if (empty.length > 0)
    warnings.push(
      empty.length === 1
        ? 'One question has no answer below it. It is left out unless you write one in.'
        : `${empty.length} questions have no answer below them. They are left out unless you write one in.`,
    )
  return warnings
}
