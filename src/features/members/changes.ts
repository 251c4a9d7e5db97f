import { type Spell, standingOn } from './membership.ts'

/** A day on which councils joined or left, as counted. */
export interface DatedChange<T> {
  /** ISO date. */
  day: string
  joined: T[]
  left: T[]
}

/** Every day on which somebody joined or left, the oldest first; a council that only changes its kind does neither. */
export function datedChanges<T extends Spell>(spells: readonly T[]): DatedChange<T>[] {
  const days = new Map<string, { joined: Map<string, T>; left: Map<string, T> }>()
  const on = (day: string) => {
    const found = days.get(day) ?? { joined: new Map<string, T>(), left: new Map<string, T>() }
    days.set(day, found)
    return found
  }
  for (const spell of spells) {
    if (spell.from !== null) on(spell.from.date).joined.set(spell.gss, spell)
    if (spell.until !== null) on(spell.until.date).left.set(spell.gss, spell)
  }
  return [...days]
    .map(([day, { joined, left }]) => ({
      day,
      joined: [...joined].flatMap(([gss, spell]) => (left.has(gss) ? [] : [spell])),
      left: [...left].flatMap(([gss, spell]) => (joined.has(gss) ? [] : [spell])),
    }))
    .filter(({ joined, left }) => joined.length + left.length > 0)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
}

/** What is different on one day from another: who is in, who is out, and which of those that are out live on in a council that is in. */
export interface Difference<T> {
  joined: T[]
  left: T[]
  /** Councils that are out because they were abolished, with those of their successors that are in. */
  merged: { from: T; into: T[] }[]
}

/** What changed from one day to a later one, ISO dates, as counted; `heirs` are the successors of abolished councils by code. */
export function changesBetween<T extends Spell & { abolished: string | null }>(
  spells: readonly T[],
  since: string,
  day: string,
  heirs: ReadonlyMap<string, readonly string[]>,
): Difference<T> {
  const [before, after] = [counted(spells, since), counted(spells, day)]
  const out = [...before.values()].filter(({ gss }) => !after.has(gss))
  const merged = out.flatMap((from) => {
    if (from.abolished === null || from.abolished > day) return []
    const into = (heirs.get(from.gss) ?? []).flatMap((gss) => after.get(gss) ?? [])
    return into.length > 0 ? [{ from, into }] : []
  })
  const absorbed = new Set(merged.map(({ from }) => from.gss))
  return {
    joined: [...after.values()].filter(({ gss }) => !before.has(gss)),
    left: out.filter(({ gss }) => !absorbed.has(gss)),
    merged,
  }
}

function counted<T extends Spell>(spells: readonly T[], day: string): Map<string, T> {
  return new Map(
    spells.filter((spell) => standingOn(spell, day).counted).map((spell) => [spell.gss, spell]),
  )
}
