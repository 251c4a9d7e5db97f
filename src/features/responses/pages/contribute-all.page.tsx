import { stances, stanceWords } from '../../../documents/stance.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDeadline, formatUntil } from '../../../ui/dates.ts'
import { ChoiceField, ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { ConsultationTabs, type Tab } from '../../consultations/index.ts'
import type { OwnAnswer } from '../queries/contribute.ts'
import { questionLabel } from './question-words.ts'

export interface ContributeAllPage {
  frame: Frame
  tabs: readonly Tab[]
  consultation: { slug: string; title: string }
  council: { slug: string; name: string }
  answers: OwnAnswer[]
  form: Posted
  /** Questions on which a colleague saved other words meanwhile: what they say now. */
  theirs: OwnAnswer[]
  dueAt: Date
  now: Date
}

/** Every question of a call on one page, for an officer who has the answers ready: stance and words, saved together. */
export function contributeAllPage(page: ContributeAllPage) {
  const { frame, consultation, council, answers, form, theirs, now } = page
  const base = `/consultations/${consultation.slug}`
  const back = `${base}/contribute?council=${council.slug}`
  return (
    <Workspace
      {...frame}
      title="All questions at once"
      about={`${council.name} – ${consultation.title}`}
      failed={Object.keys(form.errors).length > 0 || theirs.length > 0}
      islands={['word-count', 'unsaved']}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: base },
        { label: `${council.name}’s answers`, href: back },
      ]}
    >
      <ConsultationTabs tabs={page.tabs} />
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">All {answers.length} questions at once</h1>
      <p class="hanse-lead">
        For {council.name}. Wanted by {formatDeadline(page.dueAt, now)},{' '}
        {formatUntil(page.dueAt, now)}.
      </p>
      <p class="hanse-note hanse-measure">
        Evidence, and how an answer may be used, are set on the page of each question. A change
        after clearance falls back to officer view.
      </p>
      {theirs.length > 0 && <Theirs theirs={theirs} answers={answers} />}
      <Form
        action={`${base}/contributions?council=${council.slug}`}
        csrf={frame.csrf()}
        class="hanse-measure"
        attributes={{ 'data-unsaved': 'true' }}
        hidden={Object.fromEntries(
          answers.map((one) => [`revision-${one.questionId}`, newest(one, theirs).revision]),
        )}
      >
        {answers.map((answer, place) => (
          <section class="hanse-section" aria-labelledby={`q-${place + 1}`}>
            <h2 class="hanse-h3" id={`q-${place + 1}`}>
              {questionLabel(answer, place)}. {answer.text}
            </h2>
            <ChoiceField
              form={form}
              name={`stance-${answer.questionId}`}
              label={`Where ${council.name} stands`}
              pick="list"
              choices={[
                { value: '', label: 'Not answered yet' },
                ...stances.map((stance) => ({ value: stance, label: stanceWords[stance].label })),
              ]}
            />
            <TextArea
              form={form}
              name={`words-${answer.questionId}`}
              label="Why"
              rows={4}
              countWords
            />
          </section>
        ))}
        <Button text="Save all answers" preventDoubleClick />
        <p>
          <a href={back}>Back to the list</a>
        </p>
      </Form>
    </Workspace>
  )
}

const newest = (answer: OwnAnswer, theirs: OwnAnswer[]) =>
  theirs.find((one) => one.questionId === answer.questionId) ?? answer

function Theirs({ theirs, answers }: { theirs: OwnAnswer[]; answers: OwnAnswer[] }) {
  return (
    <section class="hanse-contra" aria-labelledby="theirs">
      <h2 class="hanse-h3" id="theirs">
        A colleague saved other words meanwhile
      </h2>
      <p class="hanse-note">
        Yours are in the form below and not saved yet for these questions; everything else is saved.
        Take over what you want to keep, then save.
      </p>
      <ul class="hanse-list hanse-own">
        {theirs.map((one) => (
          <li>
            <p>
              <b>
                {questionLabel(
                  one,
                  answers.findIndex((answer) => answer.questionId === one.questionId),
                )}
              </b>
              , {one.updatedBy ?? 'a colleague'}: <StanceMark stance={one.stance} word="shown" />
            </p>
            <p>{one.words}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
