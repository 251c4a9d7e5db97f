import { defaultConstitution } from '../src/features/responses/index.ts'
import type { Terms } from '../src/features/subscriptions/index.ts'
import { newId } from '../src/kernel/ids.ts'
import type { Scene } from './set-up.ts'

/** What members of the test network pay. */
export const terms: Terms = {
  yearBegins: 4,
  bands: [
    { name: 'Small', upTo: 120_000, yearly: 3000 },
    { name: 'Middle', upTo: 200_000, yearly: 4500.5 },
    { name: 'Large', upTo: null, yearly: 6000 },
  ],
  kinds: ['founder', 'full'],
  vat: { percent: 0, note: 'Outside the scope of VAT.' },
  payTo: 'Test Cities, sort code 00-00-00, account 00000000',
  dueDays: 30,
  reminders: { firstAfterDays: 7, leastDaysBetween: 14 },
}

/** Gives the network of a scene a constitution with these subscriptions. */
export async function setTerms(scene: Scene, subscriptions: Terms = terms): Promise<void> {
  await scene.owner.query(
    'insert into constitution (network_id, id, effective_from, settings, created_at) values ($1, $2, $3, $4, $5)',
    [
      scene.networkId,
      newId(),
      '2020-01-01',
      JSON.stringify({ ...defaultConstitution, subscriptions }),
      scene.time.now,
    ],
  )
}
