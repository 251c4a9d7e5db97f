import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import { findingOfNetwork } from '../src/commands/verify/log-database.ts'
import { canonicalJson } from '../src/documents/canonical.ts'
import type { ResponseDocument } from '../src/documents/response.ts'
import { defaultConstitution } from '../src/features/responses/constitution.ts'
import { commitmentTo, type SignOffRecord } from '../src/features/responses/record.ts'
import { buildRecord } from '../src/features/responses/record-building.ts'
import type { Ballot } from '../src/features/responses/sign-off.ts'
import { root } from '../src/kernel/config.ts'
import type { EventLink } from '../src/kernel/event-chain.ts'
import { newSalt, newSigningKey, publicKeyPem, sha256, sign } from '../src/kernel/hash.ts'
import { type Scene, setUp } from './set-up.ts'

const key = newSigningKey()
const salt = newSalt()
const response: ResponseDocument = {
  format: 'hanse-response/1',
  language: 'en-GB',
  network: { name: 'Key Cities' },
  consultation: { title: 'Transport funding', body: 'DfT', closes: '2027-04-05', link: null },
  version: 4,
  frozenAt: '2027-03-23T08:00:00.000Z',
  // A file from a stranger may try to write over the answer on the screen.
  title: 'One fund\u001b[2J, four years at a time',
  letter: [],
  sections: [],
}
const hash = sha256(canonicalJson(response))
const members = ['Derby', 'Exeter', 'Lincoln', 'Preston', 'Sunderland', 'Wakefield'].map(
  (name, at) => ({
    gss: `E0700000${at}`,
    name,
    nation: 'england',
    politicalGroup: null,
  }),
)

function ballot(at: number, part: Partial<Ballot> = {}): Ballot {
  const { gss } = members[at]!
  const castAt = `2027-03-2${5 + (at % 4)}T10:00:00.000Z`
  const cast = {
    gss,
    number: 1,
    decision: 'endorse',
    text: '',
    substantive: true,
    shown: null,
  } as const
  return {
    ...cast,
    seenHash: hash,
    seat: 'leader',
    castAt,
    byOffice: false,
    confirmedAt: null,
    ...part,
  }
}

