const months =
  'january february march april may june july august september october november december'.split(' ')
const welshMonths =
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(
    ' ',
  )
const name = [
  ...months,
  ...welshMonths,
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sept?',
  'oct',
  'nov',
  'dec',
].join('|')
const clock = String.raw`(?:(?<word>midday|noon|midnight|hanner dydd|hanner nos)|(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>am|pm|a\.m\.|p\.m\.|yb|yh)|(?<hour24>\d{1,2})[:.](?<minute24>\d{2})(?:\s?(?:hours|hrs))?)`
const printed = new RegExp(
  String.raw`(?:${clock}(?:\s*\([^)]{0,30}\))?[\s,]*(?:on|ar|,)?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|dydd \w+\s+)?(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?<month>${name})\.?,?\s+(?<year>20\d{2})(?:,?\s*(?:at|by|am)\s+${clock.replace(/\?</g, '?<late')})?`,
  'giu',
)

export interface PrintedDate {
  /** YYYY-MM-DD as printed. */
  day: string
  /** HH:MM where one is printed with the day. */
  time: string | null
  at: number
  end: number
}

/** Every date with day, month and year in words, in the order of the text; impossible ones are left out. */
export function datesIn(text: string): PrintedDate[] {
  const found: PrintedDate[] = []
  for (const match of text.matchAll(printed)) {
    const g = match.groups ?? {}
    const month = monthOf(g.month ?? '')
    const day = Number(g.day)
    const year = Number(g.year)
    if (month < 1 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) continue
    const two = (n: number) => String(n).padStart(2, '0')
    const time = timeOf(
      g.word ?? g.lateword,
      g.hour ?? g.latehour,
      g.minute ?? g.lateminute,
      g.half ?? g.latehalf,
      g.hour24 ?? g.latehour24,
      g.minute24 ?? g.lateminute24,
    )
    found.push({
      day: `${year}-${two(month)}-${two(day)}`,
      time,
      at: match.index,
      end: match.index + match[0].length,
    })
  }
  return found
}

function monthOf(text: string): number {
  const lower = text.toLowerCase()
  const welsh = welshMonths.indexOf(lower)
  if (welsh >= 0) return welsh + 1
  return months.findIndex((month) => month.startsWith(lower.slice(0, 3))) + 1
}

function timeOf(
  word?: string,
  hour?: string,
  minute?: string,
  half?: string,
  hour24?: string,
  minute24?: string,
): string | null {
  if (word) return /^(?:midnight|hanner nos)$/i.test(word) ? '00:00' : '12:00'
  const two = (n: number) => String(n).padStart(2, '0')
  if (hour24 !== undefined)
    return Number(hour24) < 24 && Number(minute24) < 60
      ? `${two(Number(hour24))}:${minute24}`
      : null
  if (hour === undefined) return null
  const late = /^(?:p|yh)/i.test(half ?? '')
  const h = (Number(hour) % 12) + (late ? 12 : 0)
  return Number(hour) <= 12 ? `${two(h)}:${minute ?? '00'}` : null
}
