import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import {
  cast,
  closeAtDeadline,
  frozenResponse,
  type OpenedRound,
  openedRound,
} from '../../../../tests/rounds.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { sha256, verifySignature } from '../../../kernel/hash.ts'
import type { SignOffRecord } from '../record.ts'
import { verifyRecord } from '../record-verification.ts'
import { publishResponse } from './publish-response.ts'
import { recordSubmission } from './record-submission.ts'

// Seven more councils without people, so that a withheld name has others to hide among.
const more = ['Bath', 'Derby', 'Hull', 'Medway', 'Preston', 'Salford', 'Stoke']

let scene: Scene
let published: OpenedRound
let slug: string
before(async () => {
  scene = await setUp()
  published = await sentResponse('Signed and sent', () => {})
  slug = 'signed-and-sent'
  const daniel = await scene.as('daniel')
  const page = await (await daniel.open(publication(published))).send(publications(published))
  assert.equal(page.heading, 'Signed and sent')
})
after(() => scene.close())

const publication = ({ versionId }: { versionId: string }) => `/versions/${versionId}/publication`
const publications = ({ versionId }: { versionId: string }) => `/versions/${versionId}/publications`

/** Agreed by four of five, one of them by a reservation, and recorded as sent. */
async function sentResponse(
  title: string,
  meanwhile: (round: OpenedRound) => unknown,
): Promise<OpenedRound> {
  const round = await openedRound(scene, title)
  for (const council of ['lincoln', 'exeter', 'wrexham'] as const)
    granted(await cast(scene, round, council))
  granted(
    await cast(scene, round, 'norwich', {
      decision: 'endorse-with-reservation',
      text: 'Save that <b>trams</b> & trains come first.',
    }),
  )
  await meanwhile(round)
  granted(await closeAtDeadline(scene, round))
  granted(await send(round))
  return round
}

function send(round: OpenedRound) {
  return scene.act('daniel', (act) =>
    recordSubmission(act, {
      versionId: round.versionId,
      sentAt: act.now,
      how: 'By e-mail',
      sentTo: 'PRIVATE-ADDRESS@transport.example',
      receipt: 'PRIVATE-RECEIPT',
      formats: ['odt', 'pdf'],
      files: [],
      receiptFiles: [],
    }),
  )
}

const verified = (record: unknown) => verifyRecord(record, { sha256, verifySignature })
const everywhere = [
  '',
  '/ballots',
  '/whole',
  '/record.json',
  '/canonical.json',
  '/export.html',
  '/export.txt',
]

test('a stranger reads who signed and what, and the page sets no cookie', async () => {
  const stranger = scene.stranger()
  const page = await stranger.open(`/responses/${slug}`)
  assert.equal(page.status, 200)
  assert.match(page.text, /4 of 5 members sign, one of them with a reservation\./)
  assert.match(page.text, /Norwich endorses with a reservation: “Save that <b>trams<\/b> & trains/)
  assert.match(page.text, /Our answer to question 1 is yes, until midnight/)
  assert.match(page.text, /Answer due14 July 2027/)
  assert.deepEqual([...stranger.cookies], [])
  const again = await scene.stranger().open(`/responses/${slug}`)
  assert.deepEqual(again.bytes, page.bytes)
  scene.time.now = new Date(scene.time.now.getTime() + 90 * 86_400_000)
  await new Promise((go) => setTimeout(go, 2100))
  const later = await scene.stranger().open(`/responses/${slug}`)
  scene.time.now = new Date(scene.time.now.getTime() - 90 * 86_400_000)
  assert.deepEqual(later.bytes, page.bytes, 'the same bytes a season later')
})

