import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { findingOfNetwork } from '../../src/commands/verify/log-database.ts'
import { addSignInLink } from '../../src/features/accounts/index.ts'
import { openRound } from '../../src/features/responses/index.ts'
import type { PersonKey } from '../people.ts'
import { people } from '../people.ts'
import { type Frozen, frozenResponse, gssOf } from '../rounds.ts'
import { type CalledConsultation, calledConsultation, granted } from '../scenes.ts'
import { type Scene, setUp } from '../set-up.ts'
import { type Process, startProcess, Wanderer } from './process.ts'

const days = 24 * 3_600_000

let scene: Scene
let [one, other]: Process[] = []
/** Called six days ago, so that silent councils may be reminded. */
let called: CalledConsultation & { callId: string }
let signed: Frozen & { roundId: string }

before(async () => {
  scene = await setUp({ now: new Date(Date.now() - 6 * days).toISOString() })
  called = await calledConsultation(scene, 'Buses after seven')
  const frozen = await frozenResponse(scene, 'Trams before six')
  ;[one, other] = await Promise.all([startProcess(scene), startProcess(scene)])
  const { roundId } = granted(
    await scene.act('daniel', (act) =>
      openRound(act, {
        versionId: frozen.versionId,
        closesAt: new Date(Date.now() + 25_000),
        baseUrl: 'http://localhost',
        networkName: 'Test Cities',
      }),
    ),
  )
  signed = { ...frozen, roundId }
  Object.defineProperty(scene.time, 'now', { get: () => new Date() })
})
after(async () => {
  await Promise.all([one?.end(), other?.end()])
  await scene.close()
})

/** Somebody of the cast who signs in at one process. */
async function enter(who: PersonKey, at = one!): Promise<Wanderer> {
  const token = await scene.act(null, (act) => addSignInLink(act, scene.personId(who), '/'))
  const person = new Wanderer(at)
  const page = await person.visitor.open(`/sign-in/${token}`)
  await page.send(`/sign-in/${token}`)
  return person
}

const letters = (recipient: string, subject: RegExp) =>
  scene.read(async (db) => {
    const all = await db.selectFrom('mail').select(['recipient', 'subject']).execute()
    return all.filter((letter) => letter.recipient === recipient && subject.test(letter.subject))
  })

async function until(what: string, happened: () => Promise<boolean>, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(250))
    if (await happened()) return
  throw new Error(`It did not happen in ${seconds} seconds: ${what}`)
}

const queued = async (job: string) => {
  const { rows } = await scene.owner.query(
    `select count(*)::int as n from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`,
    [job],
  )
  return rows[0].n as number
}

test('who signs in at one process is known to the other, and what is said at one stands at the other', async () => {
  const amara = await enter('amara')
  amara.at = other!
  const form = await amara.visitor.open(`/consultations/${called.slug}/contribute/1`)
  assert.equal(form.status, 200)
  amara.at = one!
  const action = form.forms.find((address) => address.includes('/contribute/1'))!
  const saved = await form.send(action, { stance: 'agree', words: 'Lincoln wants night buses.' })
  assert.match(saved.text, /Saved/)
  amara.at = other!
  const list = await amara.visitor.open(`/consultations/${called.slug}/contribute`)
  assert.match(list.text, /Lincoln wants night buses\./)
})

test('a sign-in link works once, whichever process it is opened at', async () => {
  const token = await scene.act(null, (act) => addSignInLink(act, scene.personId('jo'), '/'))
  const tries = await Promise.all(
    [one!, other!].map(async (at) => {
      const page = await new Wanderer(at).visitor.open(`/sign-in/${token}`)
      return (await page.send(`/sign-in/${token}`)).status
    }),
  )
  assert.deepEqual(tries.toSorted(), [200, 410])
})

test('a session that is ended at one process is over at the other at once', async () => {
  const priya = await enter('priya')
  const elsewhere = new Wanderer(other!, priya)
  assert.equal((await elsewhere.visitor.open('/account')).heading.startsWith('Priya Lovell'), true)
  const account = await priya.visitor.open('/account')
  await account.send('/session-ends')
  assert.equal((await elsewhere.visitor.open('/account')).heading, 'Sign in')
})

