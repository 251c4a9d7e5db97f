import type { ComponentChildren, JSX } from 'preact'
import { type Drawing, draw, type Sheet, sheets, type Telling } from './draw.ts'
import { drawnOnce } from './kept.ts'

/** Where the same figures stand as a table, and as data to take away. */
export interface ChartLinks {
  /** "#table" on the same page, or another page. */
  table?: string
  csv?: string
}

export interface ChartFigureProps {
  telling: Telling
  kind: string
  /** The figures and words that the drawing is made of, by which it is kept. */
  of: unknown
  /** Drawn for each sheet; where it draws without letters, once for all. */
  drawing: (sheet: Sheet) => Drawing
  once?: boolean
  links: ChartLinks
  /** The key of its marks. */
  marks: ComponentChildren
  children?: ComponentChildren
}

/** A chart for wide screens and paper and a narrower one for phones, its key, and the way to the same figures as a table and as CSV. */
export function ChartFigure(props: ChartFigureProps) {
  const { telling, kind, of, drawing, once, links, marks, children } = props
  const html = drawnOnce(kind, [telling, of], () =>
    once
      ? draw(telling, null, drawing(sheets[0]!))
      : sheets.map((sheet) => draw(telling, sheet, drawing(sheet))).join(''),
  )
  return (
    <figure class={`hanse-drawn hanse-drawn--${kind}`}>
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <figcaption>
        <div class="hanse-key">{marks}</div>
        {children}
        {(links.table || links.csv) && (
          <p class="hanse-drawn__links">
            {links.table && <a href={links.table}>The same figures as a table</a>}
            {links.csv && <a href={links.csv}>Take the figures away (CSV)</a>}
          </p>
        )}
      </figcaption>
    </figure>
  )
}

/** One mark of a key, drawn as in the chart, with its words. */
export function KeyMark({ kind, children }: { kind: string; children: ComponentChildren }) {
  return (
    <span class="hanse-drawn__key">
      <svg class={`hanse-drawn__${kind}`} viewBox="0 0 26 14" width="26" height="14" aria-hidden>
        {keyShapes[kind]?.() ?? <circle cx="13" cy="7" r="5" />}
      </svg>
      {children}
    </span>
  )
}

const stroke = () => <path d="M1 7H25" />
const cell = () => <path class="hanse-drawn__cell" d="M5 1H21V13H5z" />
const band = () => <path d="M1 2H25V12H1z" />
const keyShapes: Record<string, () => JSX.Element> = {
  many: () => <circle cx="13" cy="7" r="3" />,
  line: stroke,
  average: stroke,
  middle: stroke,
  limits: stroke,
  upright: () => <path d="M13 1V13" />,
  alike: band,
  apart: band,
  most: band,
  band,
  ...Object.fromEntries(
    ['class1', 'class2', 'class3', 'class4', 'class5', 'none', 'outlined', 'asked'].map((kind) => [
      kind,
      cell,
    ]),
  ),
}
