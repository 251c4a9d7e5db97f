import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  authorities,
  consultations,
  contributions,
  holderOf,
  membersOn,
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
