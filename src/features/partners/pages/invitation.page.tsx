import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatUntil } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import {
  ChoiceField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import {
  type Consultation,
  nationNames,
  type Question,
  QuestionDetail,
  QuestionText,
  questionName,
} from '../../consultations/index.ts'
import { invitedToNames, offerKinds } from '../partner.ts'
import type { InvitationLine } from '../queries/invitations.ts'
import type { OfferLine, Partner } from '../queries/partners.ts'
import { OfferText } from './offer.tsx'
import { eventWhen } from './partner.page.tsx'

export interface InvitationPageProps {
  frame: Frame
  partner: Partner
  invitation: InvitationLine
  now: Date
  /** Its public facts, its questions, and the note of the call. */
  consultation: (Consultation & { questions: readonly Question[]; note: string }) | null
  offers: readonly OfferLine[]
  form: Posted
}

/** What a partner is invited to: the public facts of it, and a short form to offer something. */
export function invitationPage(props: InvitationPageProps): VNode {
  const { frame, invitation, consultation, offers } = props
  return (
    <Workspace
      {...frame}
      title={invitation.title}
      about="Invitation"
      failed={Object.keys(props.form.errors).length > 0}
      breadcrumbs={[{ label: 'Invitations', href: '/partner' }]}
    >
      <ErrorSummary form={props.form} />
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <p class="hanse-kicker">
            {consultation
              ? `Consultation of ${consultation.body}`
              : invitedToNames[invitation.kind]}
          </p>
          <h1 class="hanse-h1">{invitation.title}</h1>
          {invitation.note && (
            <p class="hanse-lead">
              {frame.network.name} writes: “{invitation.note}”
            </p>
          )}
        </div>
      </div>
      <div class="hanse-cols">
        <div class="hanse-c8">
          {invitation.event && (
            <p>
              {eventWhen(invitation.event)}.{' '}
              <a href={`/events/${invitation.event.slug}`}>Read about the event</a>
            </p>
          )}
          {consultation?.summary && <p class="hanse-measure">{consultation.summary}</p>}
          {consultation?.note && (
            <section aria-labelledby="note">
              <h2 class="hanse-h3" id="note">
                What members were asked
              </h2>
              {consultation.note.split(/\n{2,}/).map((paragraph) => (
                <p class="hanse-measure">{paragraph}</p>
              ))}
            </section>
          )}
          {consultation && <Questions questions={consultation.questions} />}
          <Offer {...props} />
        </div>
        <aside class="hanse-c4" aria-label="In short">
          {consultation && <Definitions items={facts(consultation, props.now)} />}
          {offers.length > 0 && (
            <section aria-labelledby="offered">
              <h2 class="hanse-h4" id="offered">
                What you offered
              </h2>
              <ul class="hanse-list">
                {offers.map((offer) => (
                  <li>
                    <OfferText offer={offer} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </Workspace>
  )
}

function facts({ body, closes, opens, nations, link, invented }: Consultation, now: Date) {
  return [
    { term: 'Asked by', detail: body },
    opens !== null && { term: 'Opened', detail: formatDate(opens) },
    closes !== null && {
      term: 'Closes',
      detail: `${formatDate(closes)}, ${formatUntil(closes, now)}`,
    },
    nations.length > 0 && {
      term: 'For',
      detail: nations.map((nation) => nationNames[nation]).join(', '),
    },
    link !== null && { term: 'Published at', detail: <a href={link}>{link}</a> },
    invented && { term: 'Note', detail: 'Invented for the demonstration' },
  ]
}

function Questions({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null
  return (
    <section class="hanse-section" aria-labelledby="questions">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="questions">
          The questions
        </h2>
      </div>
      <ol class="hanse-list hanse-measure">
        {questions.map((question) => (
          <li>
            <p class="hanse-note">{questionName(question)}</p>
            <QuestionText text={question.text} />
            <QuestionDetail question={question} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Offer({ frame, invitation, partner, form }: InvitationPageProps) {
  return (
    <section class="hanse-section" aria-labelledby="offer">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="offer">
          Offer something
        </h2>
      </div>
      <p>The network office reads it and answers. Councils see it only if the office shows it.</p>
      <Form
        action={`/partner/invitations/${invitation.id}/offers`}
        csrf={frame.csrf()}
        once={frame.once()}
        labelledBy="offer"
        class="hanse-measure hanse-plain"
      >
        <ChoiceField
          form={form}
          name="kind"
          label={`What does ${partner.name} offer?`}
          pick="one"
          small
          choices={Object.entries(offerKinds).map(([value, label]) => ({ value, label }))}
        />
        <TextArea
          form={form}
          name="text"
          label="In a few sentences"
          hint="What it is, what it shows, and whom to ask."
          rows={6}
        />
        <TextField form={form} name="link" label="Where it can be read" type="url" optional />
        <Button text="Make this offer" preventDoubleClick />
      </Form>
    </section>
  )
}
