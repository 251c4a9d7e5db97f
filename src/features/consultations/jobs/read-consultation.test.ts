import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Visitor } from '../../../../tests/visitor.ts'
import { isRefused } from '../../../kernel/act.ts'
import { fetchDocument, NotFetched } from '../../../kernel/fetch-document.ts'
import { startReading } from '../actions/start-reading.ts'
import type { Fetcher } from './gather-documents.ts'
import { readConsultationJob } from './read-consultation.ts'

let scene: Scene
let daniel: Visitor
before(async () => {
  scene = await setUp({ now: '2031-02-10T10:00:00Z' })
  daniel = await scene.as('daniel')
})
after(() => scene.close())

const layouts = join(import.meta.dirname, '../../../documents/read/layouts')
const at = 'https://www.gov.example/government/consultations/kerb'
const landing = readFileSync(join(layouts, 'kerb-and-cargo.landing.html'), 'utf8').replace(
  '</main>',
  `<a href="${at}/privacy-notice">Privacy notice</a><a href="${at}/cargo-bikes-at-the-kerb-consultation">Cargo bikes at the kerb: consultation</a></main>`,
)
const web: Record<string, string> = {
  [at]: landing,
  [`${at}/cargo-bikes-at-the-kerb-consultation`]: readFileSync(
    join(layouts, 'kerb-and-cargo.html'),
    'utf8',
  ),
  'https://www.gov.example/tide': readFileSync(join(layouts, 'tide-charges.html'), 'utf8'),
}
const asked: string[] = []
const fetch: Fetcher = async (address) => {
  asked.push(address)
  const page = web[address]
  if (page === undefined) throw new NotFetched('not-found')
  return {
    address,
    name: address.split('/').at(-1) ?? '',
    mime: 'text/html',
    bytes: Buffer.from(page),
  }
}
const context = () => ({
  config: scene.config,
  database: scene.database,
  clock: () => scene.time.now,
})

async function read(address: string, by: Fetcher = fetch): Promise<string> {
  const started = await scene.act('daniel', (act) =>
    startReading(act, { address, files: [], consultationId: null }),
  )
  assert.ok(!isRefused(started))
  await readConsultationJob(by).run(
    { networkId: scene.networkId, readingId: started.id },
    context(),
  )
  return started.id
}

test('from a landing page the consultation document is followed, and both are kept', async () => {
  asked.length = 0
  const page = await daniel.open(`/readings/${await read(at)}`)
  assert.match(page.url, /questions$/)
  assert.deepEqual(asked, [at, `${at}/cargo-bikes-at-the-kerb-consultation`])
  assert.equal(page.links.filter((href) => href.startsWith('/documents/')).length, 2)
  assert.ok(page.links.includes(at), 'the address it came from is kept')
})

test('an address that is the document itself is read without following any link', async () => {
  asked.length = 0
  await read('https://www.gov.example/tide')
  assert.deepEqual(asked, ['https://www.gov.example/tide'])
})

test('an address that leads nowhere fails with a sentence, and can be tried once more', async () => {
  const id = await read('https://www.gov.example/none')
  const page = await daniel.open(`/readings/${id}`)
  assert.equal(page.heading, 'There is nothing at that address')
  assert.match(page.text, /https:\/\/www\.gov\.example\/none/)
  const slow: Fetcher = async () => {
    throw new NotFetched('no-answer')
  }
  const failed = await daniel.open(`/readings/${await read('https://www.gov.example/tide', slow)}`)
  const retry = failed.forms.find((action) => action.endsWith('/attempts')) as string
  const waiting = await failed.send(retry)
  assert.equal(waiting.heading, 'Reading the document')
  const again = retry.split('/')[2] as string
  await readConsultationJob(fetch).run({ networkId: scene.networkId, readingId: again }, context())
  assert.match((await daniel.open(`/readings/${again}`)).url, /questions$/)
})

test('an address inside this machine or its network is refused, whatever name it wears', async () => {
  for (const address of [
    'https://127.0.0.1/admin',
    'https://localhost/admin',
    'https://[::1]/',
    'https://169.254.169.254/latest',
  ]) {
    const page = await daniel.open(`/readings/${await read(address, fetchDocument)}`)
    assert.equal(page.heading, 'That is not an address we can open', address)
    assert.match(page.text, /private network/)
    assert.match(page.text, /What was kept/)
  }
})

test('a job that runs twice makes one consultation', async () => {
  const id = await read('https://www.gov.example/tide')
  const first = await daniel.open(`/readings/${id}`)
  const job = readConsultationJob(fetch)
  await Promise.all([
    job.run({ networkId: scene.networkId, readingId: id }, context()),
    job.run({ networkId: scene.networkId, readingId: id }, context()),
  ])
  assert.equal((await daniel.open(`/readings/${id}`)).url, first.url)
})

test('two workers on one reading make one consultation', async () => {
  const started = await scene.act('daniel', (act) =>
    startReading(act, { address: 'https://www.gov.example/tide', files: [], consultationId: null }),
  )
  assert.ok(!isRefused(started))
  const count = async () =>
    (await scene.owner.query('select count(*)::int as n from consultation')).rows[0].n as number
  const before = await count()
  const job = readConsultationJob(fetch)
  const run = () => job.run({ networkId: scene.networkId, readingId: started.id }, context())
  await Promise.all([run(), run(), run()])
  assert.equal(await count(), before + 1)
})

test('a fault of ours leaves the reading to be tried again by the queue, and loses no file', async () => {
  const started = await scene.act('daniel', (act) =>
    startReading(act, {
      address: null,
      files: [
        {
          name: 'a.html',
          mime: 'text/html',
          bytes: Buffer.from(web['https://www.gov.example/tide'] ?? ''),
        },
      ],
      consultationId: null,
    }),
  )
  assert.ok(!isRefused(started))
  const broken = readConsultationJob(fetch, async () => {
    throw new Error('a fault')
  })
  const payload = { networkId: scene.networkId, readingId: started.id }
  await assert.rejects(broken.run(payload, context()), /a fault/)
  await readConsultationJob(fetch).run(payload, context())
  assert.match((await daniel.open(`/readings/${started.id}`)).url, /questions$/)
})
