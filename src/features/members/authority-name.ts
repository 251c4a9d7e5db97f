/** What a match needs to know of an authority. */
export interface Named {
  gss: string
  name: string
  shortName: string
  slug: string
  welshName: string | null
  otherNames: readonly string[]
  formerGss: readonly string[]
  validUntil: string | null
}

/** The authority that the words mean, or those that they may mean, the likeliest first. */
export interface NameMatch<T> {
  found: T | null
  candidates: T[]
}

/** Words that say what kind of body it is, and not which. */
const civic = new Set(
  `council borough county district city metropolitan royal corporation unitary authority ua
  mayoral mbc mdc dc bc cc cbc lb la the and of cyngor sir bwrdeistref dinas comhairle`.split(
    /\s+/,
  ),
)

/** How people write for short: "N Somerset", "Bath & NES", "Herts". */
const written: Record<string, string> = {
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
  ne: 'north east',
  nw: 'north west',
  se: 'south east',
  sw: 'south west',
  ca: 'combined authority',
  mca: 'combined authority',
  nes: 'north east somerset',
  st: 'saint',
  beds: 'bedfordshire',
  berks: 'berkshire',
  bucks: 'buckinghamshire',
  cambs: 'cambridgeshire',
  derbys: 'derbyshire',
  glos: 'gloucestershire',
  hants: 'hampshire',
  herts: 'hertfordshire',
  lancs: 'lancashire',
  leics: 'leicestershire',
  lincs: 'lincolnshire',
  northants: 'northamptonshire',
  notts: 'nottinghamshire',
  oxon: 'oxfordshire',
  staffs: 'staffordshire',
  warks: 'warwickshire',
  worcs: 'worcestershire',
  yorks: 'yorkshire',
}

/** A name as it is compared: without case, accents, punctuation and short forms. */
export function comparable(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|['’`]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => written[word] ?? word)
    .join(' ')
    .replace(/\blondon boro(ugh)?\b/, 'borough')
}

/** The words of a name that tell one place from another, in the order of the alphabet: the order in which people write them differs. */
function telling(whole: string): string {
  const words = whole.split(' ').filter((word) => !civic.has(word))
  return words.toSorted().join(' ')
}

/** Whether a spelling says more than what kind of body it is: "City of" does not. */
export function tellsApart(spelling: string): boolean {
  return telling(comparable(spelling)) !== ''
}

interface Spelling<T> {
  authority: T
  whole: string
  telling: string
}

/** Finds authorities of the register by any spelling of their names, or by a code. */
export class AuthorityNames<T extends Named> {
  readonly #spellings: Spelling<T>[]
  readonly #codes: Map<string, T>

  constructor(authorities: readonly T[]) {
    this.#spellings = authorities.flatMap((authority) =>
      [
        ...new Set(
          [
            authority.name,
            authority.shortName,
            authority.slug.replaceAll('-', ' '),
            authority.welshName ?? '',
            ...authority.otherNames,
          ].map(comparable),
        ),
      ]
        .filter(Boolean)
        .map((whole) => ({ authority, whole, telling: telling(whole) })),
    )
    this.#codes = new Map([
      ...authorities.flatMap((one) => one.formerGss.map((code) => [code, one] as const)),
      ...authorities.map((one) => [one.gss, one] as const),
    ])
  }

  /** The authority that these words name, in whatever spelling; where they name none or several, at most eight that they may mean. */
  match(words: string): NameMatch<T> {
    const byCode = this.#codes.get(words.trim().toUpperCase())
    if (byCode) return { found: byCode, candidates: [] }
    const whole = comparable(words)
    if (whole === '') return { found: null, candidates: [] }
    const key = telling(whole)
    const same = this.#among((one) => one.whole === whole)
    if (same.length > 0) return decided(same)
    const told = key === '' ? [] : this.#among((one) => one.telling === key)
    if (told.length > 0) return decided(told)
    return { found: null, candidates: this.#near(whole, key) }
  }

  #among(fits: (spelling: Spelling<T>) => boolean): T[] {
    return [...new Set(this.#spellings.filter(fits).map(({ authority }) => authority))]
  }

  #near(whole: string, key: string): T[] {
    const sought = (key || whole).split(' ')
    const best = new Map<T, number>()
    for (const { authority, whole: full, telling: other } of this.#spellings) {
      const far = Math.min(
        distance(whole, full, allowed(whole)),
        key ? distance(key, other, allowed(key)) : Number.POSITIVE_INFINITY,
        holds(other.split(' '), sought),
        holds(sought, other.split(' ')) + 1,
      )
      if (far < (best.get(authority) ?? Number.POSITIVE_INFINITY)) best.set(authority, far)
    }
    return [...best]
      .sort(([a, farA], [b, farB]) => farA - farB || standing(a) - standing(b) || byName(a, b))
      .slice(0, 8)
      .map(([authority]) => authority)
  }
}

/** Of those that bear the same name the one that still is; of several of those none is meant for certain. */
function decided<T extends Named>(same: T[]): NameMatch<T> {
  const now = same.filter(({ validUntil }) => validUntil === null)
  const one = same.length === 1 ? same[0] : now.length === 1 ? now[0] : undefined
  const ranked = same.toSorted((a, b) => standing(a) - standing(b) || byName(a, b))
  return one
    ? { found: one, candidates: ranked.filter((other) => other !== one) }
    : { found: null, candidates: ranked.slice(0, 8) }
}

const standing = ({ validUntil }: Named) => (validUntil === null ? 0 : 1)
const byName = (a: Named, b: Named) => (a.shortName < b.shortName ? -1 : 1)

/** One letter in four may be wrong, and one in the shortest words. */
const allowed = (words: string) => Math.max(1, Math.floor(words.length / 4))

/** How far a name is that holds all words sought, or begins with them: nearer than a misspelling of two letters. */
function holds(name: readonly string[], sought: readonly string[]): number {
  const every = sought.every((word) =>
    name.some((one) => one === word || (word.length > 2 && one.startsWith(word))),
  )
  return every ? 1.5 + (name.length - sought.length) / 10 : Number.POSITIVE_INFINITY
}

/** Letters to add, leave out, change or swap (Damerau and Levenshtein, optimal string alignment); infinite beyond the limit. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY
  let [older, before] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, older[j - 2]! + 1)
      row.push(least)
    }
    if (Math.min(...row) > limit) return Number.POSITIVE_INFINITY
    older = before
    before = row
  }
  const last = before[b.length]!
  return last > limit ? Number.POSITIVE_INFINITY : last
}