const record: SignOffRecord = buildRecord(
  {
    response,
    round: {
      hash,
      constitution: { ...defaultConstitution, hideAmong: 2 },
      members,
      openedAt: '2027-03-23T09:00:00.000Z',
      closesAt: '2027-04-01T16:00:00.000Z',
      closedAt: '2027-04-01T16:00:00.700Z',
    },
    ballots: [
      ...[0, 1, 2, 3].map((at) => ballot(at)),
      ballot(4, { decision: 'object', text: 'It takes from us.', shown: 'name-withheld' }),
    ],
    reached: [],
  },
  {
    sha256,
    commit: (council) => commitmentTo(council, salt, sha256),
    sign: (text) => sign(text, key.privateKey),
    publicKey: key.publicKey,
  },
)

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanse-verify-'))
})
after(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
const recordFile = (value: unknown, name = 'record.json') =>
  file(name, JSON.stringify(value, null, 2))

/** The command as a stranger types it. */
function hanse(...args: string[]): Promise<{ code: number; out: string; complaint: string }> {
  return new Promise((resolve) => {
    const command = [join(root, 'bin', 'hanse'), 'verify', ...args]
    execFile(process.execPath, command, (problem, out, complaint) => {
      resolve({ code: problem ? Number(problem.code) : 0, out, complaint })
    })
  })
}

test('a stranger checks a published record, and all of it holds', async () => {
  const { code, out } = await hanse(await recordFile(record))
  assert.equal(code, 0, out)
  assert.match(out, /^One fund \[2J, four years at a time, version 4, Key Cities\n/)
  assert.match(out, /States: agreed, 5 ballots, 1 without a name\./)
  assert.match(out, /\nAll 6 hold\.\n$/)
  assert.equal(out.includes('\u001b'), false)
  assert.equal(out.includes('FAILS'), false)
})

test('one changed letter in the response is told, and the answer is 1', async () => {
  const changed = { ...record, response: { ...record.response, title: 'One fund, five years' } }
  const { code, out } = await hanse(await recordFile(changed, 'changed.json'))
  assert.equal(code, 1)
  assert.match(out, /FAILS {4}The response is, to the letter/)
  assert.match(out, /FAILS {4}The record is signed/)
  assert.match(out, /holds {4}The outcome is the one/)
  assert.match(out, /\n2 of 6 do not hold\.\n$/)
})

test('a pinned key holds for its own record alone', async () => {
  const path = await recordFile(record)
  const own = await file('key.pem', publicKeyPem(key.publicKey))
  const other = await file('other.pem', publicKeyPem(newSigningKey().publicKey))
  const published = await file('hanse-key.json', JSON.stringify({ publicKey: key.publicKey }))
  assert.equal((await hanse(path, '--key', own)).code, 0)
  assert.equal((await hanse(path, '--key', published)).code, 0)
  const { code, out } = await hanse(path, '--key', other)
  assert.equal(code, 1)
  assert.match(out, /FAILS {4}The key is the one that you gave/)
})

test('a council opens its own ballot with its salt, by name or code, and nobody opens another', async () => {
  const path = await recordFile(record)
  const { code, out } = await hanse(path, '--open', 'sunderland', salt)
  assert.equal(code, 0, out)
  assert.match(out, /Ballot 5: Sunderland objects\. “It takes from us\.”/)
  assert.equal((await hanse('--open', 'E07000004', salt, path)).code, 0)
  assert.equal((await hanse(path, '--open', 'Wakefield', salt)).code, 1)
  assert.equal((await hanse(path, '--open', 'Sunderland', newSalt())).code, 1)
  assert.equal((await hanse(path, '--open', 'Carlisle', salt)).code, 1)
})

test('what cannot be checked is said in one sentence, with the answer 2', async () => {
  const notJson = await file('letter.txt', 'Dear Minister')
  const cases: [string[], RegExp][] = [
    [[], /^Usage:/],
    [['--nonsense'], /^Usage:/],
    [[join(folder, 'nowhere.json')], /^There is no such file: /],
    [[notJson], /is not JSON\. A record of sign-off is/],
    [[await recordFile(record), '--key', notJson], /holds no Ed25519 public key/],
    [[await recordFile(record), '--open', 'Lincoln'], /^Usage:/],
  ]
  for (const [args, sentence] of cases) {
    const { code, complaint } = await hanse(...args)
    assert.equal(code, 2, complaint)
    assert.match(complaint, sentence)
  }
  const { code, out } = await hanse(await recordFile({ format: 'other' }, 'other.json'))
  assert.equal(code, 1)
  assert.match(out, /FAILS {4}The file is a record of sign-off/)
})

// One scene for the log: real events, written by the database as every deed writes them.
let scene: Scene
before(async () => {
  scene = await setUp()
  for (let number = 1; number <= 5; number++) {
    await scene.act('harriet', (act) => act.record({ name: 'ballot.cast', facts: { number } }))
  }
})
after(() => scene.close())

async function links(): Promise<EventLink[]> {
  const rows = await scene.read((db) => db.selectFrom('event').selectAll().orderBy('seq').execute())
  return rows.map(({ network_id: _, at, ...row }) => ({ ...row, at: at.toISOString() }))
}
const lines = (log: unknown[]) => log.map((event) => JSON.stringify(event)).join('\n')

test('the log that the database writes holds, and an exported one says where it breaks', async () => {
  const log = await links()
  assert.ok(log.length >= 5)
  const whole = await hanse('--log', await file('log.jsonl', lines(log)))
  assert.equal(whole.code, 0, whole.out)
  const changed = log.with(2, { ...log[2]!, person_id: null })
  const broken = await hanse('--log', await file('broken.jsonl', lines(changed)))
  assert.equal(broken.code, 1)
  assert.match(broken.out, /In event 3 the column person_id is not what was hashed\./)
  const noise = await hanse('--log', await file('noise.jsonl', `${lines(log)}\n{"seq":1`))
  assert.match(noise.out, /stands a line that is no event/)
})

test('whoever kept the last hash of a log sees that its end was cut off', async () => {
  const log = await links()
  const { seq, hash } = log.at(-1)!
  const cut = await file('cut.jsonl', lines(log.slice(0, -1)))
  assert.equal((await hanse('--log', cut)).code, 0)
  const told = await hanse('--log', cut, '--head', `${seq}:${hash}`)
  assert.equal(told.code, 1)
  assert.match(told.out, new RegExp(`should end with event ${seq}`))
})

test('the log in the database holds, until somebody changes it behind the program', async () => {
  const finding = await scene.read(findingOfNetwork)
  assert.equal(finding.holds, true, finding.detail)
  await scene.owner.query('update event set facts = replace(facts, \'"number":2\', \'"number":9\')')
  const changed = await scene.read(findingOfNetwork)
  assert.equal(changed.holds, false)
  assert.match(changed.detail, /is not what was hashed/)
  await scene.owner.query('update event set facts = replace(facts, \'"number":9\', \'"number":2\')')
  assert.equal((await scene.read(findingOfNetwork)).holds, true)
  await scene.owner.query('delete from event where seq = (select max(seq) from event)')
  assert.match((await scene.read(findingOfNetwork)).detail, /and should end with event/)
})
