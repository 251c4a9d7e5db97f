import { xml } from '../xml.ts'
import { names } from './names.ts'

const ink = '#10242f'
const hanging = 1.6
const face = (name: string, family: string, generic: string) =>
  `<style:font-face style:name="${name}" svg:font-family="${family}" style:font-family-generic="${generic}" style:font-pitch="variable"/>`

/** Fonts that Word has, with stand-ins of the same widths in LibreOffice. */
export const fonts = `<office:font-face-decls>${face('Cambria', 'Cambria', 'roman')}${face('Calibri', 'Calibri', 'swiss')}</office:font-face-decls>`

/** A paragraph style: properties as attributes, and where the style has tab stops, those. */
function style(
  name: string,
  { paragraph = '', run = '', tabs = '', parent = 'Standard', next = '', more = '' },
): string {
  const follow = next ? ` style:next-style-name="${next}"` : ''
  const shown = name.replaceAll('_20_', ' ')
  const stops = tabs ? `<style:tab-stops>${tabs}</style:tab-stops>` : ''
  return [
    `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"`,
    ` style:parent-style-name="${parent}"${follow}${more}>`,
    `<style:paragraph-properties ${paragraph}>${stops}</style:paragraph-properties>`,
    `<style:text-properties ${run}/></style:style>`,
  ].join('')
}

const size = (points: number) =>
  `fo:font-size="${points}pt" style:font-size-asian="${points}pt" style:font-size-complex="${points}pt"`
const bold = 'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"'
const serif = `style:font-name="Cambria" fo:color="${ink}" ${bold}`
const keep = 'fo:keep-with-next="always"'
const space = (before: number, after: number) =>
  `fo:margin-top="${before}cm" fo:margin-bottom="${after}cm"`
const left = (at: number, indent = 0) => `fo:margin-left="${at}cm" fo:text-indent="${indent}cm"`
const rightTab = (at: number) =>
  `<style:tab-stop style:position="${at}cm" style:type="right" style:leader-style="dotted" style:leader-text="."/>`

function heading(level: 1 | 2 | 3, points: number, before: number, after: number): string {
  return style(`Heading_20_${level}`, {
    paragraph: `${space(before, after)} ${keep} fo:keep-together="always"`,
    run: `${size(points)} ${serif}`,
    next: 'Numbered_20_paragraph',
    more: ` style:default-outline-level="${level}"`,
  })
}

const paragraphStyles = [
  '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
  style('Title', {
    paragraph: `${space(0.2, 0.3)} fo:line-height="110%"`,
    run: `${size(24)} ${serif}`,
    next: 'Subtitle',
  }),
  style('Subtitle', { paragraph: space(0, 0.6), run: size(13) }),
  style('Network', { paragraph: space(0, 0.1), run: `fo:color="#a3402a" ${bold}` }),
  style('Fact', {
    paragraph: `${left(5, -5)} ${space(0, 0.1)}`,
    tabs: '<style:tab-stop style:position="0cm"/>',
  }),
  heading(1, 16, 0.9, 0.35),
  heading(2, 12.5, 0.75, 0.25),
  heading(3, 11, 0.45, 0.2),
  style('Contents_20_Heading', {
    paragraph: `${space(0.9, 0.3)} ${keep}`,
    run: `${size(16)} ${serif}`,
  }),
  style('Contents_20_1', {
    paragraph: `${space(0.2, 0.07)} fo:margin-right="1cm"`,
    run: bold,
    tabs: rightTab(16.2),
  }),
  style('Contents_20_2', {
    paragraph: `${left(0.5)} ${space(0, 0.07)} fo:margin-right="1cm"`,
    tabs: rightTab(15.7),
  }),
  style('Answer', { paragraph: `${space(0, 0.07)} ${keep}`, run: bold }),
  style('Strength', { paragraph: `${space(0, 0.3)} ${keep}` }),
  style('Numbered_20_paragraph', {
    paragraph: left(hanging, -hanging),
    tabs: '<style:tab-stop style:position="0cm"/>',
  }),
  style('Inner_20_paragraph', { paragraph: left(hanging) }),
  style('List_20_item', { paragraph: space(0, 0.12) }),
  style('Dissent', {
    paragraph: `${left(hanging + 0.4)} fo:border-left="2.25pt solid #a3402a" fo:border-right="none" fo:border-top="none" fo:border-bottom="none" fo:padding-left="0.3cm"`,
  }),
  style('Footer', { run: size(9) }),
]

const textStyles = [
  `<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties ${bold}/></style:style>`,
  '<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic" style:font-style-asian="italic" style:font-style-complex="italic"/></style:style>',
  '<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#0b5c6b" style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"/></style:style>',
  '<style:style style:name="Index_20_link" style:display-name="Index link" style:family="text"><style:text-properties fo:color="#000000" style:text-underline-style="none"/></style:style>',
  '<style:style style:name="Term" style:family="text"><style:text-properties fo:color="#4e5d66"/></style:style>',
]

const listLevel = (inner: string) =>
  `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${hanging + 0.7}cm" fo:text-indent="-0.7cm" fo:margin-left="${hanging + 0.7}cm"/></style:list-level-properties>${inner}`

const listStyles = [
  `<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${listLevel('')}</text:list-level-style-bullet></text:list-style>`,
  `<text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${listLevel('')}</text:list-level-style-number></text:list-style>`,
]

const outline = [
  '<text:outline-style style:name="Outline">',
  ...[1, 2, 3].map(
    (level) => `<text:outline-level-style text:level="${level}" style:num-format=""/>`,
  ),
  '</text:outline-style>',
].join('')

const language = (language: string, country: string) =>
  ['', '-asian', '-complex']
    .map((script) => {
      const [tag, land] = script === '' ? [language, country] : ['none', 'none']
      const name = script === '' ? 'fo' : 'style'
      return `${name}:language${script}="${tag}" ${name}:country${script}="${land}"`
    })
    .join(' ')

/** `styles.xml` of an exported response: heading styles with outline levels, A4, a footer with pages. */
export function textStylesXml(footer: string): string {
  return [
    `<office:document-styles ${names} office:version="1.3">${fonts}<office:styles>`,
    '<style:default-style style:family="paragraph">',
    '<style:paragraph-properties fo:margin-top="0cm" fo:margin-bottom="0.25cm" fo:line-height="115%" fo:orphans="2" fo:widows="2" fo:hyphenation-ladder-count="no-limit" style:writing-mode="lr-tb"/>',
    `<style:text-properties style:font-name="Calibri" ${size(11)} ${language('en', 'GB')} fo:hyphenate="false"/>`,
    '</style:default-style>',
    ...paragraphStyles,
    ...textStyles,
    outline,
    ...listStyles,
    '</office:styles><office:automatic-styles>',
    '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2.3cm" fo:margin-bottom="1.6cm" fo:margin-left="2.4cm" fo:margin-right="2.4cm"/>',
    '<style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>',
    '</office:automatic-styles><office:master-styles>',
    '<style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>',
    `<text:p text:style-name="Footer">${xml(footer)} Page <text:page-number text:select-page="current">1</text:page-number> of <text:page-count>1</text:page-count></text:p>`,
    '</style:footer></style:master-page></office:master-styles></office:document-styles>',
  ].join('')
}
