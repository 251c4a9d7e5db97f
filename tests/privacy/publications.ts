import {
  addChapter,
  addPublication,
  publishVersion,
  savePublication,
} from '../../src/features/publications/index.ts'
import type { Act } from '../../src/kernel/act.ts'
import { granted } from '../scenes.ts'
import type { Scene } from '../set-up.ts'

const facts = {
  kind: 'report' as const,
  subtitle: '',
  summary: 'Said to everybody.',
  credits: [],
  licence: 'CC BY 4.0',
  issn: null,
  doi: null,
  themeIds: [],
  councils: [],
}

/** A publication that is out with newer words in its draft, and one that was never published: only the office reads either draft. */
export async function hidePublications(scene: Scene): Promise<void> {
  await scene.act('ruth', async (act) => {
    const out = await begun(act, 'Pier heads')
    const given = { id: out.id, seen: 3, changes: '', networkName: 'Test Cities' }
    granted(await publishVersion(act, given))
    const more = { publicationId: out.id, title: 'Newer', text: 'Vogelkirsche newer words' }
    granted(await addChapter(act, more))
    await begun(act, 'Kornblume study')
  })
}

async function begun(act: Act, title: string) {
  const { id, slug } = granted(await addPublication(act, { title, kind: 'report' }))
  granted(await savePublication(act, { id, seen: 1, facts: { ...facts, title, slug } }))
  granted(await addChapter(act, { publicationId: id, title: 'One', text: `${title}, in words.` }))
  return { id }
}
