/** How often somebody hears of what is new: never, each day, each week. */
export const rhythms = ['none', 'daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

export const rhythmWords: Record<Rhythm, string> = {
  none: 'No letters',
  daily: 'A letter each day on which there is something new',
  weekly: 'A letter each week in which there is something new',
}

export const mostSaved = 50
export const longestName = 100

export type SaveRefusal = 'signed-out' | 'no-name' | 'name-too-long' | 'too-many'

/** Why a search cannot be kept; null where it can. */
export function whyNotSaveSearch(given: {
  signedIn: boolean
  name: string
  /** How many others the person keeps. */
  kept: number
}): SaveRefusal | null {
  if (!given.signedIn) return 'signed-out'
  if (given.name === '') return 'no-name'
  if (given.name.length > longestName) return 'name-too-long'
  return given.kept >= mostSaved ? 'too-many' : null
}

/** Whether a search is to be looked at on this day (ISO dates): a daily one once a day, a weekly one after seven days. */
export function isDue(rhythm: Rhythm, lookedOn: string, today: string): boolean {
  if (rhythm === 'none') return false
  const days = (Date.parse(today) - Date.parse(lookedOn)) / 86_400_000
  return days >= (rhythm === 'daily' ? 1 : 7)
}

/** Found by its meaning, a record tells of news only where it is about as new as the last look. */
const meaningDays = 31

/** What is new since the last look: what was not there then. Of what is found by meaning only what is of these weeks, for who is nearest changes with every other record. */
export function newsIn<T extends { subjectId: string; on: string | null; byMeaning: boolean }>(
  hits: readonly T[],
  known: readonly string[],
  lookedOn: string,
): T[] {
  const before = new Set(known)
  const since = new Date(Date.parse(lookedOn) - meaningDays * 86_400_000).toISOString().slice(0, 10)
  return hits.filter(
    ({ subjectId, on, byMeaning }) =>
      !before.has(subjectId) && (!byMeaning || (on !== null && on >= since)),
  )
}
