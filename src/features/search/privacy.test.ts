import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type InvitedPartner, invitedPartner } from '../../../tests/privacy/partner.ts'
import { calledConsultation } from '../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Visitor } from '../../../tests/visitor.ts'
import { encodeQuestion } from '../../documents/meaning/encode.ts'
import { newId } from '../../kernel/ids.ts'
import { type Audience, type Findable, keepFindable } from '../finding/index.ts'
import { sendSearchLetters } from './jobs/send-search-letters.ts'

/** Every kind that a room makes findable, and one that nobody has thought of yet. */
const kinds = [
  'challenge',
  'solution',
  'peer-question',
  'position',
  'indicator',
  'consultation',
  'question',
  'response',
  'answer',
  'article',
  'publication',
  'event',
  'video',
] as const
const audiences: readonly Audience[] = ['public', 'partners', 'members', 'own-council', 'office']
const lincoln = 'E07000138'

const askers = ['stranger', 'partner', 'jo', 'amara', 'ruth'] as const
type AskerKey = (typeof askers)[number]
const mayFind: Record<AskerKey, readonly Audience[]> = {
  stranger: ['public'],
  partner: ['public', 'partners'],
  // An officer of Norwich: another council than the records' own.
  jo: ['public', 'partners', 'members'],
  amara: ['public', 'partners', 'members', 'own-council'],
  ruth: ['public', 'partners', 'members', 'own-council', 'office'],
}

let scene: Scene
const visitors = new Map<AskerKey, Visitor>()
let partner: InvitedPartner
let times = 0

before(async () => {
  scene = await setUp()
  const running = await calledConsultation(scene, 'Lamps after ten')
  partner = await invitedPartner(scene, running.id)
  await scene.act('ruth', async (act) => {
    for (const kind of kinds)
      for (const audience of audiences) await keepFindable(act, planted(kind, audience, 'Quandong'))
  })
  await scene.owner.query(
    `insert into theme (network_id, id, slug, name)
     select $1, gen_random_uuid(), 'theme-' || a, 'Theme ' || a from unnest($2::text[]) a`,
    [scene.networkId, audiences],
  )
  await scene.runJobs()
  for (const key of askers)
    visitors.set(
      key,
      key === 'stranger'
        ? scene.stranger()
        : key === 'partner'
          ? await scene.asPerson(partner.personId)
          : await scene.as(key),
    )
})
after(() => scene.close())

const planted = (kind: string, audience: Audience, title: string): Findable => ({
  kind,
  subjectId: newId(),
  audience,
  ...(audience === 'own-council' ? { ownGss: lincoln } : {}),
  title: `${title} ${kind} for ${audience}`,
  summary: `Plain words of ${audience}`,
  href: `/found/${kind}/${audience}`,
  on: '2027-03-01',
  themes: [`theme-${audience}`],
  councils: audience === 'own-council' ? [lincoln] : [],
  text: `The quandong orchard, ${rare(audience)} and nothing else.`,
})

/** A word that stands in the records of one audience only. */
const rare = (audience: Audience) =>
  ({
    public: 'wollemi',
    partners: 'xoconostle',
    members: 'zibibbo',
    'own-council': 'yuzukosho',
    office: 'vlaamsche',
  })[audience]

const open = (key: AskerKey, path: string) =>
  visitors.get(key)!.open(`${path}${path.includes('?') ? '&' : '?'}t=${++times}`)

const hidden = (key: AskerKey) => audiences.filter((one) => !mayFind[key].includes(one))

test('everybody finds what they may of every kind, and its number is the number of that', async () => {
  for (const key of askers) {
    const page = await open(key, '/search?q=quandong')
    const total = kinds.length * mayFind[key].length
    assert.match(page.text, new RegExp(`\\b${total} found`.replace('\\b', '(?<!\\d)')), key)
    for (const kind of kinds) {
      const one = await open(key, `/search?q=quandong&kind=${kind}`)
      for (const audience of audiences)
        assert.equal(
          one.links.includes(`/found/${kind}/${audience}`),
          mayFind[key].includes(audience),
          `${key}: ${kind} for ${audience}`,
        )
    }
  }
})