test('the record verifies, and any change in it is found', async () => {
  const page = await scene.stranger().open(`/responses/${slug}/record.json`)
  const record = JSON.parse(page.html) as SignOffRecord
  assert.ok(verified(record).every(({ holds }) => holds))
  const key = JSON.parse((await scene.stranger().open('/.well-known/hanse-key')).html)
  assert.equal(key.alg, 'Ed25519')
  assert.equal(key.publicKey, record.publicKey)
  const canonical = await scene.stranger().open(`/responses/${slug}/canonical.json`)
  assert.equal(sha256(canonical.bytes), record.hash)
  assert.equal(record.hash, published.sha256)
  const changed: ((copy: SignOffRecord) => object)[] = [
    (copy) => Object.assign(copy.response, { title: 'Another title' }),
    (copy) => Object.assign(copy.ballots[0]!, { decision: 'abstain' }),
    (copy) => Object.assign(copy.members[4]!, { nation: 'scotland' }),
    (copy) => Object.assign(copy.constitution, { hideAmong: 2 }),
    (copy) => copy.ballots.splice(1, 1),
  ]
  for (const change of changed) {
    const copy = structuredClone(record)
    change(copy)
    assert.ok(verified(copy).some(({ holds }) => !holds))
  }
})

test('a stranger drops the file at /verify and reads what holds and what does not', async () => {
  const text = (await scene.stranger().open(`/responses/${slug}/record.json`)).html
  const stranger = scene.stranger()
  const form = await stranger.open('/verify')
  const record = (content: string) => ({
    record: {
      name: 'record.json',
      mime: 'application/json',
      bytes: new TextEncoder().encode(content),
    },
  })
  const good = await form.send('/verify', record(text))
  assert.match(good.text, /All 6 hold/)
  assert.match(good.text, /signed with the key of this installation/)
  assert.match(good.text, /It is, to the letter, the record of the response published here/)
  const pasted = await form.send('/verify', {
    pasted: text.replace('until midnight', 'until eleven'),
  })
  assert.match(pasted.text, /2 of 6 do not hold/)
  assert.match(pasted.text, /with another record/)
  const noise = await form.send('/verify', record('Dear Minister'))
  assert.equal(noise.status, 422)
  assert.match(noise.text, /This is not JSON/)
  const nothing = await form.send('/verify')
  assert.equal(nothing.status, 422)
  const other = await form.send('/verify', { pasted: '{"format":"other"}' })
  assert.match(other.text, /1 of 1 does not hold/)
})

test('what is not for the public is nowhere in what is published', async () => {
  for (const part of everywhere) {
    const { html, status } = await scene.stranger().open(`/responses/${slug}${part}`)
    assert.equal(status, 200, part)
    assert.doesNotMatch(html, /PRIVATE/, part)
    for (const { name } of Object.values(people)) assert.ok(!html.includes(name), `${name} ${part}`)
  }
})

test('lists and feeds hold the published alone', async () => {
  await frozenResponse(scene, 'STILL-A-DRAFT')
  await new Promise((go) => setTimeout(go, 2100))
  for (const path of ['/responses', '/responses.json', '/responses.atom']) {
    const { html } = await scene.stranger().open(path)
    assert.match(html, /Signed and sent/, path)
    assert.doesNotMatch(html, /STILL-A-DRAFT/, path)
  }
  const { responses } = JSON.parse((await scene.stranger().open('/responses.json')).html)
  assert.equal(responses[0].sha256, published.sha256)
  assert.equal(responses[0].endorsed, 4)
})

test('a stranger sees nothing of what is not published, and other addresses do not tell that it exists', async () => {
  const draft = await openedRound(scene, 'Hidden until published')
  for (const path of [
    `/rounds/${draft.roundId}`,
    `/versions/${draft.versionId}`,
    `/versions/${draft.versionId}/canonical.json`,
    `/versions/${draft.versionId}/export.txt`,
    `/versions/${draft.versionId}/submission`,
    '/workspace/responses',
  ]) {
    const page = await scene.stranger().open(path)
    assert.equal(page.heading, 'Sign in', path)
    assert.doesNotMatch(page.html, /Hidden until published/)
  }
  for (const part of [
    '',
    '/ballots',
    '/record.json',
    '/canonical.json',
    '/export.pdf',
    '/sections/2',
  ]) {
    const page = await scene.stranger().open(`/responses/${draft.slug}${part}`)
    assert.equal(page.status, 404, part)
  }
})

