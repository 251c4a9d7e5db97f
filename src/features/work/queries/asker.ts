import { councilsOf, isOffice, type SeatKind, type Viewer } from '../../../kernel/seats.ts'

/** Who a person is for the record of what needs them, as SQL takes it. */
export interface Asker {
  personId: string
  office: boolean
  /** Codes of the councils whose answers they write. */
  officerOf: string[]
  /** Codes of all councils they hold a seat of. */
  councils: string[]
  /** Seats of a portfolio holder or leader, who clear. */
  clearingSeats: string[]
  /** Every council seat as kind and code, side by side. */
  seatKinds: SeatKind[]
  seatCouncils: string[]
  /** Every seat, of councils and of the network. */
  seats: string[]
  /** Codes of the councils for which they see to what a new member does first. */
  stepsOf: string[]
  /** Codes of the councils whose invoices come to them. */
  invoicesOf: string[]
}

/** The person with the seats they hold today. */
export function askerOf(viewer: Viewer): Asker {
  const ofCouncils = viewer.seats.filter((seat) => seat.gss !== null)
  const codes = (kind: SeatKind) =>
    ofCouncils.filter((seat) => seat.kind === kind).map((seat) => seat.gss as string)
  return {
    personId: viewer.personId,
    office: isOffice(viewer),
    officerOf: codes('policy-officer'),
    councils: councilsOf(viewer),
    clearingSeats: ofCouncils
      .filter(({ kind }) => kind === 'portfolio-holder' || kind === 'leader')
      .map(({ id }) => id),
    seatKinds: ofCouncils.map(({ kind }) => kind),
    seatCouncils: ofCouncils.map(({ gss }) => gss as string),
    seats: viewer.seats.map(({ id }) => id),
    stepsOf: [...new Set([...codes('policy-officer'), ...codes('lead-officer')])],
    invoicesOf: [
      ...new Set([
        ...codes('policy-officer'),
        ...codes('lead-officer'),
        ...codes('chief-executive'),
      ]),
    ],
  }
}
