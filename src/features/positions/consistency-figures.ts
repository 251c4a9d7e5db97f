import { stem } from './consistency-words.ts'

/** A figure as a sentence gives it, so that two can be held against each other. */
export interface Figure {
  /** As written, to mark it. */
  words: string
  unit: 'money' | 'share' | 'time' | 'count' | 'deadline'
  value: number
  /** Beginnings of the words that say of what. */
  of: string[]
  /** "year" in "a year"; null where it says nothing. */
  per: string | null
  bound: 'least' | 'most' | null
  about: boolean
}

const numbers: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const times: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}
const days: Record<string, number> = { hour: 1 / 24, day: 1, week: 7, month: 365 / 12, year: 365 }
const figure =
  /(£\s?)?\b(\d[\d,]*(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:\s?(k|m|bn|thousand|million|billion)\b)?(\s?(?:%|per ?cent\b|percent\b|percentage points?\b))?(?:[\s-](hour|day|week|month|year)s?\b)?/gi
const label =
  /\b(?:question|section|part|paragraph|version|annex|class|phase|article|clause|tier)\s$/i
const least = /\b(?:at least|minimum of|more than|no less than|not less than|over|above)\s$/i
const most =
  /\b(?:at most|up to|maximum of|no more than|not more than|under|below|fewer than|less than|within|capped at)\s$/i
const about = /\b(?:about|around|nearly|almost|roughly|approximately|some|close to)\s$/i
const period =
  /^(?:[^.;,]{0,40}?)\b(?:(?:a|per|each|every) (year|month|week|day|hour|person|head|household|home|tonne|pupil|city|council|member|night)|(annual|yearly)(?:ly)?)\b/i

/** The figures of a sentence; a year is one only as a deadline ("by 2030"). */
export function comparableFigures(sentence: string): Figure[] {
  return [...sentence.matchAll(figure)].flatMap((found) => {
    const before = sentence.slice(0, found.index)
    const after = sentence.slice(found.index + found[0].length)
    const [words, pounds, digits, scale, percent, time] = found
    if (label.test(before)) return []
    if (
      /^\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i.test(
        after,
      )
    )
      return []
    const plain = numbers[digits!.toLowerCase()] ?? Number(digits!.replaceAll(',', ''))
    const year = /^(?:19|20)\d\d$/.test(digits!) && !pounds && !percent && !scale && !time
    if (year && !/\bby\s(?:the end of\s)?$/i.test(before)) return []
    const value = plain * (times[scale?.toLowerCase() ?? ''] ?? 1)
    const per = period.exec(after)
    const unit = unitOf(year, Boolean(pounds), Boolean(percent), Boolean(time))
    return [
      {
        words: words.trim(),
        unit,
        value: time && unit === 'time' ? value * days[time.toLowerCase()]! : value,
        of: unit === 'count' || unit === 'share' ? whatOf(after) : [],
        per: per ? (per[1] ?? 'year').toLowerCase() : null,
        bound: least.test(before) ? 'least' : most.test(before) ? 'most' : null,
        about: about.test(before),
      } satisfies Figure,
    ]
  })
}

function unitOf(year: boolean, pounds: boolean, percent: boolean, time: boolean): Figure['unit'] {
  if (year) return 'deadline'
  if (pounds) return 'money'
  if (percent) return 'share'
  return time ? 'time' : 'count'
}

const small = /^(?:of|the|a|an|all|our|new|more|in|for|to|per|every|each|their|these|those)$/i

function whatOf(after: string): string[] {
  const near = after.split(/[.;,:()]/, 1)[0]!.match(/\p{L}+/gu) ?? []
  return near
    .filter((word) => !small.test(word))
    .slice(0, 3)
    .map(stem)
}

/** Whether two figures name the same quantity. */
export function sameQuantity(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit || (a.per !== null && b.per !== null && a.per !== b.per)) return false
  if (a.unit === 'count') return a.of.some((word) => b.of.includes(word))
  return a.of.length === 0 || b.of.length === 0 || a.of.some((word) => b.of.includes(word))
}

/** Whether two figures of the same quantity cannot both be meant. */
export function figuresClash(a: Figure, b: Figure): boolean {
  if (a.bound === 'least' && b.bound !== 'least')
    return b.bound === 'most' ? a.value > b.value : b.value < a.value
  if (b.bound === 'least' && a.bound !== 'least') return figuresClash(b, a)
  if (a.bound === 'most' && b.bound === null) return b.value > a.value
  if (b.bound === 'most' && a.bound === null) return a.value > b.value
  const apart = Math.abs(a.value - b.value)
  if (a.unit === 'deadline') return apart > 0
  return apart > Math.max(a.value, b.value) * (a.about || b.about ? 0.1 : 0.005)
}
