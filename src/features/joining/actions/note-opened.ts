import type { Act } from '../../../kernel/act.ts'

/** Notes, once, that whoever holds a seat that is asked has opened the page of the decision. */
export async function noteOpened(act: Act, decisionId: string, seatId: string): Promise<void> {
  await act.db
    .updateTable('admission_voter')
    .set({ opened_page_at: act.now })
    .where('decision_id', '=', decisionId)
    .where('seat_id', '=', seatId)
    .where('opened_page_at', 'is', null)
    .execute()
}
