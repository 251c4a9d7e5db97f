import { printable } from '../prose/runs.ts'
import { names } from '../write/odf/names.ts'
import { openDocument } from '../write/odf/package.ts'
import { xml } from '../write/xml.ts'
import type { Cell, Row } from './cell.ts'

/** How a sheet opens: how much of it stays in view, and what its file says of itself. */
export interface OdsOptions {
  /** Columns at the left that stay in view beside the first row; default 0. */
  frozenColumns?: number
  title?: string
  creator?: string
  /** ISO 8601; left out of the file where not given. */
  at?: string
}

/**
 * Rows as one OpenDocument sheet, version 1.3; the first row is the head: bold, kept in view and
 * printed on every page. Text is text, never a formula.
 */
export function writeOds(name: string, rows: readonly Row[], options: OdsOptions = {}): Uint8Array {
  const sheet = sheetName(name)
  return openDocument({
    mime: 'application/vnd.oasis.opendocument.spreadsheet',
    content: contentXml(sheet, rows, options.frozenColumns ?? 0),
    styles: stylesXml,
    settings: settingsXml(sheet, rows.length > 0 ? 1 : 0, options.frozenColumns ?? 0),
    meta: {
      title: options.title ?? name,
      subject: '',
      creator: options.creator ?? '',
      language: 'en-GB',
      at: options.at ?? null,
    },
  })
}

/** Spreadsheets refuse some signs in the name of a sheet, and more than 31. */
const sheetName = (name: string) =>
  printable(name)
    .replace(/[[\]*?:/\\\s]+/g, ' ')
    .trim()
    .slice(0, 31)
    .toWellFormed()
    .replace(/^[' ]+|[' ]+$/g, '') || 'Sheet1'

function contentXml(sheet: string, rows: readonly Row[], frozen: number): string {
  const widths = columnWidths(rows)
  const styles = [...new Set(widths)].map(
    (width) =>
      `<style:style style:name="w${width * 10}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`,
  )
  const columns = widths.map(
    (width) =>
      `<table:table-column table:style-name="w${width * 10}" table:default-cell-style-name="Default"/>`,
  )
  // A head of columns that stay is also printed on every page.
  const heads = columns.slice(0, frozen)
  const columnXml = [
    heads.length > 0
      ? `<table:table-header-columns>${heads.join('')}</table:table-header-columns>`
      : '',
    ...columns.slice(frozen),
  ].join('')
  const [head, ...body] = rows
  return [
    `<office:document-content ${names} office:version="1.3"><office:automatic-styles>`,
    ...styles,
    '<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>',
    '</office:automatic-styles><office:body><office:spreadsheet>',
    `<table:table table:name="${xml(sheet)}">`,
    columnXml || '<table:table-column/>',
    head
      ? `<table:table-header-rows>${rowXml(head, widths.length, 'Heading')}</table:table-header-rows>`
      : '<table:table-row><table:table-cell/></table:table-row>',
    ...body.map((row) => rowXml(row, widths.length)),
    '</table:table></office:spreadsheet></office:body></office:document-content>',
  ].join('\n')
}

function rowXml(row: Row, columns: number, style = 'Default'): string {
  const cells = Array.from({ length: Math.max(1, columns) }, (_, i) =>
    cellXml(row[i] ?? null, style),
  )
  return `<table:table-row table:style-name="row">${cells.join('')}</table:table-row>`
}

function cellXml(cell: Cell, style: string): string {
  const look = ` table:style-name="${style}"`
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return `<table:table-cell${look} office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
  }
  if (typeof cell !== 'string' || cell === '') return `<table:table-cell${look}/>`
  const lines = cell.split(/\r\n|[\r\n\v\f\x85\u2028\u2029]/)
  const text = lines.map((line) => `<text:p>${spaced(line)}</text:p>`).join('')
  return `<table:table-cell${look} office:value-type="string">${text}</table:table-cell>`
}

// White space at an edge, and all but the first of a run, is lost unless it is an element.
const spaced = (line: string) =>
  xml(line)
    .replace(/^ | (?= )| $/g, '<text:s/>')
    .replaceAll('\t', '<text:tab/>')

/** In centimetres, by the longest line of each column, between 1.8 and 9. */
function columnWidths(rows: readonly Row[]): number[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const longest = Array<number>(count).fill(0)
  for (const row of rows) {
    row.forEach((cell, i) => {
      longest[i] = Math.max(longest[i]!, Math.min(60, String(cell ?? '').length))
    })
  }
  return longest.map(
    (length) => Math.round(Math.min(9, Math.max(1.8, 0.6 + length * 0.19)) * 10) / 10,
  )
}

const stylesXml = [
  `<office:document-styles ${names} office:version="1.3"><office:styles>`,
  '<style:default-style style:family="table-cell"><style:text-properties fo:font-family="Arial" fo:font-size="10pt" fo:language="en" fo:country="GB"/></style:default-style>',
  '<style:style style:name="Default" style:family="table-cell"><style:table-cell-properties style:vertical-align="top" fo:wrap-option="wrap" fo:padding="0.06cm"/></style:style>',
  '<style:style style:name="Heading" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:background-color="#f5f0e6" fo:border-bottom="1pt solid #10242f"/><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>',
  '</office:styles><office:automatic-styles>',
  '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout>',
  '</office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="A4"/></office:master-styles></office:document-styles>',
].join('')

/** Keeps the head in view: LibreOffice reads it from here, there is no such thing in the content. */
function settingsXml(sheet: string, rows: number, columns: number): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`
  const split = (way: 'Horizontal' | 'Vertical', at: number) =>
    item(`${way}SplitMode`, 'short', at > 0 ? 2 : 0) + item(`${way}SplitPosition`, 'int', at)
  return [
    '<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:ooo="http://openoffice.org/2004/office" office:version="1.3"><office:settings>',
    '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>',
    item('ViewId', 'string', 'view1'),
    `<config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="${xml(sheet)}">`,
    split('Horizontal', columns),
    split('Vertical', rows),
    item('PositionRight', 'int', columns),
    item('PositionBottom', 'int', rows),
    '</config:config-item-map-entry></config:config-item-map-named>',
    item('ActiveTable', 'string', xml(sheet)),
    '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>',
  ].join('')
}
