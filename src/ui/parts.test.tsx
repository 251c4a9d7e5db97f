import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ComponentChildren } from 'preact'
import type { Stance } from '../documents/stance.ts'
import { leftUntil, TimeLeft } from './clock.tsx'
import { DiffText } from './diff.tsx'
import { strengthOf } from './gallery/sample.ts'
import { Mark } from './mark.tsx'
import { progressWords } from './progress-row.tsx'
import { safeHref } from './prose.tsx'
import { Quorum } from './quorum.tsx'
import { renderPart } from './render.ts'
import { SignerList, SignLine } from './signers.tsx'
import { StanceMark } from './stance.tsx'
import { stanceSentence } from './stance-sentence.ts'
import { restWords, Strength } from './strength.tsx'
import { Timetable } from './timetable.tsx'
import { hashLines, shortHash } from './verify-panel.tsx'

const html = (part: ComponentChildren) => renderPart(<>{part}</>)
const some = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length

test('a mark has a shape, a colour and a word, and an uncleared one says so', () => {
  const cleared = html(<StanceMark stance="agree" />)
  assert.match(cleared, /hanse-stance--agree"/)
  assert.match(cleared, /<use href="#shape-agree">/)
  assert.match(cleared, />agree</)
  const waiting = html(<StanceMark stance="agree" cleared={false} />)
  assert.match(waiting, /hanse-stance--uncleared/)
  assert.match(waiting, />agree, not yet cleared</)
  const silent = html(<StanceMark stance={null} cleared={false} />)
  assert.match(silent, /hanse-stance--silent"/)
  assert.match(silent, />nothing said yet</)
})

test('a cell says who thinks what of which question, and how it was cleared', () => {
  const said = { council: 'Lincoln', question: '6' }
  assert.equal(
    stanceSentence({
      ...said,
      stance: 'agree',
      clearedBy: 'portfolio holder',
      clearedOn: '3 March',
    }),
    'Lincoln agrees with question 6, cleared by portfolio holder on 3 March',
  )
  assert.equal(
    stanceSentence({ ...said, stance: 'no-view', clearedBy: null }),
    'Lincoln has no view on question 6, officer view, not yet cleared',
  )
  assert.equal(
    stanceSentence({ ...said, stance: null, clearedBy: null }),
    'Lincoln has said nothing yet to question 6',
  )
})

test('a strength line has one brick for each council, whatever the figures', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(figures, fc.integer({ min: 0, max: 9 }), figures, (counts, silent, waits) => {
      const names: Stance[] = [
        'strongly-agree',
        'agree',
        'neither',
        'disagree',
        'strongly-disagree',
        'no-view',
      ]
      const waiting = Object.fromEntries(names.map((name, place) => [name, waits[place]!]))
      const sum = (list: number[]) => list.reduce((total, one) => total + one, 0)
      const councils = sum(counts) + sum(waits) + silent
      fc.pre(councils <= 60)
      const drawn = html(<Strength line={strengthOf('x', counts, silent)} waiting={waiting} />)
      assert.equal(some(drawn, /<rect/g), councils)
      assert.equal(some(drawn, /b--un"/g), sum(waits))
      assert.equal(some(drawn, /b--silent"/g), silent)
    }),
  )
})

test('of four hundred councils those that stand alike are drawn as one, in the same width', () => {
  const drawn = html(<Strength line={strengthOf('x', [200, 100, 0, 50, 0, 0], 50)} />)
  assert.equal(some(drawn, /<rect/g), 4)
  assert.match(drawn, /viewBox="0 0 3998\.5 16"/)
})

test('the figure that begins a strength line is bold; silence and waiting stand after it', () => {
  const drawn = html(
    <Strength
      line={strengthOf('18 of 25 members agree.', [10, 8, 0, 0, 0, 3], 4)}
      waiting={{ agree: 1 }}
    />,
  )
  assert.match(drawn, /<b>18 of 25<\/b> members agree\./)
  assert.match(drawn, /1 not yet cleared, 4 silent/)
  assert.equal(restWords(0, {}), '')
})

test('a timetable knows what is done, what is now and which days are free', () => {
  const drawn = html(
    <Timetable
      today="2027-03-16"
      holidays={new Set(['2027-03-26'])}
      steps={[
        { name: 'Call', from: '2027-03-12', until: '2027-03-15' },
        { name: 'Draft', from: '2027-03-16', until: '2027-03-17' },
        { name: 'Sign-off', from: '2027-03-26', until: '2027-03-29' },
      ]}
    />,
  )
  assert.deepEqual(
    [...drawn.matchAll(/hanse-timetable__step--(\w+)/g)].map(([, state]) => state),
    ['done', 'now', 'next'],
  )
  assert.deepEqual(
    [...drawn.matchAll(/class="d d--(\w)"/g)].map(([, kind]) => kind),
    ['p', 'v', 'v', 'p', 't', 'f', 'w', 'w', 'w', 'f'],
  )
  assert.equal(some(drawn, /aria-current="step"/g), 1)
})

test('the time left is said in days, in the hour of the last day, and as late', () => {
  const deadline = new Date('2027-03-12T17:00:00Z')
  const at = (now: string) => leftUntil(deadline, new Date(now))
  assert.deepEqual(at('2027-03-10T23:00:00Z'), { figure: '2', words: 'days left' })
  assert.deepEqual(at('2027-03-11T01:00:00Z'), { figure: '1', words: 'day left' })
  assert.deepEqual(at('2027-03-12T09:00:00Z'), { figure: '5pm', words: 'today' })
  assert.deepEqual(at('2027-03-13T09:00:00Z'), { figure: '1', words: 'day late' })
  const late = html(
    <TimeLeft deadline={deadline} now={new Date('2027-03-14T09:00:00Z')} toDo="to decide" />,
  )
  assert.match(late, /It was due Friday 12 March, 5pm/)
})

test('progress is said without what is none', () => {
  assert.equal(progressWords(['cleared', 'cleared', 'open']), '2 answered and cleared, 1 open')
  assert.equal(progressWords([]), '')
})

test('the line of a quorum stands after the brick that makes it', () => {
  const drawn = html(<Quorum decided={17} members={26} need={18} />)
  assert.equal(some(drawn, /class="q-in"/g), 17)
  assert.equal(some(drawn, /<rect/g), 26)
  assert.match(drawn, /M179\.25 0v22/)
  assert.match(drawn, /17 of 26 have decided\. 18 must endorse\./)
})

test('those who endorse with a reservation count as endorsing; the others do not', () => {
  const signers = (['endorse', 'reserve', 'abstain', 'object', 'none'] as const).map((kind) => ({
    council: kind,
    kind,
  }))
  assert.match(html(<SignLine signers={signers} />), /<b>2<\/b> of 5 endorsed/)
  assert.match(html(<SignerList signers={signers} />), /objected<\/span>/)
})

test('a screen reader hears what was removed and what was added', () => {
  const drawn = html(
    <DiffText
      parts={[
        { kind: 'removed', text: '<most>' },
        { kind: 'added', text: 'half' },
      ]}
    />,
  )
  assert.match(drawn, /<del><span class="govuk-visually-hidden"> removed: <\/span>&lt;most>/)
  assert.match(drawn, /<ins><span class="govuk-visually-hidden"> added: <\/span>half/)
})

test('a hash is shown in groups that an eye can compare', () => {
  const hash = '7c1e90b42f6d8a35e4d20b9761fc3a8859e0cd14b7a62e7308f54c9bd163aa2e'
  assert.equal(hashLines(hash).length, 4)
  assert.equal(hashLines(hash).join('').replaceAll(' ', ''), hash)
  assert.equal(shortHash(hash), '7c1e 90b4 2f6d 8a35 …')
})

test('links in somebody’s prose lead to pages and mail, never to script or data', () => {
  for (const good of ['https://example.org/a?b=c#d', '/responses', '#p1', 'mailto:a@b.example']) {
    assert.equal(safeHref(good), good)
  }
  const bad = ['javascript:alert(1)', ' JaVa\nScript:alert(1)', 'data:text/html,x', 'vbscript:x']
  for (const href of [...bad, 'file:///etc/passwd', '', '\u0000javascript:x']) {
    assert.equal(safeHref(href), null)
  }
})

test('the mark has one gable for each founding council, and at least one', () => {
  for (const [gables, drawn] of [
    [5, 5],
    [0, 1],
    [40, 12],
  ]) {
    assert.equal(some(html(<Mark gables={gables!} />), /M\d+ 40V/g), drawn)
  }
})
