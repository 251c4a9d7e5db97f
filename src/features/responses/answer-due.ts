import { addDays } from '../../kernel/clock.ts'

/** The day by which government promises its answer, ISO date: twelve weeks after the close (Consultation Principles, Cabinet Office 2018); null without a close. */
export function answerDue(closes: string | null): string | null {
  return closes === null ? null : addDays(closes, 84)
}
