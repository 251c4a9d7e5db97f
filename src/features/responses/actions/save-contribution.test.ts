import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type CalledConsultation, calledConsultation } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
let called: CalledConsultation
const base = () => `/consultations/${called.slug}/contribute`
before(async () => {
  scene = await setUp()
  called = await calledConsultation(scene)
})
after(() => scene.close())

test('an officer answers a question and is led to the next', async () => {
  const amara = await scene.as('amara')
  const form = await amara.open(`${base()}/1?council=lincoln`)
  assert.match(form.heading, /buses should run after seven/)
  const next = await form.send(`${base()}/1?council=lincoln`, {
    stance: 'agree',
    words: 'Our hospital empties at eight.',
    'figure-0': '9,000',
    'what-0': 'visits a week',
    'source-0': 'Hospital trust 2026',
    go: 'next',
  })
  assert.match(next.heading, /Who should pay/)
  const again = await amara.open(`${base()}/1?council=lincoln`)
  const kept = again.fields(`${base()}/1?council=lincoln`)
  assert.equal(kept.stance, 'agree')
  assert.equal(kept.words, 'Our hospital empties at eight.')
  assert.equal(kept['figure-0'], '9,000')
})

test('two officers of one council never overwrite each other unseen', async () => {
  const [amara, tom] = [await scene.as('amara'), await scene.as('tom')]
  const [hers, his] = [
    await amara.open(`${base()}/2?council=lincoln`),
    await tom.open(`${base()}/2?council=lincoln`),
  ]
  await hers.send(`${base()}/2?council=lincoln`, {
    stance: 'agree',
    words: 'The county should pay.',
    go: 'stay',
  })
  const both = await his.send(`${base()}/2?council=lincoln`, {
    stance: 'disagree',
    words: 'The operators should pay.',
    go: 'stay',
  })
  assert.equal(both.status, 409)
  assert.match(both.text, /Amara Nwosu saved another text/)
  assert.match(both.text, /The county should pay\./)
  assert.equal(both.fields(`${base()}/2?council=lincoln`).words, 'The operators should pay.')
  const merged = await both.send(`${base()}/2?council=lincoln`, {
    words: 'County and operators should share.',
    go: 'stay',
  })
  assert.match(merged.text, /Saved/)
})

test('of two first answers saved at the same moment one is kept and the other is told', async () => {
  const [amara, tom] = [await scene.as('amara'), await scene.as('tom')]
  const forms = await Promise.all([
    amara.open(`${base()}/3?council=lincoln`),
    tom.open(`${base()}/3?council=lincoln`),
  ])
  const results = await Promise.all(
    forms.map((form, place) =>
      form.send(`${base()}/3?council=lincoln`, {
        stance: 'agree',
        words: `Words ${place}`,
        go: 'stay',
      }),
    ),
  )
  assert.deepEqual(results.map((page) => page.status).sort(), [200, 409])
})

test('a change after clearance falls back to officer view and says so', async () => {
  const [priya, owen] = [await scene.as('priya'), await scene.as('owen')]
  const address = `${base()}/1?council=exeter`
  await (await priya.open(address)).send(address, {
    stance: 'strongly-agree',
    words: 'Yes, until midnight.',
    go: 'stay',
  })
  await (await owen.open(`/consultations/${called.slug}/clearance`)).send(
    `/consultations/${called.slug}/clearances?council=exeter`,
  )
  assert.match((await priya.open(`${base()}?council=exeter`)).text, /portfolio holder cleared/)
  const changed = await (await priya.open(address)).send(address, {
    words: 'Yes, until eleven.',
    go: 'stay',
  })
  assert.match(changed.text, /it is an officer view again/)
  assert.doesNotMatch(
    (await priya.open(`${base()}?council=exeter`)).text,
    /portfolio holder cleared/,
  )
})

test('saving the same words changes nothing, so clearance stands', async () => {
  const [jo, hannah] = [await scene.as('jo'), await scene.as('hannah')]
  const address = `${base()}/1?council=norwich`
  await (await jo.open(address)).send(address, {
    stance: 'agree',
    words: 'Half our jobs end late.',
    go: 'stay',
  })
  await (await hannah.open(`/consultations/${called.slug}/clearance`)).send(
    `/consultations/${called.slug}/clearances?council=norwich`,
  )
  await (await jo.open(address)).send(address, { go: 'stay' })
  assert.match((await jo.open(`${base()}?council=norwich`)).text, /portfolio holder cleared/)
})

test('nobody writes for another council, and the page does not say what it holds', async () => {
  const lena = await scene.as('lena')
  const page = await lena.open(`${base()}/1?council=lincoln`)
  assert.equal(page.status, 403)
  assert.doesNotMatch(page.html, /hospital/)
  const own = await lena.open(`${base()}/1?council=southend`)
  const forged = await lena.post(`${base()}/1?council=lincoln`, {
    ...own.fields(`${base()}/1?council=southend`),
    stance: 'disagree',
  })
  assert.equal(forged.status, 403)
})

