import { sql } from 'kysely'
import { z } from 'zod'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { type BankHoliday, bankHolidays } from '../../members/index.ts'
import { type Nation, nations } from '../consultation.ts'
import { type Step, stepNames, type TimetableRules } from '../timetable.ts'

/** The timetable of a consultation in the order of its steps; empty where none is set. */
export async function timetableOf(db: Reads, consultationId: string): Promise<Step[]> {
  const rows = await db
    .selectFrom('timetable_step')
    .select(['step', 'from_date as from', 'until_date as until'])
    .where('consultation_id', '=', consultationId)
    .execute()
  return stepNames.flatMap((step) => rows.find((row) => row.step === step) ?? [])
}

const length = z.object({ days: z.int().min(1), least: z.int().min(1) })
/** What a timetable takes from the settings of a constitution; the whole of it is the governance room's. */
const settingsShape = z.object({
  timetable: z.object({
    weekend: z.array(z.int().min(1).max(7)).max(6),
    steps: z.object({
      call: length,
      draft: length,
      clearance: length,
      signOff: length,
      submission: length,
    }),
  }),
  round: z.object({ leastDays: z.int().min(0) }),
})

const withoutConstitution: z.infer<typeof settingsShape> = {
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
  round: { leastDays: 5 },
}

export interface TimetableCalendar {
  rules: TimetableRules
  holidays: BankHoliday[]
}

/** The lengths, free days and notice by which a timetable is worked out: of the constitution in force, and of the nations that the consultation concerns and the network has members in. Null without a closing day. */
export async function timetableRulesOf(
  db: Reads,
  consultation: { closes: string | null; createdAt: Date; nations: readonly Nation[] },
  now: Date,
): Promise<TimetableCalendar | null> {
  const { closes } = consultation
  if (closes === null) return null
  const today = dayOf(now)
  const { timetable, round } = await settingsOf(db, today)
  const concerned = await nationsConcerned(db, consultation.nations, today)
  const begun = dayOf(consultation.createdAt)
  const days = [today, begun, closes].toSorted() as [string, string, string]
  const holidays = bankHolidays(concerned, addDays(days[0], -120), addDays(days[2], 120))
  const { signOff, ...steps } = timetable.steps
  return {
    holidays,
    rules: {
      closes,
      today,
      weekend: timetable.weekend,
      bankHolidays: new Set(holidays.map(({ day }) => day)),
      lengths: { ...steps, 'sign-off': signOff },
      signOffLeastDays: round.leastDays,
    },
  }
}

async function settingsOf(db: Reads, today: string) {
  const row = await db
    .selectFrom('constitution')
    .select('settings')
    .where('effective_from', '<=', today)
    .orderBy('effective_from', 'desc')
    .limit(1)
    .executeTakeFirst()
  const read = settingsShape.safeParse(row?.settings)
  return read.success ? read.data : withoutConstitution
}

async function nationsConcerned(
  db: Reads,
  named: readonly Nation[],
  today: string,
): Promise<Nation[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('authority', 'authority.gss', 'membership.gss')
    .select('authority.nation')
    .distinct()
    .where(sql<boolean>`coalesce(membership.from_date, '-infinity') <= ${today}::date`)
    .where(sql<boolean>`coalesce(membership.until_date, 'infinity') > ${today}::date`)
    .execute()
  const here = rows.map((row) => row.nation as string)
  const asked = named.length === 0 ? nations : named
  const both = asked.filter((nation) => here.includes(nation))
  return [...(both.length === 0 ? asked : both)]
}

export interface CouncilDate {
  id: string
  gss: string
  council: string
  what: string
  on: string
  papers: string | null
}

/** The decision dates that councils have told for a consultation: all of them for the network office (`null`), for others those of their own councils alone. */
export function councilDatesOf(
  db: Reads,
  consultationId: string,
  councils: readonly string[] | null,
): Promise<CouncilDate[]> {
  return db
    .selectFrom('council_date')
    .innerJoin('authority', 'authority.gss', 'council_date.gss')
    .select([
      'council_date.id',
      'council_date.gss',
      'authority.short_name as council',
      'council_date.what',
      'council_date.on_date as on',
      'council_date.papers_date as papers',
    ])
    .where('consultation_id', '=', consultationId)
    .$if(councils !== null, (query) =>
      query.where('council_date.gss', '=', sql<string>`any(${[...(councils ?? [])]})`),
    )
    .orderBy('on_date')
    .orderBy('council')
    .execute()
}
