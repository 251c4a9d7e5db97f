import type { ReportCredit, ReportDocument } from '../../documents/report/types.ts'
import { doiAddress } from './identifiers.ts'

export interface Cited {
  document: ReportDocument
  slug: string
  /** The whole address of the version that is cited. */
  address: string
}

/** How a publication is cited in words: authors, year, title, version, publisher, DOI or address. */
export function citationWords({ document, address }: Cited): string {
  const { title, subtitle, version, network, doi } = document
  const year = yearOf(document)
  const whole = subtitle ? `${title}: ${subtitle}` : title
  const edition = version > 1 ? ` (version ${version})` : ''
  const where = doi ? doiAddress(doi) : address
  const authors = authorNames(document.credits)
  const who = authors.length > 0 ? initialled(authors) : network
  return `${who} (${year}) ${whole}${edition}. ${network}. ${where}`
}

/** The citation for BibTeX. */
export function bibTex({ document, slug, address }: Cited): string {
  const authors = authorNames(document.credits).map(({ family, given }) =>
    given ? `${family}, ${given}` : `{${family}}`,
  )
  const fields: [string, string][] = [
    ['title', `{${tex(wholeTitle(document))}}`],
    ['author', tex(authors.join(' and ')) || `{${tex(document.network)}}`],
    ['institution', tex(document.network)],
    ['year', yearOf(document)],
    ['month', String(Number(document.publishedAt.slice(5, 7)))],
    ['type', tex(document.kind)],
    ['note', document.version > 1 ? `Version ${document.version}` : ''],
    ['issn', document.issn ?? ''],
    ['doi', document.doi ?? ''],
    ['url', address],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return `@techreport{${slug}-${yearOf(document)},\n${lines.join('\n')}\n}\n`
}

/** The citation in the RIS form that reference managers read. */
export function ris({ document, address }: Cited): string {
  const lines: [string, string][] = [
    ['TY', 'RPRT'],
    ['TI', wholeTitle(document)],
    ...authorNames(document.credits).map(({ family, given }): [string, string] => [
      'AU',
      given ? `${family}, ${given}` : family,
    ]),
    ['PB', document.network],
    ['PY', yearOf(document)],
    ['DA', document.publishedAt.slice(0, 10).replaceAll('-', '/')],
    ['ET', document.version > 1 ? String(document.version) : ''],
    ['SN', document.issn ?? ''],
    ['DO', document.doi ?? ''],
    ['UR', address],
    ['AB', oneLine(document.summary)],
    ['LA', 'en'],
  ]
  const filled = lines.filter(([, value]) => value !== '')
  return `${filled.map(([tag, value]) => `${tag}  - ${oneLine(value)}`).join('\r\n')}\r\nER  - \r\n`
}

/** The citation as CSL-JSON, as Zotero, Pandoc and citation styles read it. */
export function cslJson({ document, slug, address }: Cited): string {
  const [year, month, day] = document.publishedAt.slice(0, 10).split('-').map(Number)
  const item = {
    id: `${slug}-${year}`,
    type: 'report',
    title: wholeTitle(document),
    author: authorNames(document.credits).map(({ family, given }) =>
      given ? { family, given } : { literal: family },
    ),
    publisher: document.network,
    issued: { 'date-parts': [[year, month, day]] },
    genre: document.kind,
    abstract: oneLine(document.summary),
    language: 'en-GB',
    ...(document.version > 1 ? { version: String(document.version) } : {}),
    ...(document.issn ? { ISSN: document.issn } : {}),
    ...(document.doi ? { DOI: document.doi } : {}),
    URL: address,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

interface Name {
  family: string
  /** Empty where the whole is one name. */
  given: string
}

function authorNames(credits: readonly ReportCredit[]): Name[] {
  return credits
    .filter(({ role }) => role === 'author')
    .map(({ name }) => {
      const words = name.replace(/^(Cllr|Dr|Prof|Professor|Sir|Dame|Lord|Lady)\.? /, '').split(' ')
      return { family: words.at(-1)!, given: words.slice(0, -1).join(' ') }
    })
}

function initialled(authors: readonly Name[]): string {
  const names = authors.map(({ family, given }) =>
    given
      ? `${family}, ${given
          .split(/[ -]/)
          .map((part) => `${part[0]}.`)
          .join(' ')}`
      : family,
  )
  if (names.length === 1) return names[0]!
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const wholeTitle = ({ title, subtitle }: ReportDocument) =>
  oneLine(subtitle ? `${title}: ${subtitle}` : title)
const yearOf = ({ publishedAt }: ReportDocument) => publishedAt.slice(0, 4)
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
// Braces that a title holds would end its field; the rest are commands of TeX.
const tex = (text: string) =>
  text
    .replace(/[\\~^#$%&_]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/(?<!\\textbackslash|\\textasciitilde|\\textasciicircum)[{}](?![^{}]*\})/g, '')
