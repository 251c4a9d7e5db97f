import { calendarText } from '../../../documents/calendar/calendar.ts'
import { atomFeed, atomType } from '../../../documents/feed/atom.ts'
import { data, download, notFound } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { formatDate } from '../../../ui/dates.ts'
import { eventEntry } from '../event-calendar.ts'
import { whenWords, whereWords } from '../event-words.ts'
import { eventPage } from '../pages/event.page.tsx'
import { eventData } from '../pages/event-data.ts'
import { eventsPage } from '../pages/events.page.tsx'
import { eventsJson } from '../pages/events-json.ts'
import { choicesOn } from '../queries/choices.ts'
import { publicDeadlines } from '../queries/deadlines.ts'
import { eventFile } from '../queries/event-file.ts'
import { type EventLine, eventLines } from '../queries/event-lines.ts'
import { eventBySlug } from '../queries/event-page.ts'
import { videosOfEvent } from '../queries/videos-of-event.ts'

const ics = 'text/calendar; charset=utf-8'

/** What everybody may know of events: pages, calendars, data. */
export function publicRoutes(web: Web): void {
  web.page('/events', { allow: 'public', keep: 2 }, async (ask) => {
    const { themes } = await choicesOn(ask.db, dayOf(ask.now))
    const theme = themes.find(({ slug }) => slug === ask.query.theme)
    const month = /^\d{4}-\d{2}$/.test(ask.query.month ?? '') ? ask.query.month : undefined
    const filter = { now: ask.now, themeId: theme?.id, month }
    const all = await eventLines(ask.db, ask.viewer, { when: 'all', now: ask.now })
    const months = [...new Set(all.map(({ startsAt }) => dayOf(startsAt).slice(0, 7)))].toReversed()
    return eventsPage({
      frame: publicFrame(ask, 'events'),
      baseUrl: ask.config.baseUrl,
      now: ask.now,
      toCome: await eventLines(ask.db, ask.viewer, { when: 'to-come', ...filter }),
      past: await eventLines(ask.db, ask.viewer, { when: 'past', ...filter }),
      themes,
      months: months.map((value) => ({ value, label: formatDate(`${value}-01`).slice(2) })),
      chosen: { theme: theme?.slug ?? '', month: month ?? '' },
    })
  })

  web.page('/events.ics', { allow: 'public', keep: 2 }, async (ask) => {
    const lines = await eventLines(ask.db, null, { when: 'all', now: ask.now })
    const entries = lines.map((line) => eventEntry(line, ask.config.baseUrl))
    return data(calendarText(`${ask.network.name}: events`, entries, ask.now), ics)
  })

  web.page('/events.atom', { allow: 'public', keep: 2 }, async (ask) => {
    const lines = await eventLines(ask.db, null, { when: 'all', now: ask.now })
    const feed = atomFeed({
      title: `${ask.network.name}: events`,
      self: `${ask.config.baseUrl}/events.atom`,
      page: `${ask.config.baseUrl}/events`,
      author: ask.network.name,
      entries: lines.map((line) => entryOf(line, ask.config.baseUrl)).toReversed(),
    })
    return data(feed, atomType)
  })

  web.page('/calendar.ics', { allow: 'public', keep: 2 }, async (ask) => {
    const { baseUrl } = ask.config
    const lines = await eventLines(ask.db, null, { when: 'all', now: ask.now })
    const deadlines = await publicDeadlines(ask.db)
    const entries = [
      ...lines.map((line) => eventEntry(line, baseUrl)),
      ...deadlines.map(({ id, title, closes, slug }) => ({
        id: `closes-${id}`,
        when: closes,
        title: `Closes: ${title}`,
        note: null,
        href: `${baseUrl}/responses/${slug}`,
      })),
    ]
    return data(calendarText(`${ask.network.name}: events and deadlines`, entries, ask.now), ics)
  })

  web.page('/events.json', { allow: 'public', keep: 2 }, async (ask) => {
    const lines = await eventLines(ask.db, null, { when: 'all', now: ask.now })
    const text = eventsJson({ network: ask.network.name, baseUrl: ask.config.baseUrl, lines })
    return data(text, 'application/json; charset=utf-8')
  })

  web.page('/events/:slug', { allow: 'public', keep: 2 }, async (ask) => {
    const { slug = '' } = ask.params
    if (slug.endsWith('.ics')) return oneCalendar(ask, slug.slice(0, -4))
    const invitation = ask.query.invitation ?? ''
    const event = await eventBySlug(ask.db, slug, { viewer: ask.viewer, invitation })
    if (!event) return notFound
    const { baseUrl } = ask.config
    return eventPage({
      frame: publicFrame(ask, 'events'),
      baseUrl,
      now: ask.now,
      event,
      invitation,
      videos: await videosOfEvent(ask.db, event.id),
      data: eventData(event, baseUrl, ask.network.name, ask.now),
    })
  })

  web.page('/event-files/:id', { allow: 'public' }, async (ask) => {
    const { id = '' } = ask.params
    const asker = { viewer: ask.viewer, invitation: ask.query.invitation ?? '' }
    const file = isId(id) ? await eventFile(ask.db, id, asker) : null
    return file ? download(file) : notFound
  })
}

function entryOf(line: EventLine, baseUrl: string) {
  const when = whenWords(line.startsAt, line.endsAt, line.timeZone)
  const moments = [line.publishedAt!, line.changedAt, line.cancelledAt].map(
    (at) => at?.getTime() ?? 0,
  )
  return {
    address: `${baseUrl}/events/${line.slug}`,
    title: line.cancelledAt ? `Does not take place: ${line.title}` : line.title,
    summary: `${when}. ${whereWords(line.form, line.place)}. ${line.cancelledReason ?? line.summary}`,
    published: line.publishedAt!,
    updated: new Date(Math.max(...moments)),
    categories: line.themes.map(({ slug, name }) => ({ term: slug, label: name })),
  }
}

async function oneCalendar(ask: AskPage, slug: string) {
  const invitation = ask.query.invitation ?? ''
  const event = await eventBySlug(ask.db, slug, { viewer: ask.viewer, invitation })
  if (!event) return notFound
  const entry = eventEntry(event, ask.config.baseUrl)
  return data(calendarText(event.title, [entry], ask.now), ics)
}
