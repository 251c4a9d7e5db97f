/** The kinds of seat, council seats first; the words of product.md. */
export type SeatKind =
  | 'leader'
  | 'portfolio-holder'
  | 'policy-officer'
  | 'chief-executive'
  | 'lead-officer'
  | 'director'
  | 'policy-manager'
  | 'coordinator'
  | 'communications'
  | 'chair'
  | 'vice-chair'
  | 'executive-member'
  | 'portfolio-lead'

/** A seat that the person holds today. */
export interface HeldSeat {
  id: string
  kind: SeatKind
  title: string
  gss: string | null
  /** Short name of the council, null for a seat of the network. */
  council: string | null
  councilSlug: string | null
}

/** A person who has signed in, with the seats they hold today: what they may do follows from these. */
export interface Viewer {
  personId: string
  sessionId: string
  name: string
  email: string
  demonstration: boolean
  seats: HeldSeat[]
}

const office: readonly SeatKind[] = ['director', 'policy-manager', 'coordinator', 'communications']

/** Whether the person sits in the network office today. */
export function isOffice(viewer: Viewer | null): boolean {
  return viewer?.seats.some((seat) => office.includes(seat.kind)) ?? false
}

/** The codes of the councils for which the person holds a seat today. */
export function councilsOf(viewer: Viewer | null): string[] {
  return [...new Set(viewer?.seats.flatMap((seat) => (seat.gss ? [seat.gss] : [])) ?? [])]
}

/** The first seat held today of one of these kinds, for this council if one is named; null if there is none. */
export function seatOf(
  viewer: Viewer | null,
  kinds: readonly SeatKind[],
  gss?: string | null,
): HeldSeat | null {
  for (const kind of kinds) {
    const held = viewer?.seats.find(
      (seat) => seat.kind === kind && (gss === undefined || seat.gss === gss),
    )
    if (held) return held
  }
  return null
}

/** The seat of the network office in which the person acts, or null. */
export function officeSeat(viewer: Viewer | null): HeldSeat | null {
  return seatOf(viewer, office)
}
