import { type Answer, forbidden, notFound } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Ask } from '../../../kernel/web.ts'
import { type Consultation, consultationBySlug } from '../../consultations/index.ts'
import { type Call, callOf } from '../queries/call.ts'

/** The consultation, its call and the council for which somebody opens these pages. */
export interface Desk {
  consultation: Consultation
  call: Call
  council: { gss: string; slug: string; name: string }
}

/** The consultation, call and council for which somebody works, or what they are told instead. */
export async function deskOf(ask: Ask, db: Reads): Promise<Desk | Answer> {
  const consultation = await consultationBySlug(db, ask.params.slug ?? '')
  const call = consultation && (await callOf(db, consultation.id))
  if (!consultation || !call) return notFound
  const seats = ask.viewer?.seats.filter((seat) => seat.gss !== null) ?? []
  const seat = ask.query.council
    ? seats.find((one) => one.councilSlug === ask.query.council)
    : seats[0]
  if (!seat)
    return forbidden(
      'Only people with a seat at the council can open its answers. The network office reads them in the grid.',
    )
  return {
    consultation,
    call,
    council: { gss: seat.gss!, slug: seat.councilSlug!, name: seat.council! },
  }
}

export const isDesk = (value: Desk | Answer): value is Desk => 'consultation' in value
