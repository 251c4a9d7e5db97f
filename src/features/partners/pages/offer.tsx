import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { ChoiceField, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { offerKinds } from '../partner.ts'
import type { OfferLine } from '../queries/partners.ts'

/** What somebody of a partner offered, and what became of it. */
export function OfferText({ offer }: { offer: OfferLine }) {
  const { kind, title, by, text, link, madeAt, answer, answerNote } = offer
  return (
    <>
      <b>
        {offerKinds[kind]}: {title}
      </b>
      <p class="hanse-note">
        {by}, {formatDate(madeAt)}.{' '}
        {answer === null
          ? 'Not answered yet.'
          : answer === 'taken-up'
            ? 'Taken up.'
            : 'Declined with thanks.'}
      </p>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p class="hanse-anywhere">{paragraph}</p>
      ))}
      {link && (
        <p class="hanse-anywhere">
          <a href={link}>{link}</a>
        </p>
      )}
      {answerNote && <p>“{answerNote}”</p>}
    </>
  )
}

/** The office takes an offer up, or declines it. */
export function AnswerOffer(props: { frame: Frame; slug: string; offer: OfferLine; form: Posted }) {
  const { frame, slug, offer, form } = props
  return (
    <Form
      action="/partner-offer-answers"
      csrf={frame.csrf()}
      once={frame.once()}
      hidden={{ slug, offer: offer.id }}
      label={`Answer the offer: ${offer.title}`}
    >
      <ChoiceField
        form={form}
        name="answer"
        label="What becomes of it?"
        pick="one"
        small
        choices={[
          { value: 'taken-up', label: 'We take it up' },
          { value: 'declined', label: 'We decline, with thanks' },
        ]}
      />
      <TextArea form={form} name="note" label="A word with it" rows={2} optional />
      <Button text="Answer" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  )
}
