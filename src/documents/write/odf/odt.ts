import type { ResolvedInline } from '../../prose/types.ts'
import { plainInline } from '../../prose/words.ts'
import type { ResponseDocument } from '../../response.ts'
import type { ResponseHead } from '../head.ts'
import type { WriteOptions } from '../options.ts'
import { type Part, partsOf } from '../parts.ts'
import { xml } from '../xml.ts'
import { names } from './names.ts'
import { openDocument } from './package.ts'
import { fonts, textStylesXml } from './text-styles.ts'

/**
 * Prints a response as OpenDocument text, version 1.3: heading styles, contents with links and page
 * numbers, paragraph numbers in the text. The same response always makes the same bytes.
 */
export async function writeOdt(
  document: ResponseDocument,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const { head, parts } = partsOf(document, options)
  return openDocument({
    mime: 'application/vnd.oasis.opendocument.text',
    content: contentXml(head, parts),
    styles: textStylesXml(`${head.network}, version ${document.version}.`),
    meta: {
      title: head.title,
      subject: head.subtitle,
      creator: head.network,
      language: document.language,
      at: document.frozenAt,
    },
  })
}

function contentXml(head: ResponseHead, parts: Part[]): string {
  const first = parts.find((part) => part.kind === 'heading')
  return [
    `<office:document-content ${names} office:version="1.3">${fonts}<office:automatic-styles>`,
    '<style:style style:name="First" style:family="paragraph" style:parent-style-name="Heading_20_1"><style:paragraph-properties fo:break-before="page"/></style:style>',
    '<style:style style:name="Whole" style:family="section"><style:section-properties text:dont-balance-text-columns="true"/></style:style>',
    '</office:automatic-styles><office:body><office:text>',
    headXml(head),
    first ? contents(parts) : '',
    ...parts.map((part) => partXml(part, part === first)),
    '</office:text></office:body></office:document-content>',
  ].join('\n')
}

const paragraph = (style: string, inner: string) =>
  `<text:p text:style-name="${style}">${inner}</text:p>`

function headXml({ network, title, subtitle, facts }: ResponseHead): string {
  return [
    paragraph('Network', xml(network)),
    paragraph('Title', xml(title)),
    paragraph('Subtitle', xml(subtitle)),
    ...facts.map(({ term, words, href }) => {
      const said = href ? link(href, xml(words)) : xml(words)
      return paragraph(
        'Fact',
        `<text:span text:style-name="Term">${xml(term)}</text:span><text:tab/>${said}`,
      )
    }),
  ].join('\n')
}

function contents(parts: Part[]): string {
  const template = [1, 2].map(
    (level) =>
      `<text:table-of-content-entry-template text:outline-level="${level}" text:style-name="Contents_20_${level}"><text:index-entry-link-start/><text:index-entry-text/><text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>`,
  )
  const entries = parts.flatMap((part) => {
    if (part.kind !== 'heading' || part.level === 3) return []
    // A reference to the page, not its number: only the reader's program knows the pages.
    const page = `<text:bookmark-ref text:reference-format="page" text:ref-name="${part.id}">–</text:bookmark-ref>`
    const words = `<text:a xlink:type="simple" xlink:href="#${part.id}" text:style-name="Index_20_link" text:visited-style-name="Index_20_link">${xml(plainInline(part.words))}</text:a>`
    return [paragraph(`Contents_20_${part.level}`, `${words}<text:tab/>${page}`)]
  })
  return [
    '<text:table-of-content text:style-name="Whole" text:protected="false" text:name="Contents">',
    '<text:table-of-content-source text:outline-level="2" text:use-index-marks="false">',
    '<text:index-title-template text:style-name="Contents_20_Heading">Contents</text:index-title-template>',
    ...template,
    '</text:table-of-content-source><text:index-body>',
    `<text:index-title text:style-name="Whole" text:name="Contents_Head">${paragraph('Contents_20_Heading', 'Contents')}</text:index-title>`,
    ...entries,
    '</text:index-body></text:table-of-content>',
  ].join('\n')
}

function partXml(part: Part, first: boolean): string {
  switch (part.kind) {
    case 'heading': {
      const style = first && part.level === 1 ? 'First' : `Heading_20_${part.level}`
      const mark = `<text:bookmark-start text:name="${part.id}"/>`
      const end = `<text:bookmark-end text:name="${part.id}"/>`
      return `<text:h text:style-name="${style}" text:outline-level="${part.level}">${mark}${inlineXml(part.words)}${end}</text:h>`
    }
    case 'stance':
      return paragraph('Answer', xml(part.text))
    case 'strength':
      return paragraph('Strength', xml(part.text))
    case 'paragraph':
      return part.number === null
        ? paragraph('Inner_20_paragraph', inlineXml(part.words))
        : paragraph(
            'Numbered_20_paragraph',
            `${xml(part.number)}<text:tab/>${inlineXml(part.words)}`,
          )
    case 'list': {
      const items = part.items.map(
        (item) => `<text:list-item>${paragraph('List_20_item', inlineXml(item))}</text:list-item>`,
      )
      return `<text:list text:style-name="${part.ordered ? 'Numbers' : 'Points'}">${items.join('')}</text:list>`
    }
    case 'dissent':
      return paragraph('Dissent', inlineXml(part.words))
  }
}

function inlineXml(words: ResolvedInline[]): string {
  return words
    .map((inline): string => {
      if (inline.kind === 'text') return xml(inline.text)
      const inner = inlineXml(inline.children)
      if (inline.kind === 'link') return link(inline.href, inner)
      const style = inline.kind === 'strong' ? 'Strong_20_Emphasis' : 'Emphasis'
      return `<text:span text:style-name="${style}">${inner}</text:span>`
    })
    .join('')
}

const link = (href: string, inner: string) =>
  `<text:a xlink:type="simple" xlink:href="${xml(href)}" text:style-name="Internet_20_link">${inner}</text:a>`
