import { z } from 'zod'
import { partiesFrom } from './control.ts'
import type { Correction } from './correction.ts'
import { membershipKinds, type Precision, precisions } from './facts.ts'
import type { DatedFact, Decision } from './membership.ts'
import { type Context, day, line } from './typed-fields.ts'

const kinds = z.enum(membershipKinds, 'Choose as what it is in the network')
const precision = z.enum(precisions, 'Choose how exactly the day is known').default('day')
const membership = z.uuid()
const decided = { decidedBy: line(120), decisionLink: line(500) }

/** Who decided and when, where it was typed; the day is needed once a body is named. */
function decisionOf(
  typed: Record<string, unknown> & { decidedBy: string; decisionLink: string },
  context: Context,
): Decision | null {
  const sentence = 'Enter the day of the decision, like 14 2 2027'
  const decidedOn = day(typed, context, 'decidedOn', sentence, typed.decidedBy === '')
  if (typed.decidedBy === '' && decidedOn !== '')
    context.issues.push({
      code: 'custom',
      message: 'Say who decided, like “the executive”',
      path: ['decidedBy'],
      input: typed,
    })
  if (typed.decidedBy === '' || decidedOn === '') return null
  return { body: typed.decidedBy, decidedOn, source: typed.decisionLink || null }
}

/** A council becomes a member. */
export const membershipForm = z
  .looseObject({
    gss: z.string(),
    slug: z.string(),
    kind: kinds.default('full'),
    precision,
    source: line(500),
    politicalGroup: line(100),
    ...decided,
  })
  .transform((typed, context) => ({
    ...typed,
    from: day(typed, context, 'from', 'Enter the day from which it is a member, like 27 3 2027'),
    decision: decisionOf(typed, context),
  }))

const firstDayOut = 'Enter the first day on which it is no member, like 1 4 2027'

/** A council leaves. */
export const endingForm = z
  .looseObject({ membership, slug: z.string(), precision, source: line(500), ...decided })
  .transform((typed, context) => ({
    ...typed,
    until: day(typed, context, 'until', firstDayOut),
    decision: decisionOf(typed, context),
  }))

/** A council is of another kind from a day on. */
export const kindChangeForm = z
  .looseObject({
    membership,
    slug: z.string(),
    newKind: kinds,
    precision,
    source: line(500),
    ...decided,
  })
  .transform((typed, context) => ({
    ...typed,
    from: day(typed, context, 'kindFrom', 'Enter the first day as such, like 1 4 2027'),
    decision: decisionOf(typed, context),
  }))

/** The membership of an abolished council is carried on by those that took over. */
export const passingOnForm = z
  .looseObject({
    membership,
    slug: z.string(),
    heirKind: kinds.default('full'),
    successors: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((chosen) => [chosen].flat()),
    source: line(500),
    ...decided,
  })
  .transform((typed, context) => ({ ...typed, decision: decisionOf(typed, context) }))

const corrections = ['from', 'until', 'no-end', 'kind'] as const

/** A fact of a membership is put right. */
export const correctionForm = z
  .looseObject({
    membership,
    slug: z.string(),
    wrong: z.enum(corrections, 'Choose what is wrong'),
    rightKind: kinds.default('full'),
    precision,
    source: line(500),
    reason: line(500),
  })
  .transform((typed, context): typeof typed & { correction: Correction } => {
    const { wrong, rightKind, source } = typed
    if (wrong === 'kind') return { ...typed, correction: { fact: 'kind', to: rightKind } }
    if (wrong === 'no-end') return { ...typed, correction: { fact: 'until', to: null } }
    const date = day(typed, context, 'correct', 'Enter the right day, like 1 4 2027')
    return { ...typed, correction: { fact: wrong, to: factOf(date, typed.precision, source) } }
  })

/** Who runs a council, as a source says of a day. */
export const controlForm = z
  .looseObject({
    gss: z.string(),
    slug: z.string(),
    control: line(80),
    parties: z.string().max(2000, 'Keep this below 2,000 characters').default(''),
    controlSource: line(500),
  })
  .transform((typed, context) => {
    const read = partiesFrom(typed.parties)
    if ('wrong' in read)
      context.issues.push({
        code: 'custom',
        message: `Write a party and a number on each line, like “Labour 21”. This line has none: “${read.wrong}”`,
        path: ['parties'],
        input: typed,
      })
    return {
      ...typed,
      seats: 'wrong' in read ? [] : read.parties,
      onDate: day(
        typed,
        context,
        'asOf',
        'Enter the day of which the source speaks, like 7 5 2026',
      ),
    }
  })

/** A typed date as a fact of the register. */
export function factOf(date: string, exact: Precision, source: string): DatedFact {
  return { date, precision: exact, notBefore: null, source: source || null }
}
