import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parseProse } from '../src/documents/prose/parse.ts'
import { citedCouncils } from '../src/documents/prose/words.ts'
import {
  authorities,
  authority,
  consultations,
  contributions,
  type DemoContribution,
  type DemoResponse,
  holderOf,
  membershipSources,
  memberships,
  membersOn,
  network,
  people,
  personOf,
  registerSources,
  responses,
  seats,
  themes,
} from './index.ts'

const someDay = '2026-01-31'
const memberSlugs = membersOn(someDay).map(
  ({ gss }) => authorities.find((one) => one.gss === gss)!.slug,
)

const saidBy = (consultation: string, question: string) =>
  new Map(
    contributions
      .filter((one) => one.consultation === consultation && one.question === question)
      .map((one) => [one.council, one]),
  )

/** Every text of a response with the question it answers, as it stands and as earlier versions had it. */
function texts(response: DemoResponse): { question: string | null; text: string }[] {
  return [
    ...response.letter.map((text) => ({ question: null, text })),
    ...response.answers.flatMap(({ question, paragraphs }) =>
      paragraphs.map((text) => ({ question, text })),
    ),
    ...response.versions.flatMap(({ earlier }) => earlier),
  ]
}

const cited = (text: string) => citedCouncils(parseProse(text).prose)

test('the register names each authority once, and each successor in it', () => {
  const codes = new Set(authorities.map(({ gss }) => gss))
  assert.equal(codes.size, authorities.length)
  assert.equal(new Set(authorities.map(({ slug }) => slug)).size, authorities.length)
  const known = new Set(registerSources.map(({ key }) => key))
  for (const one of authorities) {
    assert.match(one.gss, /^[EW]0[6-8]\d{6}$/)
    assert.equal(one.nation, one.gss.startsWith('W') ? 'wales' : 'england')
    assert.match(one.validFrom, /^\d{4}-\d\d-\d\d$/)
    assert.equal(one.successors.length > 0, one.validUntil !== null, one.name)
    for (const next of one.successors) {
      assert.ok(codes.has(next))
      assert.equal(authorities.find(({ gss }) => gss === next)!.validFrom, one.validUntil)
    }
    for (const source of one.sources) assert.ok(known.has(source))
    if (one.place) {
      assert.ok(one.place.lat > 49 && one.place.lat < 56, one.name)
      assert.ok(one.place.lon > -6 && one.place.lon < 2, one.name)
    }
  }
})

test('the people of Cumberland are those of the three districts that it took over', () => {
  const before = authorities.filter(({ successors }) => successors.includes('E06000063'))
  const sum = before.reduce((all, { population }) => all + population!.people, 0)
  assert.equal(before.length, 3)
  assert.equal(authority('cumberland').population!.people, sum)
})

test('Key Cities has exactly 26 members today, in which 6,170,338 people live', () => {
  const members = membersOn(someDay)
  assert.equal(members.length, 26)
  assert.equal(new Set(memberSlugs).size, 26)
  const all = memberSlugs.reduce((sum, slug) => sum + authority(slug).population!.people, 0)
  assert.equal(all, 6_170_338)
  assert.equal(memberSlugs.filter((slug) => authority(slug).nation === 'wales').length, 2)
})

test('the lists that were printed are found again on their days', () => {
  assert.equal(membersOn('2013-07-01').length, 5)
  assert.equal(membersOn('2013-11-08').length, 21)
  assert.equal(membersOn('2023-12-31').length, 28)
  assert.equal(membersOn('2024-12-31').length, 26)
})

test('every spell of membership has sources, and no council is in twice at once', () => {
  const known = new Set([...membershipSources, ...registerSources].map(({ key }) => key))
  for (const { gss, from, until } of memberships) {
    const council = authorities.find((one) => one.gss === gss)
    assert.ok(council, gss)
    for (const fact of until ? [from, until] : [from]) {
      assert.ok(fact.sources.length > 0)
      for (const source of fact.sources) assert.ok(known.has(source), source)
      if (fact.notBefore) assert.ok(fact.notBefore <= fact.date, council.name)
      if (fact.precision === 'unknown') assert.ok(fact.note, `${council.name} says why`)
    }
    assert.ok(from.date >= council.validFrom, council.name)
    if (council.validUntil) assert.ok(until && until.date <= council.validUntil, council.name)
    if (until) assert.ok(from.date < until.date, council.name)
    const others = memberships.filter((one) => one.gss === gss && one.from !== from)
    for (const other of others) {
      const [first, second] = from.date < other.from.date ? [until, other] : [other.until, { from }]
      assert.ok(first && first.date <= second.from.date, council.name)
    }
  }
  assert.deepEqual(
    memberships
      .filter(({ kind }) => kind === 'founder')
      .map(({ gss }) => authorities.find((one) => one.gss === gss)!.slug),
    network.founders,
  )
})

