/**
 * The page layout of a printed report. It takes the words as data (`sys.inputs`), never as source:
 * nothing that a person typed is read as Typst.
 */
export const reportTemplate = `
#let data = json(bytes(sys.inputs.at("report")))
#let sans = data.fonts.sans
#let serif = data.fonts.serif
#let ink = rgb(data.colours.ink)
#let sea = rgb(data.colours.sea)
#let brick = rgb(data.colours.brick)
#let sand = rgb(data.colours.sand)
#let amber = rgb(data.colours.amber)
#let slate = rgb("#4e5d66")
#let line-colour = rgb("#d8d1c2")
#let edge = 1.3cm

#set document(title: data.title, author: data.network)
#set text(font: sans, fallback: false, size: 10.5pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: 0.64em, spacing: 1em)
#show heading: set text(font: serif, weight: 600, fill: ink)
#show heading: set par(leading: 0.5em)
#show heading.where(level: 1): it => block(sticky: true, below: 1.4em, text(size: 24pt, it.body))
#show heading.where(level: 2): it => block(sticky: true, above: 2em, below: 1em, text(size: 13.5pt, it.body))
#show link: it => if type(it.dest) == str { text(fill: sea, underline(it)) } else { it }
#set list(marker: [•], indent: 0pt, body-indent: 0.5em, spacing: 0.7em)
#set enum(numbering: "1.", indent: 0pt, body-indent: 0.5em, spacing: 0.7em)
#show footnote.entry: set text(size: 9pt)

#let gable(colour) = {
  let step(w, h) = rect(width: w, height: h, fill: colour, stroke: none)
  box(width: 34pt, height: 78pt, {
    place(bottom + center, step(34pt, 46pt))
    place(bottom + center, step(26pt, 55pt))
    place(bottom + center, step(17pt, 64pt))
    place(bottom + center, step(8pt, 73pt))
  })
}

#let words(inlines, chapter) = for inline in inlines {
  if inline.kind == "text" { inline.text }
  else if inline.kind == "strong" { strong(words(inline.children, chapter)) }
  else if inline.kind == "emphasis" { emph(words(inline.children, chapter)) }
  else if inline.kind == "link" { link(inline.href, words(inline.children, chapter)) }
  else if inline.kind == "note" {
    let name = label("n" + chapter.number + "-" + str(inline.number))
    if inline.again { footnote(name) }
    else { [#footnote(words(chapter.notes.at(inline.number - 1, default: ()), chapter))#name] }
  }
}

#let caption-of(it) = block(sticky: true, below: 0.7em, {
  text(weight: 700, fill: brick, (if it.shows == "bars" { "Figure " } else { "Table " }) + it.number + sym.space.nobreak)
  text(weight: 700, it.caption)
})

#let cells(it) = table(
  columns: it.columns.enumerate().map(((at, _)) => if at == 0 { 1fr } else { auto }),
  align: it.numeric.map(figure => if figure { right } else { left }),
  stroke: (x, y) => (bottom: if y == 0 { 1.2pt + ink } else { 0.5pt + line-colour }),
  inset: (x: 6pt, y: 5pt),
  table.header(..it.columns.map(name => text(weight: 700, name))),
  ..it.rows.flatten(),
)

// A bar is drawn beside its figure in the one table: who does not see it misses nothing.
#let bars(it) = table(
  columns: (4.6cm, 1fr),
  stroke: (x, y) => (bottom: if y == 0 { 1.2pt + ink } else { 0.5pt + line-colour }),
  inset: (x: 6pt, y: 5pt),
  align: (left + horizon, left + horizon),
  table.header(text(weight: 700, it.columns.at(0)), { h(1fr); text(weight: 700, it.columns.at(1)) }),
  ..it.rows.enumerate().map(((at, row)) => (row.at(0), {
    pdf.artifact(box(baseline: 1pt, rect(width: calc.max(it.shares.at(at), 0.004) * 8.4cm, height: 9pt, fill: sea, stroke: none)))
    h(1fr)
    row.at(1)
  })).flatten(),
)

#let shown(it) = block(breakable: it.rows.len() > 20, width: 100%, above: 1.6em, below: 1.6em, {
  caption-of(it)
  if it.shows == "bars" { bars(it) } else { cells(it) }
  if it.source != none { block(above: 0.6em, text(size: 9pt, fill: slate, "Source: " + it.source)) }
})

#let part(it, chapter) = {
  if it.kind == "heading" { [#heading(level: 2, it.number + " " + words(it.words, chapter)) #label(it.id)] }
  else if it.kind == "paragraph" {
    par(hanging-indent: edge, {
      box(width: edge, text(fill: slate, size: 9.5pt, it.number + sym.space.nobreak))
      words(it.words, chapter)
    })
  }
  else if it.kind == "list" {
    let items = it.items.map(item => words(item, chapter))
    pad(left: edge, if it.ordered { enum(..items) } else { list(..items) })
  }
  else if it.kind == "table" { shown(it) }
}

// The cover: the network's colours and mark, drawn; the words on it are read like any other.
#page(paper: "a4", margin: 0pt, fill: ink, {
  pdf.artifact(place(bottom + left, rect(width: 100%, height: 5.6cm, fill: sand, stroke: none)))
  pdf.artifact(place(bottom + left, dx: 2.4cm, dy: -5.6cm, stack(dir: ltr, spacing: 5pt,
    ..range(data.gables).map(_ => gable(sand)))))
  pdf.artifact(place(top + left, rect(width: 100%, height: 0.5cm, fill: brick, stroke: none)))
  place(top + left, dx: 2.4cm, dy: 2.6cm, block(width: 15.6cm, {
    set text(fill: white)
    set par(leading: 0.42em)
    block(below: 1.2em, text(size: 12pt, weight: 700, fill: amber, data.kind))
    show title: set text(font: serif, weight: 600, size: if data.title.len() > 70 { 30pt } else { 38pt }, fill: white)
    title()
    if data.subtitle != "" { block(above: 1.2em, text(size: 15pt, data.subtitle)) }
  }))
  place(bottom + left, dx: 2.4cm, dy: -1.4cm, block(width: 15.6cm, height: 3.2cm, {
    set text(fill: ink, size: 11pt)
    set par(leading: 0.55em)
    block(below: 0.7em, text(font: serif, weight: 600, size: 16pt, data.network))
    for line in data.cover { block(above: 0.5em, below: 0.5em, line) }
    block(above: 0.7em, text(fill: slate, data.date))
  }))
})

#set page(
  paper: "a4",
  margin: (x: 2.5cm, top: 2.4cm, bottom: 2.4cm),
  numbering: "1",
  footer: context text(size: 9pt, fill: slate)[
    #data.network: #data.title #h(1fr) #counter(page).display() of #counter(page).final().first()
  ],
)

#if data.summary.len() > 0 {
  heading(level: 1, outlined: false)[Summary]
  for paragraph in data.summary { block(text(size: 12pt, paragraph)) }
}
#block(above: 2em, width: 100%, stroke: (top: 1.5pt + ink), inset: (top: 0.8em), {
  for fact in data.facts {
    block(spacing: 0.7em, par(hanging-indent: 4cm, {
      box(width: 4cm, text(fill: slate, fact.term + sym.space.nobreak))
      fact.words
    }))
  }
})
#pagebreak()
#{
  show outline.entry.where(level: 1): set block(above: 1.1em)
  show outline.entry.where(level: 1): set text(weight: 700)
  show outline.entry: set par(leading: 0.5em)
  show outline.entry: set block(above: 0.6em)
  outline(title: [Contents], depth: 2, indent: 0.6cm)
}
#for chapter in data.chapters {
  pagebreak(weak: true)
  counter(footnote).update(0)
  heading(level: 1, chapter.number + " " + chapter.title)
  for it in chapter.blocks { part(it, chapter) }
}
`
