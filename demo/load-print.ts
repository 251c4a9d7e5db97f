import * as newsletter from '../src/features/newsletter/index.ts'
import * as room from '../src/features/publications/index.ts'
import type { Act } from '../src/kernel/act.ts'
import { edition, subscribers } from './newsletter.ts'
import { publications } from './publications/index.ts'
import type { DemoPublication } from './publications/types.ts'
import { granted, type Stage } from './stage.ts'

/** Writes and publishes the reports, lets readers ask for the newsletter and confirm it, and sends them one edition. */
export function print(stage: Stage): void {
  const { timeline, at } = stage
  const made = new Map<string, string>()
  for (const given of publications) {
    timeline.add(at(given.published), given.by, `${given.title}: published`, async (act) => {
      made.set(given.slug, await publish(act, stage, given))
    })
    const { revised } = given
    if (revised)
      timeline.add(at(revised.at), given.by, `${given.title}: version 2`, (act) =>
        revise(act, stage, made.get(given.slug)!, revised),
      )
  }
  timeline.add(at(edition.asked), null, 'readers ask for the newsletter', (act) =>
    subscribe(act, stage),
  )
  timeline.add(at(edition.published), edition.by, 'the newsletter goes out', (act) =>
    send(act, stage, made),
  )
}

async function publish(act: Act, stage: Stage, given: DemoPublication): Promise<string> {
  const { id } = granted(await room.addPublication(act, given), given.slug)
  const { title, subtitle, summary, kind, credits, issn, doi, slug } = given
  const facts = {
    ...{ title, subtitle, summary, kind, credits, issn, doi, slug },
    licence: 'CC BY 4.0',
    themeIds: given.themes.map((theme) => stage.names.theme(theme)),
    councils: given.councils.map((council) => stage.names.gss(council)),
  }
  granted(await room.savePublication(act, { id, seen: 1, facts }), given.slug)
  for (const chapter of given.chapters)
    granted(await room.addChapter(act, { publicationId: id, ...chapter }), chapter.title)
  const seen = 2 + given.chapters.length
  await version(act, stage, { id, seen, changes: '' })
  return id
}

async function revise(
  act: Act,
  stage: Stage,
  id: string,
  { added, changes }: NonNullable<DemoPublication['revised']>,
): Promise<void> {
  const last = await act.db
    .selectFrom('publication_chapter')
    .select(['id', 'title', 'text', 'revision'])
    .where('publication_id', '=', id)
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow()
  const chapter = { publicationId: id, chapterId: last.id, seen: last.revision }
  const text = last.text + added
  granted(await room.saveChapter(act, { ...chapter, title: last.title, text }), changes)
  const { lock_version: seen } = await act.db
    .selectFrom('publication')
    .select('lock_version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await version(act, stage, { id, seen, changes })
}

async function version(
  act: Act,
  { networkName }: Stage,
  given: { id: string; seen: number; changes: string },
): Promise<void> {
  granted(await room.publishVersion(act, { ...given, networkName }), 'version')
}

/** Each reader asks, gets the letter, and uses its link. */
async function subscribe(act: Act, { names, baseUrl, networkName }: Stage): Promise<void> {
  for (const { address, themes } of subscribers) {
    const themeIds = themes.map((theme) => names.theme(theme))
    const wish = { address, everything: themes.length === 0, themeIds }
    granted(await newsletter.askToConfirm(act, { wish, baseUrl, networkName }), address)
    const { body } = await act.db
      .selectFrom('mail')
      .select('body')
      .where('recipient', '=', address)
      .executeTakeFirstOrThrow()
    const key = /confirmations\/(\S+)/.exec(body)![1]!
    granted(await newsletter.confirmSubscription(act, key), address)
  }
}

async function send(act: Act, { baseUrl, networkName }: Stage, made: Map<string, string>) {
  const { title, editorial } = edition
  const { id } = granted(await newsletter.addEdition(act, { title, kind: 'newsletter' }), title)
  const items = edition.publications.map((slug) => ({
    kind: 'publication' as const,
    id: made.get(slug)!,
  }))
  const words = { title, kind: 'newsletter' as const, editorial, pictureId: null, items }
  granted(await newsletter.saveEdition(act, { id, seen: 1, words }), title)
  granted(await newsletter.publishEdition(act, { id, seen: null }), title)
  // Here and not by the job, so that its letters carry the day of the edition.
  const given = { editionId: id, baseUrl, networkName }
  while ((await newsletter.sendLetters(act, given)) > 0);
}
