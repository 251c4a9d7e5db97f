import { sentencesOf } from './sentences.ts'
import type { StudyBlock, Told } from './types.ts'

const words: Record<string, number> = {
  ...{ half: 0.5, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ ten: 10, eleven: 11, twelve: 12, a: 1, an: 1 },
}
const number = String.raw`\d+(?:\.\d+)?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve`
const asNumber = (typed: string) => words[typed.toLowerCase()] ?? Number(typed)

const span = `(?:about |around |some |just |only |under |over |nearly |almost )*(?:${number}|a|eighteen|fifteen|twenty(?:-four)?)(?: and a half)?[ -](?:working )?(?:day|week|month|year)s?`
const took = new RegExp(
  String.raw`\b(?:took|taking|takes|lasted|spent|in just|completed (?:in|within)|delivered (?:in|within)|within|over) (?:(?:the )?(?:council|us|it|team) )?(${span})\b[^.;,]{0,60}`,
  'i',
)
const notTaken =
  /\b(?:over|within) (?:the (?:past|last|next|first)|a (?:year|month|week|day)'?s?\b)/i

/** How long it took, in the study's own words. */
export function timesTaken(block: StudyBlock): Told<string>[] {
  return sentencesOf(block.text).flatMap((sentence) => {
    const found = took.exec(sentence)
    if (!found || notTaken.test(found[0])) return []
    const value = found[0]
      .replace(/^(?:took|taking|takes|lasted|spent|in just|completed|delivered)\s+/i, '')
      .trim()
    return [
      { value: value.charAt(0).toUpperCase() + value.slice(1), place: block.id, words: sentence },
    ]
  })
}

const posts = new RegExp(
  String.raw`\b(${number})(?:\s?FTE|[ -](?:a )?(?:full[- ]time(?: equivalent)?|part[- ]time)?[ -]?(?:of a )?(?:new |dedicated |council |project |housing |outreach )*(?:posts?|officers?|members? of staff|staff|workers?|coordinators?|co-ordinators?|wardens?|advisers?|engineers?|planners?))\b`,
  'i',
)
const halfPost = /\bhalf (?:of )?a(?:n officer|n? (?:full[- ]time )?(?:post|officer))\b/i

/** How many posts it takes. */
export function postsOf(block: StudyBlock): Told<number>[] {
  return sentencesOf(block.text).flatMap((sentence) => {
    if (/\b(?:care homes?|training for|specialist training)\b/i.test(sentence)) return []
    if (halfPost.test(sentence)) return [{ value: 0.5, place: block.id, words: sentence }]
    const found = posts.exec(sentence)
    if (!found) return []
    const many = asNumber(found[1]!)
    return many > 0 && many < 500 ? [{ value: many, place: block.id, words: sentence }] : []
  })
}

const months =
  'january february march april may june july august september october november december'.split(' ')
const began = new RegExp(
  String.raw`\b(?:since|(?:launched|began|begun|started|opened|introduced|went live|set up|established)\b(?:[^.;]{0,70}?\b)??(?:in|on))\s+(?:(\d{1,2})(?:st|nd|rd|th)? )?(${months.join('|')})\s+(\d{4})\b`,
  'i',
)

/** Since when it is done; the first of the month where no day is named. */
export function beginnings(block: StudyBlock): Told<string>[] {
  return sentencesOf(block.text).flatMap((sentence) => {
    const found = began.exec(sentence)
    if (!found) return []
    const month = months.indexOf(found[2]!.toLowerCase()) + 1
    const day = found[1] ?? '1'
    const value = `${found[3]}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    const date = new Date(`${value}T00:00:00Z`)
    const isDate = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
    return isDate ? [{ value, place: block.id, words: sentence }] : []
  })
}
