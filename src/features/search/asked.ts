import { isKind } from './kinds.ts'

/** What somebody asks for, as it stands in the address. */
export interface Asked {
  words: string
  kind: string | null
  /** Slugs. */
  theme: string | null
  council: string | null
  /** ISO dates, both included. */
  from: string | null
  until: string | null
  order: 'best' | 'newest'
}

export type Problem = 'nothing' | 'too-long' | 'no-words' | 'from' | 'until' | 'period'

export const longest = 200

/** The problem of the field that it belongs to. */
export const fieldOf: Record<Problem, 'q' | 'from' | 'until'> = {
  nothing: 'q',
  'no-words': 'q',
  'too-long': 'q',
  from: 'from',
  until: 'until',
  period: 'until',
}

/** Reads what is asked for; a problem where it cannot be looked for. What no list offers is left out. */
export function readAsked(query: Readonly<Record<string, string | undefined>>): {
  asked: Asked
  problem: Problem | null
} {
  const typed = query.q ?? ''
  const words = tidy(typed)
  const kind = query.kind && isKind(query.kind) ? query.kind : null
  const asked: Asked = {
    words,
    kind,
    theme: slugIn(query.theme),
    council: slugIn(query.council),
    from: dayIn(query.from),
    until: dayIn(query.until),
    order: query.order === 'newest' ? 'newest' : 'best',
  }
  return { asked, problem: wordsProblem(typed, words) ?? periodProblem(query, asked) }
}

/** One line without what cannot be printed. */
export function tidy(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/[\p{Cc}\ue000\ue001]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function wordsProblem(typed: string, words: string): Problem | null {
  if (words.length > longest) return 'too-long'
  if (/[\p{L}\p{N}]/u.test(words)) return null
  return typed.trim() === '' ? 'nothing' : 'no-words'
}

function periodProblem(
  query: Readonly<Record<string, string | undefined>>,
  { from, until }: Asked,
): Problem | null {
  if (query.from && !from) return 'from'
  if (query.until && !until) return 'until'
  return from && until && until < from ? 'period' : null
}

const slugIn = (typed: string | undefined) =>
  typed && /^[a-z0-9-]{1,100}$/.test(typed) ? typed : null

function dayIn(typed: string | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed ?? '') ? typed! : null
  const time = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day
}

/** What is asked for as the question of an address: "q=ports&kind=article". */
export function queryOf(asked: Asked, page = 1): string {
  const query = new URLSearchParams({ q: asked.words })
  for (const name of ['kind', 'theme', 'council', 'from', 'until'] as const)
    if (asked[name]) query.set(name, asked[name])
  if (asked.order === 'newest') query.set('order', 'newest')
  if (page > 1) query.set('page', String(page))
  return query.toString()
}

/** The address of the page that shows it. */
export const addressOf = (asked: Asked, page = 1): string => `/search?${queryOf(asked, page)}`

/** Whether more is asked for than words. */
export const isFiltered = ({ kind, theme, council, from, until }: Asked): boolean =>
  [kind, theme, council, from, until].some((one) => one !== null)
