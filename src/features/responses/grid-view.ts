/** What somebody chose to see of a grid. */
export interface GridView {
  show: 'all' | 'gaps' | 'not-cleared' | 'dissent'
  section: string
  nation: string
  clearance: 'any' | 'cleared' | 'council'
  order: 'name' | 'fewest'
}

/** Reads a view from an address; what it does not know is left as it was. */
export function gridView(query: Record<string, string | undefined>): GridView {
  const among = <T extends string>(value: string | undefined, values: readonly T[]): T =>
    values.find((one) => one === value) ?? (values[0] as T)
  return {
    show: among(query.show, ['all', 'gaps', 'not-cleared', 'dissent']),
    section: query.section ?? '',
    nation: among(query.nation, ['', 'england', 'wales', 'scotland', 'northern-ireland']),
    clearance: among(query.clearance, ['any', 'cleared', 'council']),
    order: among(query.order, ['name', 'fewest']),
  }
}

/** The address of a view: only what differs from the plain one. */
export function viewAddress(base: string, view: GridView, change: Partial<GridView> = {}): string {
  const plain = gridView({})
  const wanted = Object.entries({ ...view, ...change }).filter(
    ([name, value]) => value !== plain[name as keyof GridView],
  )
  const query = new URLSearchParams(wanted).toString()
  return query ? `${base}?${query}` : base
}
