import type { ComponentChildren } from 'preact'
import { classes, type ExtraAttributes, type Part, Shown, spread } from './options.tsx'

export interface TableCell extends Part {
  format?: string | undefined
  colspan?: number | undefined
  rowspan?: number | undefined
}

export interface TableOptions {
  rows?: readonly (readonly TableCell[] | null | undefined | false)[] | undefined
  head?: readonly TableCell[] | undefined
  caption?: ComponentChildren
  captionClasses?: string | undefined
  firstCellIsHeader?: boolean | undefined
  classes?: string | undefined
  attributes?: ExtraAttributes | undefined
}

function cellOf(cell: TableCell, name: string, formatted: boolean) {
  return {
    class: classes(name, formatted && cell.format && `${name}--${cell.format}`, cell.classes),
    colspan: cell.colspan || undefined,
    rowspan: cell.rowspan || undefined,
    ...spread(cell.attributes),
  }
}

/** A plain table; our own pages use `DataTable`. */
export function Table(options: TableOptions) {
  return (
    <table class={classes('govuk-table', options.classes)} {...spread(options.attributes)}>
      {options.caption && (
        <caption class={classes('govuk-table__caption', options.captionClasses)}>
          {options.caption}
        </caption>
      )}
      {options.head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {options.head.map((cell) => (
              <th scope="col" {...cellOf(cell, 'govuk-table__header', true)}>
                <Shown of={cell} />
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {options.rows?.map(
          (row) =>
            row && (
              <tr class="govuk-table__row">
                {row.map((cell, place) =>
                  place === 0 && options.firstCellIsHeader ? (
                    <th scope="row" {...cellOf(cell, 'govuk-table__header', false)}>
                      <Shown of={cell} />
                    </th>
                  ) : (
                    <td {...cellOf(cell, 'govuk-table__cell', true)}>
                      <Shown of={cell} />
                    </td>
                  ),
                )}
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}
