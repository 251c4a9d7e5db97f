import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseProse } from '../src/documents/prose/parse.ts'
import { citedCouncils } from '../src/documents/prose/words.ts'
import {
  authorities,
  authority,
  consultations,
  contributions,
  type DemoResponse,
  holderOf,
  membersOn,
  personOf,
  responses,
} from './index.ts'

const memberSlugs = membersOn('2026-01-31').map(
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
        const { name, shortName, otherNames } = authority(slug)
        const plain = text.replace(/\[@[a-z-]+\]/g, '')
        if (![shortName, ...otherNames].some((called) => plain.includes(called))) continue
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
