import { z } from 'zod'
import type { SeatKind } from '../../kernel/seats.ts'
import type { Constitution, Threshold } from '../responses/index.ts'

export const executiveKinds = [
  'chair',
  'vice-chair',
  'executive-member',
] as const satisfies SeatKind[]

const threshold = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), value: z.int().min(1) }),
  z.strictObject({ kind: z.literal('share'), value: z.string().regex(/^\d+\/\d+$/) }),
  z.strictObject({ kind: z.literal('more-than-share'), value: z.string().regex(/^\d+\/\d+$/) }),
])

/** How the executive decides, as the constitution says it. */
export const executiveSchema = z.strictObject({
  seats: z
    .array(z.enum(executiveKinds))
    .min(1)
    .default([...executiveKinds]),
  quorum: threshold.default({ kind: 'more-than-share', value: '1/2' }),
  /** Whole days between opening and close. */
  leastDays: z.int().min(0).max(365).default(3),
  /** Hours for second thoughts after the last has decided; null: wait for the close. */
  closeEarlyAfterHours: z.int().min(0).max(1000).nullable().default(24),
})

export type Executive = z.infer<typeof executiveSchema>

/** Whoever decides: the seats of the executive, or the leaders of all members where none of those is held. */
export type Body = 'executive' | 'leaders'

/** The constitution with the executive's own quorum and days in place of the members': what one decision is frozen with. */
export function decidingConstitution(whole: Constitution, body: Body): Constitution {
  if (body === 'leaders') return whole
  const executive = executiveSchema.parse(whole.executive ?? {})
  return {
    ...whole,
    signOff: {
      procedure: 'active',
      quorum: executive.quorum as Threshold,
      perNation: null,
      perPoliticalGroup: null,
    },
    round: {
      leastDays: executive.leastDays,
      closeEarlyAfterHours: executive.closeEarlyAfterHours,
    },
  }
}

/** One seat that decides. */
export interface Voter {
  seatId: string
  kind: SeatKind
  title: string
  council: string | null
  nation: string | null
  holders: { personId: string; name: string; email: string; demonstration: boolean }[]
}

/** Each person once, by their first seat: the chair before a vice-chair before a member of the executive. One person has one vote. */
export function oneVoteEach(voters: readonly Voter[]): Voter[] {
  const seen = new Set<string>()
  const rank = (kind: SeatKind) => (executiveKinds as readonly SeatKind[]).indexOf(kind)
  return voters
    .toSorted((a, b) => rank(a.kind) - rank(b.kind))
    .filter(({ holders }) => {
      const fresh = holders.some(({ personId }) => !seen.has(personId))
      for (const { personId } of holders) seen.add(personId)
      return fresh
    })
}

export type VoterRefusal = { refused: 'not-a-voter' }

/** Why a person may not decide in this seat, or null: it is one of those asked, and theirs today. */
export function whyNotVote(
  voters: readonly { seatId: string }[],
  heldSeats: readonly string[],
  seatId: string,
): VoterRefusal | null {
  const asked = voters.some((voter) => voter.seatId === seatId)
  return asked && heldSeats.includes(seatId) ? null : { refused: 'not-a-voter' }
}
