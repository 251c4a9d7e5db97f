import type { Act } from '../../../kernel/act.ts'

/** Bookings of a person who is erased keep no name, address or needs; that a place was taken stays counted. */
export async function forgetInRegistrations(
  act: Act,
  { personId, email }: { personId: string; email: string },
  instead: string,
): Promise<undefined> {
  await act.db
    .updateTable('registration')
    .set({ name: instead, email: `${personId}@erased.invalid`, access_needs: '' })
    .where((where) =>
      where.or([
        where('person_id', '=', personId),
        where.eb(where.fn('lower', ['email']), '=', email.toLowerCase()),
      ]),
    )
    .execute()
}