test('a response is published only once members agreed and it was sent, by the office, and once', async () => {
  const daniel = await scene.as('daniel')
  const open = await openedRound(scene, 'Not so fast')
  const early = await daniel.open(publication(open))
  assert.equal(early.status, 403)
  assert.match(early.text, /The round is open until/)
  for (const council of ['lincoln', 'exeter', 'norwich', 'wrexham'] as const)
    granted(await cast(scene, open, council))
  granted(await closeAtDeadline(scene, open))
  const unsent = await daniel.open(publication(open))
  assert.match(unsent.text, /Record first that the response was sent/)
  const refused = await scene.act('daniel', (act) =>
    publishResponse(act, {
      versionId: open.versionId,
      slug: 'not-so-fast',
      exposureAccepted: false,
    }),
  )
  assert.deepEqual(refused, { refused: 'not-submitted' })
  granted(await send(open))
  assert.equal((await (await scene.as('harriet')).open(publication(open))).status, 403)
  const form = await daniel.open(publication(open))
  const unfit = await form.send(publications(open), { slug: 'Not/So Fast' })
  assert.equal(unfit.status, 422)
  const taken = await form.send(publications(open), { slug })
  assert.match(taken.text, /Another response has this address/)
  await Promise.all([form.send(publications(open)), form.send(publications(open))])
  const second = await scene.act('ruth', (act) =>
    publishResponse(act, { versionId: open.versionId, slug: 'another', exposureAccepted: false }),
  )
  assert.deepEqual(second, { refused: 'already-published', slug: 'not-so-fast' })
})

test('a council whose name is withheld appears nowhere, and opens its own commitment alone', async () => {
  await addCouncils()
  const round = await openedRound(scene, 'Name withheld')
  for (const council of ['lincoln', 'exeter', 'norwich', 'wrexham'] as const)
    granted(await cast(scene, round, council))
  granted(
    await cast(scene, round, 'southend', {
      decision: 'object',
      text: 'It takes from the places they leave.',
      shown: 'name-withheld',
    }),
  )
  // Four of twelve is no quorum: those without people say so by the database.
  await endorseForOthers(round, 4)
  granted(await closeAtDeadline(scene, round))
  granted(await send(round))
  const daniel = await scene.as('daniel')
  const preview = await daniel.open(publication(round))
  assert.match(preview.text, /The name of Southend: code, seat and time/)
  await preview.send(publications(round))
  for (const part of everywhere) {
    const { html, status } = await scene.stranger().open(`/responses/name-withheld${part}`)
    assert.equal(status, 200)
    if (part === '/record.json') continue
    assert.doesNotMatch(html, /Southend|E06000033|southend/, part)
  }
  const text = (await scene.stranger().open('/responses/name-withheld/record.json')).html
  const record = JSON.parse(text) as SignOffRecord
  assert.ok(verified(record).every(({ holds }) => holds))
  assert.doesNotMatch(JSON.stringify(record.ballots), /E06000033/)
  const page = await scene.stranger().open('/responses/name-withheld')
  assert.match(page.text, /A council, name withheld,? ?objects: “It takes from/)
  assert.match(page.text, /3 more members did not decide\. They are not listed/)
  for (const path of ['/responses', '/responses.json', '/responses.atom'])
    assert.doesNotMatch((await scene.stranger().open(path)).html, /Southend/, path)

  const members = await (await scene.as('harriet')).open(`/rounds/${round.roundId}`)
  assert.match(members.text, /A council, name withheld/)
  assert.doesNotMatch(members.html, /Southend|E06000033/)
  assert.doesNotMatch(members.html, /salt/)

  const own = await (await scene.as('marcus')).open(`/rounds/${round.roundId}`)
  const salt = /data-copy="([0-9a-f]{64})" data-copy-name="the salt"/.exec(own.html)?.[1] as string
  const stranger = scene.stranger()
  const form = await stranger.open('/verify')
  const opened = await form.send('/verify', { pasted: text, council: 'Southend', salt })
  assert.match(opened.text, /All 7 hold/)
  assert.match(opened.text, /Southend objects\. “It takes from/)
  const wrong = await form.send('/verify', { pasted: text, council: 'Derby', salt })
  assert.match(wrong.text, /1 of 7 does not hold/)
})

