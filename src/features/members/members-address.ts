/** What a page of the network on a day shows. */
export interface Shown {
  /** ISO date; null for today. */
  on: string | null
  since: string | null
  hexagons: boolean
  /** From 1. */
  page: number
}

/** The address of the network on a day: "/members?on=2018-12-01&since=2017-01-01". */
export function membersAddress(shown: Partial<Shown>, path = '/members'): string {
  const query = new URLSearchParams()
  if (shown.on) query.set('on', shown.on)
  if (shown.since) query.set('since', shown.since)
  if (shown.hexagons) query.set('show', 'hexagons')
  if (shown.page !== undefined && shown.page > 1) query.set('page', String(shown.page))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
