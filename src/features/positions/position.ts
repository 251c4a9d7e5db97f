import { slugOfWords } from '../../documents/slug.ts'
/** What becomes of a position, step by step; the last step says how it stands. */
export const stepKinds = ['made', 'reaffirmed', 'superseded', 'withdrawn', 'lapsed'] as const

export type StepKind = (typeof stepKinds)[number]

/** A position as its last step left it. */
export interface Standing {
  state: StepKind
  /** The day on which it was said, ISO date. */
  saidOn: string
  /** The first day on which it no longer stands unless it is reaffirmed; null once it does not stand. */
  lapsesOn: string | null
}

/** Whether the network still says this. */
export function stands({ state }: Pick<Standing, 'state'>): boolean {
  return state === 'made' || state === 'reaffirmed'
}

/** The day so many years later, on which a position lapses: a 29 February becomes a 1 March. */
export function lapseDay(from: string, years: number): string {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10)
}

export type ReaffirmRefusal = 'not-office' | 'not-found' | 'superseded' | 'withdrawn'

/** Why a position cannot be reaffirmed, or null: what lapsed can be said again, what was withdrawn or replaced cannot. */
export function whyNotReaffirm(office: boolean, position: Standing): ReaffirmRefusal | null {
  if (!office) return 'not-office'
  if (position.state === 'superseded' || position.state === 'withdrawn') return position.state
  return null
}

export type SupersedeRefusal =
  | 'not-office'
  | 'not-found'
  | 'superseded'
  | 'withdrawn'
  | 'later-missing'
  | 'itself'
  | 'later-is-earlier'
  | 'later-does-not-stand'

/** Why one position cannot take the place of another, or null: only a later one that itself stands. */
export function whyNotSupersede(
  office: boolean,
  position: Standing & { id: string },
  later: (Standing & { id: string }) | null,
): SupersedeRefusal | null {
  if (!office) return 'not-office'
  if (position.state === 'superseded' || position.state === 'withdrawn') return position.state
  if (!later) return 'later-missing'
  if (later.id === position.id) return 'itself'
  if (later.saidOn < position.saidOn) return 'later-is-earlier'
  return stands(later) ? null : 'later-does-not-stand'
}

export type WithdrawRefusal = 'not-office' | 'not-found' | 'superseded' | 'withdrawn' | 'no-reason'

/** Why a position cannot be withdrawn, or null: it is said why, and what was replaced is no longer ours to withdraw. */
export function whyNotWithdraw(
  office: boolean,
  position: Standing,
  reason: string,
): WithdrawRefusal | null {
  if (!office) return 'not-office'
  if (position.state === 'superseded' || position.state === 'withdrawn') return position.state
  return reason.trim() === '' ? 'no-reason' : null
}

export type ReuseRefusal =
  | 'not-found'
  | 'superseded'
  | 'withdrawn'
  | 'submitted'
  | 'not-a-drafting-seat'
  | 'not-fit'

/** Why a paragraph cannot be used again, or null: what was withdrawn or replaced is no longer ours to repeat; what lapsed may be said anew. */
export function whyNotReuse({ state }: Pick<Standing, 'state'>): ReuseRefusal | null {
  return state === 'superseded' || state === 'withdrawn' ? state : null
}

/** Whether a position has come to its end on a day without anybody reaffirming it. */
export function isOver({ state, lapsesOn }: Standing, today: string): boolean {
  return stands({ state }) && lapsesOn !== null && lapsesOn <= today
}

const plainWords = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

/** The last part of a position's address: the address of what it answers, then its question; the place of a section that answers none. */
export function slugFor(stem: string, label: string, place: number): string {
  const words = label === '' ? ['part', String(place)] : ['question', ...plainWords(label)]
  return [stem, ...words].join('-').slice(0, 90).replace(/-+$/, '')
}

/** The beginning of an address, from a title: at most sixty letters, cut between words. */
export function stemOf(title: string): string {
  return slugOfWords(plainWords(title)) || 'past-response'
}
