import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { dateValues } from '../../../ui/typed-date.ts'
import { invitedToNames, partnerKinds } from '../partner.ts'
import type { InvitationLine } from '../queries/invitations.ts'
import type { OfferLine, Partner, PartnerPerson } from '../queries/partners.ts'
import { AnswerOffer, OfferText } from './offer.tsx'
import { PartnerFields } from './partner-fields.tsx'

export interface PartnerDeskProps {
  frame: Frame
  partner: Partner
  people: readonly PartnerPerson[]
  invitations: readonly InvitationLine[]
  offers: readonly OfferLine[]
  /** What it can be invited to. */
  choices: readonly { value: string; label: string }[]
  posted: { which: string; form: Posted } | null
}

/** One partner: what it offered, what it is invited to, who signs in for it. */
export function partnerDeskPage(props: PartnerDeskProps): VNode {
  const { frame, partner, posted, offers } = props
  const formOf = (which: string): Posted =>
    posted?.which === which ? posted.form : { values: {}, errors: {} }
  return (
    <Workspace
      {...frame}
      title={partner.name}
      about="Partners"
      failed={posted !== null && Object.keys(posted.form.errors).length > 0}
      breadcrumbs={[{ label: 'Partners', href: '/network/partners' }]}
    >
      {posted && <ErrorSummary form={posted.form} />}
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <p class="hanse-kicker">{partnerKinds[partner.kind]}</p>
          <h1 class="hanse-h1">
            {partner.name} <DemoMark when={partner.invented} />
          </h1>
          <p class="hanse-note">
            Partner from {formatDate(partner.from)}
            {partner.until && ` until ${formatDate(partner.until)}`}
          </p>
        </div>
      </div>
      {offers.length > 0 && (
        <section aria-labelledby="offers">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="offers">
              What it offers
            </h2>
          </div>
          <ul class="hanse-list hanse-measure">
            {offers.map((offer) => (
              <li>
                <OfferText offer={offer} />
                {offer.answer === null && (
                  <AnswerOffer
                    frame={frame}
                    slug={partner.slug}
                    offer={offer}
                    form={formOf(`offer:${offer.id}`)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Invitations {...props} form={formOf('invitation')} />
      <People {...props} form={formOf('person')} />
      <Facts {...props} form={formOf('facts')} />
    </Workspace>
  )
}

function Invitations(props: PartnerDeskProps & { form: Posted }) {
  const { frame, partner, invitations, form } = props
  return (
    <section class="hanse-section" aria-labelledby="invitations">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="invitations">
          What it is invited to
        </h2>
      </div>
      {invitations.length === 0 && <p>Nothing today, so its people see nothing.</p>}
      <ul class="hanse-list hanse-measure">
        {invitations.map((one) => (
          <li>
            <b>{one.title}</b>
            <p class="hanse-note">
              {invitedToNames[one.kind]}, from {formatDate(one.from)}
              {one.until && ` until ${formatDate(one.until)}`}
            </p>
            {one.note && <p>“{one.note}”</p>}
            <Form
              action="/partner-invitation-ends"
              csrf={frame.csrf()}
              once={frame.once()}
              hidden={{ id: one.id, slug: partner.slug }}
              label={`End the invitation: ${one.title}`}
            >
              <Button
                text="End this invitation"
                classes="govuk-button--secondary hanse-button--small"
              />
            </Form>
          </li>
        ))}
      </ul>
      <Form
        action="/partner-invitations"
        csrf={frame.csrf()}
        once={frame.once()}
        class="hanse-measure hanse-plain"
        hidden={{ slug: partner.slug }}
        label="Invite it"
      >
        <ChoiceField
          form={form}
          name="to"
          label="Invite it to"
          hint="It reads public facts, questions and the note of the call; nothing that a council said."
          pick="list"
          choices={[{ value: '', label: 'Choose' }, ...props.choices]}
        />
        <TextArea
          form={form}
          name="note"
          label="What you hope for"
          hint="They read it in the letter and on the page."
          rows={3}
          optional
        />
        <DateField form={form} name="ends" label="First day without" optional />
        <Button text={`Invite ${partner.name}`} preventDoubleClick />
      </Form>
    </section>
  )
}

function People(props: PartnerDeskProps & { form: Posted }) {
  const { frame, partner, people, form } = props
  return (
    <section class="hanse-section" aria-labelledby="people">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="people">
          Who signs in for it
        </h2>
      </div>
      {people.length === 0 && <p>Nobody yet.</p>}
      <ul class="hanse-list hanse-measure">
        {people.map((one) => (
          <li>
            {one.name} <DemoMark when={one.demonstration} />, {one.email}
            <p class="hanse-note">
              {one.signedIn ? `signed in on ${formatDate(one.signedIn)}` : 'has not signed in yet'}
            </p>
            <Form
              action="/partner-people-ends"
              csrf={frame.csrf()}
              once={frame.once()}
              hidden={{ id: one.id, slug: partner.slug }}
              label={`End the access of ${one.name}`}
            >
              <Button
                text={`End the access of ${one.name}`}
                classes="govuk-button--secondary hanse-button--small"
              />
            </Form>
          </li>
        ))}
      </ul>
      <Form
        action="/partner-people"
        csrf={frame.csrf()}
        once={frame.once()}
        class="hanse-measure hanse-plain"
        hidden={{ slug: partner.slug }}
        label="Add a person"
      >
        <TextField form={form} name="person" label="Name" autocomplete="off" />
        <TextField
          form={form}
          name="email"
          label="E-mail address"
          type="email"
          autocomplete="off"
          spellcheck={false}
        />
        <Button text="Let them sign in" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    </section>
  )
}

function Facts(props: PartnerDeskProps & { form: Posted }) {
  const { frame, partner, form } = props
  const typed = Object.keys(form.errors).length > 0
  const shown: Posted = {
    values: typed
      ? form.values
      : {
          name: partner.name,
          kind: partner.kind,
          link: partner.link ?? '',
          credit: partner.credit,
          ...(partner.credited ? { credited: 'yes' } : {}),
          ...dateValues('from', partner.from),
          ...dateValues('until', partner.until),
        },
    errors: form.errors,
  }
  return (
    <section class="hanse-section" aria-label="Its facts">
      <Details
        summaryText="Correct its facts, end the partnership, or name it in public"
        open={typed}
      >
        <Form
          action={`/partners/${partner.slug}/changes`}
          csrf={frame.csrf()}
          once={frame.once()}
          class="hanse-measure"
        >
          <PartnerFields form={shown} />
          <Button text="Save" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      </Details>
    </section>
  )
}
