import { type Comparison, readComparison } from './comparison.ts'
import type { Model } from './indicator.ts'

/** What somebody asked to be compared, as it stands in the address. */
export interface Choice {
  comparison: Comparison
  /** Only members of the network are found. */
  membersOnly: boolean
}

/** The form as it was filled in: what is ticked, and how much each counts. */
export interface TypedChoice {
  ticked: ReadonlySet<string>
  weights: Readonly<Record<string, string>>
  /** By field; `choice` for the form as a whole. */
  errors: Readonly<Record<string, string>>
}

const leastTyped = 'Tick at least one indicator, with a weight above 0.'
const wrongWeight = 'The weight is a number from 0 to 1000, such as 2.'

/** Reads what the address asks for, or gives the sentence that says what is wrong with it. */
export function readChoice(
  asked: Readonly<Record<string, string>>,
  indicators: readonly string[],
): Choice | string {
  const comparison = readComparison({ model: asked.model, weights: asked.weights }, indicators)
  if (typeof comparison === 'string') return comparison
  return { comparison, membersOnly: asked.among === 'members' }
}

/** Reads the form of one's own choice: what to compare, or what to mend; null where no form was sent. */
export function readTyped(
  asked: Readonly<Record<string, string>>,
  indicators: readonly string[],
): { choice: Choice | null; typed: TypedChoice } | null {
  if (asked.choose === undefined) return null
  const ticked = new Set(indicators.filter((id) => asked[`use-${id}`] !== undefined))
  const typed: Record<string, string> = {}
  const weights: Record<string, number> = {}
  const errors: Record<string, string> = {}
  for (const id of indicators) {
    typed[id] = (asked[`weight-${id}`] ?? '1').slice(0, 20)
    if (!ticked.has(id)) continue
    const value = typed[id].trim() === '' ? 1 : Number(typed[id].replace(',', '.'))
    if (value >= 0 && value <= 1000) weights[id] = value
    else errors[`weight-${id}`] = wrongWeight
  }
  const wrong = Object.keys(errors).length > 0
  if (!wrong && !Object.values(weights).some((weight) => weight > 0)) errors.choice = leastTyped
  const fine = Object.keys(errors).length === 0
  return {
    choice: fine
      ? { comparison: { model: 'all', weights }, membersOnly: asked.among === 'members' }
      : null,
    typed: { ticked, weights: typed, errors },
  }
}

/** What the form shows for a choice: what takes part is ticked, with its weight. */
export function typedFrom({ comparison }: Choice, ofModel: readonly string[]): TypedChoice {
  const own = Object.entries(comparison.weights)
  return {
    ticked: new Set(own.length > 0 ? own.map(([id]) => id) : ofModel),
    weights: Object.fromEntries(own.map(([id, weight]) => [id, String(weight)])),
    errors: {},
  }
}

/** The part of an address after "?" that asks for a choice, with "?"; empty for all places by the model of everything. */
export function choiceQuery(
  { comparison, membersOnly }: Choice,
  changed: { model?: Model; membersOnly?: boolean; beside?: string } = {},
): string {
  const model = changed.model ?? comparison.model
  const weights = changed.model ? {} : comparison.weights
  const own = Object.entries(weights).map(([id, weight]) => (weight === 1 ? id : `${id}=${weight}`))
  const parts = [
    own.length === 0 && model !== 'all' && `model=${model}`,
    own.length > 0 && `weights=${own.join(',')}`,
    (changed.membersOnly ?? membersOnly) && 'among=members',
    changed.beside && `beside=${changed.beside}`,
  ].filter(Boolean)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
