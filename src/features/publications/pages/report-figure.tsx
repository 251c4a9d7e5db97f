import { figureOf } from '../../../documents/report/table.ts'
import type { ReportTable } from '../../../documents/report/types.ts'

/** A table of a report, or bars drawn from one with the table a click away; each with its number, caption and source. */
export function ReportFigure({ table }: { table: ReportTable }) {
  const name = `${table.shows === 'bars' ? 'Figure' : 'Table'} ${table.number}`
  return (
    <figure class="hanse-report__figure" id={table.id} aria-labelledby={`${table.id}-c`}>
      <figcaption id={`${table.id}-c`}>
        <a href={`#${table.id}`}>{name}</a> {table.caption}
      </figcaption>
      {table.shows === 'bars' ? (
        <>
          <Bars table={table} />
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">The figures as a table</span>
            </summary>
            <Cells table={table} name={name} />
          </details>
        </>
      ) : (
        <Cells table={table} name={name} />
      )}
      {table.source && <p class="hanse-small">Source: {table.source}</p>}
    </figure>
  )
}

function Cells({ table, name }: { table: ReportTable; name: string }) {
  return (
    // A wide table scrolls in itself, so that the page never does; the keyboard must reach it.
    <section class="hanse-report__scroll" aria-label={`${name}, table`} tabIndex={0}>
      <table class="hanse-table">
        <caption class="govuk-visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              <th scope="col" class={table.numeric[at] ? 'n' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th scope="row">{cell}</th>
                ) : (
                  <td class={table.numeric[at] ? 'n' : undefined}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const step = 44

/** Lengths are shares of the width, so that words keep their size on a phone. */
function Bars({ table }: { table: ReportTable }) {
  const figures = table.rows.map((row) => figureOf(row[1]!))
  const most = Math.max(...figures, Number.MIN_VALUE)
  return (
    <svg
      class="hanse-report__bars"
      width="100%"
      height={table.rows.length * step}
      role="img"
      aria-labelledby={`${table.id}-t ${table.id}-d`}
    >
      <title id={`${table.id}-t`}>{table.caption}</title>
      <desc id={`${table.id}-d`}>
        {table.rows.map(([what, figure]) => `${what}: ${figure}`).join('; ')}
      </desc>
      {table.rows.map(([what, figure], at) => (
        <g>
          <text x="0" y={at * step + 16}>
            {what}
          </text>
          <text x="100%" y={at * step + 16} text-anchor="end" class="hanse-report__value">
            {figure}
          </text>
          <rect x="0" y={at * step + 22} width="100%" height="12" class="hanse-report__ground" />
          <rect
            x="0"
            y={at * step + 22}
            width={`${Math.max(0.4, (100 * figures[at]!) / most).toFixed(1)}%`}
            height="12"
            class="hanse-report__bar"
          />
        </g>
      ))}
    </svg>
  )
}
