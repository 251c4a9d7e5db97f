import type { QuestionPart } from '../../../kernel/tables.ts'
import type { QuestionContent } from '../question.ts'

/** What is printed after a question's words: its answers, parts, follow-ups and guidance. */
export function QuestionDetail({ question }: { question: QuestionContent }) {
  const { options, parts, followUp, guidance } = question
  return (
    <>
      <Options options={options} multiple={question.multiple} />
      {parts.length > 0 && (
        <ul class="hanse-question__parts">
          {parts.map((part) => (
            <Part part={part} />
          ))}
        </ul>
      )}
      {followUp.map((line) => (
        <p class="hanse-question__more">{line}</p>
      ))}
      {guidance.length > 0 && (
        <div class="hanse-question__guidance">
          <p>An answer should cover:</p>
          <ul class="govuk-list govuk-list--bullet">
            {guidance.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Part({ part }: { part: QuestionPart }) {
  return (
    <li>
      {part.label && <b>{part.label} </b>}
      {part.text}
      <Options options={part.options} multiple={part.multiple} />
    </li>
  )
}

function Options({ options, multiple }: { options: readonly string[]; multiple: boolean }) {
  if (options.length === 0) return null
  return (
    <div class="hanse-question__options">
      {multiple && <p class="hanse-small">More than one may be ticked</p>}
      <ul>
        {options.map((option) => (
          <li>{option}</li>
        ))}
      </ul>
    </div>
  )
}

/** The words of a question, a printed line break kept. */
export function QuestionText({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, place) => (
        <>
          {place > 0 && <br />}
          {line}
        </>
      ))}
    </>
  )
}

/** Questions in their order, in stretches under one section. */
export function inSections<Q extends { section: string | null }>(
  questions: readonly Q[],
): { section: string | null; questions: Q[] }[] {
  const stretches: { section: string | null; questions: Q[] }[] = []
  for (const question of questions) {
    const last = stretches.at(-1)
    if (last && last.section === question.section) last.questions.push(question)
    else stretches.push({ section: question.section, questions: [question] })
  }
  return stretches
}
