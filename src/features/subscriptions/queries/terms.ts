import type { Reads } from '../../../kernel/db.ts'
import { constitutionOn } from '../../responses/index.ts'
import { bandSentences, type Terms, termsSchema } from '../terms.ts'

/** What the constitution in force on a day says of subscriptions; null where it says nothing. Throws where it cannot be read. */
export async function termsOn(db: Reads, day: string): Promise<Terms | null> {
  const { subscriptions } = await constitutionOn(db, day)
  return subscriptions === undefined ? null : termsSchema.parse(subscriptions)
}

/** What a subscription costs, for councils that think of joining: one sentence for each band; none where the constitution sets no price. */
export async function subscriptionSentences(db: Reads, day: string): Promise<string[]> {
  const terms = await termsOn(db, day)
  return terms ? bandSentences(terms) : []
}
