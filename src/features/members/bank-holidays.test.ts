import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidays } from './bank-holidays.ts'

// As published on gov.uk/bank-holidays.
const england = {
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
}
const scotland = {
  2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
}
const northernIreland = {
  2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
}

function working(nation: 'england' | 'wales' | 'scotland' | 'northern-ireland', year: string) {
  return bankHolidays([nation], `${year}-01-01`, `${year}-12-31`)
    .filter(({ day }) => ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()))
    .map(({ day }) => day.slice(5))
    .join(' ')
}

for (const [year, days] of Object.entries(england))
  test(`England and Wales had or have their bank holidays of ${year} on the published days`, () => {
    assert.equal(working('england', year), days)
    assert.equal(working('wales', year), days)
  })

test('Scotland and Northern Ireland have their own', () => {
  for (const [year, days] of Object.entries(scotland)) assert.equal(working('scotland', year), days)
  for (const [year, days] of Object.entries(northernIreland))
    assert.equal(working('northern-ireland', year), days)
})

test('a day free in two nations is named once, with both', () => {
  const [day] = bankHolidays(['england', 'scotland'], '2027-03-01', '2027-03-27')
  assert.deepEqual(day, {
    day: '2027-03-26',
    name: 'Good Friday',
    nations: ['england', 'scotland'],
  })
})
