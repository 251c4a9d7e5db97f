/** Topics of indicators, in the order in which they are listed, with the words by which one is told. */
const topics: [string, RegExp][] = [
  ['Deprivation', /depriv|\bimd\b|\bwimd\b|\bsimd\b|\bnimdm\b/],
  [
    'Health and wellbeing',
    /health|life expectancy|anxiety|happiness|satisfaction|worthwhile|obes|smok|mortality|death.*cardio|cardio|wellbeing/,
  ],
  ['Education and skills', /qualification|gcse|pupil|school|apprentic|absence|skill/],
  [
    'Environment and energy',
    /greenhouse|emission|carbon|electric|\bgas\b|energy|vehicle|recycl|air quality/,
  ],
  [
    'Connections and travel',
    /broadband|coverage|mbps|travel|commut|walk|\bto work\b|railway|bus\b/,
  ],
  ['Housing', /hous(?!ehold income)|dwelling|mortgage|rent|home/],
  ['Work and income', /pay\b|employ|inactive|claimant|income|poverty|earning|wage|unemploy/],
  ['Business and economy', /business|value added|productivity|enterprise|survival|industry/],
  ['Culture and visitors', /museum|arts|heritage|librar|guest|tourism|sport|culture|supermarket/],
  ['People', /population|people|\bage\b|births|density|migration/],
]

/** Every topic, in the order of lists. */
export const topicNames: readonly string[] = [...topics.map(([name]) => name), 'Other']

/** The topic of an indicator by the words of its name; "Other" where none fits. */
export function topicOf(words: string): string {
  const text = words.toLowerCase()
  // Of its walk and its chargers, what they lead to says more.
  if (/museum|librar(?!.*walk)/.test(text)) return 'Culture and visitors'
  if (/children.*(poverty|low income)/.test(text)) return 'Work and income'
  return topics.find(([, means]) => means.test(text))?.[0] ?? 'Other'
}

/** Things in groups by topic, in the order in which topics are listed; of topics nobody knows last. */
export function groupedByTopic<T>(all: readonly T[], topic: (one: T) => string): [string, T[]][] {
  const order = (name: string) => topicNames.indexOf(name) + 1 || topicNames.length + 1
  return [...Map.groupBy(all, topic)].sort(([one], [other]) => order(one) - order(other))
}
