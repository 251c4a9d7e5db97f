import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { type Block, blocksOf, type Run, tidy } from './block.ts'
import { listMarker } from './markers.ts'
import { blocksOfTable, type Counts } from './table-blocks.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
export type HtmlDocument = DefaultTreeAdapterTypes.Document

const unseen = new Set(
  'script style noscript template svg img picture video audio iframe object canvas head nav button input select datalist map math'.split(
    ' ',
  ),
)
const structural = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Classes of what GOV.UK prints around a document: contents, logos, licence, notes. */
const furniture =
  /^(?:gem-c-contents-list|contents-list|app-c-contents-list|toc|table-of-contents|print-meta-data|gem-c-print-link|print-link|organisation-logos?|footnotes|back-to-top|gem-c-back-to-top-link|app-c-back-to-top|gem-c-breadcrumbs|govuk-breadcrumbs|govuk-skip-link|skip-link|cookie-banner|gem-c-cookie-banner|related-navigation|gem-c-related-navigation|gem-c-feedback|gem-c-share-links|visually-hidden|govuk-visually-hidden|gem-c-title__context|govuk-caption-xl|gem-c-devolved-nations|publication-header__last-changed|sr-only|no-print)$/
const callout =
  /(^|[\s_-])(call-to-action|advisory|information-block|information|help|help-notice|inset-text|example|form-download|address|box|callout|panel|highlight|question|question-box|warning-text|summary)(?=$|[\s_])/

/** The web page as a tree; never fails, whatever the bytes. */
export function parseHtml(text: string): HtmlDocument {
  return parse(text)
}

/** The value of an attribute, or ''. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? ''
}

/** Every element below a node for which the test holds, in document order. */
export function elementsWhere(
  node: HtmlDocument | Element,
  test: (element: Element) => boolean,
): Element[] {
  const found: Element[] = []
  const queue: Node[] = [...node.childNodes].reverse()
  while (queue.length) {
    const next = queue.pop()!
    if (!('tagName' in next)) continue
    if (test(next)) found.push(next)
    for (let n = next.childNodes.length - 1; n >= 0; n--) queue.push(next.childNodes[n]!)
  }
  return found
}

/** All the text below an element, tidied, in one line. */
export function textOf(node: Element | HtmlDocument): string {
  return linesOf(node).join(' ')
}

/** All the text below an element, one tidied line for each structural element. */
export function linesOf(node: Element | HtmlDocument): string[] {
  const pieces: string[] = []
  const visit = (one: Node) => {
    if (one.nodeName === '#text')
      pieces.push((one as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' '))
    else if (one.nodeName === 'br') pieces.push(' ')
    else if ('childNodes' in one && !unseen.has(one.nodeName)) {
      const apart = structural.has(one.nodeName)
      if (apart) pieces.push('\n')
      for (const child of one.childNodes) visit(child)
      if (apart) pieces.push('\n')
    }
  }
  for (const child of node.childNodes) visit(child)
  return pieces.join('').split('\n').map(tidy).filter(Boolean)
}

interface Place {
  box: number
  list: number
  depth: number
  marker: string
  bold: boolean
  heading: number
}

/** The document's own blocks, without what the site prints around it. */
export function blocksOfHtml(document: HtmlDocument): Block[] {
  const main =
    elementsWhere(document, (e) => e.tagName === 'main')[0] ??
    elementsWhere(document, (e) => attribute(e, 'role') === 'main')[0] ??
    document
  return new HtmlReading().read(main)
}

class HtmlReading {
  blocks: Block[] = []
  runs: Run[] = []
  counts: Counts = { boxes: 0, lists: 0, tables: 0 }

  read(root: Element | HtmlDocument): Block[] {
    const place: Place = { box: 0, list: 0, depth: 0, marker: '', bold: false, heading: 0 }
    this.children(root, place)
    this.close(place)
    return this.blocks
  }

  children(node: Element | HtmlDocument, place: Place) {
    for (const child of node.childNodes) this.visit(child, place)
  }

  visit(node: Node, place: Place) {
    if (node.nodeName === '#text') {
      const text = (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' ')
      this.runs.push({ text, bold: place.bold })
      return
    }
    if (!('tagName' in node)) return
    const name = node.tagName
    if (name === 'br') this.runs.push({ text: '\n', bold: place.bold })
    else if (name === 'input' && /checkbox|radio/.test(attribute(node, 'type')))
      this.runs.push({ text: '☐ ', bold: false })
    else if (unseen.has(name) || hidden(node) || footnoteMark(node)) return
    else if (/^h[1-6]$/.test(name)) this.heading(node, place)
    else if (name === 'ul' || name === 'ol') this.list(node, place)
    else if (name === 'table') this.table(node, place)
    else if (structural.has(name)) this.structure(node, place)
    else {
      const bold =
        place.bold ||
        /^(b|strong)$/.test(name) ||
        /font-weight:\s*(bold|[6-9]00)/.test(attribute(node, 'style'))
      this.children(node, { ...place, bold })
    }
  }

