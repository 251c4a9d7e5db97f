import { calendarText } from '../../../documents/calendar/calendar.ts'
import { isRefused } from '../../../kernel/act.ts'
import { data, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { acceptOffer } from '../actions/accept-offer.ts'
import { bookPlace } from '../actions/book-place.ts'
import { cancelRegistration } from '../actions/cancel-registration.ts'
import { changeRegistration } from '../actions/change-registration.ts'
import { placesFor, waysOf } from '../event.ts'
import { eventEntry } from '../event-calendar.ts'
import { bookingForm, changeForm, tokenForm } from '../forms.ts'
import { ownCancellationPage, ownRegistrationPage } from '../pages/own-registration.page.tsx'
import { registeredPage, registerPage } from '../pages/register.page.tsx'
import { type EventPage, eventBySlug } from '../queries/event-page.ts'
import { ownRegistration } from '../queries/registrations.ts'
import { acceptRefusals, bookingRefusals, registrationRefusals } from '../refusal-words.ts'
import { hasPlace, whyNotBook } from '../registration.ts'

/** Booking without an account, and everything the personal link can do. */
export function registeringRoutes(web: Web): void {
  web.page('/events/:slug/register', { allow: 'public' }, (ask) => {
    const { name = '', email = '' } = ask.viewer ?? {}
    const organisation = ask.viewer?.seats.find(({ council }) => council)?.council ?? ''
    const form = { values: { name, email, organisation }, errors: {} }
    return show(ask, ask.db, ask.params.slug ?? '', ask.query.invitation ?? '', form)
  })

  web.page('/events/:slug/registered', { allow: 'public' }, async (ask) => {
    const asker = { viewer: ask.viewer, invitation: ask.query.invitation ?? '' }
    const event = await eventBySlug(ask.db, ask.params.slug ?? '', asker)
    if (!event) return notFound
    const state = ask.query.state === 'waiting' ? 'waiting' : 'placed'
    return registeredPage({ frame: publicFrame(ask, 'events'), event, state })
  })

  web.deed('/registrations', { allow: 'public', form: bookingForm, perHour: 60 }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const invitation = String(ask.form.raw.invitation ?? '')
    const again = (errors: Record<string, string>) =>
      ask.read(async (db) => {
        const page = await show(ask, db, slug, invitation, { values: ask.form.raw, errors })
        return 'notFound' in page ? page : withStatus(422, page)
      })
    if (!ask.form.ok) return again(ask.form.errors)
    const { values } = ask.form
    const done = await ask.act((act) => bookPlace(act, { ...values, mail: mailing(ask) }))
    if (isRefused(done)) {
      const [field, sentence] = bookingRefusals[done.refused]
      return done.refused === 'unknown-event' ? notFound : again({ [field]: sentence })
    }
    const query = invitation ? `&invitation=${encodeURIComponent(invitation)}` : ''
    return seeOther(`/events/${encodeURIComponent(slug)}/registered?state=${done.state}${query}`)
  })

  web.page('/registrations/:token', { allow: 'public' }, (ask) => showOwn(ask, ask.db, ask.params))

  web.page('/registrations/:token/cancellation', { allow: 'public' }, async (ask) => {
    const own = await ownRegistration(ask.db, ask.params.token ?? '', ask.now)
    return own ? ownCancellationPage({ frame: publicFrame(ask, 'events'), own }) : notFound
  })

  web.page('/registrations/:token/event.ics', { allow: 'public' }, async (ask) => {
    const own = await ownRegistration(ask.db, ask.params.token ?? '', ask.now)
    if (!own) return notFound
    const entry = eventEntry(own.event, ask.config.baseUrl)
    return data(calendarText(own.event.title, [entry], ask.now), 'text/calendar; charset=utf-8')
  })

  web.deed(
    '/registration-changes',
    { allow: 'public', form: changeForm, perHour: 60 },
    async (ask) => {
      const token = String(ask.form.raw.token ?? '')
      if (!ask.form.ok) return againOwn(ask, token, ask.form.errors)
      const { values } = ask.form
      const done = await ask.act((act) =>
        changeRegistration(act, { ...values, mail: mailing(ask) }),
      )
      if (!isRefused(done)) return seeOther(`/registrations/${token}`, 'Saved.')
      const [field, sentence] = registrationRefusals[done.refused]
      return againOwn(ask, token, { [field]: sentence })
    },
  )

  web.deed(
    '/registration-cancellations',
    { allow: 'public', form: tokenForm, perHour: 60 },
    async (ask) => {
      const token = String(ask.form.raw.token ?? '')
      const done = await ask.act((act) => cancelRegistration(act, { token, mail: mailing(ask) }))
      if (!isRefused(done)) return seeOther(`/registrations/${token}`)
      return againOwn(ask, token, { '': registrationRefusals[done.refused][1] })
    },
  )

  web.deed('/offer-acceptances', { allow: 'public', form: tokenForm, perHour: 60 }, async (ask) => {
    const token = String(ask.form.raw.token ?? '')
    const done = await ask.act((act) => acceptOffer(act, { token, mail: mailing(ask) }))
    if (!isRefused(done)) return seeOther(`/registrations/${token}`, 'The place is yours.')
    return againOwn(ask, token, { '': acceptRefusals[done.refused] })
  })
}

/** What letters need of the installation that asks. */
export function mailing(ask: Ask) {
  return { baseUrl: ask.config.baseUrl, networkName: ask.network.name }
}

async function show(ask: Ask, db: Reads, slug: string, invitation: string, form: Posted) {
  const event = await eventBySlug(db, slug, { viewer: ask.viewer, invitation })
  if (!event?.publishedAt) return notFound
  const [way] = waysOf(event.form)
  const refused = whyNotBook(event, way!, ask.now)
  // A page that was open while registration closed keeps what was typed and says so.
  const errors = refused ? { '': bookingRefusals[refused][1], ...form.errors } : form.errors
  return registerPage({
    frame: publicFrame(ask, 'events'),
    event,
    form: { ...form, errors },
    invitation,
    full: waysOf(event.form).every((one) => isFull(event, one)),
  })
}

function isFull(event: EventPage, way: 'in-person' | 'online'): boolean {
  return !hasPlace(placesFor(event, way), event.held[way], event.waiting[way])
}

async function showOwn(
  ask: Ask,
  db: Reads,
  { token = '' }: Record<string, string>,
  posted: Posted = notPosted,
) {
  const own = await ownRegistration(db, token, ask.now)
  if (!own) return notFound
  const { name, organisation, way, accessNeeds } = own
  return ownRegistrationPage({
    frame: publicFrame(ask, 'events'),
    now: ask.now,
    own,
    form: {
      values: { name, organisation, way, accessNeeds, ...posted.values },
      errors: posted.errors,
    },
  })
}

function againOwn(ask: AskDeed<unknown>, token: string, errors: Record<string, string>) {
  return ask.read(async (db) => {
    const page = await showOwn(ask, db, { token }, { values: ask.form.raw, errors })
    return 'notFound' in page ? page : withStatus(422, page)
  })
}
