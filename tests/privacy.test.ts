import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { councils } from './people.ts'
import { addressesOf, pathsOf } from './privacy/addresses.ts'
import { wordsOf } from './privacy/read-body.ts'
import { hideSecrets, type Secrets, type VisitorKey, visitors } from './privacy/secrets.ts'
import { type Scene, setUp } from './set-up.ts'
import type { Visitor } from './visitor.ts'

/** So many of the addresses that pages link to are opened after those of every route. */
const mostLinks = 250

let scene: Scene
let hidden: Secrets
/** By visitor: what each address said. */
const said = new Map<VisitorKey, Map<string, { status: number; words: string }>>()

before(async () => {
  scene = await setUp()
  hidden = await hideSecrets(scene)
  const first = await addresses()
  await Promise.all(
    visitors.map(async (key) => {
      const browser = await browserOf(key)
      said.set(key, await goRound(browser, first))
    }),
  )
})
after(() => scene.close())

function browserOf(key: VisitorKey): Promise<Visitor> {
  if (key === 'stranger') return Promise.resolve(scene.stranger())
  return key === 'partner' ? scene.asPerson(hidden.partner.personId) : scene.as(key)
}

/** Every address of every route, filled with everything that there is, for the right room and the wrong one. */
async function addresses(): Promise<string[]> {
  const column = async (statement: string) =>
    (await scene.owner.query<{ id: string }>(statement)).rows.map(({ id }) => id)
  const ids = await column(`
    select id::text from response_version union all select id::text from sign_off_round
    union all select id::text from reading union all (select id::text from paragraph limit 4)
    union all select id::text from consultation_document union all select gen_random_uuid()::text`)
  const ofNews = await column(
    'select id::text from article union all select id::text from quote union all select gen_random_uuid()::text',
  )
  const files = await column('select file_id::text as id from submission_file')
  const slugs = [
    hidden.running.slug,
    hidden.published.slug,
    hidden.published.address,
    'lincoln',
    'southend',
    'network',
    'no-such-place',
  ]
  const values = {
    slug: slugs,
    id: ids,
    at: ['1', '2', '3', '99'],
    council: ['lincoln', 'southend', 'no-such-place'],
    file: files,
    name: ['no-such-file.jpg'],
    token: ['no-such-token'],
    person: [scene.personId('amara'), scene.personId('harriet')],
    '*': ['app.css'],
    gss: ['E07000138', 'E06000033', 'E07000028', 'X'],
  }
  // Rooms whose records have addresses of their own, so that not every slug is tried in every room.
  const rooms: Record<string, Record<string, readonly string[]>> = {
    '/publications/': {
      slug: ['pier-heads', 'kornblume-study'],
      chapter: ['one', 'newer'],
      number: ['1', 'x'],
    },
    '/answers/': { id: await column('select id::text from answer limit 6') },
    '/past-responses/': { id: await column('select gen_random_uuid()::text as id') },
    '/positions/': {
      slug: [...(await column('select slug as id from position')), 'no-such-position'],
    },
    '/network/subscriptions/': { number: ['1', '2', '3', 'x'] },
    '/events/': { slug: [...hidden.eventSlugs, 'no-such-event'] },
    '/newsroom/events/': { slug: [...hidden.eventSlugs, 'no-such-event'] },
    '/videos/': { slug: ['a-film', 'no-such-video'] },
    '/newsroom/videos/': { slug: ['a-film', 'no-such-video'] },
    '/admissions/': { id: await column('select id::text from admission_decision') },
    '/network/applications/': { id: await column('select id::text from application') },
    '/network/partners/': { slug: ['university-of-the-fens', 'tidal-trust', 'no-such-place'] },
    '/challenges/': { slug: hidden.ideas.challenges },
    '/peer-questions/': { slug: hidden.ideas.questions },
    '/partner/invitations/': { id: hidden.partner.invitations },
    '/news/': { slug: hidden.articles },
    '/newsroom/articles/': { id: ofNews },
    '/quotes/': { id: ofNews },
    '/newsroom/editions/': { id: await column('select id::text from edition') },
    '/editions/': { edition: ['1', 'spring', 'autumn', 'x'] },
    '/search/feeds/': { key: ['no-such-key'] },
    '/search/stops/': { key: ['no-such-key'] },
    '/unsubscriptions/': { key: await column('select key as id from subscriber') },
    '/newsletter/': { key: ['no-such-key'] },
    '/newsroom/publications/': {
      id: await column('select id::text from publication'),
      chapterId: await column('select id::text from publication_chapter'),
    },
  }
  return pathsOf(scene.app)
    .filter((path) => !path.startsWith('/assets'))
    .flatMap((path) => {
      const room = Object.keys(rooms).find((start) => path.startsWith(start))
      return addressesOf(path, { ...values, ...(room ? rooms[room] : {}) })
    })
}

