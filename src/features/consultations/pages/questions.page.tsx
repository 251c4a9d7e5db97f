import type { ComponentChildren } from 'preact'
import { formatMoment } from '../../../ui/dates.ts'
import { Form, valueIn } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import type { ConfirmRefusal } from '../consultation.ts'
import { questionName } from '../question.ts'
import type { QuestionsPage } from './check.ts'
import { Clashing } from './clash.tsx'
import { FactsSection } from './facts-section.tsx'
import { inSections } from './question.tsx'
import { QuestionForm } from './question-form.tsx'
import { QuestionItem, SplitForm } from './question-item.tsx'
import { SourcePane } from './source.tsx'
import { startsOf } from './starts.ts'
import { ConsultationTabs } from './tabs.tsx'

/** The questions as read, beside the document, for a person to mend and confirm. */
export function questionsPage(props: QuestionsPage) {
  const { frame, consultation, questions, opened, refusal } = props
  const failed = opened !== null && 'form' in opened && Object.keys(opened.form.errors).length > 0
  const title = consultation.confirmedAt ? 'Questions' : 'Check the questions'
  return (
    <Workspace
      {...frame}
      title={title}
      about={consultation.title}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: `/consultations/${consultation.slug}` },
      ]}
      failed={failed}
      mainClass="hanse-check"
      islands={opened ? ['consultations/beside', 'unsaved'] : []}
    >
      <div class="hanse-top">
        <div>
          <h1 class="hanse-h1">{title}</h1>
          <p class="hanse-note">{consultation.title}</p>
        </div>
        <Standing {...props} />
      </div>
      <ConsultationTabs tabs={props.tabs} />
      {refusal && (
        <div class="hanse-refusal" role="alert">
          <p>{refusal}</p>
        </div>
      )}
      <div class="hanse-check__cols">
        <div class="hanse-check__read">
          {props.warnings.length > 0 && <Warnings warnings={props.warnings} />}
          <FactsSection {...props} clash={opened?.what === 'facts' ? props.clash : null} />
          <section aria-labelledby="read">
            <div class="hanse-head">
              <h2 class="hanse-h3" id="read">
                {count(questions.length, 'question')}
              </h2>
              <a href={`/consultations/${consultation.slug}/questions?add=#add`}>Add a question</a>
            </div>
            {questions.length === 0 && (
              <p>
                No question was found. Add the first here, or beside the paragraph of the document
                that asks it.
              </p>
            )}
            <QuestionList {...props} />
          </section>
          <AddQuestion {...props} />
          {props.dropped.length > 0 && <Dropped {...props} />}
          <ConfirmQuestions {...props} />
        </div>
        <SourcePane
          at={`/consultations/${consultation.slug}`}
          adds
          blocks={props.blocks}
          documents={props.documents}
          starts={startsOf(questions)}
          cut={props.cut}
        />
      </div>
    </Workspace>
  )
}

function Standing({ consultation, questions }: QuestionsPage) {
  if (consultation.confirmedAt)
    return <State kind="done">Confirmed {formatMoment(consultation.confirmedAt)}</State>
  return (
    <p class="hanse-note">
      <State kind="due">Not confirmed yet</State>{' '}
      {questions.length > 0 && <a href="#confirm">Go to the end of the list</a>}
    </p>
  )
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  return (
    <section class="hanse-panel hanse-below" aria-labelledby="warnings">
      <h2 class="hanse-h4" id="warnings">
        Look twice
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {warnings.map((warning) => (
          <li>{warning}</li>
        ))}
      </ul>
    </section>
  )
}

