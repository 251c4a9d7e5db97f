/** One entry of a calendar: a moment, a time from and until, or a whole day as ISO date. */
export interface CalendarEntry {
  /** The same thing keeps its id, so that importing twice does not double it. */
  id: string
  when: Date | string
  /** When it ends; without, it is a moment. */
  until?: Date | undefined
  title: string
  note: string | null
  href: string
  place?: string | undefined
  /** Counts the changes that people were told of: a calendar replaces what has a lower one. */
  sequence?: number | undefined
  cancelled?: boolean | undefined
  /** When it last changed, so that a calendar without news has the same bytes; else the moment of writing. */
  changed?: Date | undefined
  /** Whether it fills somebody's time; a deadline does not. */
  busy?: boolean | undefined
}

/** An iCalendar file (RFC 5545) of these entries: UTF-8 text with CRLF, lines folded at 75 octets, times in UTC. */
export function calendarText(name: string, entries: readonly CalendarEntry[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hanse//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function eventLines(entry: CalendarEntry, now: Date): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${entry.id}@hanse`,
    `DTSTAMP:${instant(entry.changed ?? now)}`,
    typeof entry.when === 'string'
      ? `DTSTART;VALUE=DATE:${entry.when.replaceAll('-', '')}`
      : `DTSTART:${instant(entry.when)}`,
    ...(entry.until ? [`DTEND:${instant(entry.until)}`] : []),
    ...(entry.sequence === undefined ? [] : [`SEQUENCE:${entry.sequence}`]),
    ...(entry.cancelled === undefined
      ? []
      : [`STATUS:${entry.cancelled ? 'CANCELLED' : 'CONFIRMED'}`]),
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.note ? [`DESCRIPTION:${escaped(entry.note)}`] : []),
    ...(entry.place ? [`LOCATION:${escaped(entry.place)}`] : []),
    `URL:${entry.href}`,
    `TRANSP:${entry.busy ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ]
}

function instant(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
}

/** A line may have 75 octets; what follows begins with a space. No character is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}
