import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datesIn } from './dates.ts'
import { htmlFile } from './made-files.ts'
import { readConsultation } from './read-consultation.ts'

const printed: [string, string | undefined, string | null | undefined][] = [
  ['closes at 11:45pm on 12 October 2022', '2022-10-12', '23:45'],
  ['midday on 1 April 2022', '2022-04-01', '12:00'],
  ['by 5pm on Monday 3rd March 2031', '2031-03-03', '17:00'],
  ['12.30am on 9 May 2031', '2031-05-09', '00:30'],
  ['on 2 June 2031 at 17:00', '2031-06-02', '17:00'],
  ['the 7th of July, 2031', '2031-07-07', null],
  ['erbyn 4 Tachwedd 2031', '2031-11-04', null],
  ['30 February 2031', undefined, undefined],
]
for (const [text, day, time] of printed)
  test(`"${text}" is ${day ?? 'no day at all'}`, () => {
    const [date] = datesIn(text)
    assert.deepEqual([date?.day, date?.time], [day, time])
  })

const sentences: [string, string | null, string | null][] = [
  [
    'This consultation ran from 9am on 3 May 2022 to 11:45pm on 4 July 2022.',
    '2022-05-03',
    '2022-07-04',
  ],
  ['Duration: 2 September to 14 October 2030.', '2030-09-02', '2030-10-14'],
  ['It runs for 8 weeks, from 20 December to 14 February 2031.', '2030-12-20', '2031-02-14'],
  ['Please send your response by 5 May 2031.', null, '2031-05-05'],
  ['Rents may rise by 5% from 1 April 2023 to 31 March 2024.', null, null],
]
for (const [text, opens, closes] of sentences)
  test(`"${text}" says when the consultation runs, and nothing else does`, async () => {
    const read = await readConsultation([
      htmlFile(`<h1>A consultation about wells</h1><p>${text}</p>`),
    ])
    assert.deepEqual([read.opens, read.closes], [opens, closes])
  })
