import type { Frame } from '../../../kernel/frame.ts'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { type Question, type SplitPlace, splitPlaces } from '../question.ts'
import { QuestionDetail, QuestionText } from './question.tsx'

export interface ShownQuestion extends Question {
  /** The fingerprint of what is shown here; every deed on it carries it. */
  seen: string
}

interface Item {
  frame: Frame
  slug: string
  question: ShownQuestion
  next: ShownQuestion | null
  place: number
  /** Whether the document shows where it starts. */
  sourced: boolean
}

/** One question as read, with everything that may be done to it; each deed works without script. */
export function QuestionItem({ frame, slug, question, next, place, sourced }: Item) {
  const at = `/consultations/${slug}`
  const name = question.number === null ? `the question in place ${place}` : question.number
  return (
    <>
      <p class="hanse-asked__text">
        <QuestionText text={question.text} />
      </p>
      <QuestionDetail question={question} />
      <p class="hanse-small hanse-item__facts">
        {question.demographic && <span>About whoever responds. </span>}
        {question.shortTitle && <span>Short: {question.shortTitle}. </span>}
        {sourced ? (
          <a href={`#place-${question.place}`}>
            In the document<span class="govuk-visually-hidden">: {name}</span>
          </a>
        ) : (
          'Not linked to the document'
        )}
      </p>
      <Form
        action={`${at}/question-moves`}
        csrf={frame.csrf()}
        hidden={{
          question: question.id,
          seen: question.seen,
          ...(next ? { nextSeen: next.seen } : {}),
        }}
        class="hanse-item__deeds"
        label={`Change ${name}`}
      >
        <a href={`${at}/questions?edit=${question.id}#question-${question.id}`}>
          Edit
          <Hidden of={name} />
        </a>
        {splitPlaces(question).length > 0 && (
          <a href={`${at}/questions?split=${question.id}#question-${question.id}`}>
            Split
            <Hidden of={name} />
          </a>
        )}
        {next && (
          <Deed formaction={`${at}/question-mergers`} label="Merge with the next" of={name} />
        )}
        {place > 1 && <Deed name="direction" value="up" label="Move up" of={name} />}
        {next && <Deed name="direction" value="down" label="Move down" of={name} />}
        <Deed formaction={`${at}/question-drops`} label="Drop" of={name} />
      </Form>
    </>
  )
}

function Hidden({ of }: { of: string }) {
  return <span class="govuk-visually-hidden"> {of}</span>
}

function Deed(props: {
  label: string
  of: string
  formaction?: string
  name?: string
  value?: string
}) {
  const { label, of, formaction, name, value } = props
  return (
    <button class="hanse-deed" type="submit" formaction={formaction} name={name} value={value}>
      {label}
      <Hidden of={of} />
    </button>
  )
}

/** Asks where one question becomes two. */
export function SplitForm({
  frame,
  slug,
  question,
}: {
  frame: Frame
  slug: string
  question: ShownQuestion
}) {
  const places = splitPlaces(question)
  return (
    <Form
      action={`/consultations/${slug}/question-splits`}
      csrf={frame.csrf()}
      hidden={{ question: question.id, seen: question.seen }}
      class="hanse-qform"
      label="Split this question"
    >
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">Where does the second question begin?</legend>
        <div class="govuk-radios govuk-radios--small hanse-split" data-module="govuk-radios">
          {places.map((one, index) => (
            <SplitChoice place={one} index={index} />
          ))}
        </div>
      </fieldset>
      <p class="hanse-deeds">
        <Button text="Split it there" preventDoubleClick />
        <a href={`/consultations/${slug}/questions#question-${question.id}`}>Leave it as it is</a>
      </p>
    </Form>
  )
}

function SplitChoice({ place, index }: { place: SplitPlace; index: number }) {
  const id = `split-${index}`
  const [last, first] = [place.first.slice(-60), place.second.slice(0, 90)]
  return (
    <div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        id={id}
        name="at"
        type="radio"
        value={place.at}
        checked={index === 0}
      />
      <label class="govuk-label govuk-radios__label" for={id}>
        <span class="hanse-split__first">
          {last.length < place.first.length && '… '}
          {last}
        </span>{' '}
        <b>
          {first}
          {first.length < place.second.length && ' …'}
        </b>
      </label>
    </div>
  )
}