  heading(node: Element, place: Place) {
    this.close(place)
    const level = Number(node.tagName[1])
    this.children(node, { ...place, bold: true, heading: level })
    this.close({ ...place, heading: level })
  }

  structure(node: Element, place: Place) {
    this.close(place)
    const classes = attribute(node, 'class')
    const boxed =
      node.tagName === 'blockquote' ||
      node.tagName === 'fieldset' ||
      (node.tagName !== 'p' && callout.test(classes))
    const inner = {
      ...place,
      box: boxed ? ++this.counts.boxes : place.box,
      bold: place.bold || node.tagName === 'dt' || node.tagName === 'summary',
    }
    this.children(node, inner)
    this.close(inner)
    place.marker = inner.marker
  }

  list(node: Element, place: Place) {
    this.close(place)
    const number = ++this.counts.lists
    const ordered =
      node.tagName === 'ol' &&
      !/legislative-list|list-style-type:\s*none/.test(
        `${attribute(node, 'class')} ${attribute(node, 'style')}`,
      )
    const type =
      attribute(node, 'type') ||
      /list-style-type:\s*([\w-]+)/.exec(attribute(node, 'style'))?.[1] ||
      '1'
    let count = Number.parseInt(attribute(node, 'start'), 10)
    if (Number.isNaN(count)) count = 1
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue
      if (child.tagName !== 'li') {
        this.visit(child, { ...place, depth: place.depth + 1, list: number })
        continue
      }
      const value = Number.parseInt(attribute(child, 'value'), 10)
      if (!Number.isNaN(value)) count = value
      const marker = ordered ? listMarker(count++, type) : node.tagName === 'ol' ? '' : '•'
      const inner = {
        ...place,
        marker: marker || ' ',
        list: number,
        depth: place.depth + 1,
        bold: false,
      }
      this.children(child, inner)
      this.close(inner)
    }
  }

  table(node: Element, place: Place) {
    this.close(place)
    const caption = elementsWhere(node, (e) => e.tagName === 'caption')[0]
    const rows = elementsWhere(node, (e) => e.tagName === 'tr').map((row) => {
      const cells = row.childNodes.filter(
        (n): n is Element => 'tagName' in n && /^t[dh]$/.test(n.tagName),
      )
      return {
        cells: cells.map((cell) => this.cell(cell)),
        header: cells.length > 0 && cells.every((cell) => cell.tagName === 'th'),
      }
    })
    this.blocks.push(...blocksOfTable(rows, this.counts, place.box, caption ? textOf(caption) : ''))
  }

  cell(node: Element): Block[] {
    const reading = new HtmlReading()
    reading.counts = this.counts
    return reading.read(node)
  }

  /** Ends the paragraph that is being collected. Only the first paragraph of an item carries its marker. */
  close(place: Place) {
    const runs = this.runs
    // A tick box waits for its label.
    if (tidy(runs.map((run) => run.text).join('')) === '☐') return
    this.runs = []
    const { box, list, depth } = place
    if (place.heading)
      this.blocks.push(...blocksOf(runs, { kind: 'heading', level: place.heading, box }))
    else if (place.marker) {
      const blocks = blocksOf(runs, {
        kind: 'item',
        level: depth,
        marker: place.marker.trim(),
        box,
        list,
      })
      if (blocks.length) place.marker = ''
      this.blocks.push(...blocks)
    } else this.blocks.push(...blocksOf(runs, { box, list, level: list ? depth : 0 }))
  }
}

function hidden(node: Element): boolean {
  const classes = attribute(node, 'class')
  if (node.attrs.some((one) => one.name === 'hidden')) return true
  if (attribute(node, 'aria-hidden') === 'true' || /display:\s*none/.test(attribute(node, 'style')))
    return true
  return (
    classes.split(/\s+/).some((one) => furniture.test(one)) ||
    attribute(node, 'role') === 'doc-endnotes'
  )
}

function footnoteMark(node: Element): boolean {
  if (node.tagName === 'a')
    return (
      /doc-backlink|doc-noteref/.test(attribute(node, 'role')) ||
      attribute(node, 'rel') === 'footnote' ||
      attribute(node, 'class').includes('reversefootnote')
    )
  return (
    node.tagName === 'sup' &&
    /^\[?(footnote )?\d{1,3}\]?$/.test(textOf(node)) &&
    elementsWhere(node, (e) => e.tagName === 'a').length > 0
  )
}
