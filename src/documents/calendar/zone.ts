const formats = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const made =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  formats.set(zone, made)
  return made
}

/** What a clock in this time zone shows at a moment: the day as "2027-03-12" and the time as "14:05". */
export function clockIn(zone: string, moment: Date): { day: string; time: string } {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  }
}

/** The moment at which a clock in this time zone shows this day and time. An hour that summer time skips is taken as the hour after. */
export function momentIn(zone: string, day: string, time: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const shift = (at: number) => {
    const shown = clockIn(zone, new Date(at))
    return Date.parse(`${shown.day}T${shown.time}:00Z`) - at
  }
  const first = wanted - shift(wanted)
  return new Date(wanted - shift(first))
}
