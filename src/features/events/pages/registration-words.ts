import type { RegistrationState } from '../registration.ts'

/** The states of a registration as tables say them. */
export const registrationWords: Record<RegistrationState, string> = {
  placed: 'Has a place',
  waiting: 'Waits',
  offered: 'Place offered',
  lapsed: 'Offer lapsed',
  cancelled: 'Cancelled',
}
