import { formatDate } from '../dates.ts'
import { printable } from '../prose/runs.ts'
import type { ResponseDocument } from '../response.ts'
import type { WriteOptions } from './options.ts'

/** What stands above the text of a response. */
export interface ResponseHead {
  network: string
  title: string
  subtitle: string
  facts: { term: string; words: string; href: string | null }[]
}

/** The title page of a response, in the words that every format prints. */
export function headOf(document: ResponseDocument, { hash }: WriteOptions): ResponseHead {
  const { consultation, version, frozenAt } = document
  const facts: ResponseHead['facts'] = []
  const fact = (term: string, words: string, href: string | null = null) =>
    facts.push({ term, words: oneLine(words), href })
  fact('Response of', document.network.name)
  fact('Consultation', consultation.title, webAddress(consultation.link))
  fact('Asked by', consultation.body)
  if (consultation.closes) fact('Closes', britishDate(consultation.closes))
  fact('Version', `${version}, frozen on ${britishDate(frozenAt)}`)
  if (hash) fact('Fingerprint (SHA-256)', grouped(hash))
  return {
    network: oneLine(document.network.name),
    title: oneLine(document.title) || 'Response without a title',
    subtitle: oneLine(`Response to a consultation${of(consultation.body)}`),
    facts,
  }
}

/** "7c1e 90b4 …": a fingerprint in fours, as people compare it. */
export const grouped = (hash: string) => hash.match(/.{1,4}/g)?.join(' ') ?? ''

// Ministries take the article in running text, names of bodies ("Ofcom", "Homes England") do not.
const of = (body: string) => (oneLine(body) ? ` of ${withArticle(body)}` : '')

const withArticle = (body: string) =>
  /^(Department|Ministry|Cabinet Office|Home Office|Treasury|House of|Office for)\b/.test(body)
    ? `the ${body}`
    : body

/** Words that stand in one line: printable, single spaces, NFC. */
export const oneLine = (words: string) =>
  printable(words).replace(/\s+/g, ' ').trim().normalize('NFC')

function webAddress(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null
  const url = new URL(link)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}

/** "3 March 2027" for a day (2027-03-03) or for the London day of a moment; else what was given. */
function britishDate(iso: string): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  return formatDate(iso.length === 10 ? iso : moment)
}
