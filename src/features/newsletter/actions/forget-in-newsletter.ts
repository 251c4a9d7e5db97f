import type { Act } from '../../../kernel/act.ts'
import { lockMailbox } from './lock-mailbox.ts'
import { forgetSubscriber } from './lock-subscriber.ts'

/** Somebody who is erased gets no newsletter at their address, and a sign-up that waits for its link is gone. */
export async function forgetInNewsletter(
  act: Act,
  { email }: { email: string },
): Promise<undefined> {
  await forgetSubscriber(act, await lockMailbox(act, email), 'left')
}
