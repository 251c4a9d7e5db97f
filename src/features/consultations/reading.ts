import type { ReadConsultation } from '../../documents/read/types.ts'
import { type ConsultationFacts, nations } from './consultation.ts'
import { mostQuestions, type QuestionContent } from './question.ts'

export type ReadingState = 'waiting' | 'reading' | 'read' | 'failed'

export type UnusableReason = 'no-question' | 'too-many-questions'

/** Why what was read cannot become a consultation by itself, or null. */
export function whyNotUse(read: Pick<ReadConsultation, 'questions'>): UnusableReason | null {
  if (read.questions.length === 0) return 'no-question'
  return read.questions.length > mostQuestions ? 'too-many-questions' : null
}

/** What a person is told of a document that was read and cannot be used as it is. */
export function unusableSentence(reason: UnusableReason, found: number): string {
  if (reason === 'no-question') return 'We read every paragraph of it, and none asks for an answer.'
  return `We found ${found.toLocaleString('en-GB')} questions. No consultation has more than ${mostQuestions}, so this reading cannot be right.`
}

/** A limit on time and memory for reading one set of files. */
export const readingLimits = { timeMs: 60_000, memoryMb: 768 }

/** The facts as read, for a person to confirm; what a document says against itself is left out, with a sentence that says so. */
export function factsRead(
  read: ReadConsultation,
  source: { url: string | null; name: string },
): { facts: ConsultationFacts; warnings: string[] } {
  const contradicts = read.opens !== null && read.closes !== null && read.closes < read.opens
  // The reader says it too, but not what became of the dates.
  const warnings = read.warnings.filter((one) => !contradicts || !/before the opening/.test(one))
  if (contradicts)
    warnings.push(
      `The document prints a closing date (${inWords(read.closes)}) before its opening date (${inWords(read.opens)}). Neither is kept: look them up and add them.`,
    )
  return {
    facts: {
      title: (read.title ?? titleOfFile(source.name)).slice(0, 500),
      body: read.body ?? '',
      link: source.url,
      opens: contradicts ? null : read.opens,
      closes: contradicts ? null : read.closes,
      closesTime: contradicts ? null : read.closesTime,
      nations: nations.filter((nation) => read.nations?.includes(nation)),
      summary: '',
      themeIds: [],
    },
    warnings,
  }
}

/** The questions as read. */
export function questionsRead(read: Pick<ReadConsultation, 'questions'>): QuestionContent[] {
  return read.questions.map((question) => ({
    ...question,
    text: question.text.slice(0, 10_000),
    // A choice of one is a line that was taken for an answer: it is kept where a person sees it.
    ...(question.type === 'choice' && question.options.length < 2
      ? {
          type: 'open' as const,
          options: [],
          multiple: false,
          followUp: [...question.options, ...question.followUp],
        }
      : {}),
    shortTitle: null,
  }))
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

function inWords(day: string | null): string {
  return day === null ? '' : days.format(new Date(`${day}T00:00:00Z`))
}

function titleOfFile(name: string): string {
  const words = name
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words === '' ? 'Untitled consultation' : words
}