test('what a council keeps for the office, another council never sees, nor that it exists', async () => {
  const carys = await scene.as('carys')
  const address = `${base()}/2?council=wrexham`
  await (await carys.open(address)).send(address, {
    stance: 'disagree',
    words: 'SECRET-WREXHAM',
    use: 'office-only',
    go: 'stay',
  })
  await (await scene.as('gwilym'))
    .open(`/consultations/${called.slug}/clearance`)
    .then((page) => page.send(`/consultations/${called.slug}/clearances?council=wrexham`))
  const lena = await scene.as('lena')
  const seen = await lena.open(`${base()}/2?council=southend`)
  assert.doesNotMatch(seen.html, /SECRET-WREXHAM|Wrexham/)
})

test('what a council lets be used without its name comes without its name', async () => {
  const carys = await scene.as('carys')
  const address = `${base()}/3?council=wrexham`
  await (await carys.open(address)).send(address, {
    stance: 'disagree',
    words: 'NAMELESS-WORDS',
    use: 'unattributed',
    go: 'stay',
  })
  await (await scene.as('gwilym'))
    .open(`/consultations/${called.slug}/clearance`)
    .then((page) => page.send(`/consultations/${called.slug}/clearances?council=wrexham`))
  const seen = await (await scene.as('lena')).open(`${base()}/3?council=southend`)
  assert.match(seen.text, /One council/)
  assert.match(seen.text, /NAMELESS-WORDS/)
  assert.doesNotMatch(seen.html, /Wrexham|wrexham/)
})

test('a draft is read by nobody but its council and the office until it is let go', async () => {
  const jo = await scene.as('jo')
  const address = `${base()}/3?council=norwich`
  await (await jo.open(address)).send(address, {
    stance: 'agree',
    words: 'DRAFT-NORWICH',
    go: 'stay',
  })
  const seen = await (await scene.as('lena')).open(`${base()}/3?council=southend`)
  assert.doesNotMatch(seen.html, /DRAFT-NORWICH/)
})

test('a script saves as one goes and hears when somebody else was first', async () => {
  const lena = await scene.as('lena')
  const address = `${base()}/1?council=southend`
  const fields = (await lena.open(address)).fields(address)
  const cookie = [...lena.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const save = (words: string) =>
    scene.app.inject({
      method: 'POST',
      url: address,
      headers: { cookie, 'x-autosave': '1', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        ...(fields as Record<string, string>),
        stance: 'agree',
        words,
      }).toString(),
    })
  const first = await save('First words.')
  assert.deepEqual([first.statusCode, first.json().revision], [200, 1])
  assert.equal((await save('Other words.')).statusCode, 409)
})

test('what is too long is refused beside the field, and kept', async () => {
  const jo = await scene.as('jo')
  const address = `${base()}/2?council=norwich`
  const page = await (await jo.open(address)).send(address, {
    stance: 'agree',
    words: 'x'.repeat(50_001),
    go: 'stay',
  })
  assert.equal(page.status, 422)
  assert.match(page.text, /Keep the text below 50,000 characters/)
  assert.equal(String(page.fields(address).words).length, 50_001)
})

test('an officer answers all questions on one page, and a colleague’s newer words are shown, not lost', async () => {
  const whole = await calledConsultation(scene, 'All at once')
  const address = `/consultations/${whole.slug}/contribute/all?council=lincoln`
  const action = `/consultations/${whole.slug}/contributions?council=lincoln`
  const [one, two] = whole.questionIds as [string, string]
  const [amara, tom] = [await scene.as('amara'), await scene.as('tom')]
  const [hers, his] = [await amara.open(address), await tom.open(address)]
  const done = await hers.send(action, {
    [`stance-${one}`]: 'agree',
    [`words-${one}`]: 'Hers on one.',
    [`stance-${two}`]: 'disagree',
  })
  assert.match(done.text, /All answers are saved/)
  const both = await his.send(action, {
    [`stance-${one}`]: 'disagree',
    [`words-${one}`]: 'His on one.',
    [`words-${whole.questionIds[2]}`]: 'His on three.',
  })
  assert.equal(both.status, 409)
  assert.match(both.text, /Hers on one\./)
  assert.equal(both.fields(action)[`words-${one}`], 'His on one.')
  const list = await tom.open(`/consultations/${whole.slug}/contribute?council=lincoln`)
  assert.match(list.text, /Hers on one\./)
  const three = await tom.open(`/consultations/${whole.slug}/contribute/3?council=lincoln`)
  assert.equal(
    three.fields(`/consultations/${whole.slug}/contribute/3?council=lincoln`).words,
    'His on three.',
  )
})
