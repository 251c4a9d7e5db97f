import { plainText } from '../../documents/prose/words.ts'
import type { ResponseAnswer, ResponseDocument, StrengthLine } from '../../documents/response.ts'
import type { Stance } from '../../documents/stance.ts'
import type { ClearanceLevel } from './clearance.ts'

/** What one council has said to one question, as its own people may read it. */
export interface OwnWords {
  label: string
  question: string
  title: string
  stance: Stance | null
  words: string
  level: ClearanceLevel
}

/** One question with what the council said beside what the text says. */
export interface Beside {
  label: string
  title: string
  own: { stance: Stance | null; words: string; level: ClearanceLevel }
  text: { stance: Stance | null; words: string; strength: StrengthLine | null } | null
  /**
   * same and differs: by stance; strength: on the same side, more or less strongly; no-view: the council has none; words: one of the two takes no
   * stance, so that only the words can tell; silent: the council said nothing.
   */
  how: 'same' | 'strength' | 'differs' | 'no-view' | 'words' | 'silent'
}

/** A council's answers beside the frozen text, question by question. A question is known by its wording, so that one renumbered since still finds its answer. */
export function besideText(own: OwnWords[], document: ResponseDocument): Beside[] {
  const answers = document.sections.flatMap((section) => section.answers)
  return own.map(({ label, question, title, stance, words, level }) => {
    const answer =
      answers.find((one) => one.question === question) ??
      answers.find((one) => one.label === label) ??
      null
    return {
      label: answer?.label ?? label,
      title,
      own: { stance, words, level },
      text: answer && {
        stance: answer.stance,
        words: firstWords(answer),
        strength: answer.strength,
      },
      how: compare(stance, words, answer),
    }
  })
}

function compare(
  stance: Stance | null,
  words: string,
  answer: ResponseAnswer | null,
): Beside['how'] {
  if (stance === null && words.trim() === '') return 'silent'
  if (stance === 'no-view') return 'no-view'
  if (stance === null || !answer?.stance) return 'words'
  if (stance === answer.stance) return 'same'
  return sideOf[stance] === sideOf[answer.stance] ? 'strength' : 'differs'
}

const sideOf: Record<Stance, 'for' | 'against' | 'none'> = {
  'strongly-agree': 'for',
  agree: 'for',
  neither: 'none',
  disagree: 'against',
  'strongly-disagree': 'against',
  'no-view': 'none',
}

function firstWords(answer: ResponseAnswer): string {
  const [first] = answer.paragraphs.filter(({ number }) => number !== null)
  return first ? plainText(first.prose) : ''
}
