import type { Ask } from '../../../kernel/web.ts'
import { formatDate } from '../../../ui/dates.ts'
import type { Posted } from '../../../ui/form.tsx'
import { dateValues, isoDate } from '../../../ui/typed-date.ts'
import type { Shown } from '../members-address.ts'

/** The day asked for and the one to compare it with, as `on=2018-12-01` or in three fields each; a day that is none stands beside its field. */
export function askedDays(
  { query }: Pick<Ask, 'query'>,
  today: string,
): { day: string; shown: Shown; form: Posted } {
  const [on, since] = [asked(query, 'on'), asked(query, 'since')]
  const day = on || today
  const errors: Record<string, string> = {}
  if (on === null) errors.on = 'Enter a day of the calendar, like 1 12 2018'
  if (since === null) errors.since = 'Enter a day of the calendar, like 1 1 2017'
  else if (since !== '' && since >= day) errors.since = `Enter a day before ${formatDate(day)}`
  const values =
    Object.keys(errors).length > 0
      ? { ...query, ...dateValues('on', on), ...dateValues('since', since) }
      : { ...dateValues('on', on || null), ...dateValues('since', since || null) }
  const page = Number(query.page)
  return {
    day,
    shown: {
      on: day === today ? null : day,
      since: errors.since ? null : since || null,
      hexagons: query.show === 'hexagons',
      page: Number.isSafeInteger(page) && page > 1 ? page : 1,
    },
    form: { values, errors },
  }
}

/** '' where nothing was asked, null where it is no day of the calendar. */
function asked(query: Record<string, string>, name: string): string | null {
  const given = query[name]
  if (given === undefined || given === '') return isoDate(query, name)
  const [year, month, day] = given.split('-')
  return isoDate({ [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }, name)
}
