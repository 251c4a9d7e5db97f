import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { attachmentsOf } from './attachments.ts'

const at = 'https://www.gov.example/government/consultations/night-buses'
const page = (links: string) => `<main><h1>Night buses: a consultation</h1>${links}</main>`
const addresses = (links: string) =>
  attachmentsOf(page(links), at).map(({ address }) =>
    address.replace('https://www.gov.example', ''),
  )

test('the consultation document comes before its privacy notice and its impact assessment', () => {
  const found = addresses(`
    <a href="/files/impact.pdf">Impact assessment</a>
    <a href="night-buses/privacy-notice">Privacy notice for night buses</a>
    <a href="/government/consultations/night-buses/night-buses-consultation">Night buses: consultation</a>`)
  assert.equal(found[0], '/government/consultations/night-buses/night-buses-consultation')
})

test('of one document in several formats the web page is read first, then ODT, Word and PDF', () => {
  const found = addresses(`
    <a href="/files/night-buses.pdf">Night buses</a><a href="/files/night-buses.docx">Night buses</a>
    <a href="/files/night-buses.odt">Night buses</a>
    <a href="/government/consultations/night-buses/paper">Night buses</a>`)
  assert.deepEqual(
    found.map((path) => path.split('/').at(-1)),
    ['paper', 'night-buses.odt', 'night-buses.docx', 'night-buses.pdf'],
  )
})

test('links elsewhere, to the outcome, to mail and to places on the page are no documents', () => {
  const found = addresses(`
    <a href="https://survey.example/s/1">Respond online</a><a href="mailto:a@b.example">Mail</a>
    <a href="#top">Top</a><a href="/government/organisations/dft">Department</a>
    <a href="${at}/outcome/what-we-heard">Night buses consultation: outcome</a>
    <a href="http://www.gov.example/old.pdf">Night buses consultation</a>`)
  assert.deepEqual(found, [])
})

const shared = join(import.meta.dirname, '../../../../../shared/data/consultations')
const real = existsSync(shared)
  ? readdirSync(shared).filter((name) => name.endsWith('.landing.html'))
  : []

test('on every real landing page the first document is the consultation itself', {
  skip: real.length === 0 && '../shared is absent',
}, () => {
  for (const name of real) {
    const html = readFileSync(join(shared, name), 'utf8')
    const address = decodeURIComponent(/sharer\.php\?u=([^"&]+)/.exec(html)?.[1] ?? at)
    const first = attachmentsOf(html, address)[0]
    assert.ok(first, name)
    assert.ok(first.address.startsWith(`${address}/`), `${name}: ${first.address}`)
    assert.doesNotMatch(first.address, /privacy|impact|outcome/)
  }
})
