import { z } from 'zod'
import { councilSeatKinds, officeSeatKinds } from './capacity.ts'
import { clearanceLevels } from './clearance.ts'

const wholeNumber = z.int().min(0).max(10_000)
const atLeastOne = z.int().min(1).max(10_000)

/** A share of councils as a fraction of whole numbers, so that two thirds are exactly two thirds. */
const fraction = z
  .string()
  .regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/, 'Write a fraction such as 2/3.')
  .refine((text) => {
    const [part, whole] = partsOf(text)
    return part <= whole
  }, 'A share cannot be more than the whole.')

/** How many councils it takes: so many, a share of them or more, or more than a share. */
export const thresholdSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), value: atLeastOne }),
  z.strictObject({ kind: z.literal('share'), value: fraction }),
  z.strictObject({ kind: z.literal('more-than-share'), value: fraction }),
])

/** The same threshold for each nation, or each political group, that has enough members. */
const eachSchema = z.strictObject({
  threshold: thresholdSchema,
  /** Nations or groups with fewer members are not asked, so that one council holds no veto. */
  leastMembers: atLeastOne,
})

const activeSchema = z.strictObject({
  procedure: z.literal('active'),
  quorum: thresholdSchema,
  perNation: eachSchema.nullable(),
  perPoliticalGroup: eachSchema.nullable(),
})

const silenceSchema = z.strictObject({
  procedure: z.literal('silence'),
  /** So many substantive objections, or more, break the silence. */
  objections: thresholdSchema,
  /** Days before the close by which each council must have been reached, with proof. */
  noticeDays: wholeNumber,
})

/** The settings of one network that decide things: data, in force from a date, frozen into rounds. */
export const constitutionSchema = z
  .strictObject({
    format: z.literal('hanse-constitution/1'),
    inForceFrom: z.iso.date(),
    timeZone: z.string().refine(isTimeZone, 'Name a time zone such as Europe/London.'),
    /** A council counts in a joint position once it has cleared its words at this level. */
    clearanceToCount: z.enum(clearanceLevels),
    /** Below so many councils that count, a question has no strength line. */
    leastCounted: atLeastOne,
    /** A name is held back only where at least so many councils could be the one meant. */
    hideAmong: z.int().min(2).max(100),
    signOff: z.discriminatedUnion('procedure', [activeSchema, silenceSchema]),
    signing: z.strictObject({
      seats: z.array(z.enum(councilSeatKinds)).min(1),
      phoneBallotsLoggedBy: z.array(z.enum(officeSeatKinds)),
    }),
    round: z.strictObject({
      /** Whole days between opening and close, by the clock on the wall. */
      leastDays: wholeNumber,
      /** Hours for second thoughts after the last council has decided; null: wait for the close. */
      closeEarlyAfterHours: wholeNumber.nullable(),
    }),
    reminders: z.strictObject({
      /** Days before a deadline on which those who are silent are reminded. */
      daysBefore: z.array(wholeNumber).max(10),
      leastDaysBetween: z.int().min(3, 'Nobody is reminded twice in three days.').max(100),
    }),
    /** Who may join, and who decides on it: read strictly by the room where councils join. */
    eligibility: z.looseObject({}).optional(),
    executive: z.looseObject({}).optional(),
    /** What members pay: read strictly by the room of subscriptions. */
    subscriptions: z.looseObject({}).optional(),
    /** How long a position stands: read strictly by the room of positions. */
    positions: z.looseObject({}).optional(),
    timetable: z.strictObject({
      /** Days of the week without work, Monday 1 to Sunday 7. */
      weekend: z.array(z.int().min(1).max(7)).max(6),
      /** Working days that each step is given, and those it cannot do without. */
      steps: z.strictObject({
        call: stepLength(),
        draft: stepLength(),
        clearance: stepLength(),
        signOff: stepLength(),
        submission: stepLength(),
      }),
    }),
  })
  .refine(
    ({ signOff, round }) => signOff.procedure === 'active' || round.leastDays >= 1,
    'Silence needs at least one day in which to speak.',
  )
  .refine(
    ({ signOff, round }) => signOff.procedure === 'active' || signOff.noticeDays <= round.leastDays,
    'Councils cannot be asked for longer notice than the shortest round has days.',
  )

export type Constitution = z.infer<typeof constitutionSchema>
export type Threshold = z.infer<typeof thresholdSchema>

/** How many of so many councils the threshold asks: never none, and more than all if it says so. */
export function needed(threshold: Threshold, councils: number): number {
  if (threshold.kind === 'count') return threshold.value
  const [part, whole] = partsOf(threshold.value)
  if (threshold.kind === 'share') return Math.max(1, Math.ceil((councils * part) / whole))
  return Math.floor((councils * part) / whole) + 1
}

/** The constitution in force on a day, ISO date: the latest of those begun; null before the first. */
export function inForceOn(constitutions: Constitution[], day: string): Constitution | null {
  const begun = constitutions.filter((one) => one.inForceFrom <= day)
  return begun.reduce<Constitution | null>(
    (latest, one) => (latest && latest.inForceFrom > one.inForceFrom ? latest : one),
    null,
  )
}

/** What a new network starts from: two thirds endorse, with one council at least from each nation. */
export const defaultConstitution: Constitution = {
  format: 'hanse-constitution/1',
  inForceFrom: '2013-07-01',
  timeZone: 'Europe/London',
  clearanceToCount: 'portfolio-holder',
  leastCounted: 3,
  hideAmong: 3,
  signOff: {
    procedure: 'active',
    quorum: { kind: 'share', value: '2/3' },
    perNation: { threshold: { kind: 'count', value: 1 }, leastMembers: 1 },
    perPoliticalGroup: null,
  },
  signing: {
    seats: ['leader'],
    phoneBallotsLoggedBy: ['director', 'policy-manager'],
  },
  round: { leastDays: 5, closeEarlyAfterHours: 24 },
  reminders: { daysBefore: [7, 3, 0], leastDaysBetween: 3 },
  timetable: {
    weekend: [6, 7],
    steps: {
      call: { days: 12, least: 8 },
      draft: { days: 6, least: 3 },
      clearance: { days: 4, least: 2 },
      signOff: { days: 6, least: 4 },
      submission: { days: 2, least: 1 },
    },
  },
}

function stepLength() {
  return z
    .strictObject({ days: z.int().min(1).max(200), least: z.int().min(1).max(200) })
    .refine(({ days, least }) => least <= days, 'A step cannot be given less than its least.')
}

function partsOf(text: string): [number, number] {
  const [part, whole] = text.split('/').map(Number)
  return [part ?? 0, whole ?? 1]
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-GB', { timeZone: name }))
  } catch {
    return false
  }
}
