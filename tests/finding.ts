import { type Asker, type Findable, keepFindable } from '../src/features/finding/index.ts'
import { newId } from '../src/kernel/ids.ts'
import type { Scene } from './set-up.ts'

/** Who may ask: nobody known, a council, another, the network office. */
export const stranger: Asker = { member: false, office: false, councils: [] }
export const ofLincoln: Asker = { member: true, office: false, councils: ['E07000138'] }
export const ofExeter: Asker = { member: true, office: false, councils: ['E07000041'] }
export const office: Asker = { member: true, office: true, councils: [] }

/** An article that can be found, or what `more` makes of it. */
export const article = (title: string, text: string, more: Partial<Findable> = {}): Findable => ({
  kind: 'article',
  subjectId: newId(),
  audience: 'public',
  title,
  text,
  href: `/news/${title.toLowerCase().replaceAll(' ', '-')}`,
  ...more,
})

/** Makes a record findable, as a deed does. */
export const keep = (scene: Scene, found: Findable) =>
  scene.act('daniel', (act) => keepFindable(act, found))
