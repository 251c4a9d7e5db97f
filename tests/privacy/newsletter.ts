import {
  addEdition,
  askToConfirm,
  confirmSubscription,
  publishEdition,
  saveEdition,
} from '../../src/features/newsletter/index.ts'
import { granted } from '../scenes.ts'
import type { Scene } from '../set-up.ts'

/** A subscriber, an edition that is out, and a draft: the address and the draft are the office's alone. */
export async function hideNewsletter(scene: Scene): Promise<void> {
  await scene.act('ruth', async (act) => {
    const address = 'schneeball@reader.example'
    const wish = { address, everything: true, themeIds: [] }
    granted(
      await askToConfirm(act, { wish, baseUrl: 'http://localhost', networkName: 'Test Cities' }),
    )
    const { body } = await act.db
      .selectFrom('mail')
      .select('body')
      .where('recipient', '=', address)
      .executeTakeFirstOrThrow()
    granted(await confirmSubscription(act, /confirmations\/(\S+)/.exec(body)![1]!))
    const { id: publication } = await act.db
      .selectFrom('publication')
      .select('id')
      .where('slug', '=', 'pier-heads')
      .executeTakeFirstOrThrow()
    const items = [{ kind: 'publication' as const, id: publication }]
    for (const title of ['Spring', 'Autumn']) {
      const { id } = granted(await addEdition(act, { title, kind: 'newsletter' }))
      const editorial = title === 'Spring' ? 'Read by everybody.' : 'Eberesche editorial'
      const words = { title, kind: 'newsletter' as const, editorial, pictureId: null, items }
      granted(await saveEdition(act, { id, seen: 1, words }))
      if (title === 'Spring') granted(await publishEdition(act, { id, seen: null }))
    }
  })
}
