import assert from 'node:assert/strict'
import { test } from 'node:test'
import { thesaurus } from './thesaurus.ts'

const small = /^(a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/
const terms = (half = '') => half.split(',').map((term) => term.trim())
const lines = thesaurus.map((line) => {
  const [same, near] = line.split('|')
  return { line, same: terms(same), near: near === undefined ? [] : terms(near) }
})

/** The words beside `term` in every line that has it before the bar. */
const besides = (term: string) =>
  lines.filter(({ same }) => same.includes(term)).flatMap(({ same }) => same)

const broken = (rule: (line: (typeof lines)[number]) => boolean) =>
  lines.filter((line) => !rule(line)).map(({ line }) => line)

test('the thesaurus has at least 700 lines, none of them twice', () => {
  assert.ok(lines.length >= 700, `${lines.length} lines`)
  assert.equal(new Set(thesaurus).size, thesaurus.length)
})

test('every line has two terms that mean the same, and none that is empty', () => {
  assert.deepEqual(
    broken(({ same, near }) => same.length >= 2 && [...same, ...near].every(Boolean)),
    [],
  )
})

test('no term stands twice in one line', () => {
  assert.deepEqual(
    broken(({ same, near }) => new Set([...same, ...near]).size === same.length + near.length),
    [],
  )
})

test('all is lower case, of letters and figures, with one bar at most', () => {
  assert.deepEqual(
    broken(
      ({ line, same, near }) =>
        line === line.toLowerCase() &&
        [...same, ...near].every((term) => /^[\p{L}\d][\p{L}\d .&+'-]*$/u.test(term)) &&
        line.split('|').length <= 2,
    ),
    [],
  )
})

test('no phrase is longer than four words, small ones not counted', () => {
  assert.deepEqual(
    broken(({ same, near }) =>
      [...same, ...near].every(
        (term) => term.split(' ').filter((word) => !small.test(word)).length <= 4,
      ),
    ),
    [],
  )
})

/** Small words of English that a search leaves out; only those that are tempting here. */
const leftOut =
  /^(a|all|an|and|at|be|before|being|by|down|few|for|from|further|has|have|having|in|it|its|just|more|most|no|not|of|off|on|only|or|other|out|over|own|some|such|t|the|then|to|too|under|up|very|was|we|what|where|who|with)$/

test('no phrase is one everyday word once its small words are left out', () => {
  const known = ['levelling up', 'just transition', 'further education', 'under fives']
  known.push('phase out', 'call in', 'a levels', 't levels', 't level')
  const shrunk = lines.flatMap(({ same, near }) =>
    [...same, ...near].filter((term) => {
      const words = term.split(' ')
      return words.length > 1 && words.filter((word) => !leftOut.test(word)).length < 2
    }),
  )
  assert.deepEqual(
    shrunk.filter((term) => !known.includes(term)),
    [],
  )
})

test('no abbreviation stands for more than two things', () => {
  const times = new Map<string, number>()
  for (const { same } of lines)
    for (const term of same.filter((each) => /^[a-z]{2,3}$/.test(each)))
      times.set(term, (times.get(term) ?? 0) + 1)
  assert.deepEqual(
    [...times].filter(([, count]) => count > 2),
    [],
  )
})

test('at least 200 abbreviations stand beside the words they are made of', () => {
  const initials = (term: string) => {
    const words = term.split(/[ -]/)
    return [words, words.filter((word) => !small.test(word))].map((each) =>
      each.map((word) => word[0]).join(''),
    )
  }
  const resolved = lines.flatMap(({ same }) =>
    same.filter(
      (short) =>
        /^[a-z]{2,6}$/.test(short) &&
        same.some((long) => long.includes(' ') && initials(long).includes(short)),
    ),
  )
  assert.ok(new Set(resolved).size >= 200, `${new Set(resolved).size} abbreviations`)
})

for (const [short, long] of Object.entries({
  la: 'local authority',
  udp: 'unitary development plan',
  hmo: 'house in multiple occupation',
  prs: 'private rented sector',
  s106: 'planning obligations',
  cil: 'community infrastructure levy',
  hra: 'housing revenue account',
  lha: 'local housing allowance',
  ehcp: 'education health and care plan',
  asb: 'anti-social behaviour',
  suds: 'sustainable drainage',
  lgps: 'local government pension scheme',
  ulez: 'clean air zone',
  nndr: 'business rates',
  tro: 'traffic regulation order',
  nrpf: 'no recourse to public funds',
}))
  test(`${short} is found as ${long}`, () => {
    assert.ok(besides(short).includes(long), besides(short).join(', '))
  })

for (const [said, written] of Object.entries({
  'bin collection': 'refuse collection',
  'sleeping in doorways': 'rough sleepers',
  'dodgy landlord': 'rogue landlord',
  'kids in care': 'looked after children',
  'cut emissions': 'decarbonisation',
  'affordable homes': 'affordable housing',
  'holes in the road': 'pothole',
}))
  test(`who says "${said}" finds ${written}`, () => {
    assert.ok(besides(said).includes(written), besides(said).join(', '))
  })

for (const [welsh, english] of Object.entries({
  tai: 'housing',
  cyngor: 'council',
  digartrefedd: 'homelessness',
  trafnidiaeth: 'transport',
  iechyd: 'health',
  addysg: 'education',
  'gofal cymdeithasol': 'adult social care',
  'treth gyngor': 'council tax',
  'newid hinsawdd': 'climate change',
  heddlu: 'police',
}))
  test(`the Welsh ${welsh} finds ${english}, and the other way round`, () => {
    assert.ok(besides(welsh).includes(english), besides(welsh).join(', '))
    assert.ok(besides(english).includes(welsh), besides(english).join(', '))
  })

test('at least 80 lines are Welsh first', () => {
  const from = thesaurus.findIndex((line) => line.startsWith('tai, housing'))
  assert.ok(from > 0)
  assert.ok(thesaurus.length - from >= 80, `${thesaurus.length - from} lines`)
})
