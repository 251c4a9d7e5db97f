/** Which topics of figures belong to a theme, by words of its name. */
const topics: [RegExp, readonly string[]][] = [
  [/hous|home/, ['Housing']],
  [/health|wellbeing|care|ageing/, ['Health and wellbeing']],
  [/child|school|education|skill|young/, ['Education and skills']],
  [/climate|environment|nature|energy|\bnet\b/, ['Environment and energy']],
  [/transport|travel|digital|ports?\b|harbour|connect/, ['Connections and travel']],
  [/econom|business|growth|high street|town centre|regenerat/, ['Business and economy']],
  [/econom|work|jobs?\b|skills|income|poverty/, ['Work and income']],
  [/levelling|depriv|poverty|inequal/, ['Deprivation']],
  [/cultur|\barts?\b|heritage|visitor|tourism/, ['Culture and visitors']],
]

/** The topics of figures that a theme of this name is about; none where its name says nothing of any. */
export function topicsOfTheme(name: string): string[] {
  const words = name.toLowerCase()
  return [...new Set(topics.flatMap(([means, some]) => (means.test(words) ? some : [])))]
}

/** Where the list of indicators has a topic: "/indicators#work-and-income". */
export const topicAddress = (topic: string) =>
  `/indicators#${topic.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
