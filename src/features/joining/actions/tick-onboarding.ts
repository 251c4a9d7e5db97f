import type { Act } from '../../../kernel/act.ts'
import { isId } from '../../../kernel/ids.ts'
import { councilsOf, isOffice } from '../../../kernel/seats.ts'
import { type TickRefusal, whyNotTick } from '../onboarding.ts'

/** Somebody says that an item of an onboarding list is done, or is not after all. */
export async function tickOnboarding(
  act: Act,
  { itemId, done }: { itemId: string; done: boolean },
): Promise<{ what: string } | TickRefusal> {
  const item = isId(itemId)
    ? await act.db
        .selectFrom('onboarding_item')
        .selectAll()
        .where('id', '=', itemId)
        .forUpdate()
        .executeTakeFirst()
    : undefined
  const by = { office: isOffice(act.by), councils: councilsOf(act.by) }
  const refusal = whyNotTick(item ?? null, by)
  if (refusal || !item) return refusal ?? { refused: 'no-such-item' }
  if ((item.done_at !== null) === done) return { what: item.what }
  await act.db
    .updateTable('onboarding_item')
    .set({
      done_at: done ? act.now : null,
      done_by: done ? (act.by?.personId ?? null) : null,
    })
    .where('id', '=', itemId)
    .execute()
  await act.record({
    name: done ? 'onboarding-item.done' : 'onboarding-item.reopened',
    gss: item.gss,
    subjectId: itemId,
  })
  return { what: item.what }
}
