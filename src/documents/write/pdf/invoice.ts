import { printPdf } from './print-pdf.ts'

/** An invoice or a credit note as words, ready to be set on one page. */
export interface InvoiceDocument {
  /** "Invoice 0042" */
  title: string
  network: string
  /** Where to ask, printed at the foot. */
  contact: string | null
  /** The council that is asked to pay. */
  to: string
  facts: { term: string; words: string }[]
  lines: { words: string; amount: string }[]
  total: { words: string; amount: string }
  notes: { heading: string; text: string }[]
  /** ISO date. */
  issuedOn: string
}

/** Prints an invoice or a credit note as PDF/UA-1; the same words make the same bytes. */
export function writeInvoicePdf(invoice: InvoiceDocument): Promise<Uint8Array> {
  return printPdf(template, invoice, Date.parse(invoice.issuedOn))
}

const template = `
#let data = json(bytes(sys.inputs.at("document")))
#let sans = data.fonts.sans
#let serif = data.fonts.serif
#let it = data.document
#let ink = rgb("#10242f")
#let brick = rgb("#a3402a")
#let slate = rgb("#4e5d66")
#let rule = rgb("#d8d1c2")

#set document(title: it.title, author: it.network)
#set text(font: sans, fallback: false, size: 10.5pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: 0.62em, spacing: 1em)
#set page(
  paper: "a4",
  margin: (x: 2.5cm, top: 2.4cm, bottom: 2.4cm),
  footer: text(size: 9pt, fill: slate)[
    #it.network#if it.contact != none [. Questions: #it.contact]
  ],
)
#show heading: set text(font: serif, weight: 600, fill: ink)
#show heading.where(level: 1): set text(size: 12.5pt)
#show heading.where(level: 1): it => block(sticky: true, above: 2em, below: 0.8em, it.body)
#show title: set text(font: serif, weight: 600, size: 24pt, fill: ink)

#text(fill: brick, weight: 700, it.network)
#v(0.2em)
#title()
#v(1.2em)
#block(width: 9cm)[#text(fill: slate)[To] \\ #strong(it.to)]
#v(0.8em)
#for fact in it.facts {
  block(spacing: 0.75em, par(hanging-indent: 4.6cm, {
    box(width: 4.6cm, text(fill: slate, fact.term + sym.space.nobreak))
    fact.words
  }))
}
#v(1em)
#table(
  columns: (1fr, auto),
  align: (left, right),
  stroke: (x, y) => (top: if y == 0 { 1.5pt + ink } else { 0.6pt + rule }),
  inset: (x: 0pt, y: 7pt),
  table.header(text(fill: slate)[What for], text(fill: slate)[Amount]),
  ..it.lines.map(line => (line.words, line.amount)).flatten(),
  strong(it.total.words), strong(it.total.amount),
)
#for note in it.notes {
  heading(level: 1, note.heading)
  for line in note.text.split("\\n") { block(spacing: 0.65em, line) }
}
`
