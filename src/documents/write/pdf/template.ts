/**
 * The page layout of an exported response. It takes the words as data (`sys.inputs`), never as
 * source: nothing that a person typed is read as Typst.
 */
export const template = `
#let data = json(bytes(sys.inputs.at("response")))
#let sans = data.fonts.sans
#let serif = data.fonts.serif
#let ink = rgb("#10242f")
#let sea = rgb("#0b5c6b")
#let brick = rgb("#a3402a")
#let slate = rgb("#4e5d66")
#let rule = rgb("#d8d1c2")
#let edge = 1.6cm

#set document(title: data.head.title, author: data.head.network)
#set text(font: sans, fallback: false, size: 10.5pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: 0.62em, spacing: 1em)
#set page(
  paper: "a4",
  margin: (x: 2.5cm, top: 2.4cm, bottom: 2.4cm),
  footer: context text(size: 9pt, fill: slate)[
    #data.footer Page #counter(page).display() of #counter(page).final().first()
  ],
)
#show heading: set text(font: serif, weight: 600, fill: ink)
#show heading: set par(leading: 0.5em)
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 1): it => block(sticky: true, above: 2.4em, below: 1.1em, it.body)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 2): it => block(sticky: true, above: 2.2em, below: 1em, it.body)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): it => block(sticky: true, above: 1.5em, below: 0.9em, inset: (left: edge), it.body)
#show link: it => if type(it.dest) == str { text(fill: sea, underline(it)) } else { it }
#show title: set text(font: serif, weight: 600, size: 24pt, fill: ink)
#show title: set par(leading: 0.45em)
#set list(marker: [•], indent: 0pt, body-indent: 0.5em, spacing: 0.7em)
#set enum(numbering: "1.", indent: 0pt, body-indent: 0.5em, spacing: 0.7em)

#let words(inlines) = for inline in inlines {
  if inline.kind == "text" { inline.text }
  else if inline.kind == "strong" { strong(words(inline.children)) }
  else if inline.kind == "emphasis" { emph(words(inline.children)) }
  else if inline.kind == "link" { link(inline.href, words(inline.children)) }
}

#let bricks(colours) = pdf.artifact(block(sticky: true, below: 0.6em, {
  set par(leading: 0.25em)
  for colour in colours {
    box(rect(width: 7.5pt, height: 8pt, fill: rgb(colour.fill), stroke: 0.6pt + rgb(colour.edge)))
    h(1.6pt)
  }
}))

#let part(it) = {
  if it.kind == "heading" { [#heading(level: it.level, words(it.words)) #label(it.id)] }
  else if it.kind == "stance" { block(sticky: true, below: 0.6em, strong(it.text)) }
  else if it.kind == "strength" { bricks(it.bricks); block(sticky: true, it.text) }
  else if it.kind == "paragraph" {
    if it.number == none { pad(left: edge, words(it.words)) }
    else { par(hanging-indent: edge, {
      box(width: edge, text(fill: slate, it.number + sym.space.nobreak))
      words(it.words)
    }) }
  }
  else if it.kind == "list" {
    let items = it.items.map(words)
    pad(left: edge, if it.ordered { enum(..items) } else { list(..items) })
  }
  else if it.kind == "dissent" {
    block(inset: (left: edge + 0.35cm), block(
      stroke: (left: 2pt + brick), inset: (left: 0.3cm, y: 0.2em), words(it.words),
    ))
  }
}

#text(fill: brick, weight: 700, data.head.network)
#v(0.2em)
#title()
#text(size: 13pt, data.head.subtitle)
#v(1.2em)
#for fact in data.head.facts {
  block(spacing: 0.75em, par(hanging-indent: 4.6cm, {
    box(width: 4.6cm, text(fill: slate, fact.term + sym.space.nobreak))
    if fact.href == none { fact.words } else { link(fact.href, fact.words) }
  }))
}
#if data.parts.any(it => it.kind == "heading") {
  show outline.entry.where(level: 1): set block(above: 1em)
  show outline.entry.where(level: 1): set text(weight: 700)
  show outline.entry: set par(leading: 0.5em)
  show outline.entry: set block(above: 0.6em)
  outline(title: [Contents], depth: 2, indent: 0.5cm)
  pagebreak()
}
#for it in data.parts { part(it) }
`
