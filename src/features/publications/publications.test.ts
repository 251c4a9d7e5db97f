import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { wordsOf } from '../../../tests/privacy/read-body.ts'
import { granted } from '../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Page, Visitor } from '../../../tests/visitor.ts'
import { publishVersion } from './index.ts'

let scene: Scene
let ruth: Visitor
let id: string
before(async () => {
  scene = await setUp()
  ruth = await scene.as('ruth')
})
after(() => scene.close())

const desk = () => ruth.open(`/newsroom/publications/${id}`)
const stranger = (path: string) => scene.stranger().open(path)
/** Past the seconds for which strangers share a page. */
const fresh = (path: string) => stranger(`${path}?${Math.random()}`)
const fill = { text: 'Words[^1] of ours.\n\n# A heading\n\nMore words.\n\n[^1]: A note.' }

async function addChapter(title: string, text = fill.text): Promise<Page> {
  const page = await (await desk()).send('/publication-chapters', { title })
  return page.send('/chapter-revisions', { text })
}

test('a draft is begun by its title, and nobody but the office sees it', async () => {
  const list = await ruth.open('/newsroom/publications')
  assert.match(list.text, /No publication yet/)
  const draft = await list.send('/publications', { title: 'Empty floors', kind: 'study' })
  assert.equal(draft.heading, 'Empty floors')
  id = draft.url.split('/').at(-1)!
  assert.equal((await fresh('/publications/empty-floors')).status, 404)
  assert.equal((await (await scene.as('amara')).open(draft.url)).status, 403)
})

test('a title is needed, and stands beside its field', async () => {
  const list = await ruth.open('/newsroom/publications')
  const again = await list.send('/publications', { title: ' ' })
  assert.equal(again.status, 422)
  assert.match(again.text, /Enter a title/)
})

test('a wrong ISSN and a wrong DOI are told beside their fields, and nothing typed is lost', async () => {
  const page = await (await desk()).send('/publication-facts', {
    issn: '2049-3631',
    doi: '11.5555/x',
    summary: 'A summary that took an hour.',
  })
  assert.equal(page.status, 422)
  assert.match(page.text, /after 2049-363 comes 0, not 1/)
  assert.match(page.text, /A DOI begins with 10\./)
  assert.match(page.text, /A summary that took an hour\./)
  assert.match(page.html, /value="2049-3631"/)
})

test('an empty draft is not published: first a chapter, then words in it, then a summary', async () => {
  const publish = async () => {
    const page = await ruth.open(`/newsroom/publications/${id}/publish`)
    return page.send('/publication-versions')
  }
  assert.match((await publish()).text, /There is no chapter yet/)
  const chapter = await (await desk()).send('/publication-chapters', { title: 'What we counted' })
  assert.match((await publish()).text, /One chapter has no words yet/)
  await chapter.send('/chapter-revisions', { text: fill.text })
  const refused = await publish()
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Write the summary first/)
})