function QuestionList(props: QuestionsPage) {
  const { questions, blocks, opened } = props
  const places = new Set(blocks.map((block) => block.place))
  return (
    <>
      {inSections(questions).map(({ section, questions: asked }) => (
        <>
          {section && <h3 class="hanse-asked__section">{section}</h3>}
          <ol class="hanse-asked">
            {asked.map((question) => {
              const index = questions.indexOf(question)
              const open = opened && 'id' in opened && opened.id === question.id ? opened : null
              return (
                <li
                  id={`question-${question.id}`}
                  class={open ? 'hanse-asked--open' : undefined}
                  data-source-place={open ? question.place : undefined}
                >
                  <span class="hanse-asked__n">{question.number ?? '·'}</span>
                  <div>
                    {open?.what === 'question' && (
                      <>
                        <Clashing clash={props.clash} what="this question" />
                        <QuestionForm
                          frame={props.frame}
                          slug={props.consultation.slug}
                          form={open.form}
                          question={{ id: question.id, seen: open.seen }}
                          of={questions.length}
                        />
                      </>
                    )}
                    {open?.what === 'split' && (
                      <SplitForm
                        frame={props.frame}
                        slug={props.consultation.slug}
                        question={question}
                      />
                    )}
                    {!open && (
                      <QuestionItem
                        frame={props.frame}
                        slug={props.consultation.slug}
                        question={question}
                        next={questions[index + 1] ?? null}
                        place={index + 1}
                        sourced={question.place !== null && places.has(question.place)}
                      />
                    )}
                  </div>
                </li>
              )
            })}
          </ol>
        </>
      ))}
    </>
  )
}

function AddQuestion({ frame, consultation, opened, questions }: QuestionsPage) {
  if (opened?.what !== 'new')
    return (
      <p id="add">
        <a
          class="govuk-button govuk-button--secondary hanse-button--small"
          href={`/consultations/${consultation.slug}/questions?add=#add`}
          role="button"
        >
          Add a question
        </a>
      </p>
    )
  return (
    <section
      id="add"
      class="hanse-asked--open"
      aria-labelledby="add-head"
      data-source-place={valueIn(opened.form, 'place') || undefined}
    >
      <div class="hanse-head">
        <h2 class="hanse-h3" id="add-head">
          Add a question
        </h2>
      </div>
      <QuestionForm
        frame={frame}
        slug={consultation.slug}
        form={opened.form}
        question={null}
        of={questions.length + 1}
      />
    </section>
  )
}

function Dropped({ frame, consultation, dropped }: QuestionsPage) {
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{count(dropped.length, 'question')} dropped</span>
      </summary>
      <div class="govuk-details__text">
        <p>They are kept with all that councils said to them, and can be put back.</p>
        <ul class="hanse-list">
          {dropped.map((question) => (
            <li>
              <p>
                {question.number && <b>{question.number} </b>}
                {question.text}
              </p>
              <Form
                action={`/consultations/${consultation.slug}/question-restorations`}
                csrf={frame.csrf()}
                hidden={{ question: question.id }}
              >
                <button class="hanse-deed" type="submit">
                  Put back<span class="govuk-visually-hidden"> {questionName(question)}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

function ConfirmQuestions({ frame, consultation, questions, whyNotConfirm }: QuestionsPage) {
  if (consultation.confirmedAt)
    return (
      <p class="hanse-note" id="confirm">
        These questions are confirmed. A change made here is seen by members at once.
      </p>
    )
  const sentences: Partial<Record<ConfirmRefusal, ComponentChildren>> = {
    'no-question': 'Add a question first: there is nothing to confirm yet.',
    'no-closing-day': (
      <>
        <a href={`/consultations/${consultation.slug}/questions?edit=facts#facts`}>
          Add the closing date
        </a>{' '}
        first: the timetable is worked back from it.
      </>
    ),
  }
  const reason = whyNotConfirm ? sentences[whyNotConfirm] : null
  return (
    <section class="hanse-panel" id="confirm" aria-labelledby="confirm-head">
      <h2 class="hanse-h3" id="confirm-head">
        Is this what the document asks?
      </h2>
      <p>
        Members can be called once you confirm. You can still mend a question later; each keeps what
        councils said to it.
      </p>
      {reason ? (
        <p>
          <State kind="due">{reason}</State>
        </p>
      ) : (
        <Form
          action={`/consultations/${consultation.slug}/confirmations`}
          csrf={frame.csrf()}
          hidden={{ seen: consultation.lockVersion }}
        >
          <Button text={`Confirm ${count(questions.length, 'question')}`} preventDoubleClick />
        </Form>
      )}
      <p class="hanse-note hanse-panel__end">
        Not one for us? <a href={`/consultations/${consultation.slug}/discard`}>Discard it</a>
      </p>
    </section>
  )
}
