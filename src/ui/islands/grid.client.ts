/**
 * Makes each grid one tab stop: arrow keys, Home, End and their kin move between its links, Escape
 * leaves it for what follows. Without this script every cell is a link in the order of the table.
 */
function moveOf(event: KeyboardEvent): ((row: number, column: number) => [number, number]) | null {
  const far = Number.MAX_SAFE_INTEGER
  switch (event.key) {
    case 'ArrowUp':
      return (row, column) => [row - 1, column]
    case 'ArrowDown':
      return (row, column) => [row + 1, column]
    case 'ArrowLeft':
      return (row, column) => [row, column - 1]
    case 'ArrowRight':
      return (row, column) => [row, column + 1]
    case 'Home':
      return (row) => [event.ctrlKey ? 0 : row, 0]
    case 'End':
      return (row) => [event.ctrlKey ? far : row, far]
    case 'PageUp':
      return (row, column) => [row - 5, column]
    case 'PageDown':
      return (row, column) => [row + 5, column]
    default:
      return null
  }
}

const within = (value: number, length: number) => Math.max(0, Math.min(length - 1, value))

function startGrid(table: HTMLTableElement) {
  // The row of strength lines has no link: rows are lists of links, the row header's first.
  const rows = [...table.rows]
    .map((row) => [...row.querySelectorAll<HTMLAnchorElement>('a')])
    .filter((links) => links.length > 0)
  const head = rows[0]
  const first = rows[1]?.[1] ?? head?.[0]
  if (!head || !first) return
  const heads = table.tHead?.rows[0]?.querySelector('a') === head[0]
  // The head has no link above the questions: shift it by one so that columns stay in line.
  const lanes = rows.map((links, place) => (heads && place === 0 ? [undefined, ...links] : links))
  let current: HTMLAnchorElement = first
  table.setAttribute('role', 'grid')
  for (const cell of table.querySelectorAll('[role="cell"]')) cell.setAttribute('role', 'gridcell')
  for (const link of rows.flat()) link.tabIndex = -1
  current.tabIndex = 0
  table.closest('.hanse-gridwrap')?.removeAttribute('tabindex')

  const take = (link: HTMLAnchorElement) => {
    current.tabIndex = -1
    current = link
    current.tabIndex = 0
  }
  table.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement) take(target)
  })
  table.addEventListener('keydown', (event) => {
    if (event.altKey || event.metaKey) return
    if (event.key === 'Escape') {
      document.getElementById('after-grid')?.focus()
      event.preventDefault()
      return
    }
    const move = moveOf(event)
    if (!move) return
    const row = lanes.findIndex((links) => links.includes(current))
    const column = lanes[row]?.indexOf(current) ?? 0
    const [toRow, toColumn] = move(row, column)
    const lane = lanes[within(toRow, lanes.length)] ?? []
    const link = lane[within(toColumn, lane.length)] ?? lane.find(Boolean)
    if (!link) return
    event.preventDefault()
    take(link)
    link.focus()
  })
}

for (const table of document.querySelectorAll<HTMLTableElement>('[data-island="grid"]')) {
  startGrid(table)
}
