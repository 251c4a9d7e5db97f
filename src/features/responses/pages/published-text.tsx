import type {
  ResponseAnswer,
  ResponseDocument,
  ResponseSection,
} from '../../../documents/response.ts'
import { Paragraphs } from '../../../ui/prose.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { Strength } from '../../../ui/strength.tsx'

/** Above this many questions a published response has a page for each section. */
export const questionsOnOnePage = 40

/** "1 to 4", "7", of the questions of a section. */
export function rangeOf({ answers }: ResponseSection): string {
  const [first, last] = [answers[0]?.label, answers.at(-1)?.label]
  return first === last ? (first ?? '') : `${first} to ${last}`
}

/** The covering letter of a published response. */
export function Letter({ document }: { document: ResponseDocument }) {
  if (document.letter.length === 0) return null
  return (
    <section id="letter">
      <h2 class="hanse-h2">Covering letter</h2>
      <Paragraphs paragraphs={document.letter} />
    </section>
  )
}

/** One section with its answers: strength first, then the numbered paragraphs, then dissent. */
export function Section({ section, id }: { section: ResponseSection; id: string }) {
  return (
    <section id={id}>
      <h2 class="hanse-h2">{section.heading ?? `Questions ${rangeOf(section)}`}</h2>
      {section.answers.map((answer) => (
        <Answer answer={answer} />
      ))}
    </section>
  )
}

function Answer({ answer }: { answer: ResponseAnswer }) {
  return (
    <article class="hanse-answer" id={`q-${answer.label}`}>
      <h3 class="hanse-answer__q">
        <span>Question {answer.label}</span> {answer.question}
      </h3>
      {answer.stance && (
        <p class="hanse-answer__stance">
          <StanceMark stance={answer.stance} word="shown" />
        </p>
      )}
      {answer.strength && <Strength line={answer.strength} rest={false} />}
      {answer.paragraphs.length === 0 ? (
        <p class="hanse-note">No answer is given to this question.</p>
      ) : (
        <Paragraphs paragraphs={answer.paragraphs} level={4} />
      )}
      {answer.dissent.length > 0 && (
        <ul class="hanse-list hanse-answer__dissent">
          {answer.dissent.map(({ council, text }) => (
            <li>
              <b>{council ?? 'One council'}</b> takes another view: {text}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

/** Every section with its questions, each linked to where it stands. */
export function Contents(props: {
  document: ResponseDocument
  /** The address of a section by its place, and of the letter (−1). */
  hrefOf: (place: number) => string
  /** The section that the page shows; null where it shows all. */
  current: number | null
  whole?: string | undefined
}) {
  const { document, hrefOf, current, whole } = props
  return (
    <nav class="hanse-toc" aria-label="Contents">
      <h2 class="hanse-h4">Contents</h2>
      <ol>
        {document.letter.length > 0 && (
          <li>
            <a href={hrefOf(-1)}>Covering letter</a>
          </li>
        )}
        {document.sections.map((section, place) => (
          <li>
            <a href={hrefOf(place)} aria-current={current === place ? 'true' : undefined}>
              {section.heading ?? 'Questions'}
            </a>{' '}
            <span>{rangeOf(section)}</span>
          </li>
        ))}
        {whole && (
          <li>
            <a href={whole}>All on one page</a>
          </li>
        )}
      </ol>
    </nav>
  )
}
