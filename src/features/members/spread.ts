/** How many councils and people of one kind. */
export interface Share {
  name: string
  councils: number
  people: number
}

/** Members sorted by what they have in common, those with the most councils first; members of which nothing is known are left out. */
export function spreadBy<T extends { population: number | null }>(
  members: readonly T[],
  of: (member: T) => string | null,
): Share[] {
  const shares = new Map<string, Share>()
  for (const member of members) {
    const name = of(member)
    if (name === null) continue
    const share = shares.get(name) ?? { name, councils: 0, people: 0 }
    share.councils += 1
    share.people += member.population ?? 0
    shares.set(name, share)
  }
  return [...shares.values()].toSorted(
    (one, other) => other.councils - one.councils || one.name.localeCompare(other.name),
  )
}

const kindNames: Record<string, string> = {
  district: 'District',
  'non-metropolitan-district': 'District',
  unitary: 'Unitary authority',
  metropolitan: 'Metropolitan district',
  'london-borough': 'London borough',
  county: 'County',
  'combined-authority': 'Combined authority',
  'welsh-unitary': 'Welsh unitary authority',
  scottish: 'Scottish council',
  'northern-irish': 'Northern Irish district',
}

/** What kind of authority it is, in words. */
export function kindName(kind: string): string {
  return (
    kindNames[kind] ?? kind.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())
  )
}