test('a name that readers could find by striking out is published only with the council’s consent', async () => {
  await scene.owner.query("update membership set until_date = '2027-01-01' where gss like 'X%'")
  const round = await sentResponse('Five of five', (open) =>
    cast(scene, open, 'southend', {
      decision: 'object',
      text: 'FIVE-OF-FIVE',
      shown: 'name-withheld',
    }),
  )
  const members = await (await scene.as('harriet')).open(`/rounds/${round.roundId}`)
  assert.match(members.text, /too few others would hide it/)
  assert.doesNotMatch(members.html, /FIVE-OF-FIVE|Norwich|Southend/)
  const daniel = await scene.as('daniel')
  const form = await daniel.open(publication(round))
  assert.match(form.text, /Southend withholds its name, and only 1 council is not listed by name/)
  const refused = await form.send(publications(round))
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Ask the council first/)
  const done = await form.send(publications(round), { exposureAccepted: 'yes' })
  assert.equal(done.heading, 'Five of five')
})

test('a response of more than forty questions has a page for each section, and one for the whole', async () => {
  const text = (await scene.stranger().open(`/responses/${slug}/record.json`)).html
  const record = JSON.parse(text)
  const [{ answers }] = record.response.sections
  const section = (at: number) => ({
    heading: `Part ${at}`,
    answers: Array.from({ length: 15 }, (_, place) => ({
      ...answers[0],
      label: String((at - 1) * 15 + place + 1),
      question: `QUESTION-${(at - 1) * 15 + place + 1}`,
    })),
  })
  record.response.sections = [1, 2, 3].map(section)
  await scene.owner.query('update published_response set record = $1 where slug = $2', [
    JSON.stringify(record),
    slug,
  ])
  await new Promise((go) => setTimeout(go, 2100))
  const at = async (path: string) => scene.stranger().open(`/responses/${slug}${path}`)
  const first = await at('')
  assert.match(first.text, /Covering letter.*QUESTION-15/)
  assert.doesNotMatch(first.text, /QUESTION-16/)
  assert.ok(first.links.includes(`/responses/${slug}/sections/2#section-2`))
  const second = await at('/sections/2')
  assert.match(second.text, /QUESTION-16.*QUESTION-30/)
  assert.doesNotMatch(second.text, /QUESTION-15|QUESTION-31|Thank you for asking/)
  assert.match(second.text, /Next page ?: ?Part 3, 31 to 45/)
  assert.match((await at('/whole')).text, /QUESTION-1 .*QUESTION-45/)
  assert.equal((await at('/sections/4')).status, 404)
  assert.equal((await at('/sections/1')).url, `/responses/${slug}`)
})

test('two processes that sign first at the same moment make one key', async () => {
  await scene.owner.query('delete from installation_key')
  const { signingKey } = await import('../../../kernel/installation-key.ts')
  const keys = await Promise.all(
    [1, 2, 3, 4].map(() => scene.act(null, (act) => signingKey(act.db, act.now))),
  )
  assert.equal(new Set(keys.map(({ publicKey }) => publicKey)).size, 1)
})

async function addCouncils() {
  await scene.act(null, async (act) => {
    for (const [at, name] of more.entries()) {
      const gss = `X0000000${at}`
      await act.db
        .insertInto('authority')
        .values({
          gss,
          name,
          short_name: name,
          slug: name.toLowerCase(),
          kind: 'district',
          nation: 'england',
          source: 'tests',
        })
        .execute()
      await act.db
        .insertInto('membership')
        .values({
          network_id: act.networkId,
          id: crypto.randomUUID(),
          gss,
          kind: 'full',
          from_date: '2020-01-01',
          from_precision: 'day',
        })
        .execute()
    }
  })
}

async function endorseForOthers(round: OpenedRound, many: number) {
  await scene.act(null, async (act) => {
    for (let at = 0; at < many; at++) {
      await act.db
        .insertInto('ballot')
        .values({
          network_id: act.networkId,
          id: crypto.randomUUID(),
          round_id: round.roundId,
          gss: `X0000000${at}`,
          number: 1,
          decision: 'endorse',
          seen_sha256: round.sha256,
          seat_id: scene.seatId('harriet'),
          shown: null,
          person_id: null,
          spoken_with: null,
          cast_at: act.now,
        })
        .execute()
    }
  })
}