test('everybody is marked as invented and can get no mail', () => {
  assert.equal(new Set(people.map(({ key }) => key)).size, people.length)
  assert.equal(new Set(people.map(({ email }) => email)).size, people.length)
  for (const person of people) {
    assert.equal(person.invented, true)
    assert.match(person.email, /^[a-z]+\.[a-z-]+@[a-z-]+\.example$/)
  }
})

test('each member has an officer, a portfolio holder and a leader, save Medway since yesterday', () => {
  for (const council of memberSlugs) {
    assert.ok(holderOf(council, 'policy-officer', 0))
    assert.ok(holderOf(council, 'portfolio-holder', 0))
    if (council !== 'medway') assert.ok(holderOf(council, 'leader', 0))
  }
  assert.ok(holderOf('medway', 'leader', -2))
  assert.throws(() => holderOf('medway', 'leader', -1))
  assert.equal(seats.filter((one) => one.council === 'lincoln').length, 4)
})

test('every seat is held by somebody known, by one person at a time', () => {
  assert.equal(new Set(seats.map(({ key }) => key)).size, seats.length)
  for (const { key, holders } of seats) {
    holders.forEach((held, i) => {
      personOf(held.person)
      if (held.until !== null) assert.ok(held.from < held.until, key)
      const next = holders[i + 1]
      if (next) assert.ok(held.until !== null && held.until <= next.from, key)
    })
  }
  for (const { lead } of themes) {
    personOf(lead.person)
    assert.ok(
      seats.some(
        ({ council, holders }) =>
          council === lead.council && holders.some(({ person }) => person === lead.person),
      ),
    )
  }
})

