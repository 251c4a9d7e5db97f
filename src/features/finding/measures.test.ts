import assert from 'node:assert/strict'
import test from 'node:test'
import { type Judged, measuresOf, ndcgAt, recallAt, reciprocalRank } from './measures.ts'

const third = 1 / Math.log2(4)
const bestOfTwo = 1 + 1 / Math.log2(3)
const eleven = 'abcdefghijk'.split('')

const cases: { is: string; judged: Judged; ndcg10: number; mrr: number; recall5: number }[] = [
  {
    is: 'the only relevant record stands first',
    judged: { found: ['a', 'b'], relevant: ['a'] },
    ndcg10: 1,
    mrr: 1,
    recall5: 1,
  },
  {
    is: 'the only relevant record stands third',
    judged: { found: ['b', 'c', 'a'], relevant: ['a'] },
    ndcg10: third,
    mrr: 1 / 3,
    recall5: 1,
  },
  {
    is: 'one of two relevant records stands first, the other is not found',
    judged: { found: ['a', 'c'], relevant: ['a', 'b'] },
    ndcg10: 1 / bestOfTwo,
    mrr: 1,
    recall5: 1 / 2,
  },
  {
    is: 'two relevant records stand first and third',
    judged: { found: ['a', 'c', 'b'], relevant: ['b', 'a'] },
    ndcg10: (1 + third) / bestOfTwo,
    mrr: 1,
    recall5: 1,
  },
  {
    is: 'the relevant record stands sixth: too low for recall, not for the rest',
    judged: { found: eleven, relevant: ['f'] },
    ndcg10: 1 / Math.log2(7),
    mrr: 1 / 6,
    recall5: 0,
  },
  {
    is: 'the relevant record stands eleventh: too low for nDCG too',
    judged: { found: eleven, relevant: ['k'] },
    ndcg10: 0,
    mrr: 1 / 11,
    recall5: 0,
  },
  {
    is: 'a record found twice counts once',
    judged: { found: ['a', 'a'], relevant: ['a', 'b'] },
    ndcg10: 1 / bestOfTwo,
    mrr: 1,
    recall5: 1 / 2,
  },
  {
    is: 'a record named relevant twice counts once',
    judged: { found: ['a'], relevant: ['a', 'a'] },
    ndcg10: 1,
    mrr: 1,
    recall5: 1,
  },
  {
    is: 'nothing is found',
    judged: { found: [], relevant: ['a'] },
    ndcg10: 0,
    mrr: 0,
    recall5: 0,
  },
  {
    is: 'nothing is relevant',
    judged: { found: ['a'], relevant: [] },
    ndcg10: 0,
    mrr: 0,
    recall5: 0,
  },
]

const near = (is: number, wanted: number, what: string) =>
  assert.ok(Math.abs(is - wanted) < 1e-9, `${what}: ${is}, not ${wanted}`)

for (const { is, judged, ndcg10, mrr, recall5 } of cases)
  test(`A search is measured where ${is}`, () => {
    near(ndcgAt(10, judged), ndcg10, 'nDCG@10')
    near(reciprocalRank(judged), mrr, 'reciprocal rank')
    near(recallAt(5, judged), recall5, 'recall@5')
  })

test('Eleven relevant records of which the ten first are found leave nothing to better in ten places', () => {
  near(ndcgAt(10, { found: eleven, relevant: eleven }), 1, 'nDCG@10')
})

test('The measures of many queries are their means', () => {
  const found = measuresOf([
    { found: ['a'], relevant: ['a'] },
    { found: ['b', 'c', 'a'], relevant: ['a'] },
  ])
  near(found.ndcg10, (1 + third) / 2, 'nDCG@10')
  near(found.mrr, 2 / 3, 'MRR')
  near(found.recall5, 1, 'recall@5')
  assert.deepEqual(measuresOf([]), { ndcg10: 0, mrr: 0, recall5: 0 })
})
