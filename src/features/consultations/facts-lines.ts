import { type ConsultationFacts, nationNames } from './consultation.ts'

/** The facts of a consultation as one plain text, a line for each, so that two can be compared word by word. */
export function factsLines(
  facts: ConsultationFacts,
  themes: readonly { id: string; name: string }[],
): string {
  const closes = [facts.closes, facts.closesTime].filter(Boolean).join(', ')
  const lines: [string, string][] = [
    ['Title', facts.title],
    ['Who is asking', facts.body],
    ['Web address', facts.link ?? ''],
    ['Opens', facts.opens ?? ''],
    ['Closes', closes],
    ['Applies to', facts.nations.map((nation) => nationNames[nation]).join(', ')],
    ['Themes', themesNamed(facts, themes)],
    ['About', facts.summary],
  ]
  return lines.map(([name, value]) => `${name}: ${value || 'nothing'}`).join('\n')
}

function themesNamed(facts: ConsultationFacts, themes: readonly { id: string; name: string }[]) {
  return themes
    .filter((theme) => facts.themeIds.includes(theme.id))
    .map((theme) => theme.name)
    .join(', ')
}
