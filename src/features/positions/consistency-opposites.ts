/** Words that say the opposite of one another, one matter a line: what is asked for on the left, its opposite on the right. */
const lines = `
increase increases increased increasing raise raised raising rise higher grow growth expand expanded expanding expansion extend extended double more greater | reduce reduced reducing reduction decrease decreased cut cuts cutting lower lowered lowering fall falling shrink halve less fewer smaller
mandatory compulsory obligatory statutory binding mandate mandated required | voluntary optional discretionary advisory
abolish abolished abolishing abolition scrap scrapped scrapping repeal repealed remove removed removing removal withdraw withdrawn end ended ending cease stop stopped discontinue phase | keep kept keeping retain retained retaining maintain maintained preserve preserved continue continued continuing stay remain introduce introduced introducing
ban banned banning prohibit prohibited forbid forbidden outlaw outlawed | allow allowed allowing permit permitted permitting legalise
close closed closing closure | open opened reopen reopened
local locally localised | national nationally central centrally centralised whitehall ministers
devolve devolved devolving devolution | centralise centralised centralising centralisation
public publicly | private privately privatised
permanent permanently | temporary temporarily
faster quicker sooner quickly accelerate accelerated speed early earlier | slower slowly delay delayed delaying postpone postponed later
sufficient adequate adequately enough | insufficient inadequate inadequately
effective works working | ineffective unworkable failing
fair fairly fairer | unfair unfairly
necessary needed essential | unnecessary needless
realistic achievable possible feasible practical | unrealistic unachievable impossible unfeasible impractical
strengthen strengthened strengthening stronger tighten tightened tighter | weaken weakened weakening weaker relax relaxed loosen
improve improved improves improving better help helps benefit | worsen worsened worsens worse harm harms harmful damage damages
merge merged merging combine combined | separate separated split apart
simple simpler simplify simplified | complex complicate complicated
flexible flexibly flexibility | fixed rigid uniform
free | charged charge paid
unringfenced | ringfenced ringfence ringfencing
include included including | exclude excluded excluding
pay pays payable liable | exempt exempted
elected | appointed
clear clearly | unclear ambiguous
single | multiple several
success succeed succeeded successful | failure fail failed unsuccessful
majority most | minority
acceptable welcome | unacceptable
lift | freeze frozen cap capped
directly | indirectly
`

/** Words with which one stands against what follows: they turn the sentence round. */
const against =
  'oppose opposes opposed opposing opposition reject rejects rejected rejecting resist resists resisted disagree disagrees disagreed object objects objected against refuse refused wrong mistake mistaken regret'

/** Words with which one stands for it: they turn nothing round, and tell nothing of the matter. */
const standingFor =
  'support supports supported supporting back backs backed welcome welcomes welcomed favour favours agree agrees agreed endorse endorses endorsed believe believes think call calls ask asks urge urges propose proposes want wants recommend recommends right'

const not =
  'not no never nor cannot neither nothing none nobody dont doesnt didnt isnt arent wasnt shouldnt wont wouldnt cant couldnt mustnt'

const words = (list: string) => new Set(list.trim().split(/\s+/))

export const againstWords: ReadonlySet<string> = words(against)
export const forWords: ReadonlySet<string> = words(standingFor)
export const negators: ReadonlySet<string> = words(not)

/** What a word says, and on which matter: 1 as asked for, -1 its opposite. */
export interface Side {
  matter: number
  sign: 1 | -1
}

const sides = new Map<string, Side[]>()
for (const [matter, line] of lines.trim().split('\n').entries())
  for (const [at, half] of line.split('|').entries())
    for (const word of words(half))
      sides.set(word, [...(sides.get(word) ?? []), { matter, sign: at === 0 ? 1 : -1 }])

/** The matters on which a word takes a side. */
export function sidesOf(word: string): readonly Side[] {
  return sides.get(word) ?? []
}