async function goRound(browser: Visitor, first: readonly string[]) {
  const heard = new Map<string, { status: number; words: string }>()
  const left = [...first]
  const most = first.length + mostLinks
  for (let path = left.shift(); path !== undefined && heard.size < most; path = left.shift()) {
    if (heard.has(path)) continue
    const page = await browser.open(path)
    heard.set(path, { status: page.status, words: await wordsOf(page) })
    if (String(page.headers['content-type']).includes('html'))
      left.push(
        ...page.links
          .filter((link) => /^\/(?!assets|\/)/.test(link))
          .map((link) => link.split('#')[0]!),
      )
  }
  return heard
}

const meetings = (key: VisitorKey, words: string) =>
  [...said.get(key)!].filter(([, { words: all }]) => all.includes(words)).map(([path]) => path)

test('every route is asked, by everybody, and none fails', () => {
  const paths = pathsOf(scene.app)
  assert.ok(paths.length > 45, `${paths.length} paths`)
  for (const key of visitors) {
    const heard = said.get(key)!
    assert.ok(heard.size > 150, `${key} asked ${heard.size} addresses`)
    const failed = [...heard].filter(([, { status }]) => status >= 500).map(([path]) => path)
    assert.deepEqual(failed, [], key)
  }
  const opened = [...said.get('ruth')!.values()].filter(({ status }) => status === 200).length
  assert.ok(opened > 80, `the office opened ${opened} pages`)
})

test('nobody meets private words: not in a page, a table, a feed, a file or an error', () => {
  const met = hidden.secrets.flatMap(({ what, words, may }) =>
    visitors
      .filter((key) => !may.includes(key))
      .flatMap((key) => meetings(key, words).map((path) => `${key} read ${what} at ${path}`)),
  )
  assert.deepEqual(met, [])
})

test('the search finds nothing private, and does not hint that there is some', async () => {
  for (const key of visitors) {
    const browser = await browserOf(key)
    for (const { what, words, may } of hidden.secrets) {
      if (may.includes(key)) continue
      const page = await browser.open(`/search?q=${encodeURIComponent(`"${words}"`)}`)
      assert.equal(page.status, 200)
      // A member is public, and a slip in its name is forgiven: words with it may find it.
      const publicOnly =
        /Nothing was found|at most 200|KindMembers (\d+)(?:Council|Date).*[^\d]\1 found/
      assert.match(page.text, publicOnly, `${key} finds ${what}`)
    }
  }
})

test('those who may do meet them, so that the search is no search for nothing', () => {
  for (const { what, words, may, shown } of hidden.secrets) {
    if (!shown) continue
    for (const key of may) assert.ok(meetings(key, words).length > 0, `${key} never saw ${what}`)
  }
})

test('what is said without a name never stands beside it', () => {
  for (const { what, words, name, from } of hidden.unnamed) {
    for (const key of from) {
      const paths = meetings(key, words)
      assert.ok(paths.length > 0, `${key} can read ${what}`)
      for (const path of paths) {
        const text = said.get(key)!.get(path)!.words
        for (const { index } of text.matchAll(new RegExp(words, 'g'))) {
          const around = text.slice(Math.max(0, index - 250), index + 250)
          // A list of all councils gives none of them away.
          const all = councils.every(({ short }) => around.includes(short))
          assert.ok(
            all || !around.includes(name),
            `${key} reads ${what} beside ${name} at ${path}: ${around}`,
          )
        }
      }
    }
  }
})

test('a stranger is asked to sign in for all that is members’, and told the same whether it is there or not', async () => {
  const open = [...said.get('stranger')!].filter(
    ([path, { status }]) =>
      status === 200 &&
      /^\/(consultations|versions|rounds|readings|paragraphs|work|workspace|account)/.test(path),
  )
  for (const [path, { words }] of open) assert.match(words, /<h1[^>]*>Sign in<\/h1>/, path)
  const browser = scene.stranger()
  const there = await browser.open(`/consultations/${hidden.running.slug}`)
  const nothing = await browser.open('/consultations/no-such-place')
  assert.equal(there.status, nothing.status)
  assert.equal(there.heading, nothing.heading)
})

test('a partner opens what a stranger may, their invitations, their account, and nothing else', async () => {
  const own = [
    /^\/(work|partner)$/,
    /^\/work\/calendar\.ics$/,
    /^\/account(\/|$)/,
    new RegExp(`^/challenges/${hidden.ideas.forPartners}$`),
    new RegExp(`^/partner/invitations/${hidden.partner.invitations[0]}$`),
  ]
  const heard = said.get('partner')!
  for (const pattern of own)
    assert.ok(
      [...heard].some(([path, { status }]) => pattern.test(path) && status === 200),
      String(pattern),
    )
  const strangers = said.get('stranger')!
  const opened = [...heard].filter(
    ([path, { status }]) => status === 200 && !own.some((pattern) => pattern.test(path)),
  )
  assert.ok(opened.length > 20, `${opened.length} pages`)
  const more = opened.filter(([path]) => {
    const other = strangers.get(path)
    return !other || other.status !== 200 || /<h1[^>]*>Sign in<\/h1>/.test(other.words)
  })
  assert.deepEqual(
    more.map(([path]) => path).filter((path) => !path.startsWith('/sign-in')),
    [],
  )
  assert.match(heard.get('/work')!.words, /What you are invited to/)
})
