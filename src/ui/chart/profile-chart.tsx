import { ChartFigure, type ChartLinks, KeyMark } from './chart-figure.tsx'
import { profileDrawing } from './profile-drawing.ts'

/** One figure of a place beside those of others. */
export interface ProfileRow {
  name: string
  value: number | null
  ofPeers: number | null
  ofMembers: number | null
  /** Of all authorities, the lowest first. */
  sorted: readonly number[]
  words: (value: number) => string
}

export interface ProfileChartProps {
  /** Of this chart alone on its page. */
  id: string
  title: string
  place: string
  peers: string
  members: string
  rows: readonly ProfileRow[]
  links: ChartLinks
}

/** A row as it is drawn: shares of all authorities that are lower, from 0 to 1. */
export interface Standing {
  name: string
  words: string
  peersWords: string
  value: number
  peers: number | null
  members: number | null
}

/** Where a place stands in each figure among all authorities, from the lowest to the highest, beside the middle of its peers and of the members. Nothing where it has no figure. */
export function ProfileChart(props: ProfileChartProps) {
  const { id, title, place, peers, members, links } = props
  const rows = props.rows.flatMap(standingOf)
  if (rows.length === 0) return null
  const tenth = (share: number) =>
    share <= 0.1 ? 'in the lowest tenth' : share >= 0.9 ? 'in the highest tenth' : null
  const ends = rows.flatMap(({ name, value }) => (tenth(value) ? `${name}: ${tenth(value)}.` : []))
  return (
    <ChartFigure
      kind="profile"
      telling={{
        id,
        title,
        description: `${place} in ${rows.length} figures, each from the lowest of all authorities at the left to the highest at the right. ${ends.join(' ')}`,
      }}
      of={rows}
      drawing={(sheet) => profileDrawing(rows, sheet)}
      links={links}
      marks={
        <>
          <KeyMark kind="itself">{place}</KeyMark>
          {rows.some((row) => row.peers !== null) && <KeyMark kind="peers">{peers}</KeyMark>}
          {rows.some((row) => row.members !== null) && <KeyMark kind="upright">{members}</KeyMark>}
          <KeyMark kind="most">Eight in ten of all authorities</KeyMark>
        </>
      }
    />
  )
}

function standingOf(row: ProfileRow): Standing[] {
  const { name, value, ofPeers, ofMembers, sorted, words } = row
  if (value === null || sorted.length === 0) return []
  const share = (one: number | null) => (one === null ? null : shareBelow(sorted, one))
  return [
    {
      name,
      words: words(value),
      peersWords: ofPeers === null ? '' : words(ofPeers),
      value: shareBelow(sorted, value),
      peers: share(ofPeers),
      members: share(ofMembers),
    },
  ]
}

/** The share of sorted figures below one, from 0 to 1; those that equal it count half. */
export function shareBelow(sorted: readonly number[], value: number): number {
  const lower = sorted.filter((one) => one < value).length
  const same = sorted.filter((one) => one === value).length
  return (lower + same / 2) / sorted.length
}
