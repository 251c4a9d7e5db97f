import type { ResponseDocument } from '../../../documents/response.ts'
import { Paragraphs } from '../../../ui/prose.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { Strength } from '../../../ui/strength.tsx'

/** A whole response as it reads: letter, sections, answers with their strength, numbered paragraphs and dissent. */
export function ResponseText({ document, id = 'q-' }: { document: ResponseDocument; id?: string }) {
  return (
    <div class="hanse-restext">
      {document.letter.length > 0 && (
        <section aria-labelledby={`${id}letter`}>
          <h3 class="hanse-h2" id={`${id}letter`}>
            Covering letter
          </h3>
          <Paragraphs paragraphs={document.letter} />
        </section>
      )}
      {document.sections.map((section) => (
        <section>
          {section.heading && <h3 class="hanse-h2 hanse-restext__section">{section.heading}</h3>}
          {section.answers.map((answer) => (
            <article class="hanse-answer" id={`${id}${answer.label}`}>
              <p class="hanse-kicker">Question {answer.label}</p>
              <h4 class="hanse-h3 hanse-answer__q">{answer.question}</h4>
              {answer.stance && (
                <p>
                  <StanceMark stance={answer.stance} word="shown" />
                </p>
              )}
              {answer.strength && <Strength line={answer.strength} rest={false} />}
              {answer.paragraphs.length === 0 ? (
                <p class="hanse-note">No answer is given to this question.</p>
              ) : (
                <Paragraphs paragraphs={answer.paragraphs} />
              )}
              {answer.dissent.length > 0 && (
                <ul class="hanse-list hanse-dissent">
                  {answer.dissent.map((note) => (
                    <li>
                      <b>{note.council ?? 'One council'}</b> dissents: {note.text}
                    </li>
                  ))}
                </ul>
              )}
            </article>
          ))}
        </section>
      ))}
    </div>
  )
}
