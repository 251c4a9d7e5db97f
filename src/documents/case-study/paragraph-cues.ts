import type { StudyField } from './types.ts'

/** How strongly words speak for a part of the story, where no heading says which it is. */
const cues: [StudyField, number, RegExp][] = [
  [
    'why',
    3,
    /\b(?:was|were|had been|has been|is) (?:experiencing|facing|struggling|suffering|under pressure)\b/i,
  ],
  [
    'why',
    3,
    /\b(?:some of the worst|highest (?:rates?|levels?)|one in (?:two|three|four|five|six|seven|eight|nine|ten)|in need of|too (?:few|many|little))\b/i,
  ],
  [
    'why',
    2,
    /\b(?:because|the problem|the challenge|the need|shortage|lack of|poor[- ]quality|rising|growing|decline|declining|non-decent|deprived|deprivation|vulnerable|unacceptable|relatively low|inequalit(?:y|ies))\b/i,
  ],
  ['why', 1, /\b(?:needed|wanted|aimed|in order to|concerns?)\b/i],
  [
    'what',
    3,
    /\b(?:used|introduced|launched|created|set up|established|opened|built|bought|planted|seeded|installed|developed by|was developed|(?:has|have) been upgrading|is being invested|converted|are delivering|is delivering|accessed|moved to|set out)\b/i,
  ],
  [
    'what',
    2,
    /\b(?:the (?:scheme|project|programme|initiative|service|toolkit|pilot) (?:is|was|offers?|provides?|brings?)|is working with|this case study|case study (?:to show|is))\b/i,
  ],
  [
    'how',
    3,
    /\b(?:was carried out|were carried out|was achieved by|working closely|workshops?|step by step|recruited?|trained|training|meeting(?:s)? (?:on|every)|fortnightly|weekly|will recruit|will run|join forces|by (?:working|using|bringing|asking|sending|holding)|steering group|project team|in collaboration with|partnering|in partnership|commissioned|lead(?:s|ing)? a|requested that|requesting|processed and analysed|pilot (?:pop-up|sites?)|as part of)\b/i,
  ],
  [
    'how',
    2,
    /\b(?:with (?:the )?(?:funding|support|help) (?:from|of)|then|next|first(?:ly)?|once|each (?:week|month)|data (?:gathered|collected)|alongside this|at the same time|will be|evaluation will)\b/i,
  ],
  [
    'results',
    4,
    /\b(?:resulted in|as a result|since then|to date|early successes|reported that|has proven|have proven|proved|now supporting|has helped|helped|has acted|has provided|provided an extra|reassurance|saved|savings?|reduced|reduction|fell (?:by|from)|rose (?:by|from)|increased (?:by|from)|improved|decreases? in|better information|quality of life|enables? .* to be|benefits? to|an excellent example|has seen)\b/i,
  ],
  [
    'results',
    2,
    /\b(?:over [\d,]+|more than [\d,]+|[\d.]+ ?(?:%|per cent)|within the first|by the end of|in the first (?:week|month|year)|has (?:produced|organised|awarded|reached|engaged|planted)|have been published|had (?:engaged|been vaccinated)|led to|has led|brought together|has offered|successful)\b/i,
  ],
  [
    'wentWrong',
    5,
    /\b(?:went wrong|did not work|didn[’']t work|failed to|unfortunately|setback|took longer (?:than)?|delayed|delays?|overran|over budget|underestimated|harder than|dropped out|complain(?:ts|ed)|were (?:stolen|damaged|broken)|had to be (?:abandoned|stopped|repeated|redone)|was slow|low take-up)\b/i,
  ],
  [
    'differently',
    5,
    /\b(?:in hindsight|with hindsight|next time|we would (?:now )?(?:start|begin|have|do|involve|not)|would do differently|if we did (?:it|this) again|our advice|we (?:learned|learnt)|lessons? (?:learned|learnt)|key lesson|should have (?:started|begun|involved|been)|we (?:wish|regret))\b/i,
  ],
]

/** How much each part is spoken for by a text. */
export function spokenFor(text: string): Record<StudyField, number> {
  const sums: Record<StudyField, number> = {
    ...{ what: 0, why: 0, how: 0, results: 0, wentWrong: 0, differently: 0 },
  }
  for (const [field, weight, cue] of cues) {
    const found = text.match(new RegExp(cue.source, 'gi'))
    if (found) sums[field] += weight * Math.min(2, found.length)
  }
  return sums
}

/** The part of the story that a text tells, and how sure that is; `first` for the one that begins the study. Null where nothing speaks for any. */
export function likeliest(
  text: string,
  first = false,
): { field: StudyField; weight: number } | null {
  const spoken = spokenFor(text)
  // A study begins with what was done, where its first words say so at all.
  if (first && spoken.what > 0) spoken.what += 5
  const sums = Object.entries(spoken) as [StudyField, number][]
  const [field, weight] = sums.reduce((best, one) => (one[1] > best[1] ? one : best))
  return weight === 0 ? null : { field, weight }
}
