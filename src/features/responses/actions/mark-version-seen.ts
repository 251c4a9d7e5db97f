import type { Act } from '../../../kernel/act.ts'

/** Notes when somebody last looked at a frozen version, so that the next one can show what changed since. */
export async function markVersionSeen(act: Act, versionId: string): Promise<void> {
  if (!act.by) return
  await act.db
    .insertInto('version_view')
    .values({
      network_id: act.networkId,
      version_id: versionId,
      person_id: act.by.personId,
      at: act.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['network_id', 'version_id', 'person_id'])
        .doUpdateSet({ at: (set) => set.ref('excluded.at') }),
    )
    .execute()
}
