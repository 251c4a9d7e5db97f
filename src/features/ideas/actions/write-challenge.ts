import type { Act } from '../../../kernel/act.ts'
import type { ChallengeText } from '../challenge.ts'

/** The columns of a challenge that its council writes. */
export function columnsOf(text: ChallengeText) {
  return {
    title: text.title,
    problem: text.problem,
    whom: text.whom,
    since: text.since,
    tried: text.tried,
    audience: text.audience,
    contact_seat_id: text.contactSeatId,
  }
}

/** Writes what a challenge names beside its own columns, its themes, in the place of what stood there. */
export async function writeChallenge(
  act: Act,
  challengeId: string,
  { themeIds }: ChallengeText,
): Promise<void> {
  await act.db.deleteFrom('challenge_theme').where('challenge_id', '=', challengeId).execute()
  const themes = [...new Set(themeIds)].map((theme_id) => ({
    network_id: act.networkId,
    challenge_id: challengeId,
    theme_id,
  }))
  if (themes.length > 0) await act.db.insertInto('challenge_theme').values(themes).execute()
}
