import { parseProse } from '../../../documents/prose/parse.ts'
import { resolveProse } from '../../../documents/prose/resolve.ts'
import type { ResolvedInline, ResolvedProse } from '../../../documents/prose/types.ts'
import { citedCouncils } from '../../../documents/prose/words.ts'
import type {
  NumberedProse,
  ResponseAnswer,
  ResponseDocument,
} from '../../../documents/response.ts'
import type { Stance } from '../../../documents/stance.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { membersOn } from '../../members/index.ts'
import { citationWords } from '../citation.ts'
import type { Constitution } from '../constitution.ts'
import { labelsOf, numbered } from '../drafting.ts'
import type { ResponseToFreeze } from '../freezing.ts'
import { frozenStrength, strengthLine } from '../strength.ts'
import { type Citable, citables } from './citable.ts'
import { constitutionOn } from './constitution.ts'
import {
  type DraftAnswer,
  type DraftParagraph,
  draftAnswers,
  draftParagraphs,
  type Response,
} from './draft.ts'

export interface Composed {
  document: ResponseDocument
  /** Labels of the questions with words or a stance. */
  answered: string[]
  /** Labels of questions whose text asks for a strength line that does not stand yet. */
  strengthless: string[]
  /** Citations that may not stand in it now. */
  citations: ResponseToFreeze['citations']
  constitution: Constitution
}

/** The draft as it would stand if it were frozen now: citations and strength lines are words, with the figures of this moment, and dissent is noted. */
export async function composeResponse(
  db: Reads,
  response: Response,
  version: number,
  now: Date,
): Promise<Composed> {
  const today = dayOf(now)
  const constitution = await constitutionOn(db, today)
  const members = await membersOn(db, today)
  const { name } = await db.selectFrom('network').select('name').executeTakeFirstOrThrow()
  const consultation = await db
    .selectFrom('consultation')
    .select(['title', 'body', 'closes', 'link'])
    .where('id', '=', response.consultationId)
    .executeTakeFirstOrThrow()
  const answers = await draftAnswers(db, response.id)
  const paragraphs = await draftParagraphs(db, response.id)
  const citations: ResponseToFreeze['citations'] = []
  const labels = labelsOf(answers)
  const made: { section: string | null; answer: ResponseAnswer }[] = []
  for (const [place, answer] of answers.entries()) {
    const said = await citables(db, answer.questionId, members, constitution)
    const own = paragraphs.filter((one) => one.answerId === answer.id)
    made.push({
      section: answer.section,
      answer: answerOf(answer, labels[place]!, own, said, members, constitution, citations),
    })
  }
  const letter = paragraphs.filter((one) => one.answerId === null)
  return {
    constitution,
    citations,
    strengthless: made.flatMap(({ answer }) =>
      answer.strength === null &&
      paragraphs.some((one) => asksStrength(one, answers, labels, answer.label))
        ? [answer.label]
        : [],
    ),
    answered: answers.flatMap((answer, place) =>
      answer.stance !== null || paragraphs.some((one) => one.answerId === answer.id)
        ? [labels[place]!]
        : [],
    ),
    document: {
      format: 'hanse-response/1',
      language: 'en-GB',
      network: { name },
      consultation,
      version,
      frozenAt: now.toISOString(),
      title: response.title,
      letter: resolved(letter, null, [], '', citations),
      sections: [...Map.groupBy(made, ({ section }) => section)].map(([heading, some]) => ({
        heading,
        answers: some.map(({ answer }) => answer),
      })),
    },
  }
}

function answerOf(
  answer: DraftAnswer,
  label: string,
  paragraphs: DraftParagraph[],
  said: Citable[],
  members: { gss: string }[],
  constitution: Constitution,
  citations: ResponseToFreeze['citations'],
): ResponseAnswer {
  const strength = strengthLine(constitution, members, said)
  return {
    label,
    question: answer.text,
    stance: answer.stance,
    strength: frozenStrength(strength),
    paragraphs: resolved(paragraphs, label, said, strength.line, citations),
    dissent: dissentOf(answer.stance, said),
  }
}

function resolved(
  paragraphs: DraftParagraph[],
  label: string | null,
  said: Citable[],
  line: string,
  citations: ResponseToFreeze['citations'],
): NumberedProse[] {
  return numbered(paragraphs, label).map(({ number, text }) => {
    const { prose } = parseProse(text)
    for (const slug of citedCouncils(prose)) {
      const source = said.find((one) => one.slug === slug)
      if (source?.whyNot)
        citations.push({ label: label ?? '', gss: source.gss, why: source.whyNot })
    }
    return {
      number,
      prose: capitalised(
        resolveProse(prose, {
          cite: (slug) => cited(said, slug),
          strength: [{ kind: 'text', text: line }],
        }),
      ),
    }
  })
}

function cited(said: Citable[], slug: string) {
  const source = said.find((one) => one.slug === slug)
  const words = source && source.whyNot === null ? citationWords(source, source.council) : null
  return words === null ? null : [{ kind: 'text' as const, text: words }]
}

/** Whether a paragraph of this answer asks for the strength line. */
function asksStrength(
  paragraph: DraftParagraph,
  answers: DraftAnswer[],
  labels: string[],
  label: string,
): boolean {
  const own = answers[labels.indexOf(label)]
  return paragraph.answerId === own?.id && /\{ ?strength ?\}/i.test(paragraph.text)
}

/** A sentence that begins with an unnamed council begins with a capital. */
function capitalised(prose: ResolvedProse): ResolvedProse {
  const inline = (children: ResolvedInline[], first: boolean): ResolvedInline[] =>
    children.map((child, place) => {
      if (child.kind !== 'text')
        return { ...child, children: inline(child.children, first && place === 0) }
      const begun =
        first && place === 0 ? child.text.replace(/^one council\b/, 'One council') : child.text
      return { ...child, text: begun.replace(/([.!?]\s+)one council\b/g, '$1One council') }
    })
  return prose.map((block) =>
    block.kind === 'list'
      ? { ...block, items: block.items.map((item) => inline(item, true)) }
      : { ...block, children: inline(block.children, true) },
  )
}

const side = (stance: Stance | null) => {
  if (stance === 'agree' || stance === 'strongly-agree') return 1
  return stance === 'disagree' || stance === 'strongly-disagree' ? -1 : 0
}

/** The cleared contributions that stand against the network's stance, in their council's words and under its name only where it gave it. */
function dissentOf(stance: Stance | null, said: Citable[]): ResponseAnswer['dissent'] {
  if (side(stance) === 0) return []
  return said
    .filter((one) => one.whyNot === null && side(one.stance) === -side(stance))
    .map((one) => ({
      council: one.use === 'by-name' ? one.council : null,
      text:
        one.text.trim() === ''
          ? 'Takes the other side, without further words.'
          : firstParagraph(one.text),
    }))
    .toSorted((a, b) => Number(a.council === null) - Number(b.council === null))
}

function firstParagraph(text: string): string {
  return text.trim().length <= 600 ? text.trim() : (text.trim().split(/\n{2,}/)[0] ?? '')
}