test('two officers who save one answer at once, each at a process, lose nobody’s words', async () => {
  const [amara, tom] = [await enter('amara', one), await enter('tom', other)]
  const address = `/consultations/${called.slug}/contribute/2`
  const forms = [await amara.visitor.open(address), await tom.visitor.open(address)]
  const [first, second] = await Promise.all(
    forms.map((form, place) => {
      const action = form.forms.find((one) => one.includes('/contribute/2'))!
      return form.send(action, {
        stance: 'agree',
        words: `The words of officer ${place}.`,
        go: 'stay',
      })
    }),
  )
  const statuses = [first!.status, second!.status]
  assert.deepEqual(statuses.toSorted(), [200, 409])
  const late = statuses[0] === 409 ? first! : second!
  assert.match(late.html, /The words of officer 0\./)
  assert.match(late.html, /The words of officer 1\./)
})

test('one form that reaches both processes counts once', async () => {
  const daniel = await enter('daniel')
  const form = await daniel.visitor.open(`/consultations/${called.slug}/draft/1?edit=new`)
  const action = `/consultations/${called.slug}/draft/1/paragraphs`
  const fields = { ...form.fields(action), text: 'Written once, sent twice.', go: 'save' }
  const twins = [one!, other!].map((at) => new Wanderer(at, daniel))
  const pages = await Promise.all(twins.map(({ visitor }) => visitor.post(action, fields)))
  assert.deepEqual(
    pages.map(({ status }) => status),
    [200, 200],
  )
  const { rows } = await scene.owner.query(
    "select 1 from paragraph where text like 'Written once%'",
  )
  assert.equal(rows.length, 1)
})

test('two who freeze at once, each at a process, make one version', async () => {
  const [daniel, ruth] = [await enter('daniel', one), await enter('ruth', other)]
  const forms = await Promise.all(
    [daniel, ruth].map(({ visitor }) => visitor.open(`/consultations/${called.slug}/versions/new`)),
  )
  const pages = await Promise.all(
    forms.map((form) => form.send(`/consultations/${called.slug}/versions`)),
  )
  assert.deepEqual(pages.map(({ status }) => status).toSorted(), [200, 409])
  const { rows } = await scene.owner.query(
    `select v.number from response_version v join response r on r.id = v.response_id
     where r.consultation_id = $1`,
    [called.id],
  )
  assert.deepEqual(rows, [{ number: 1 }])
  await until('the exports are made', async () => (await queued('export-version')) === 0)
})

test('a council that decides at both processes at once has one ballot that counts', async () => {
  const harriet = await enter('harriet')
  const twins = [one!, other!].map((at) => new Wanderer(at, harriet))
  const decisions = ['endorse', 'abstain']
  const deed = `/rounds/${signed.roundId}/ballots?council=lincoln`
  const forms = await Promise.all(
    twins.map(({ visitor }, place) =>
      visitor.open(`/rounds/${signed.roundId}/ballot?council=lincoln&decision=${decisions[place]}`),
    ),
  )
  const pages = await Promise.all(forms.map((form) => form.send(deed)))
  assert.deepEqual(pages.map(({ status }) => status).toSorted(), [200, 409])
  const { rows } = await scene.owner.query('select number from ballot where gss = $1', [
    gssOf('lincoln'),
  ])
  assert.deepEqual(rows, [{ number: 1 }])
})

test('however often the reminders run at both workers, each silent council is reminded once', async () => {
  for (let times = 0; times < 12; times++)
    await scene.owner.query("select graphile_worker.add_job('remind-silent-councils', '{}')")
  await until('all reminders ran', async () => (await queued('remind-silent-councils')) === 0)
  const reminder = new RegExp(`answers wanted by .* on ${called.title}`)
  assert.equal((await letters(people.carys.email, reminder)).length, 1)
  assert.equal((await letters(people.lena.email, reminder)).length, 1)
  assert.equal((await letters(people.amara.email, reminder)).length, 0)
})

test('a round closes once at its hour, though two workers wait for it', {
  timeout: 90_000,
}, async () => {
  const closed = async () => {
    const round = await scene.read((db) =>
      db.selectFrom('sign_off_round').select('closed_at').executeTakeFirstOrThrow(),
    )
    return round.closed_at !== null
  }
  await until('the round closes', closed, 80)
  await until('nothing waits to close it', async () => (await queued('close-round')) === 0)
  const events = await scene.read((db) =>
    db.selectFrom('event').select('seq').where('name', '=', 'round.closed').execute(),
  )
  assert.equal(events.length, 1)
  assert.equal((await letters(people.ruth.email, /agreed: Trams before six/i)).length, 1)
})

test('the log that both wrote to is one unbroken chain', async () => {
  const finding = await scene.read(findingOfNetwork)
  assert.equal(finding.holds, true, finding.detail)
})

test('when one process ends, the other serves on', async () => {
  const daniel = await enter('daniel', one)
  assert.equal(await one!.end(), 0)
  daniel.at = other!
  assert.equal((await daniel.visitor.open('/work')).heading, 'My work')
})
