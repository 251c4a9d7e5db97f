import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { Inline } from '../prose/types.ts'
import type { ResponseDocument } from '../response.ts'
import { writeDocx } from './docx/docx.ts'
import { writeHtml } from './html.ts'
import { writeOdt } from './odf/odt.ts'
import { writePdf } from './pdf/pdf.ts'
import {
  type Line,
  linesOfDocx,
  linesOfHtml,
  linesOfOdt,
  linesOfText,
  wordsOfPdf,
} from './reread.ts'
import { sampleResponse } from './sample.ts'
import { writeText } from './text.ts'

const response = sampleResponse(106)
const hash = createHash('sha256').update('sample').digest('hex')
const foot = /Key Cities, version 4\. Page \d+ of \d+/g

/** The headings and numbered paragraphs of the response itself, walked here and not by the writers. */
function expected(document: ResponseDocument): Pick<Line, 'kind' | 'number' | 'text'>[] {
  const lines: Line[] = []
  const say = (kind: Line['kind'], text: string, number: string | null = null) =>
    lines.push({ kind, number, text: text.replace(/\s+/g, ' ').trim() })
  const plain = (nodes: Inline[]): string =>
    nodes
      .map((node) => ('children' in node ? plain(node.children) : 'text' in node ? node.text : ''))
      .join('')
  const prose = (paragraphs: ResponseDocument['letter'], level: 'h2' | 'h3') => {
    for (const { number, prose: blocks } of paragraphs) {
      let waiting = number
      for (const block of blocks) {
        if (block.kind === 'heading') say(level, plain(block.children))
        else if (block.kind === 'paragraph') {
          say(waiting ? 'numbered' : 'other', plain(block.children), waiting)
          waiting = null
        } else {
          if (waiting) say('numbered', '', waiting)
          waiting = null
          for (const item of block.items) say('item', plain(item))
        }
      }
    }
  }
  say('h1', 'Covering letter')
  prose(document.letter, 'h2')
  for (const section of document.sections) {
    say('h1', section.heading ?? 'Further answers')
    for (const answer of section.answers) {
      say('h2', `Question ${answer.label}: ${answer.question}`)
      if (answer.stance) {
        const words =
          answer.stance === 'neither'
            ? 'Neither agree nor disagree'
            : answer.stance.replace('-', ' ')
        say('other', `Our answer: ${words[0]!.toUpperCase()}${words.slice(1)}`)
      }
      if (answer.strength) say('other', answer.strength.line)
      prose(answer.paragraphs, 'h3')
      for (const { council, text } of answer.dissent) {
        const [first, ...rest] = text.split('\n\n')
        say('other', `Dissent of ${council ?? 'a member whose name is withheld'}: ${first}`)
        for (const more of rest) say('other', more)
      }
    }
  }
  return lines
}

const lines = expected(response)

test('the sample has 106 questions, and lists, links, Welsh, emoji and letters from the right', () => {
  assert.equal(lines.filter((line) => line.number?.endsWith('.1')).length, 106)
  assert.ok(lines.filter((line) => line.kind === 'item').length > 50)
  assert.ok(lines.some((line) => /Tŷ Ddewi, Ŵyl.*👩‍👩‍👧.*שלום.*مرحبا.*東京/.test(line.text)))
})

test('the HTML page holds every heading and numbered paragraph, in order', () => {
  assert.deepEqual(linesOfHtml(writeHtml(response, { hash })), lines)
})

test('the Word file holds every heading and numbered paragraph, in order', async () => {
  assert.deepEqual(await linesOfDocx(await writeDocx(response, { hash })), lines)
})

test('the ODT file holds every heading and numbered paragraph, in order', async () => {
  assert.deepEqual(linesOfOdt(await writeOdt(response, { hash })), lines)
})

test('the plain text holds every heading and numbered paragraph, in order', () => {
  // A heading in an answer has no sign of its own in plain text.
  const plain = lines.map((line) => (line.kind === 'h3' ? { ...line, kind: 'other' } : line))
  assert.deepEqual(linesOfText(writeText(response, { hash }).whole), plain)
})

