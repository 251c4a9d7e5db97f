import type { ComponentChildren } from 'preact'
import { diffWords } from '../../../documents/diff.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { DiffText } from '../../../ui/diff.tsx'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { shownTime } from '../clock-time.ts'
import type { Consultation } from '../queries/consultation.ts'
import type { Reading } from '../queries/reading.ts'
import { type Question, type QuestionContent, questionName } from '../question.ts'
import { questionLines } from '../question-lines.ts'
import { differs, type Reissue } from '../reissue.ts'

type New = QuestionContent & { index: number }
interface Dates {
  opens: string | null
  closes: string | null
  closesTime: string | null
}

interface ReissuePage {
  frame: Frame
  reading: Reading
  consultation: Consultation
  reissue: Reissue<Question, New>
  dates: Dates
}

/** What changed when a document came out again, each change to be taken or left. */
export function reissuePage({ frame, reading, consultation, reissue, dates }: ReissuePage) {
  const changed = reissue.kept.filter(({ before, after }) => differs(before, after))
  const same = reissue.kept.length - changed.length
  const at = `/consultations/${consultation.slug}`
  return (
    <Workspace
      {...frame}
      title="What changed"
      about={consultation.title}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: at },
      ]}
    >
      <div class="hanse-form hanse-form--wide">
        <h1 class="hanse-h1">What changed</h1>
        <p class="hanse-lead hanse-below">
          {same === reissue.kept.length && reissue.added.length + reissue.gone.length === 0
            ? `All ${count(same, 'question')} stand as they were.`
            : `${same} unchanged, ${changed.length} reworded or renumbered, ${reissue.added.length} new, ${reissue.gone.length} gone.`}{' '}
          Whatever you take, no question loses what councils said to it.
        </p>
        <Form
          action={`/readings/${reading.id}/replacements`}
          csrf={frame.csrf()}
          hidden={{ seen: consultation.lockVersion }}
        >
          <DatesChanged consultation={consultation} dates={dates} />
          <Changes title="Reworded or renumbered" note="Ticked ones take the new words">
            {changed.map(({ before, after }) => (
              <Choice
                name="reworded"
                value={before.id}
                label={`Take the new words of ${questionName(before)}`}
              >
                <p class="hanse-clash__theirs">
                  <DiffText parts={diffWords(questionLines(before), questionLines(after))} />
                </p>
              </Choice>
            ))}
          </Changes>
          <Changes title="New" note="Ticked ones are added where they stand">
            {reissue.added.map((question) => (
              <Choice
                name="added"
                value={String(question.index)}
                label={`Add ${questionName(question)}`}
              >
                <p class="hanse-clash__theirs">{questionLines(question)}</p>
              </Choice>
            ))}
          </Changes>
          <Changes
            title="Gone"
            note="Ticked ones are dropped; they can be put back, and keep what councils said"
          >
            {reissue.gone.map((question) => (
              <Choice name="dropped" value={question.id} label={`Drop ${questionName(question)}`}>
                <p class="hanse-clash__theirs">{questionLines(question)}</p>
              </Choice>
            ))}
          </Changes>
          <p class="hanse-deeds">
            <Button text="Take over what is ticked" preventDoubleClick />
            <a href={`${at}/questions`}>Leave everything as it is</a>
          </p>
        </Form>
      </div>
    </Workspace>
  )
}

function DatesChanged({ consultation, dates }: { consultation: Consultation; dates: Dates }) {
  const moved =
    dates.closes !== null &&
    (dates.closes !== consultation.closes ||
      (dates.closesTime !== null && dates.closesTime !== consultation.closesTime))
  if (!moved || dates.closes === null) return null
  const time = dates.closesTime ? `, ${shownTime(dates.closesTime)}` : ''
  return (
    <Changes title="Dates" note="Look at the timetable after a change">
      {[
        <Choice name="dates" value="yes" label="Take the new closing date">
          <p>
            {consultation.closes ? `It was ${formatDate(consultation.closes)}` : 'There was none'},
            the new document says{' '}
            <b>
              {formatDate(dates.closes)}
              {time}
            </b>
            .
          </p>
        </Choice>,
      ]}
    </Changes>
  )
}

function Changes(props: { title: string; note: string; children: ComponentChildren[] }) {
  if (props.children.length === 0) return null
  return (
    <fieldset class="govuk-fieldset hanse-below">
      <legend class="hanse-head hanse-head--legend">
        <h2 class="hanse-h3">{props.title}</h2>
        <span class="hanse-note">{props.note}</span>
      </legend>
      <div class="govuk-checkboxes govuk-checkboxes--small">{props.children}</div>
    </fieldset>
  )
}

function Choice(props: {
  name: string
  value: string
  label: string
  children: ComponentChildren
}) {
  const id = `${props.name}-${props.value}`
  return (
    <div class="hanse-change">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value}
          checked
        />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          {props.label}
        </label>
      </div>
      {props.children}
    </div>
  )
}
