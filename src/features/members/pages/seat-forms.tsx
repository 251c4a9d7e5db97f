import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { ChoiceField, DateField, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { inWords } from '../../../ui/numbers.ts'
import { dateValues } from '../../../ui/typed-date.ts'
import type { Holder, SeatLine } from '../queries/council.ts'
import { councilSeats, networkSeats } from '../seat.ts'
import { idIn } from './membership-forms.tsx'
import { HeldBefore, vacancyWords } from './seat-holders.tsx'

const hasErrors = (form: Posted) => Object.keys(form.errors).length > 0

/** One seat: who holds it, how that ends, and who takes it next. */
export function SeatHolders(props: {
  frame: Frame
  slug: string
  seat: SeatLine
  today: string
  form: Posted
  changeForm: Posted
  endForm: (holdingId: string) => Posted
}) {
  const { frame, slug, seat, form, today } = props
  const vacancy = vacancyWords(seat)
  const id = idIn(form, `holding-${seat.seatId}`)
  const shown: Posted = {
    values: { invite: 'yes', ...dateValues('holdingFrom', today), ...form.values },
    errors: form.errors,
  }
  return (
    <div class="hanse-members__seat">
      <h3 class="hanse-h4">{seat.title}</h3>
      {(seat.themes.length > 0 || seat.places > 1) && (
        <p class="hanse-note">
          {[seat.themes.join(', '), seat.places > 1 && `held jointly by ${inWords(seat.places)}`]
            .filter(Boolean)
            .join('; ')}
        </p>
      )}
      {vacancy && <p class="hanse-note">{vacancy}</p>}
      {seat.holders.map((holder) => (
        <EndHolding
          frame={frame}
          slug={slug}
          holder={holder}
          title={seat.title}
          form={props.endForm(holder.holdingId)}
        />
      ))}
      <Details summaryText={`Give this seat to somebody: ${seat.title}`} open={hasErrors(form)}>
        <Form
          action="/seat-holdings"
          csrf={frame.csrf()}
          once={frame.once()}
          class="hanse-measure"
          hidden={{ seat: seat.seatId, slug }}
        >
          <TextField form={shown} name="person" id={id('person')} label="Name" autocomplete="off" />
          <TextField
            form={shown}
            name="email"
            id={id('email')}
            label="Work e-mail address"
            hint="One address is one person: whoever is known by it gets this seat too."
            type="email"
            autocomplete="off"
            spellcheck={false}
          />
          <DateField
            form={shown}
            name="holdingFrom"
            id={id('holdingFrom')}
            label="First day in the seat"
          />
          <DateField
            form={shown}
            name="holdingUntil"
            id={id('holdingUntil')}
            label="First day without"
            optional
          />
          <ChoiceField
            form={shown}
            name="acting"
            id={id('acting')}
            label="In what way?"
            pick="many"
            small
            choices={[{ value: 'yes', label: 'Acting, beside or for the holder' }]}
          />
          <ChoiceField
            form={shown}
            name="invite"
            id={id('invite')}
            label="Invitation"
            pick="many"
            small
            choices={[
              {
                value: 'yes',
                label: 'Send a letter with a link to sign in, which holds for three days',
              },
            ]}
          />
          <Button text="Give them the seat" preventDoubleClick />
        </Form>
      </Details>
      <ChangeSeat frame={frame} slug={slug} seat={seat} form={props.changeForm} />
      <HeldBefore before={seat.before} />
    </div>
  )
}

function ChangeSeat(props: { frame: Frame; slug: string; seat: SeatLine; form: Posted }) {
  const { frame, seat, form } = props
  const shown: Posted = {
    values: { title: seat.title, places: String(seat.places), ...form.values },
    errors: form.errors,
  }
  const id = idIn(form, `change-${seat.seatId}`)
  return (
    <Details summaryText="Change its title, or make it joint" open={hasErrors(form)}>
      <Form
        action="/seat-changes"
        csrf={frame.csrf()}
        once={frame.once()}
        class="hanse-measure"
        hidden={{ seat: seat.seatId, slug: props.slug }}
      >
        <TextField form={shown} name="title" id={id('title')} label="Its title" />
        <PlacesField form={shown} id={id('places')} />
        <Button text={`Change ${seat.title}`} classes="govuk-button--secondary" />
      </Form>
    </Details>
  )
}

function PlacesField({ form, id }: { form: Posted; id: string | undefined }) {
  return (
    <TextField
      form={form}
      name="places"
      id={id}
      label="How many hold it at a time?"
      hint="1, or 2 where it is held jointly."
      chars={2}
      inputmode="numeric"
    />
  )
}

function EndHolding(props: {
  frame: Frame
  slug: string
  holder: Holder
  title: string
  form: Posted
}) {
  const { frame, holder, form } = props
  const { name, email, acting, from, until, demonstration } = holder
  const id = idIn(form, `end-${holder.holdingId}`)
  return (
    <>
      <p>
        {name} <DemoMark when={demonstration} />, {email}, {acting ? 'acting ' : ''}from{' '}
        {formatDate(from)}
        {until ? `, until ${formatDate(until)}` : ''}
      </p>
      <Details summaryText={`End ${name}’s time in this seat`} open={hasErrors(form)}>
        <Form
          action="/seat-holding-ends"
          csrf={frame.csrf()}
          once={frame.once()}
          class="hanse-members__end"
          hidden={{ holding: holder.holdingId, slug: props.slug }}
        >
          <DateField
            form={form}
            name="end"
            id={id('end')}
            label="First day without"
            hint="What they did in it stays theirs."
          />
          <Button
            text={`End ${name}’s time as ${props.title.toLowerCase()}`}
            classes="govuk-button--warning"
          />
        </Form>
      </Details>
    </>
  )
}

/** A new seat of a council or of the network. */
export function AddSeat(props: {
  frame: Frame
  slug: string
  ofCouncil: boolean
  none: boolean
  themes: readonly { id: string; name: string }[]
  form: Posted
}) {
  const { frame, form } = props
  const id = idIn(form, 'seat')
  const kinds = Object.entries(props.ofCouncil ? councilSeats : networkSeats)
  return (
    <div class="hanse-members__seat">
      <Details summaryText="Add a seat" open={props.none || hasErrors(form)}>
        {props.none && (
          <p>
            {props.ofCouncil
              ? 'A council needs a policy officer who answers, a portfolio holder who clears, and a leader who signs.'
              : 'The network needs somebody in its office: a director or a policy manager.'}
          </p>
        )}
        <Form
          action="/seats"
          csrf={frame.csrf()}
          once={frame.once()}
          class="hanse-measure"
          hidden={{ slug: props.slug }}
        >
          <ChoiceField
            form={form}
            name="kind"
            id={id('kind')}
            label="What kind of seat?"
            pick="one"
            small
            choices={kinds.map(([value, label]) => ({ value, label }))}
          />
          <TextField
            form={form}
            name="title"
            id={id('title')}
            label="Its title"
            hint="As people say it, like Cabinet Member for Housing. Empty: the name above."
            optional
          />
          <PlacesField
            form={{ values: { places: '1', ...form.values }, errors: form.errors }}
            id={id('places')}
          />
          {props.themes.length > 0 && (
            <ChoiceField
              form={form}
              name="themes"
              id={id('themes')}
              label="Themes it leads on"
              pick="many"
              small
              optional
              choices={props.themes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <Button text="Add the seat" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      </Details>
    </div>
  )
}
