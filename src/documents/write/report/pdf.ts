import { setImmediate } from 'node:timers/promises'
import { formatDate } from '../../dates.ts'
import { figureOf } from '../../report/table.ts'
import type { ReportBlock, ReportCredit, ReportDocument, ReportInline } from '../../report/types.ts'
import { fontRow, pdfCompiler } from '../pdf/pdf.ts'
import { reportTemplate } from './template.ts'

/** What a printed report takes of its network beside the words. */
export interface ReportLook {
  /** How many gables its mark has. */
  gables: number
  /** Its own colours, "#rrggbb"; the defaults where one is missing. */
  colours: Partial<Record<'ink' | 'sea' | 'brick' | 'sand' | 'amber', string>>
  /** The address where the newest version stands. */
  address: string
  /** How it is cited. */
  citation: string
  /** True where its people are invented. */
  demonstration: boolean
}

/**
 * Prints one version of a publication as PDF/UA-1 with a cover of the network's mark and colours:
 * tagged, with bookmarks, language and title, all fonts inside. The same version makes the same bytes.
 */
export async function writeReportPdf(
  document: ReportDocument,
  look: ReportLook,
): Promise<Uint8Array> {
  const { ink = '#10242f', sea = '#0b5c6b', brick = '#a3402a' } = look.colours
  const { sand = '#f5f0e6', amber = '#f2b134' } = look.colours
  const report = JSON.stringify({
    title: document.title,
    subtitle: document.subtitle,
    kind: document.kind,
    network: document.network,
    summary: document.summary.split(/\n\s*\n/).filter(Boolean),
    date: formatDate(new Date(document.publishedAt)),
    cover: creditLines(document.credits),
    gables: Math.min(12, Math.max(1, Math.round(look.gables))),
    colours: { ink, sea, brick, sand, amber },
    fonts: { sans: fontRow('Source Sans 3'), serif: fontRow('Source Serif 4') },
    facts: factsOf(document, look),
    chapters: document.chapters.map((chapter) => ({
      number: String(chapter.number),
      title: chapter.title,
      blocks: withNotesOnce(chapter.blocks.map(withShares)),
      notes: chapter.notes.map(({ words }) => words),
    })),
  })
  const typst = pdfCompiler()
  await setImmediate()
  const compiled = typst.compile({ mainFileContent: reportTemplate, inputs: { report } })
  const pages = compiled.result
  if (!pages) {
    const said = compiled.takeDiagnostics()?.shortDiagnostics
    throw new Error(`The report could not be laid out: ${JSON.stringify(said)}`)
  }
  const creationTimestamp = Math.floor(Date.parse(document.publishedAt) / 1000)
  const pdf = typst.pdf(pages, { pdfStandard: 'ua-1', creationTimestamp })
  // What the compiler remembers of other reports would fill the memory of a long-lived process.
  typst.evictCache(1)
  return new Uint8Array(pdf)
}

/** "By Wren Ashby, Humber Institute", "With the University of Lindum". */
export function creditLines(credits: readonly ReportCredit[]): string[] {
  return credits.map(({ role, name, organisation }) =>
    role === 'partner' ? `With ${name}` : organisation ? `${name}, ${organisation}` : name,
  )
}

function factsOf(document: ReportDocument, look: ReportLook) {
  const of = (role: ReportCredit['role']) =>
    creditLines(document.credits.filter((credit) => credit.role === role))
      .map((line) => line.replace(/^With /, ''))
      .join('; ')
  const facts: [string, string][] = [
    ['Publisher', document.network],
    ['Authors', of('author')],
    ['In partnership with', of('partner')],
    ['Version', versionWords(document)],
    ['Themes', document.themes.join(', ')],
    ['Councils', document.councils.join(', ')],
    ['ISSN', document.issn ?? ''],
    ['DOI', document.doi ?? ''],
    ['Licence', document.licence],
    ['Read it at', look.address],
    ['Cite it as', look.citation],
    ['Note', look.demonstration ? 'Demonstration. The people named here are invented.' : ''],
  ]
  return facts.flatMap(([term, words]) => (words ? [{ term, words }] : []))
}

/** "2, 3 March 2027: figures of 2026 added", as the first page and the web page say it. */
export function versionWords(document: ReportDocument): string {
  const date = formatDate(new Date(document.publishedAt))
  return `${document.version}, ${date}${document.changes ? `: ${document.changes}` : ''}`
}

/** Bars with their share of the longest one, 0 to 1. */
function withShares(block: ReportBlock) {
  if (block.kind !== 'table' || block.shows !== 'bars') return block
  const figures = block.rows.map((row) => figureOf(row[1]!))
  const most = Math.max(...figures, Number.MIN_VALUE)
  return { ...block, shares: figures.map((figure) => figure / most) }
}

/** A note stands at the foot of the page that meets it first; later marks lead to the same one. */
function withNotesOnce(blocks: ReportBlock[]) {
  const met = new Set<number>()
  const marked = (words: ReportInline[]): unknown[] =>
    words.map((inline) => {
      if (inline.kind === 'text') return inline
      if (inline.kind !== 'note') return { ...inline, children: marked(inline.children) }
      const again = met.has(inline.number)
      met.add(inline.number)
      return { ...inline, again }
    })
  return blocks.map((block) => {
    if (block.kind === 'table') return block
    return block.kind === 'list'
      ? { ...block, items: block.items.map(marked) }
      : { ...block, words: marked(block.words) }
  })
}
