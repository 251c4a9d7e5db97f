import { z } from 'zod'

const people = z.int().min(1).max(100_000_000)

/** What the constitution asks of a council that wants to join; a rule that is not there asks nothing. */
export const eligibilitySchema = z.strictObject({
  population: z
    .strictObject({ least: people.nullable(), most: people.nullable() })
    .refine(({ least, most }) => least === null || most === null || least <= most)
    .optional(),
  kinds: z.array(z.string()).min(1).optional(),
  nations: z
    .array(z.enum(['england', 'wales', 'scotland', 'northern-ireland']))
    .min(1)
    .optional(),
  urban: z
    .array(z.enum(['urban', 'intermediate-urban', 'intermediate-rural', 'majority-rural']))
    .min(1)
    .optional(),
  /** Whether a place "significant to the wider area" may join although it misses people or class. */
  widerArea: z.boolean().default(false),
})

export type Eligibility = z.infer<typeof eligibilitySchema>

/** What the register knows of an authority, as far as the rules ask. */
export interface AuthorityFacts {
  kind: string
  nation: string
  urbanClass: string | null
  population: number | null
  populationYear: number | null
  populationSource: string | null
  /** Where the other facts come from. */
  source: string
}

/** One rule with the very figure that it was held against, where that comes from, and what it came to; null where the register does not know. */
export interface Finding {
  rule: 'population' | 'kind' | 'nation' | 'urban-class' | 'wider-area'
  asks: string
  has: string
  source: string
  met: boolean | null
}

const kindNames: Record<string, string> = {
  district: 'District council',
  unitary: 'Unitary authority',
  metropolitan: 'Metropolitan district',
  'london-borough': 'London borough',
  county: 'County council',
  'welsh-unitary': 'Welsh principal area',
  scottish: 'Scottish council area',
  'northern-irish': 'District of Northern Ireland',
  'combined-authority': 'Combined authority',
  'strategic-authority': 'Strategic authority',
}

const nationNames: Record<string, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

const urbanNames: Record<string, string> = {
  urban: 'Urban',
  'intermediate-urban': 'Intermediate urban',
  'intermediate-rural': 'Intermediate rural',
  'majority-rural': 'Majority rural',
}

const figures = new Intl.NumberFormat('en-GB')

/** Each rule held against the facts, in the order of the constitution. "Significant to the wider area" stands last, met where reasons are given. */
export function checkEligibility(
  rules: Eligibility,
  facts: AuthorityFacts,
  wider: { claimed: boolean; reasons: string },
): Finding[] {
  const found: Finding[] = []
  if (rules.population)
    found.push({
      rule: 'population',
      asks: populationWords(rules.population),
      has: facts.population === null ? 'Not in the register' : figures.format(facts.population),
      source: populationSource(facts),
      met: facts.population === null ? null : within(rules.population, facts.population),
    })
  if (rules.kinds)
    found.push({
      rule: 'kind',
      asks: named(rules.kinds, kindNames),
      has: kindNames[facts.kind] ?? facts.kind,
      source: facts.source,
      met: rules.kinds.includes(facts.kind),
    })
  if (rules.nations)
    found.push({
      rule: 'nation',
      asks: named(rules.nations, nationNames),
      has: nationNames[facts.nation] ?? facts.nation,
      source: facts.source,
      met: (rules.nations as string[]).includes(facts.nation),
    })
  if (rules.urban)
    found.push({
      rule: 'urban-class',
      asks: named(rules.urban, urbanNames),
      has: facts.urbanClass === null ? 'Not in the register' : urbanNames[facts.urbanClass]!,
      source: 'Rural urban classification, census of 2021',
      met: facts.urbanClass === null ? null : (rules.urban as string[]).includes(facts.urbanClass),
    })
  if (rules.widerArea && wider.claimed)
    found.push({
      rule: 'wider-area',
      asks: 'Significant to the wider area, with reasons',
      has: wider.reasons.trim() === '' ? 'No reasons given' : 'Reasons given',
      source: 'The council’s own words',
      met: wider.reasons.trim() !== '',
    })
  return found
}

/** What the findings come to: all met; met by the last clause, which the executive weighs; or not met. */
export function standingOf(findings: readonly Finding[]): 'met' | 'by-last-clause' | 'not-met' {
  const rules = findings.filter(({ rule }) => rule !== 'wider-area')
  if (rules.every(({ met }) => met === true)) return 'met'
  const missed = rules.filter(({ met }) => met !== true)
  const wider = findings.some(({ rule, met }) => rule === 'wider-area' && met)
  const excusable = missed.every(({ rule }) => rule === 'population' || rule === 'urban-class')
  return wider && excusable ? 'by-last-clause' : 'not-met'
}

/** The standing of an application against the rules, in a sentence. */
export const standingWords: Record<ReturnType<typeof standingOf>, string> = {
  met: 'Meets every rule of the constitution.',
  'by-last-clause':
    'Misses a rule. May be admitted as “significant to the wider area”, if its reasons persuade.',
  'not-met': 'Misses a rule. The executive says whether it is admitted, with reasons.',
}

/** The rules in plain words, one sentence each, for people who think of joining. */
export function eligibilitySentences(rules: Eligibility): string[] {
  return [
    ...(rules.population ? [`Population: ${lower(populationWords(rules.population))}.`] : []),
    ...(rules.kinds ? [`Kind of council: ${lower(named(rules.kinds, kindNames))}.`] : []),
    ...(rules.nations ? [`Nation: ${named(rules.nations, nationNames)}.`] : []),
    ...(rules.urban
      ? [
          `Class in the rural urban classification of the census of 2021: ${lower(named(rules.urban, urbanNames))}.`,
        ]
      : []),
    ...(rules.widerArea
      ? [
          'A place that misses the figures for people or class may still join if it is significant to the wider area. Say why.',
        ]
      : []),
  ]
}

function populationWords({ least, most }: NonNullable<Eligibility['population']>): string {
  if (least !== null && most !== null)
    return `Between ${figures.format(least)} and ${figures.format(most)} people`
  if (least !== null) return `At least ${figures.format(least)} people`
  return most === null ? 'Any number of people' : `At most ${figures.format(most)} people`
}

function populationSource({ populationSource, populationYear }: AuthorityFacts): string {
  if (!populationSource) return 'The register names no source'
  const year = String(populationYear ?? '')
  return year && !populationSource.includes(year)
    ? `${populationSource}, ${year}`
    : populationSource
}

function within({ least, most }: NonNullable<Eligibility['population']>, value: number): boolean {
  return (least === null || least <= value) && (most === null || value <= most)
}

function named(values: readonly string[], names: Record<string, string>): string {
  const words = values.map((value, at) => {
    const name = names[value] ?? value
    return at === 0 || names === nationNames ? name : lower(name)
  })
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function lower(words: string): string {
  return /^(Welsh|Scottish|London)/.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1)
}
