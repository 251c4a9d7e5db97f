import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import type { AdoptionStepText } from '../adoption.ts'
import { stepLetter } from '../adoption-letter.ts'
import { addressesOfSeats, writtenSeats } from '../queries/contacts.ts'

/** Tells whoever is rung about a solution, and the council from which this one learned it, how far it has come, but not whoever says so. Answers whether a letter went to whoever is rung about it: nobody may hold that seat. */
export async function tellOfStep(
  act: Act,
  given: {
    solution: { slug: string; title: string; contact_seat_id: string; gss: string }
    gss: string
    learnedFrom: string
    step: AdoptionStepText
    first: boolean
    baseUrl: string
    networkName: string
  },
): Promise<boolean> {
  const { solution, gss, learnedFrom, step, first, baseUrl, networkName } = given
  const day = dayOf(act.now)
  const others = learnedFrom === solution.gss ? [] : await writtenSeats(act.db, [learnedFrom], day)
  const seats = [solution.contact_seat_id, ...others.map(({ seatId }) => seatId)]
  const council = await act.db
    .selectFrom('authority')
    .select('short_name')
    .where('gss', '=', gss)
    .executeTakeFirstOrThrow()
  let told = false
  for (const { personId, seatId, name, email } of await addressesOfSeats(act.db, seats, day)) {
    if (personId === act.by?.personId) continue
    const letter = stepLetter({
      ...{ name, council: council.short_name, title: solution.title, step, first, networkName },
      address: `${baseUrl}/solutions/${solution.slug}/spread`,
    })
    await sendMail(act, { to: email, ...letter })
    told ||= seatId === solution.contact_seat_id
  }
  return told
}
