import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { root } from '../../kernel/config.ts'
import { AuthorityNames } from './authority-name.ts'
import { ukAuthorities } from './register/index.ts'

const register = new AuthorityNames(ukAuthorities())
const codeOf = (words: string) => register.match(words).found?.gss ?? null
const first = (words: string) => register.match(words).candidates[0]?.gss ?? null

test('a council is found by any spelling of its name', () => {
  const spellings: Record<string, string[]> = {
    E06000010: ['Hull', 'HULL', 'Kingston upon Hull, City of', 'Kingston-upon-Hull', 'Hull CC'],
    E06000022: ['Bath & NES', 'BANES', 'B&NES', 'bath and north east somerset', 'Bath & NE Som'],
    E07000138: [
      'Lincoln',
      'City of Lincoln Council',
      'Lincoln, City of',
      'lincoln city',
      'E07000138',
    ],
    E06000058: ['BCP', 'Bournemouth Christchurch & Poole', 'Bournemouth, Christchurch and Poole'],
    W06000015: ['Cardiff', 'Caerdydd', 'Cyngor Caerdydd'],
    W06000001: ['Ynys Môn', 'ynys mon', 'Anglesey', 'Isle of Anglesey County Council'],
    E08000013: ['St Helens', 'St. Helens', 'Saint Helens MBC'],
    E06000021: ['Stoke', 'Stoke-on-Trent'],
    E10000019: ['Lincs CC', 'Lincolnshire'],
    E06000012: ['NE Lincs', 'N E Lincolnshire'],
    E08000021: ['Newcastle upon Tyne', 'Newcastle City Council'],
    E06000066: ['Somerset', 'Somerset Council'],
    E10000027: ['Somerset County Council'],
    E07000242: ['East Herts', 'E07000097'],
  }
  for (const [gss, words] of Object.entries(spellings))
    for (const one of words)
      assert.ok(
        codeOf(one) === gss || (one.endsWith('Som') && first(one) === gss),
        `${one}: ${gss}`,
      )
})

test('a small slip is answered with the council that was meant', () => {
  for (const [slip, gss] of [
    ['Lincon', 'E07000138'],
    ['Exetre', 'E07000041'],
    ['Wrexam', 'W06000006'],
    ['Bristoll City Council', 'E06000023'],
    ['Sunderlnad', 'E08000024'],
  ] as const) {
    assert.equal(codeOf(slip), null, slip)
    assert.equal(first(slip), gss, slip)
  }
})

test('words that several councils may mean find none for certain and name them', () => {
  const { found, candidates } = register.match('Northampton')
  assert.equal(found?.name, 'Northampton Borough Council')
  assert.deepEqual(candidates, [])
  const gloucester = register.match('South Glo').candidates.map(({ slug }) => slug)
  assert.equal(gloucester[0], 'south-gloucestershire')
  assert.ok(register.match('Barking Dagenham Havering').found === null)
  assert.deepEqual(register.match('Nowhere at all'), { found: null, candidates: [] })
  assert.deepEqual(register.match('  '), { found: null, candidates: [] })
  assert.equal(codeOf('council'), null)
})

const shared = join(root, '../shared/data/authorities')
const skip = existsSync(shared) ? false : `${shared} is not here`

test('the 1,750 spellings that publishers really use find their authority', { skip }, () => {
  const read = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(shared, name)), { columns: true, bom: true })
  const codes = new Map(
    read('uk-local-authorities.csv').map((row) => [
      row['local-authority-code']!,
      row['gss-code'] || row.snac!,
    ]),
  )
  const spellings = read('name-to-code.csv').filter(({ 'la-name': name }) => !name!.includes('ï'))
  // Borne by two councils in turn, or by two together: the first is found with the other beside it.
  const several = ['north yorkshire', 'somerset', 'adur and worthing borough council']
  const wrong: string[] = []
  let certain = 0
  for (const { 'la-name': name, 'local-authority-code': code } of spellings) {
    if (several.includes(name!.toLowerCase())) continue
    const { found, candidates } = register.match(name!)
    if (found?.gss === codes.get(code!)) certain++
    else if (found || candidates[0]?.gss !== codes.get(code!))
      wrong.push(`${name} → ${found?.name ?? candidates[0]?.name ?? 'nothing'} (${code})`)
  }
  assert.deepEqual(wrong, [])
  assert.ok(certain / spellings.length > 0.9, `${certain} of ${spellings.length} for certain`)
})
