/** Words by which a text shows what it is about, by a word that themes are called by. */
const about: Record<string, RegExp> = {
  housing:
    /\b(?:hous(?:e|es|ing)|homes?|tenants?|landlords?|rent(?:ed|ers?|ing)?|homeless\w*|hmos?)\b/gi,
  health: /\b(?:health|nhs|covid\S*|vaccin\w+|outbreak|patients?|wellbeing|clinical|suicide)\b/gi,
  care: /\b(?:social care|carers?|care homes?|self-directed|assessments?|support planning|respite)\b/gi,
  climate:
    /\b(?:climate|carbon|trees?|canopy|emissions?|energy|forest|biodiversity|net zero|flood\w*|solar)\b/gi,
  environment:
    /\b(?:wildflowers?|wildlife|nature|habitats?|verges?|species|pollinators?|butterfl\w+|recycl\w+|waste|parks?|trees?|canopy|biodiversity)\b/gi,
  digital:
    /\b(?:digital|cloud|networks?|internet|online|software|data|email|web|broadband|psn)\b/gi,
  transport:
    /\b(?:transport|traffic|roads?|bus(?:es)?|cycl\w+|vehicles?|highways?|parking|rail|air[- ]quality)\b/gi,
  safety:
    /\b(?:violence|crime|police|offend\w+|safeguarding|exploitation|anti-social|safety|safer)\b/gi,
  culture:
    /\b(?:culture|cultural|museums?|theatres?|arts?|heritage|librar\w+|music|festivals?)\b/gi,
  economy:
    /\b(?:high streets?|shops?|business\w*|jobs?|employers?|skills|traders?|regeneration|markets?|town centre)\b/gi,
  ports: /\b(?:ports?|harbours?|docks?|ships?|freight|quays?|ferr\w+)\b/gi,
  children: /\b(?:children|young people|schools?|pupils?|families|youth|nurser\w+)\b/gi,
  devolution: /\b(?:devolution|devolved|combined authorit\w+|mayor\w*)\b/gi,
}
const alike: Record<string, string> = {
  homes: 'housing',
  'social care': 'care',
  wellbeing: 'health',
  nature: 'environment',
  net: 'climate',
  technology: 'digital',
  community: 'safety',
  safer: 'safety',
  high: 'economy',
  levelling: 'economy',
  growth: 'economy',
  skills: 'economy',
  ageing: 'care',
  arts: 'culture',
  port: 'ports',
  harbours: 'ports',
}

/** Which of these themes a text is about, the likeliest first; those of which it says nothing are left out. */
export function themesIn<T extends { name: string }>(text: string, themes: readonly T[]): T[] {
  return themes
    .map((theme) => ({ theme, score: scoreOf(text, theme.name.toLowerCase()) }))
    .filter(({ score }) => score >= 2)
    .toSorted((one, other) => other.score - one.score)
    .map(({ theme }) => theme)
}

function scoreOf(text: string, name: string): number {
  const topics = new Set(
    name.split(/[^\p{L}]+/u).map((word) => (word in about ? word : alike[word])),
  )
  let score = 0
  for (const topic of topics) if (topic) score += text.match(about[topic]!)?.length ?? 0
  const whole = text.toLowerCase().split(name).length - 1
  return score + whole * 2
}
