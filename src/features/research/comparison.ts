import { type Model, models } from './indicator.ts'

/** How places are compared: a model, or indicators of one's own choice with their weights. */
export interface Comparison {
  model: Model
  /** By indicator; where there is any, these alone are compared and the model is not. */
  weights: Readonly<Record<string, number>>
}

/** Reads a model and weights such as "density=2,smokers" as people type them, or gives the sentence that says what is wrong. */
export function readComparison(
  typed: { model?: string | undefined; weights?: string | undefined },
  indicators: readonly string[],
): Comparison | string {
  const model = models.find((one) => one === (typed.model ?? 'all'))
  if (!model) return `There is no model "${typed.model}". There are: ${models.join(', ')}.`
  const weights: Record<string, number> = {}
  for (const part of (typed.weights ?? '').split(',').filter(Boolean)) {
    const [id, weight] = part.split('=') as [string, string?]
    if (!indicators.includes(id))
      return `There is no indicator "${id}". There are: ${indicators.join(', ')}.`
    const value = Number(weight ?? 1)
    if (!(value >= 0 && value <= 1000))
      return `The weight of ${id} is a number from 0 to 1000, like ${id}=2.`
    weights[id] = value
  }
  const all = Object.values(weights)
  if (all.length > 0 && all.every((weight) => weight === 0))
    return 'With weights of nothing alone, there is nothing to compare.'
  return { model, weights }
}
