import type { FigureKind, Polarity } from './facts.ts'

/** What we know of a published indicator that its publisher does not say. */
export interface Known {
  /** Its name in addresses; that of a figure which ships, where it is the same one. */
  slug: string
  better: Polarity
  kind: FigureKind
}

/**
 * Indicators of Explore Local Statistics (Office for National Statistics), by their names: the name
 * in addresses, whether more is better, the kind of figure. Rates that are worked out for jobs, hours
 * or dwellings are put together by people all the same when councils merge, and marked.
 */
const knownTable = `
gross median weekly pay | gross-weekly-pay | more | median
employment rate | employment-rate | more | rate
employment rate (northern ireland) | employment-rate-ni | more | rate
economically inactive | economically-inactive | less | rate
economically inactive (northern ireland) | economically-inactive-ni | less | rate
claimant count | claimant-count | less | rate
gross value added per hour worked | value-added-per-hour | more | rate
gross value added per filled job | value-added-per-job | more | rate
gross disposable household income | household-income | more | rate
housing affordability ratio (residence-based) | housing-affordability | less | median
greenhouse gas emissions | greenhouse-gas | less | rate
gigabit capable broadband | gigabit-broadband | more | rate
4g coverage | coverage-4g | more | other
5g coverage | coverage-5g | more | other
premises below 30mbps | premises-below-30mbps | less | rate
level 3 or above qualifications (great britain) | level-3-qualifications | more | rate
level 3 or above qualifications (northern ireland) | level-3-qualifications-ni | more | rate
no qualifications | no-qualifications | less | rate
children in relative poverty before housing costs | children-in-poverty | less | rate
children in relative poverty after housing costs | children-in-poverty-after-housing-costs | less | rate
male healthy life expectancy | healthy-life-men | more | mean
female healthy life expectancy | healthy-life-women | more | mean
anxiety | anxiety | less | mean
worthwhile | worthwhile | more | mean
happiness | happiness | more | mean
satisfaction | life-satisfaction | more | mean
net additions to the housing stock (england) | housing-additions | neither | rate
net additions to the housing stock (wales) | housing-additions-wales | neither | rate
net additions to the housing stock (northern ireland) | housing-additions-ni | neither | rate
public electric vehicle chargers | electric-chargers | more | rate
business births | business-births | more | rate
business deaths | business-deaths | less | rate
high growth businesses | high-growth-businesses | more | rate
active businesses | active-businesses | neither | count
one-year survival rate | businesses-surviving-one-year | more | rate
two-year survival rate | businesses-surviving-two-years | more | rate
three-year survival rate | businesses-surviving-three-years | more | rate
four-year survival rate | businesses-surviving-four-years | more | rate
five-year survival rate | businesses-surviving-five-years | more | rate
gcses in english and maths | gcses | more | rate
persistent absences for all pupils | persistent-absences | less | rate
apprenticeship starts (england) | apprenticeship-starts | more | rate
apprenticeship achievements (england) | apprenticeship-achievements | more | rate
adult obesity prevalence | adult-obesity | less | rate
cigarette smokers | smokers | less | rate
modelled unemployment rate | unemployment | less | rate
drive to work | travel-by-car | less | mean
cycle to work | travel-by-bicycle | less | mean
public transport or walk to work | travel-by-public-transport | less | mean
motor vehicle flow | motor-vehicle-flow | neither | other
electricity consumption | electricity | less | median
gas consumption | gas | less | median
museums | museums | neither | rate
supermarkets | supermarkets | neither | rate
sports facilities | sports-facilities | more | rate
residents within a 30 minute walk of their nearest library | library-in-walking-distance | more | rate
residents within a 30 minute walk of their nearest railway station | station-in-walking-distance | more | rate
first-time buyer mortgage sales | first-time-buyers | neither | rate
number of guest nights at a short-term let | guest-nights | neither | count
engaged with the arts | engaged-with-the-arts | more | rate
visited a heritage site | visited-heritage | more | rate
visited a museum or gallery | visited-museums | more | rate
visited a public library | visited-libraries | more | rate
preventable cardiovascular mortality (england) | preventable-cardiovascular-deaths | less | rate
`

const known = new Map(
  knownTable
    .trim()
    .split('\n')
    .map((line): [string, Known] => {
      const [title, slug, better, kind] = line.split(' | ') as [
        string,
        string,
        Polarity,
        FigureKind,
      ]
      return [title, { slug, better, kind }]
    }),
)

/** What we know of an indicator by its published name, or null. */
export function knownIndicator(title: string): Known | null {
  return known.get(title.trim().toLowerCase()) ?? null
}

/** The kind of a figure by its name in addresses; 'other' of one that is not known. */
export function kindOfKnown(slug: string): FigureKind {
  return [...known.values()].find((one) => one.slug === slug)?.kind ?? 'other'
}
