/** Somebody whose data is to be erased. */
export interface Erasing {
  personId: string
  name: string
  email: string
}

export type ErasureRefusal = 'not-yours' | 'unknown-person' | 'erased-already' | 'last-of-office'

/** Why somebody’s data cannot be erased, or null: a person may ask for their own, and the office does it on request. */
export function whyNotErase(
  by: { personId: string; office: boolean } | null,
  person: { id: string; erased: boolean } | null,
): ErasureRefusal | null {
  if (!person) return 'unknown-person'
  if (by && !by.office && by.personId !== person.id) return 'not-yours'
  return person.erased ? 'erased-already' : null
}

/** Whether somebody may say how a person is called: the person, or the network office. */
export function mayCorrectName(
  by: { personId: string; office: boolean },
  person: { id: string; erased: boolean },
): boolean {
  return !person.erased && (by.office || by.personId === person.id)
}

/** What stands on record instead of a name: "a former officer of Lincoln". */
export function insteadOfName(seat: { kind: string; council: string | null } | null): string {
  if (!seat) return 'a person since erased'
  if (seat.council === null) return 'a former holder of a seat of the network'
  const elected = seat.kind === 'leader' || seat.kind === 'portfolio-holder'
  return `a former ${elected ? 'councillor' : 'officer'} of ${seat.council}`
}

/** An address that no mail reaches (RFC 2606), so that the unique key holds. */
export function addressOfNobody(personId: string): string {
  return `${personId}@erased.invalid`
}

/** Beside which field a refusal stands, and its sentence. */
export const erasureRefusals: Record<ErasureRefusal, string> = {
  'not-yours': 'Only the person concerned or the network office erases this data.',
  'unknown-person': 'Nobody of this network is known by this address.',
  'erased-already': 'This data has been erased already.',
  'last-of-office':
    'Nobody else would be in the network office. Give somebody else a seat there first, then erase this data.',
}
