import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'

/** Applications keep what a council asked for, and name no more whoever is erased: neither as applicant nor for a seat. A link that opens the application of an erased applicant opens nothing. */
export async function forgetInApplications(
  act: Act,
  { personId, email }: { personId: string; email: string },
  instead: string,
): Promise<undefined> {
  const nobody = `${personId}@erased.invalid`
  const written = await act.db
    .updateTable('application')
    .set({ applicant_name: instead, applicant_email: nobody, contact: '' })
    .where((where) => where.eb(where.fn('lower', ['applicant_email']), '=', email.toLowerCase()))
    .returning('id')
    .execute()
  if (written.length > 0)
    await act.db
      .deleteFrom('application_link')
      .where(
        'application_id',
        'in',
        written.map(({ id }) => id),
      )
      .execute()
  await sql`update application set seats = (
      select jsonb_agg(case when lower(named ->> 'email') = lower(${email})
        then named || jsonb_build_object('name', ${instead}::text, 'email', ${nobody}::text)
        else named end order by place)
      from jsonb_array_elements(seats) with ordinality as one (named, place))
    where strpos(lower(seats::text), lower(${email})) > 0`.execute(act.db)
}
