import { sql } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { type LetterAbout, newChallengeLetter, newSolutionsLetter } from '../letters.ts'
import { addressesOfSeats } from '../queries/contacts.ts'

/** What letters need of the installation. */
export interface Mailing {
  baseUrl: string
  networkName: string
}

interface Untold {
  challengeId: string
  solutionId: string
  newer: 'challenge' | 'solution'
  challenge: string
  challengeSlug: string
  challengeSeat: string
  challengeCouncil: string
  solution: string
  solutionSlug: string
  solutionSeat: string
  solutionCouncil: string
}

/** Writes to those whom nobody has told yet what their challenge or solution has met: one letter to each with all that is new, and none within a week of the last. */
export async function tellOfMatches(act: Act, mail: Mailing): Promise<number> {
  const untold = await untoldMatches(act)
  // One letter for a challenge, whatever number of solutions it met; the same for a solution.
  const letters = Map.groupBy(untold, (match) =>
    match.newer === 'solution' ? match.challengeId : match.solutionId,
  )
  let told = 0
  for (const matches of letters.values()) if (await tellOne(act, mail, matches)) told++
  return told
}

async function tellOne(act: Act, mail: Mailing, matches: readonly Untold[]): Promise<boolean> {
  const [first] = matches as [Untold]
  const ofSolutions = first.newer === 'solution'
  const { numUpdatedRows } = await act.db
    .updateTable('challenge_match')
    .set({ told_at: act.now })
    .where('told_at', 'is', null)
    .where('newer', '=', first.newer)
    .where(
      ofSolutions ? 'challenge_id' : 'solution_id',
      '=',
      ofSolutions ? first.challengeId : first.solutionId,
    )
    .where(
      ofSolutions ? 'solution_id' : 'challenge_id',
      'in',
      matches.map((match) => (ofSolutions ? match.solutionId : match.challengeId)),
    )
    .executeTakeFirst()
  // Somebody else who runs the same job has told them.
  if (numUpdatedRows === 0n) return false
  const seat = ofSolutions ? first.challengeSeat : first.solutionSeat
  const about: LetterAbout[] = matches.map((match) => ({
    challenge: match.challenge,
    challengeAddress: `${mail.baseUrl}/challenges/${match.challengeSlug}`,
    solution: match.solution,
    council: ofSolutions ? match.solutionCouncil : match.challengeCouncil,
  }))
  for (const { name, email } of await addressesOfSeats(act.db, [seat], dayOf(act.now))) {
    const write = ofSolutions ? newSolutionsLetter : newChallengeLetter
    await sendMail(act, { to: email, ...write({ name, about, networkName: mail.networkName }) })
  }
  return true
}

/** What nobody was told yet, of open challenges, where the last letter is a week old. Locked, so that two jobs at once do not tell twice. */
async function untoldMatches(act: Act): Promise<Untold[]> {
  const weekAgo = new Date(act.now.getTime() - 7 * 86_400_000)
  const { rows } = await sql<Untold>`
    select m.challenge_id as "challengeId", m.solution_id as "solutionId", m.newer,
      c.title as challenge, c.slug as "challengeSlug", c.contact_seat_id as "challengeSeat", a.short_name as "challengeCouncil",
      s.title as solution, s.slug as "solutionSlug", s.contact_seat_id as "solutionSeat", b.short_name as "solutionCouncil"
    from challenge_match m
    join challenge c on c.network_id = m.network_id and c.id = m.challenge_id
    join authority a on a.gss = c.gss
    join solution s on s.network_id = m.network_id and s.id = m.solution_id
    join authority b on b.gss = s.gss
    where m.told_at is null and c.closed_at is null and c.shared_at is not null and s.shared_at is not null
      and not exists (select from challenge_match e where e.network_id = m.network_id and e.newer = m.newer
        and e.told_at > ${weekAgo}
        and case m.newer when 'solution' then e.challenge_id = m.challenge_id else e.solution_id = m.solution_id end)
    order by m.likeness desc
    for update of m`.execute(act.db)
  return rows
}