test('no filter counts or names what the asker may not find', async () => {
  for (const key of askers) {
    const page = await open(key, '/search?q=quandong')
    for (const audience of hidden(key)) {
      assert.ok(!page.links.some((link) => link.includes(`theme=theme-${audience}`)), key)
      assert.ok(!page.text.includes(audience), `${key} reads ${audience}`)
    }
    const council = page.links.some((link) => link.includes('council=lincoln'))
    assert.equal(council, mayFind[key].includes('own-council'), `${key}: council`)
    for (const audience of hidden(key)) {
      const narrowed = await open(key, `/search?q=quandong&theme=theme-${audience}`)
      assert.match(narrowed.text, /Nothing was found/)
      assert.doesNotMatch(narrowed.text, /[1-9]\d* found/)
    }
  }
})

test('words that stand in hidden records alone find nothing, and no slip of the pen is put right by them', async () => {
  for (const key of askers)
    for (const audience of hidden(key)) {
      const word = rare(audience)
      for (const typed of [
        word,
        `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`,
        word.slice(0, 5),
      ]) {
        const page = await open(key, `/search?q=${typed}`)
        const found = page.links.filter((link) => link.startsWith('/found/'))
        for (const link of found)
          assert.ok(
            mayFind[key].some((one) => link.endsWith(`/${one}`)),
            `${key} finds ${link}`,
          )
        assert.ok(!page.text.replaceAll(typed, '').includes(word), `${key} is told ${word}`)
      }
    }
})

test('what is near in meaning stays hidden too', async () => {
  const words = 'fruit trees of the desert plum'
  await encodeQuestion(words)
  for (const key of askers) {
    const page = await open(key, `/search?q=${encodeURIComponent(words)}`)
    for (const kind of kinds)
      for (const audience of hidden(key))
        assert.ok(!page.links.includes(`/found/${kind}/${audience}`), `${key}: ${kind} ${audience}`)
  }
})

test('the same holds for suggestions, and for the feed that is open to all', async () => {
  for (const key of askers) {
    const offered = await open(key, '/search/suggestions?q=quandong')
    const feed = await open(key, '/search.atom?q=quandong')
    assert.ok(JSON.parse(offered.html).suggestions.length > 0)
    assert.match(feed.html, /for public/)
    for (const audience of hidden(key))
      assert.ok(!offered.html.includes(audience), `${key} is offered ${audience}`)
    for (const audience of audiences.filter((one) => one !== 'public'))
      assert.ok(!feed.html.includes(`for ${audience}`), `${key} reads ${audience} in the feed`)
    for (const audience of hidden(key)) {
      const rarely = await open(key, `/search/suggestions?q=${rare(audience)}`)
      assert.deepEqual(JSON.parse(rarely.html).suggestions, [])
    }
  }
})

test('a feed of one’s own and a letter on what is new have what its person may find, and no more', async () => {
  for (const key of askers) {
    if (key === 'stranger') continue
    const page = await open(key, '/account/searches/new?q=quandong')
    const list = await page.send('/saved-searches', { name: 'Orchards', letters: 'daily' })
    const [address] = list.links.filter((link) => link.startsWith('/search/feeds/'))
    const feed = await scene.stranger().open(address!)
    assert.match(feed.html, /for public/)
    for (const audience of hidden(key))
      assert.ok(!feed.html.includes(`for ${audience}`), `${key} reads ${audience}`)
  }
  await scene.act('ruth', async (act) => {
    for (const audience of audiences)
      await keepFindable(act, planted('article', audience, 'Later quandong'))
  })
  scene.time.now = new Date(scene.time.now.getTime() + 86_400_000)
  const context = { database: scene.database, clock: () => scene.time.now, config: scene.config }
  await sendSearchLetters.run({ networkId: scene.networkId }, context)
  const { rows } = await scene.owner.query<{ person: string; body: string }>(
    `select p.id as person, m.body from mail m join person p on lower(p.email) = lower(m.recipient)
     where m.subject like '%saved searches%'`,
  )
  for (const key of askers) {
    if (key === 'stranger') continue
    const person = key === 'partner' ? partner.personId : scene.personId(key)
    const own = rows.filter((row) => row.person === person)
    assert.equal(own.length, 1, key)
    for (const audience of audiences)
      assert.equal(
        own[0]!.body.includes(`Later quandong article for ${audience}`),
        mayFind[key].includes(audience),
        `${key}: a letter on ${audience}`,
      )
  }
})
