import type { Fit, FitFacts } from './fit.ts'
import { mostPoints } from './fit.ts'

/** One part of a score in words, with its points. */
export interface FitPart {
  name: 'Meaning' | 'Likeness' | 'Evidence'
  words: string
  points: number
  most: number
}

/** The three parts of a score, each with why it has the points that it has. */
export function fitParts(
  facts: FitFacts,
  fit: Fit,
  { council, asks }: { council: string; asks: string | null },
): FitPart[] {
  return [
    {
      name: 'Meaning',
      words: meaningWords(facts, fit.meaning),
      points: fit.meaning,
      most: mostPoints.meaning,
    },
    {
      name: 'Likeness',
      words: likenessWords(facts, council, asks),
      points: fit.likeness,
      most: mostPoints.likeness,
    },
    {
      name: 'Evidence',
      words: evidenceWords(facts),
      points: fit.evidence,
      most: mostPoints.evidence,
    },
  ]
}

function meaningWords({ sameTheme }: FitFacts, points: number): string {
  const share = points / mostPoints.meaning
  const near =
    share >= 0.6 ? 'Very close in meaning' : share >= 0.35 ? 'Close in meaning' : 'Touches on it'
  return sameTheme ? `${near}, and of the same theme` : near
}

function likenessWords({ place, members }: FitFacts, council: string, asks: string | null): string {
  if (asks === null || council === asks) return council === asks ? `${council}’s own` : council
  if (place === null) return `${council} cannot be compared with ${asks}`
  if (place === 1) return `${council} is the member most like ${asks}`
  if (place <= Math.ceil(members / 2)) return `${council} is ${ordinal(place)} most like ${asks}`
  return `${council} is not much like ${asks}`
}

function evidenceWords(facts: FitFacts): string {
  const parts = [resultsWords(facts), takenUpWords(facts), standingWords(facts)]
  const words = parts.filter(Boolean).join('; ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function resultsWords({ sourced, results }: FitFacts): string {
  if (sourced > 0)
    return `results with ${sourced === 1 ? 'a source' : `${inWords(sourced)} sources`}`
  return results ? 'results without a source' : 'no results yet'
}

function takenUpWords({ takenUp, stopped }: FitFacts): string {
  const up = takenUp > 0 ? `taken up by ${inWords(takenUp)}` : ''
  const off = stopped > 0 ? `stopped by ${inWords(stopped)}` : ''
  return [up, off].filter(Boolean).join(', ')
}

function standingWords({ state, checkedDaysAgo }: FitFacts): string {
  const lately = checkedDaysAgo !== null && checkedDaysAgo <= 212
  if (state === 'running' && lately) return 'still running, said lately'
  if (state === 'failed') return 'it failed, and says why'
  return { planned: 'planned only', running: '', ended: 'it has ended' }[state]
}

function inWords(value: number): string {
  return (
    ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][value] ??
    String(value)
  )
}

/** "1st", "12th", "103rd". */
export function ordinal(value: number): string {
  const last = value % 100
  const ending = last > 10 && last < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}
