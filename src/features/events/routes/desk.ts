import { writeCsv } from '../../../documents/table/csv.ts'
import { isRefused } from '../../../kernel/act.ts'
import { data, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { picturesToChoose } from '../../pictures/index.ts'
import { addEvent } from '../actions/add-event.ts'
import { cancelEvent } from '../actions/cancel-event.ts'
import { publishEvent } from '../actions/publish-event.ts'
import { saveEvent } from '../actions/save-event.ts'
import { whyNotPublishEvent } from '../event.ts'
import { wayWords } from '../event-words.ts'
import { cancellingForm, eventForm, slugForm } from '../forms.ts'
import { cancelEventPage } from '../pages/cancel-event.page.tsx'
import { eventDeskPage } from '../pages/event-desk.page.tsx'
import { eventFormPage } from '../pages/event-form.page.tsx'
import { eventsDeskPage } from '../pages/events-desk.page.tsx'
import { registrationWords } from '../pages/registration-words.ts'
import { choicesOn } from '../queries/choices.ts'
import { eventLines } from '../queries/event-lines.ts'
import { type EventDesk, eventForDesk } from '../queries/event-page.ts'
import { registrationsOf } from '../queries/registrations.ts'
import { preElectionWarnings } from '../queries/warnings.ts'
import { cancelRefusals, eventTextRefusals, publishRefusals } from '../refusal-words.ts'
import { valuesOf } from './event-values.ts'
import { mailing } from './registering.ts'

/** The office’s desk of events: write, publish, cancel, and who comes. */
export function deskRoutes(web: Web): void {
  web.page('/newsroom/events', { allow: 'office' }, async (ask) =>
    eventsDeskPage({
      frame: workspaceFrame(ask, 'newsroom'),
      now: ask.now,
      events: await eventLines(ask.db, ask.viewer, { when: 'all', now: ask.now, drafts: true }),
    }),
  )

  web.page('/newsroom/events/new', { allow: 'office' }, (ask) =>
    showForm(ask, ask.db, null, {
      values: { zone: 'Europe/London', form: 'in-person', audience: 'public' },
      errors: {},
    }),
  )

  web.page('/newsroom/events/:slug', { allow: 'office' }, async (ask) => {
    const event = await eventForDesk(ask.db, ask.params.slug ?? '', ask.viewer)
    return event ? showDesk(ask, ask.db, event, notPosted) : notFound
  })

  web.page('/newsroom/events/:slug/edit', { allow: 'office' }, async (ask) => {
    const event = await eventForDesk(ask.db, ask.params.slug ?? '', ask.viewer)
    if (!event || event.cancelledAt) return notFound
    return showForm(ask, ask.db, event, { values: valuesOf(event), errors: {} })
  })

  web.page('/newsroom/events/:slug/cancellation', { allow: 'office' }, async (ask) => {
    const event = await eventForDesk(ask.db, ask.params.slug ?? '', ask.viewer)
    return event ? showCancel(ask, ask.db, event, notPosted) : notFound
  })

  web.page('/newsroom/events/:slug/registered.csv', { allow: 'office' }, async (ask) => {
    const event = await eventForDesk(ask.db, ask.params.slug ?? '', ask.viewer)
    if (!event) return notFound
    const rows = await registrationsOf(ask.db, event.id, ask.viewer)
    const head = ['Name', 'Organisation', 'E-mail', 'How', 'State', 'Needs', 'Registered', 'Came']
    ask.reply.header('content-disposition', `attachment; filename="${event.slug}-registered.csv"`)
    return data(
      writeCsv([
        head,
        ...rows.map((row) => [
          row.name,
          row.organisation,
          row.email,
          wayWords[row.way],
          registrationWords[row.state],
          row.accessNeeds,
          row.registeredAt.toISOString(),
          row.attended ? 'yes' : '',
        ]),
      ]),
      'text/csv; charset=utf-8',
    )
  })

  web.deed('/events', { allow: 'office', form: eventForm }, async (ask) => {
    if (!ask.form.ok) return againForm(ask, null, ask.form.errors)
    const { text } = ask.form.values
    const done = await ask.act(async (act) => {
      const added = await addEvent(act, text)
      return isRefused(added)
        ? added
        : seeOther(`/newsroom/events/${added.slug}`, 'Saved as a draft.')
    })
    if (!isRefused(done)) return done
    const [field, sentence] = eventTextRefusals[done.refused]
    return againForm(ask, null, { [field]: sentence })
  })

  web.deed('/event-changes', { allow: 'office', form: eventForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return againForm(ask, slug, ask.form.errors)
    const { text, version: seenVersion } = ask.form.values
    const done = await ask.act((act) =>
      saveEvent(act, { slug, seenVersion, text, mail: mailing(ask) }),
    )
    if (!isRefused(done))
      return seeOther(
        `/newsroom/events/${encodeURIComponent(slug)}`,
        done.told > 0 ? `Saved. Told by mail: ${done.told}.` : 'Saved.',
      )
    const [field, sentence] = eventTextRefusals[done.refused]
    return againForm(ask, slug, { [field]: sentence })
  })

  web.deed('/event-publications', { allow: 'office', form: slugForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const done = await ask.act((act) => publishEvent(act, { slug, mail: mailing(ask) }))
    if (!isRefused(done))
      return seeOther(`/newsroom/events/${encodeURIComponent(slug)}`, 'Published.')
    return againDesk(ask, slug, { '': publishRefusals[done.refused] })
  })

  web.deed('/event-cancellations', { allow: 'office', form: cancellingForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const again = (errors: Record<string, string>) =>
      ask.read(async (db) => {
        const event = await eventForDesk(db, slug, ask.viewer)
        const form = { values: ask.form.raw, errors }
        return event ? withStatus(422, await showCancel(ask, db, event, form)) : notFound
      })
    if (!ask.form.ok) return again(ask.form.errors)
    const { reason } = ask.form.values
    const done = await ask.act((act) => cancelEvent(act, { slug, reason, mail: mailing(ask) }))
    if (isRefused(done)) {
      const [field, sentence] = cancelRefusals[done.refused]
      return again({ [field]: sentence })
    }
    return seeOther(
      `/newsroom/events/${encodeURIComponent(slug)}`,
      `Cancelled. Told by mail: ${done.told}.`,
    )
  })
}

/** The desk of one event with a form that came back. */
export function againDesk(ask: AskDeed<unknown>, slug: string, errors: Record<string, string>) {
  return ask.read(async (db) => {
    const event = await eventForDesk(db, slug, ask.viewer)
    if (!event) return notFound
    return withStatus(422, await showDesk(ask, db, event, { values: ask.form.raw, errors }))
  })
}

async function showDesk(ask: Ask, db: Reads, event: EventDesk, form: Posted) {
  const refused = whyNotPublishEvent(true, event, ask.now)
  return eventDeskPage({
    frame: workspaceFrame(ask, 'newsroom'),
    baseUrl: ask.config.baseUrl,
    now: ask.now,
    event,
    registered: await registrationsOf(db, event.id, ask.viewer),
    warnings: event.cancelledAt
      ? []
      : await preElectionWarnings(db, event.speakers, [ask.now, event.startsAt]),
    whyNotPublish: refused && publishRefusals[refused],
    form,
  })
}

async function showCancel(ask: Ask, db: Reads, event: EventDesk, form: Posted) {
  const registered = await registrationsOf(db, event.id, ask.viewer)
  const told = registered.filter(({ state }) => ['placed', 'offered', 'waiting'].includes(state))
  return cancelEventPage({
    frame: workspaceFrame(ask, 'newsroom'),
    event,
    told: told.length,
    form,
  })
}

async function showForm(ask: Ask, db: Reads, event: EventDesk | null, form: Posted) {
  const chosen = String(form.values.picture ?? '')
  return eventFormPage({
    frame: workspaceFrame(ask, 'newsroom'),
    form,
    choices: await choicesOn(db, dayOf(ask.now)),
    pictures: await picturesToChoose(db, isId(chosen) ? chosen : null, 12),
    event: event && {
      slug: event.slug,
      title: event.title,
      version: Number(form.values.version ?? event.lockVersion),
      published: event.publishedAt !== null,
    },
  })
}

function againForm(ask: AskDeed<unknown>, slug: string | null, errors: Record<string, string>) {
  return ask.read(async (db) => {
    const event = slug === null ? null : await eventForDesk(db, slug, ask.viewer)
    if (slug !== null && !event) return notFound
    return withStatus(422, await showForm(ask, db, event, { values: ask.form.raw, errors }))
  })
}
