import type { ComponentChildren } from 'preact'
import { classes } from './govuk/options.tsx'

export interface Column {
  label: ComponentChildren
  /** Set right, in figures of one width. */
  numeric?: boolean | undefined
  /** Only read out: for a column of links. */
  hideLabel?: boolean | undefined
  /** Where rows become cards on a phone, this stands before the value: "Since". */
  onCard?: string | undefined
}

export interface DataTableProps {
  /** What the table shows; read out even where hidden. */
  caption: ComponentChildren
  hideCaption?: boolean | undefined
  columns: readonly Column[]
  /** The first cell of a row is its header. */
  rows: readonly (readonly ComponentChildren[])[]
  foot?: readonly ComponentChildren[] | undefined
  /** Rows become cards on a phone; its roles stay those of a table. */
  stack?: boolean | undefined
  class?: string | undefined
}

function Row(props: { table: DataTableProps; cells: readonly ComponentChildren[] }) {
  const { columns, stack } = props.table
  return (
    <tr role={stack ? 'row' : undefined}>
      {props.cells.map((cell, place) => {
        const column = columns[place]
        if (place === 0) {
          return (
            <th scope="row" role={stack ? 'rowheader' : undefined}>
              {cell}
            </th>
          )
        }
        return (
          <td
            class={column?.numeric ? 'n' : undefined}
            role={stack ? 'cell' : undefined}
            data-label={(stack && column?.onCard) || undefined}
          >
            {cell}
          </td>
        )
      })}
    </tr>
  )
}

/** Figures or records in rows, with a caption and headers; a real table at every width. */
export function DataTable(props: DataTableProps) {
  const { columns, stack } = props
  const group = stack ? 'rowgroup' : undefined
  return (
    <table
      class={classes('hanse-table', stack && 'hanse-table--stack', props.class)}
      role={stack ? 'table' : undefined}
    >
      <caption class={props.hideCaption ? 'govuk-visually-hidden' : undefined}>
        {props.caption}
      </caption>
      <thead role={group}>
        <tr role={stack ? 'row' : undefined}>
          {columns.map(({ label, numeric, hideLabel }) => (
            <th
              scope="col"
              class={numeric ? 'n' : undefined}
              role={stack ? 'columnheader' : undefined}
            >
              {hideLabel ? <span class="govuk-visually-hidden">{label}</span> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={group}>
        {props.rows.map((cells) => (
          <Row table={props} cells={cells} />
        ))}
      </tbody>
      {props.foot && (
        <tfoot role={group}>
          <Row table={props} cells={props.foot} />
        </tfoot>
      )}
    </table>
  )
}
