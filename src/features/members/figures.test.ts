import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CountryAuthority, countryOf } from './country.ts'
import { figuresOf } from './figures.ts'
import { ukAuthorities } from './register/index.ts'

const authority = (
  gss: string,
  population: number | null,
  urbanClass: CountryAuthority['urbanClass'],
  more: Partial<CountryAuthority> = {},
): CountryAuthority => ({
  gss,
  kind: 'district',
  nation: 'england',
  validUntil: null,
  population,
  urbanClass,
  ...more,
})

const country = countryOf([
  authority('E1', 100, 'urban'),
  authority('E2', 300, 'intermediate-urban'),
  authority('E3', 200, 'intermediate-rural'),
  authority('E4', 400, 'majority-rural'),
  authority('E5', 900, 'urban', { validUntil: '2023-04-01' }),
  authority('E6', 600, null, { kind: 'county' }),
  authority('S1', 250, null, { nation: 'scotland' }),
])

test('the country is its districts of today: counties and abolished councils would count people twice', () => {
  assert.deepEqual(country, {
    authorities: 5,
    people: 1250,
    urbanAuthorities: 2,
    urbanPeople: 400,
    classed: 4,
    nationsWithoutClass: ['scotland'],
  })
})

test('urban is urban or intermediate urban, and who has no class is named and not guessed', () => {
  const figures = figuresOf(
    [
      { council: 'One', population: 100, urbanClass: 'urban' },
      { council: 'Three', population: 200, urbanClass: 'intermediate-rural' },
      { council: 'Gone', population: null, urbanClass: null },
    ],
    country,
  )
  assert.deepEqual(figures, {
    people: 300,
    shareOfPeople: 0.24,
    urbanAuthorities: 1,
    shareOfUrbanAuthorities: 0.5,
    urbanPeople: 100,
    shareOfUrbanPeople: 0.25,
    unclassed: ['Gone'],
    uncounted: ['Gone'],
  })
})

test('without a class or a population in the register there is no share', () => {
  const none = figuresOf([], countryOf([authority('E1', null, null)]))
  assert.equal(none.shareOfPeople, null)
  assert.equal(none.shareOfUrbanPeople, null)
})

test('the shipped register has 361 districts of today, and an urban population of England and Wales', () => {
  const whole = countryOf(
    ukAuthorities().map((row) => ({ ...row, urbanClass: row.urbanClass ?? null })),
  )
  assert.equal(whole.authorities, 361)
  assert.deepEqual(whole.nationsWithoutClass.toSorted(), ['northern-ireland', 'scotland'])
  assert.ok(whole.people > 66_500_000 && whole.people < 67_500_000, `${whole.people}`)
  assert.equal(whole.urbanAuthorities, 231)
  assert.equal(whole.urbanPeople, 46_010_987)
})