test('the PDF holds every heading and numbered paragraph, in order', async () => {
  const words = await wordsOfPdf(await writePdf(response, { hash }), foot)
  let at = words.indexOf('Coveringletter', words.indexOf('Coveringletter') + 1)
  // Joiners inside an emoji are no signs of their own.
  const bare = (text: string) => text.replace(/[\s\u200d]+/g, '')
  let ordered = 0
  for (const { kind, number, text } of lines) {
    ordered = kind === 'item' && words.startsWith(`${ordered + 1}.`, at) ? ordered + 1 : 0
    const sign = kind !== 'item' ? (number ?? '') : ordered ? `${ordered}.` : '•'
    const line = sign + bare(text)
    const found = words.slice(at, at + line.length)
    // Readers print lines that run from the right in an order of their own.
    const same = /[\u0590-\u08ff]/.test(line) ? sorted : (said: string) => said
    assert.equal(same(found), same(line))
    at += line.length
  }
  assert.equal(words.slice(at), '')
})

const sorted = (text: string) => [...text].sort().join('')

test('all five begin with who says what to whom, and the fingerprint', async () => {
  const fours = hash.match(/.{4}/g)!.join(' ')
  const html = writeHtml(response, { hash })
  for (const said of [
    'One fund, four years at a time',
    'Department for Transport',
    '5 April 2027',
    '4, frozen on 23 March 2027',
    fours,
  ]) {
    assert.ok(html.includes(said), said)
    assert.ok(writeText(response, { hash }).whole.includes(said), said)
  }
  const pdf = await wordsOfPdf(await writePdf(response, { hash }), foot)
  assert.ok(pdf.includes(fours.replaceAll(' ', '')))
  assert.ok(!writeHtml(response).includes('Fingerprint'))
})

test('the same response makes the same bytes, and one changed letter other bytes', async () => {
  const changed = structuredClone(response)
  changed.sections[0]!.answers[0]!.question += '!'
  for (const write of [writeDocx, writeOdt, writePdf]) {
    const first = Buffer.from(await write(response, { hash }))
    assert.ok(first.equals(await write(structuredClone(response), { hash })), write.name)
    assert.ok(!first.equals(await write(changed, { hash })), write.name)
  }
})

test('to paste into a portal there is each answer alone, without its question', () => {
  const { answers, whole } = writeText(response)
  assert.equal(answers.length, 106)
  const [first] = answers
  assert.deepEqual([first!.label, first!.stance], ['1', 'Strongly agree'])
  assert.match(first!.text, /^17 of 26 members agree.*\n\n1\.1 We agree\./)
  for (const { text, question } of answers) {
    assert.ok(whole.includes(text))
    assert.ok(!text.includes(question))
  }
})

test('an empty response, and one with nothing but signs, export in all five', async () => {
  const empty: ResponseDocument = {
    ...response,
    letter: [],
    sections: [],
    title: '',
    consultation: { title: '', body: '', closes: null, link: 'javascript:x' },
  }
  const signs: ResponseDocument = {
    ...empty,
    title: '\u0000\ud800 ',
    frozenAt: 'not a date',
    letter: [
      { number: '\u0001', prose: [] },
      { number: null, prose: [{ kind: 'list', ordered: true, items: [[]] }] },
    ],
    sections: [
      { heading: '', answers: [] },
      {
        heading: '\u202e',
        answers: [
          {
            label: '',
            question: '\ufffe\u{10ffff}\u{1f1ec}\u{1f1e7}',
            stance: 'no-view',
            strength: null,
            paragraphs: [],
            dissent: [{ council: '', text: '' }],
          },
        ],
      },
    ],
  }
  for (const document of [empty, signs]) {
    assert.match(writeHtml(document), /<h1>/)
    assert.ok(!writeHtml(document).includes('javascript:'))
    assert.ok(writeText(document).whole.length > 0)
    for (const write of [writeDocx, writeOdt, writePdf]) {
      assert.ok((await write(document)).length > 1000, write.name)
    }
  }
})
