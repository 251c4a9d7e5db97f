import { parseProse } from '../prose/parse.ts'
import { resolveProse } from '../prose/resolve.ts'
import type { NumberedProse, ResponseAnswer, ResponseDocument } from '../response.ts'
import { stances } from '../stance.ts'

const resolved = (typed: string) =>
  resolveProse(parseProse(typed).prose, { cite: () => null, strength: [] })
const numbered = (number: string | null, typed: string): NumberedProse => ({
  number,
  prose: resolved(typed),
})

const counted = (i: number): ResponseAnswer['strength'] => {
  const counts = {
    'strongly-agree': 8 + (i % 3),
    agree: 9,
    neither: i % 2,
    disagree: 1,
    'strongly-disagree': 0,
    'no-view': 3,
  }
  const agree = counts['strongly-agree'] + counts.agree
  const silent = 26 - Object.values(counts).reduce((a, b) => a + b)
  return {
    line: `${agree} of 26 members agree, 3 have no view, 1 dissents.`,
    members: 26,
    counts,
    silent,
  }
}

const questions = [
  'Do you agree that the separate grants for local transport should be replaced by one integrated fund?',
  'Should the formula recognise people who travel in for work, study and care? Please explain how, with any evidence that you hold on journeys across boundaries and on who pays for them today.',
  'A ddylai’r cynllun gynnwys Gŵyr, Tŷ Ddewi a Llanrhaeadr-ym-Mochnant? [Should the plan include them?]',
  'Is 5 * 3 < 16 & "x" > y? #set text(red) $x^2$ <script>alert(1)</script> \\ {{mustache}}',
]

/**
 * An invented response with everything that a text may hold, in as many questions as asked for: what
 * the exports are tested and measured with.
 */
export function sampleResponse(count = 106): ResponseDocument {
  const answers = Array.from({ length: count }, (_, i) => sampleAnswer(i))
  const half = Math.ceil(count / 2)
  return {
    format: 'hanse-response/1',
    language: 'en-GB',
    network: { name: 'Key Cities' },
    consultation: {
      title: 'Simplifying local transport funding',
      body: 'Department for Transport',
      closes: '2027-04-05',
      link: 'https://www.gov.uk/government/consultations/an-invented-one',
    },
    version: 4,
    frozenAt: '2027-03-23T23:30:00.000Z',
    title: 'One fund, four years at a time: what 26 councils say',
    letter: [
      numbered(
        '1',
        'This is the joint response of Key Cities, a network of **26 councils** in England and Wales. It was drafted from 431 answers by member councils, each cleared at the level that the council’s own rules ask.',
      ),
      numbered(null, '# What we ask'),
      numbered(
        '2',
        'We ask for *three* changes to the plan:\n\n1. a settlement of **four years**\n2. a formula that counts the people who travel in\n3. two years, not one, to change over\n\nNothing else matters as much.',
      ),
      numbered(
        '3',
        'Our evidence is [on our site](https://keycities.example/evidence?a=1&b=2) or [by e-mail](mailto:office@keycities.example).',
      ),
    ],
    sections: [
      { heading: 'A. A single fund', answers: answers.slice(0, half) },
      { heading: null, answers: answers.slice(half) },
    ],
  }
}

function sampleAnswer(i: number): ResponseAnswer {
  const label = i === 5 ? '6(a)' : `${i + 1}`
  const paragraphs = [
    numbered(
      `${label}.1`,
      'We agree. A mid-sized city now draws on as many as eleven pots for its streets, buses and stations, each with its own bid, its own return and its own last day for spending. Lincoln counted 212 officer days on bids in 2025–26, for grants worth £3.1 million.',
    ),
    numbered(
      `${label}.2`,
      'One fund would let a council mend a road, a bus lane and a pavement in one contract. Coventry did so on the Foleshill Road in 2024 by waiting for three grants to line up; it took **nineteen months** longer than the *works* themselves.',
    ),
    numbered(
      `${label}.3`,
      'The fund should be for local transport authorities, with a duty to agree its use with the district councils in their area.',
    ),
  ]
  if (i % 7 === 1) {
    paragraphs.push(
      numbered(null, '# What would help'),
      numbered(
        `${label}.4`,
        'Three things would help:\n\n- a [duty to share](https://example.org/a_(b)) what is known\n- “one return a year”, as the *auditor* ***rightly*** asks\n- nothing that costs more than it brings, at 5 * 3 < 16 & so on',
      ),
      numbered(`${label}.5`, '- first\n- second\n\nAnd an end.'),
    )
  }
  if (i === 2) {
    paragraphs.push(
      numbered(
        `${label}.9`,
        'Mae Gŵyr, Tŷ Ddewi, Ŵyl a Ŷd yn enwau; emoji 🌻 and 👩‍👩‍👧; right to left: שלום עולם and مرحبا; 東京; naïve café; ½ ≥ ⅓; “quotes” ‘here’ — and …',
      ),
    )
  }
  if (i === 3) {
    paragraphs.push(
      numbered(
        `${label}.4`,
        'Raw signs: \\# \\*x\\* _y_ `code` $a+b$ @ref <label> // comment /* no */ #panic("x") \\[link\\](x) ~ "quoted" \'single\' a--b --- c... &amp; <b>bold</b> %s \\\\n',
      ),
    )
  }
  return {
    label,
    question: questions[i % questions.length]!,
    stance: i % 9 === 8 ? null : stances[i % stances.length]!,
    strength: i % 9 === 8 ? null : counted(i),
    paragraphs,
    dissent:
      i % 10 === 4
        ? [
            {
              council: 'Southend-on-Sea',
              text: 'A formula that counts commuters takes money from the places they leave.\n\nWe will write to the department ourselves.',
            },
            { council: null, text: 'We cannot support this answer.' },
          ]
        : [],
  }
}