test('no address in the demonstration leads anywhere', () => {
  for (const { link } of consultations) assert.match(link, /^https:\/\/[a-z.-]+\.example\//)
  for (const { clearance } of contributions) {
    if (clearance?.minute) assert.match(clearance.minute, /^https:\/\/[a-z.-]+\.example\//)
  }
  for (const { submission } of responses) {
    if (submission) assert.match(submission.to, /@[a-z.-]+\.example$/)
  }
})

test('every consultation says at its head that it is invented', () => {
  for (const { document, landing, body, notice } of consultations) {
    assert.match(body, /invented consultation/)
    assert.match(notice, /invented/)
    for (const file of [document, landing]) {
      const html = readFileSync(new URL(`consultations/${file}`, import.meta.url), 'utf8')
      assert.match(html, /<p>This consultation is invented\./)
      assert.match(html, /\{\{closes\}\}/)
    }
  }
})

test('the days of a consultation come in a sane order', () => {
  for (const consultation of consultations) {
    const { slug, opens, closes, timetable, call } = consultation
    const steps = (['call', 'draft', 'clearance', 'sign-off', 'submission'] as const).map(
      (step) => timetable[step],
    )
    assert.ok(opens < call.opened.day && steps[0]!.from === call.opened.day, slug)
    assert.equal(steps[0]!.until, call.due.day)
    steps.forEach(({ from, until }, i) => {
      assert.ok(from <= until, slug)
      if (i > 0) assert.ok(steps[i - 1]!.until < from, slug)
    })
    assert.ok(steps.at(-1)!.until < closes, slug)
    for (const one of consultation.councilDates) assert.ok(memberSlugs.includes(one.council))
  }
})

test('a contribution is by its council’s officer, cleared by its portfolio holder, and in that order', () => {
  for (const one of contributions) {
    const where = `${one.consultation} ${one.question} ${one.council}`
    const call = consultations.find(({ slug }) => slug === one.consultation)!.call
    assert.ok(memberSlugs.includes(one.council), where)
    assert.ok(one.saved.day >= call.opened.day && one.saved.day <= 0, where)
    assert.equal(one.by, holderOf(one.council, 'policy-officer', one.saved.day))
    if (one.asked) assert.ok(one.asked.day >= one.saved.day && one.asked.day <= 0, where)
    if (one.clearance) {
      assert.ok(one.asked && one.clearance.at.day >= one.asked.day, where)
      assert.ok(one.clearance.at.day <= 0, where)
      assert.equal(
        one.clearance.by,
        holderOf(one.council, 'portfolio-holder', one.clearance.at.day),
      )
      assert.equal(one.clearance.minute !== null, one.clearance.level === 'council')
    }
    for (const moment of [one.saved, one.asked, one.clearance?.at]) {
      if (moment) assert.match(moment.time, /^(0\d|1\d|2[0-3]):[0-5]\d$/)
    }
  }
})

test('two thirds of the open grid are filled, nearly all of the published one', () => {
  const filled = (slug: string) => {
    const { questions } = consultations.find((one) => one.slug === slug)!
    const cells = contributions.filter(({ consultation }) => consultation === slug)
    assert.equal(new Set(cells.map((one) => `${one.question} ${one.council}`)).size, cells.length)
    for (const { question } of cells) assert.ok(questions.some(({ number }) => number === question))
    return cells.length / (questions.length * 26)
  }
  const open = filled('homes-above-shops')
  assert.ok(open > 0.63 && open < 0.72, String(open))
  assert.ok(filled('local-transport-funding') > 0.99)
  assert.ok(filled('terraced-street-charging') > 0.95)
})

test('no sentence is said by two councils, and a third of those who give reasons give evidence', () => {
  const spoken = contributions.filter(({ text }) => text)
  const sentences = spoken.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
  const long = sentences.filter((one) => one.split(' ').length > 3)
  const twice = long.filter((one, i) => long.indexOf(one) !== i)
  assert.deepEqual(twice, [])
  const backed = spoken.filter(({ evidence }) => evidence.length > 0).length
  assert.ok(backed / spoken.length > 0.3, `${backed} of ${spoken.length}`)
  for (const { slug, questions } of consultations) {
    for (const { number } of questions) {
      const said = [...saidBy(slug, number).values()].filter(({ text }) => text)
      assert.ok(said.length >= 6, `${slug} ${number}: ${said.length}`)
    }
  }
})

test('a council that would not be named is one of at least three to each question', () => {
  for (const { slug, questions } of consultations) {
    for (const { number } of questions) {
      const said = saidBy(slug, number)
      const unnamed = [...said.values()].filter(({ use }) => use === 'unattributed')
      const named = [...said.values()].filter(({ use }) => use === 'by-name').length
      if (unnamed.length > 0) assert.ok(26 - named >= 3, `${slug} ${number}: ${26 - named}`)
    }
  }
})

test('every citation rests on words that its council gave, cleared and let be used', () => {
  for (const response of responses) {
    for (const { question, text } of texts(response)) {
      const { problems } = parseProse(text)
      assert.deepEqual(problems, [], text)
      for (const council of cited(text)) {
        const where = `${response.consultation} ${question} [@${council}]`
        assert.ok(question, where)
        const said = saidBy(response.consultation, question).get(council)
        assert.ok(said?.text, where)
        assert.notEqual(said.use, 'office-only', where)
        assert.ok(said.clearance, where)
      }
    }
  }
})

test('no answer names a council that did not give its words by name', () => {
  for (const response of responses) {
    for (const { question, text } of texts(response)) {
      if (question === null) continue
      for (const slug of memberSlugs) {
        const { name, shortName } = authority(slug)
        const plain = text.replace(/\[@[a-z-]+\]/g, '')
        if (!plain.includes(name) && !plain.includes(shortName)) continue
        const said = saidBy(response.consultation, question).get(slug)
        assert.equal(said?.use, 'by-name', `${response.consultation} ${question}: ${name}`)
      }
    }
  }
})

test('each question of a response that goes out has an answer that rests on somebody', () => {
  for (const response of responses.filter(({ round }) => round !== null)) {
    const { questions } = consultations.find(({ slug }) => slug === response.consultation)!
    assert.deepEqual(
      response.answers.map(({ question }) => question),
      questions.map(({ number }) => number),
    )
    for (const { question, stance, paragraphs } of response.answers) {
      assert.ok(stance, question)
      assert.ok(paragraphs.length >= 1 && paragraphs.length <= 4, question)
      assert.ok(
        paragraphs.some((text) => cited(text).length > 0),
        question,
      )
    }
    assert.equal(response.inFiveLines.length, 5)
  }
})

test('the strength of questions 1 to 4 and 7 is as the network published it', () => {
  const line = (question: string) => {
    const counted = [...saidBy('local-transport-funding', question).values()].filter(
      ({ clearance, use }) => clearance && use !== 'office-only',
    )
    const of = (...wanted: DemoContribution['stance'][]) =>
      counted.filter(({ stance }) => wanted.includes(stance)).length
    return [
      of('strongly-agree', 'agree'),
      of('neither'),
      of('no-view'),
      of('disagree', 'strongly-disagree'),
    ]
  }
  assert.deepEqual(line('1'), [24, 0, 2, 0])
  assert.deepEqual(line('2'), [23, 0, 2, 1])
  assert.deepEqual(line('3'), [23, 0, 2, 1])
  assert.deepEqual(line('4'), [12, 8, 3, 3])
  assert.deepEqual(line('7'), [21, 1, 2, 1])
})

test('the number of cleared answers in the letter is the number that was cleared', () => {
  const response = responses.find(({ consultation }) => consultation === 'local-transport-funding')!
  const cleared = contributions.filter(
    ({ consultation, clearance }) => consultation === 'local-transport-funding' && clearance,
  ).length
  assert.match(response.letter[0]!, new RegExp(`drafted from ${cleared} answers`))
})

test('an earlier version differs where it says, and each comment is on words that stood there', () => {
  for (const { answers, letter, versions, comments } of responses) {
    const now = (question: string | null, paragraph: number) =>
      question === null
        ? letter[paragraph]
        : answers.find((one) => one.question === question)?.paragraphs[paragraph]
    versions.forEach(({ number, earlier }, i) => {
      assert.equal(number, i + 1)
      assert.equal(earlier.length === 0, i === versions.length - 1)
      for (const { question, paragraph, text } of earlier) {
        assert.ok(now(question, paragraph))
        assert.notEqual(text, now(question, paragraph))
      }
    })
    for (const { question, paragraph, passage, by, at, resolved } of comments) {
      const stood = [
        now(question, paragraph),
        ...versions.flatMap(({ earlier }) =>
          earlier
            .filter((one) => one.question === question && one.paragraph === paragraph)
            .map(({ text }) => text),
        ),
      ]
      assert.ok(
        stood.some((text) => text?.replace(/ \(\[@[^)]*\)/g, '').includes(passage)),
        passage,
      )
      personOf(by)
      if (resolved) assert.ok(resolved.at.day >= at.day && personOf(resolved.by))
    }
  }
})

test('each council casts one ballot, by its leader on the day, within the round', () => {
  for (const { round, versions } of responses) {
    if (!round) continue
    const frozen = versions.find(({ number }) => number === round.version)!.frozen
    assert.ok(frozen.day <= round.opened.day && round.opened.day < round.closes.day)
    assert.equal(new Set(round.ballots.map(({ council }) => council)).size, round.ballots.length)
    for (const one of round.ballots) {
      for (const cast of one.replaced ? [one.replaced, one] : [one]) {
        assert.equal(cast.by, holderOf(one.council, 'leader', cast.at.day))
        assert.ok(cast.at.day >= round.opened.day && cast.at.day <= round.closes.day)
        assert.ok(cast.at.day <= 0)
        const says = cast.decision === 'object' || cast.decision === 'endorse-with-reservation'
        assert.equal(cast.text !== '', says, one.council)
        assert.equal(cast.shown !== null, cast.decision === 'object', one.council)
      }
      assert.ok(memberSlugs.includes(one.council))
    }
  }
})

test('of 26 councils 21 endorsed on transport, three with a reservation, one abstained, one objected', () => {
  const count = (slug: string) => {
    const { ballots } = responses.find(({ consultation }) => consultation === slug)!.round!
    return Object.fromEntries(
      ['endorse', 'endorse-with-reservation', 'abstain', 'object'].map((decision) => [
        decision,
        ballots.filter((one) => one.decision === decision).length,
      ]),
    )
  }
  assert.deepEqual(count('local-transport-funding'), {
    endorse: 21,
    'endorse-with-reservation': 3,
    abstain: 1,
    object: 1,
  })
  assert.deepEqual(count('terraced-street-charging'), {
    endorse: 11,
    'endorse-with-reservation': 2,
    abstain: 1,
    object: 1,
  })
})

test('a response is frozen, decided, sent and published in that order', () => {
  for (const { round, submission, published, consultation } of responses) {
    const { closes } = consultations.find(({ slug }) => slug === consultation)!
    if (round) assert.ok(round.closes.day < closes)
    if (submission && round) {
      assert.ok(round.closes.day < submission.sent.day && submission.sent.day <= closes)
      assert.equal(submission.version, round.version)
    }
    if (published && submission) assert.ok(submission.sent.day < published.at.day)
  }
})
