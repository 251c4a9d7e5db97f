import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newSalt, sha256 } from '../../../kernel/hash.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { solutionsToCheck } from '../queries/solution-checks.ts'
import { askToday } from '../solution-check.ts'
import { checkLetter } from '../solution-letters.ts'

/** Asks who holds the contact seat of a solution whether it still runs, or reminds them, where that is due. Two that ask at once send one letter. */
export async function askContact(
  act: Act,
  given: { solutionId: string; networkName: string; baseUrl: string },
): Promise<{ asked: boolean }> {
  // Whoever came second waits here, then reads that it has been asked.
  await act.db
    .selectFrom('solution')
    .select('id')
    .where('id', '=', given.solutionId)
    .forUpdate()
    .executeTakeFirst()
  const [found] = await solutionsToCheck(act.db, act.now, given.solutionId)
  if (!found?.holder) return { asked: false }
  const { holder, ...solution } = found
  const due = askToday({ ...solution, holderId: holder.personId, today: dayOf(act.now) })
  if (due === null) return { asked: false }
  const token = newSalt()
  const id = newId()
  await act.db
    .insertInto('solution_check')
    .values({
      network_id: act.networkId,
      id,
      solution_id: solution.id,
      asked_at: act.now,
      token_hash: sha256(token),
      person_id: holder.personId,
      seat_id: solution.seatId,
    })
    .execute()
  const letter = checkLetter({
    ...{ name: holder.name, title: solution.title, council: solution.council },
    ...{ networkName: given.networkName, confirmedOn: solution.confirmedOn },
    address: `${given.baseUrl}/solution-checks/${token}`,
    again: due === 'remind',
  })
  await sendMail(act, { to: holder.email, ...letter })
  await act.record({
    name: due === 'ask' ? 'solution-check.asked' : 'solution-check.reminded',
    gss: solution.gss,
    subjectId: solution.id,
    facts: { check: id },
  })
  return { asked: true }
}
