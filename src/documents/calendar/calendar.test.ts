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

test('an event has its end, its place, and how often people were told of a change', () => {
  const text = calendarText(
    'Key Cities: events',
    [
      {
        id: 'event-1',
        when: new Date('2027-04-22T09:00:00Z'),
        until: new Date('2027-04-22T14:00:00Z'),
        title: 'Culture that pays its way',
        note: null,
        href: 'https://network.example/events/culture',
        place: 'Guildhall, Portsmouth',
        sequence: 2,
        cancelled: false,
        busy: true,
      },
    ],
    now,
  )
  const event = text.slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('END:VEVENT'))
  assert.deepEqual(event.split('\r\n'), [
    'BEGIN:VEVENT',
    'UID:event-1@hanse',
    'DTSTAMP:20270310T100000Z',
    'DTSTART:20270422T090000Z',
    'DTEND:20270422T140000Z',
    'SEQUENCE:2',
    'STATUS:CONFIRMED',
    'SUMMARY:Culture that pays its way',
    'LOCATION:Guildhall\\, Portsmouth',
    'URL:https://network.example/events/culture',
    'TRANSP:OPAQUE',
    '',
  ])
})

test('a cancelled event says so to every calendar that has it', () => {
  const entry = { id: 'a', when: '2027-03-22', title: 'x', note: null, href: 'https://a.example/' }
  const text = calendarText('x', [{ ...entry, cancelled: true, sequence: 1 }], now)
  assert.match(text, /\r\nSEQUENCE:1\r\nSTATUS:CANCELLED\r\n/)
})
