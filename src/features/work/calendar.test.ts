import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calendarText } from './calendar.ts'

const now = new Date('2027-03-10T10:00:00Z')

test('a deadline is a moment in universal time, a meeting a whole day', () => {
  const text = calendarText(
    'Key Cities: my work',
    [
      {
        id: 'a',
        when: new Date('2027-04-01T16:00:00Z'),
        title: 'Sign; decide, then rest',
        note: 'One\nTwo',
        href: 'https://network.example/work',
      },
      {
        id: 'b',
        when: '2027-03-22',
        title: 'Executive',
        note: null,
        href: 'https://network.example/work',
      },
    ],
    now,
  )
  assert.match(text, /\r\nDTSTART:20270401T160000Z\r\n/)
  assert.match(text, /\r\nSUMMARY:Sign\\; decide\\, then rest\r\nDESCRIPTION:One\\nTwo\r\n/)
  assert.match(text, /\r\nDTSTART;VALUE=DATE:20270322\r\n/)
  assert.ok(text.startsWith('BEGIN:VCALENDAR\r\n') && text.endsWith('END:VCALENDAR\r\n'))
})

test('no line is longer than 75 octets, and unfolding gives the title back, whatever its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const plain = title.replace(/[\\;,\r\n]/g, '')
      const text = calendarText(
        'x',
        [{ id: 'a', when: '2027-03-22', title: plain, note: null, href: 'https://a.example/' }],
        now,
      )
      for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75)
      assert.ok(text.replaceAll('\r\n ', '').includes(`\r\nSUMMARY:${plain}\r\n`))
    }),
  )
})