test('two editors of one chapter: the second is told, sees both texts and loses neither', async () => {
  const at = `/newsroom/publications/${id}`
  const link = (await desk()).links.find((one) => one.startsWith(`${at}/chapters/`))!
  const mine = await ruth.open(link)
  const theirs = await (await scene.as('daniel')).open(link)
  await theirs.send('/chapter-revisions', { text: 'Words of Daniel.' })
  const refused = await mine.send('/chapter-revisions', { text: 'Words of Ruth.' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Somebody else saved this chapter/)
  assert.match(refused.text, /Words of Ruth\..*Words of Daniel\./)
  const settled = await refused.send('/chapter-revisions', { text: fill.text })
  assert.equal(settled.status, 200)
})

test('two editors of the facts: the second is told and keeps what was typed', async () => {
  const mine = await desk()
  await (await (await scene.as('daniel')).open(mine.url)).send('/publication-facts', {
    subtitle: 'By Daniel',
  })
  const refused = await mine.send('/publication-facts', { subtitle: 'By Ruth' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Somebody else saved these facts/)
  assert.match(refused.html, /value="By Ruth"/)
})

test('a chapter removed while somebody writes on it: the words are kept and can be added anew', async () => {
  const page = await addChapter('Soon gone')
  const mine = await ruth.open(page.url)
  await (await ruth.open(page.url)).send('/chapter-removals')
  const refused = await mine.send('/chapter-revisions', { text: 'Two hours of work.' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Somebody removed this chapter.*Two hours of work\./)
  const added = await refused.send('/publication-chapters')
  assert.equal(added.status, 200)
  assert.match(added.text, /Two hours of work\./)
  await added.send('/chapter-removals')
})

test('chapters are put in another order', async () => {
  await addChapter('First thoughts')
  const moved = await (await desk()).send('/chapter-moves', { by: 'up' }, 'First thoughts')
  assert.match(moved.text, /1 First thoughts.*2 What we counted/)
})

test('published, it is read by chapter and whole, with numbers that are addresses, and printed by a job', async () => {
  const facts = {
    summary: 'Many floors stand empty.\n\nThey could be homes.',
    authors: 'Wren Ashby, Humber Institute',
    partners: 'University of Lindum',
    issn: '20493630',
    doi: 'https://doi.org/10.5555/empty-floors',
    councils: ['E07000138'],
  }
  const saved = await (await desk()).send('/publication-facts', facts)
  assert.equal(saved.status, 200)
  const confirm = await ruth.open(`/newsroom/publications/${id}/publish`)
  const done = await confirm.send('/publication-versions')
  assert.match(done.html, /Version 1 is published/)
  const waiting = await fresh('/publications/empty-floors')
  assert.match(waiting.text, /The PDF is being made/)
  assert.equal((await stranger('/publications/empty-floors.pdf')).status, 404)
  await scene.runJobs()
  const page = await fresh('/publications/empty-floors')
  assert.match(
    page.text,
    /By Wren Ashby \(Humber Institute\).*In partnership with University of Lindum/,
  )
  assert.match(page.text, /2049-3630/)
  assert.ok(page.links.includes('https://doi.org/10.5555/empty-floors'))
  assert.ok(page.links.includes('/members/lincoln'))
  assert.match(page.html, /"@type":"ScholarlyArticle"/)
  assert.match(page.html, /rel="canonical" href="http:\/\/localhost\/publications\/empty-floors"/)
  const chapter = await stranger('/publications/empty-floors/first-thoughts')
  assert.equal(chapter.heading, 'First thoughts')
  assert.match(chapter.html, /id="p1-1"/)
  assert.match(chapter.html, /id="s1-1"/)
  assert.match(chapter.html, /id="n1-1"/)
  const whole = await stranger('/publications/empty-floors/whole')
  assert.match(whole.html, /id="p1-1".*id="p2-1"/s)
  const pdf = await stranger('/publications/empty-floors.pdf')
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  assert.match(
    (await wordsOf(pdf)).replace(/\s+/g, ' '),
    /Many floors stand empty\..*Words ?1? ?of ours/,
  )
})

test('it is cited in words, BibTeX, RIS and CSL-JSON', async () => {
  const page = await fresh('/publications/empty-floors')
  assert.match(
    page.text,
    /Ashby, W\. \(2027\) Empty floors: By Daniel\. Test Cities\. https:\/\/doi\.org/,
  )
  for (const [ending, mime, words] of [
    ['bib', 'x-bibtex', '@techreport'],
    ['ris', 'research-info-systems', 'TY  - RPRT'],
    ['json', 'csl+json', '"type": "report"'],
  ]) {
    const file = await stranger(`/publications/empty-floors/cite.${ending}`)
    assert.ok(String(file.headers['content-type']).includes(mime!))
    assert.ok(file.html.includes(words!))
  }
})

test('a new version needs other words and says what changed; the old one stays readable', async () => {
  const confirm = () => ruth.open(`/newsroom/publications/${id}/publish`)
  const same = await (await confirm()).send('/publication-versions', { changes: 'Nothing' })
  assert.match(same.text, /says the same as the version that is published/)
  await addChapter('What we add', 'New words of the second version.')
  const silent = await (await confirm()).send('/publication-versions')
  assert.equal(silent.status, 422)
  assert.match(silent.text, /Say in a sentence what changed/)
  scene.time.now = new Date('2027-04-02T09:00:00Z')
  await (await confirm()).send('/publication-versions', { changes: 'A third chapter' })
  await scene.runJobs()
  const page = await fresh('/publications/empty-floors')
  assert.match(page.text, /Version 2 ?, 2 April 2027: A third chapter/)
  assert.match(page.text, /Version 1 ?, 10 March 2027: first published/)
  const old = await stranger('/publications/empty-floors/versions/1')
  assert.match(old.text, /Version 2 of 2 April 2027 takes its place/)
  assert.doesNotMatch(old.text, /New words of the second version/)
  assert.equal((await stranger('/publications/empty-floors/versions/1.pdf')).status, 200)
  assert.equal((await stranger('/publications/empty-floors/versions/3')).status, 404)
  assert.equal((await stranger('/publications/empty-floors/versions/x')).status, 404)
})

test('its address stays once it is out, whatever is posted', async () => {
  const saved = await (await desk()).send('/publication-facts', { slug: 'elsewhere' })
  assert.equal(saved.status, 200)
  assert.equal((await fresh('/publications/empty-floors')).status, 200)
})

test('of two who publish at once one makes the version', async () => {
  await addChapter('Last words', 'The very last words.')
  const { lock_version: seen } = await scene.read((db) =>
    db.selectFrom('publication').select('lock_version').executeTakeFirstOrThrow(),
  )
  const given = { id, seen, changes: 'Last words added', networkName: 'Test Cities' }
  const both = await Promise.all(
    (['ruth', 'daniel'] as const).map((who) => scene.act(who, (act) => publishVersion(act, given))),
  )
  assert.equal(both.filter((one) => 'refused' in one).length, 1)
  assert.equal(granted(both.find((one) => !('refused' in one))!).number, 3)
  await scene.runJobs()
})

test('list, feed and data name it, and a conditional request is answered without the words', async () => {
  assert.match((await fresh('/publications')).text, /Empty floors/)
  const feed = await stranger('/publications.atom')
  assert.match(feed.html, /<entry>.*<title>Empty floors<\/title>/s)
  const data = JSON.parse((await stranger('/publications.json')).html)
  assert.equal(data.publications[0].version, 3)
  assert.ok(feed.headers.etag)
})

test('withdrawn with a reason, its address says so, and lists and files are without it', async () => {
  const confirm = await ruth.open(`/newsroom/publications/${id}/withdraw`)
  const silent = await confirm.send('/publication-withdrawals')
  assert.equal(silent.status, 422)
  assert.match(silent.text, /Say why it is withdrawn/)
  await confirm.send('/publication-withdrawals', { reason: 'The figures of table 2 were wrong.' })
  const page = await fresh('/publications/empty-floors')
  assert.equal(page.status, 410)
  assert.match(page.text, /The figures of table 2 were wrong\./)
  assert.doesNotMatch(page.text, /They could be homes/)
  assert.equal((await fresh('/publications/empty-floors/first-thoughts')).status, 410)
  assert.equal((await stranger('/publications/empty-floors.pdf')).status, 404)
  assert.doesNotMatch((await fresh('/publications')).text, /Empty floors/)
  const again = await ruth.open(`/newsroom/publications/${id}/withdraw`)
  assert.equal((await again.send('/publication-withdrawals', { reason: 'x' })).status, 422)
})

test('what was done is in the record, by id and never by words', async () => {
  const events = await scene.read((db) =>
    db
      .selectFrom('event')
      .select(['name', 'facts'])
      .where('name', 'like', 'publication.%')
      .execute(),
  )
  assert.ok(events.some(({ name }) => name === 'publication.withdrawn'))
  for (const { facts } of events) assert.doesNotMatch(facts, /Empty floors|figures of table/)
})
