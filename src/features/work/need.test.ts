import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inOrder, type Need, needKinds } from './need.ts'
import { needWords } from './need-words.ts'

const need = (kind: Need['kind'], due: string | null, title = 'Buses'): Need => ({
  kind,
  due: due === null ? null : new Date(due),
  id: `${kind}-${title}`,
  slug: 'buses',
  title,
  council: 'Lincoln',
  councilSlug: 'lincoln',
  facts: {},
})

test('what is late comes first, what has no day comes last', () => {
  const needs = [
    need('publish', null),
    need('draft', '2027-04-01T16:00:00Z'),
    need('answer-call', '2027-03-01T17:00:00Z'),
    need('clear', '2027-03-12T17:00:00Z'),
  ]
  assert.deepEqual(
    inOrder(needs).map(({ kind }) => kind),
    ['answer-call', 'clear', 'draft', 'publish'],
  )
})

test('of two things due at the same moment a ballot comes before an answer', () => {
  const due = '2027-03-12T17:00:00Z'
  assert.deepEqual(
    inOrder([need('answer-call', due), need('cast-ballot', due)]).map(({ kind }) => kind),
    ['cast-ballot', 'answer-call'],
  )
})

test('the order does not depend on the order in which the records were found', () => {
  const any = fc
    .tuple(
      fc.constantFrom(...needKinds),
      fc.option(
        fc.date({ min: new Date('2027-01-01'), max: new Date('2027-01-03'), noInvalidDate: true }),
      ),
      fc.constantFrom('A', 'B'),
    )
    .map(([kind, due, title]) => need(kind, due?.toISOString() ?? null, title))
  const some = fc.uniqueArray(any, { selector: ({ id }) => id, maxLength: 12 })
  fc.assert(
    fc.property(
      some.chain((needs) =>
        fc.tuple(fc.constant(needs), fc.shuffledSubarray(needs, { minLength: needs.length })),
      ),
      ([needs, shuffled]) => {
        assert.deepEqual(inOrder(shuffled), inOrder(needs))
      },
    ),
  )
})

test('every kind of need says what is to be done and leads to an address of ours', () => {
  for (const kind of needKinds) {
    const words = needWords(need(kind, null), new Date('2027-03-10T10:00:00Z'))
    assert.ok(words.title.includes('Buses'), kind)
    assert.ok(words.step.length > 3, kind)
    assert.match(
      words.href,
      /^\/(consultations|rounds|versions|readings|admissions|network|members|quotes|newsroom|positions|challenges|peer-questions)[/?]/,
    )
    assert.doesNotMatch(`${words.title} ${words.note ?? ''} ${words.href}`, /undefined|null|NaN/)
  }
})
