import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { normaliseProse } from './normalise.ts'
import { parseProse } from './parse.ts'
import { printProse } from './print.ts'
import { resolveProse } from './resolve.ts'
import { printable } from './runs.ts'
import type { Block, Inline, Prose } from './types.ts'
import { citedCouncils, plainText, wordsIn } from './words.ts'

const text = (words: string): Inline => ({ kind: 'text', text: words })
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children })
const read = (typed: string) => parseProse(typed).prose
const sentences = (typed: string) => parseProse(typed).problems.map((problem) => problem.sentence)

test('every mark of the text area makes its part of the tree', () => {
  const typed = [
    '# What we ask',
    '',
    'We **strongly** agree, *with care*, see [the plan](https://example.org/plan)',
    'and [@lincoln]. {strength}',
    '',
    '- one fund',
    '- four **years**',
    '',
    '1. first',
    '2. second',
  ].join('\n')
  const prose: Prose = [
    { kind: 'heading', children: [text('What we ask')] },
    paragraph(
      text('We '),
      { kind: 'strong', children: [text('strongly')] },
      text(' agree, '),
      { kind: 'emphasis', children: [text('with care')] },
      text(', see '),
      { kind: 'link', href: 'https://example.org/plan', children: [text('the plan')] },
      text(' and '),
      { kind: 'citation', council: 'lincoln' },
      text('. '),
      { kind: 'strength' },
    ),
    {
      kind: 'list',
      ordered: false,
      items: [[text('one fund')], [text('four '), { kind: 'strong', children: [text('years')] }]],
    },
    { kind: 'list', ordered: true, items: [[text('first')], [text('second')]] },
  ]
  assert.deepEqual(parseProse(typed), { prose, problems: [] })
  assert.equal(printProse(prose), typed.replace('plan)\nand', 'plan) and'))
})

test('signs that are no marks stay as they were typed, and no backslash is needed for most', () => {
  for (const typed of [
    '5 * 3 is 15 [sic] and C:\\path {a, b}, #hashtag, -5 °C',
    'Costs rose by 4%. 2. This is not a list.',
    '2. The writer begins with two',
    '2027. That was the year',
    'snake_case and ~tildes~ and `code` and > quotes and | pipes',
    'Gŵyr, Ŵy, Llanfair­pwll, naïve, 東京, عربي, עברית, 👩‍👩‍👧',
  ]) {
    const { prose, problems } = parseProse(typed)
    assert.deepEqual(prose, [paragraph(text(typed))])
    assert.deepEqual(problems, [])
    assert.equal(printProse(prose), typed)
  }
})

test('a backslash keeps any sign from being a mark', () => {
  const typed = '\\# no heading \\*no emphasis\\* \\[@lincoln] \\{strength} \\\\ \\[a\\](b)'
  assert.equal(plainText(read(typed)), '# no heading *no emphasis* [@lincoln] {strength} \\ [a](b)')
  assert.deepEqual(read('\\- no item\n\n1\\. no item'), [
    paragraph(text('- no item')),
    paragraph(text('1. no item')),
  ])
})

test('a number that does not follow on keeps its number', () => {
  const typed = '1. one\n\nBetween.\n\n2. two\n3. three'
  const { prose } = parseProse(typed)
  assert.equal(plainText(prose), '1. one\n\nBetween.\n\n2. two\n\n3. three')
  assert.deepEqual(sentences('1. one\n3. three'), [
    'Line 2: after 1 comes 2, so the line with 3 is a paragraph of its own.',
  ])
  assert.equal(read('1. one\n2. two\n\n1. again').length, 2)
})

test('a link leads only to the web or to an e-mail address, and says why not', () => {
  for (const [href, reason] of [
    ['javascript:alert(1)', /must begin with https/],
    ['JaVaScRiPt:alert(1)', /must begin with https/],
    ['data:text/html,x', /must begin with https/],
    ['file:///etc/passwd', /must begin with https/],
    ['/relative', /whole address/],
    ['//example.org', /whole address/],
    ['https://gov.uk@evil.example/', /user name/],
    ['mailto:nobody', /e-mail address/],
    ['https://example.org/a b', /holds a space/],
  ] as const) {
    const typed = `See [here](${href}) now`
    const { prose, problems } = parseProse(typed)
    assert.equal(plainText(prose), typed)
    assert.equal(problems.length, 1, href)
    assert.match(problems[0]!.sentence, reason)
    assert.deepEqual(
      { line: problems[0]!.line, column: problems[0]!.column },
      { line: 1, column: 5 },
    )
  }
  const href = (typed: string) =>
    (read(typed)[0] as { children: { href: string }[] }).children[0]!.href
  assert.equal(
    href('[a](https://en.wikipedia.org/wiki/Lincoln_(city))'),
    'https://en.wikipedia.org/wiki/Lincoln_%28city%29',
  )
  assert.equal(href('[a](mailto:officer@lincoln.example)'), 'mailto:officer@lincoln.example')
  assert.equal(href('[](http://example.org)'), 'http://example.org/')
  assert.equal(plainText(read('[](http://example.org)')), 'http://example.org/')
})

test('a mark that nothing closes is kept, and the writer is told where', () => {
  const { prose, problems } = parseProse('First.\n\n  A **bold start\nand no end')
  assert.equal(plainText(prose), 'First.\n\nA **bold start and no end')
  assert.deepEqual(problems, [
    { line: 3, column: 5, sentence: 'Line 3: nothing closes this **, so it is kept as it is.' },
  ])
  assert.deepEqual(sentences('See [@Bath and Wells] and { strenth }'), [
    'Line 1: a citation names a council in small letters and hyphens, such as [@lincoln].',
    'Line 1: only {strength} is filled in, so these brackets are kept as they are.',
  ])
})

test('hidden characters are left out and said', () => {
  const { prose, problems } = parseProse('pay\u0000 \u202ereversed\ud800')
  assert.equal(plainText(prose), 'pay reversed\ufffd')
  assert.match(problems[0]!.sentence, /hidden or broken characters/)
})

test('the councils that a text cites are listed once, in order', () => {
  assert.deepEqual(
    citedCouncils(
      read('[@Exeter] and [@lincoln]\n\n- **[@exeter]** [x [@hull]](https://a.example)'),
    ),
    ['exeter', 'lincoln', 'hull'],
  )
})

test('words are counted without marks, numbers of lists and live marks', () => {
  assert.equal(
    wordsIn(read('# One fund\n\n1. We **strongly**ly agree — yes [@lincoln] {strength}')),
    6,
  )
  assert.equal(wordsIn([]), 0)
})

test('frozen text has words for its citations and strength lines', () => {
  const prose = read(
    'It works (**[@lincoln]**), as others say [@hidden], [x [@hull]](https://a.example).\n\n{strength}\n\n[@hidden]',
  )
  const resolved = resolveProse(prose, {
    cite: (council) =>
      council === 'hidden'
        ? null
        : [{ kind: 'link', href: 'https://b.example/', children: [text(council.toUpperCase())] }],
    strength: [text('18 of 25 members agree.')],
  })
  assert.equal(
    printProse(resolved),
    'It works ([**LINCOLN**](https://b.example/)), as others say, [x HULL](https://a.example/).\n\n18 of 25 members agree.',
  )
})

test('a citation that resolves to a citation ends', () => {
  const again: Inline[] = [{ kind: 'citation', council: 'lincoln' }, { kind: 'strength' }]
  assert.deepEqual(resolveProse(read('a [@lincoln]'), { cite: () => again, strength: again }), [
    paragraph(text('a')),
  ])
})

// Marks, markers, spaces and letters of many scripts, in every order.
const typedText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '***',
        '****',
        '\\',
        '[',
        ']',
        '](',
        '(',
        ')',
        '[@a]',
        '[@',
        '{strength}',
        '{',
      ],
      ...[
        '# ',
        '#',
        '- ',
        '* ',
        '• ',
        '1. ',
        '2. ',
        '3) ',
        '.',
        '\n',
        '\n\n',
        ' ',
        '  ',
        '\t',
        '\r\n',
      ],
      ...[
        'https://a.example/',
        '](https://a.example/x)',
        'javascript:x',
        'mailto:a@b',
        '@',
        '\u00a0',
      ],
      ...[
        'a',
        'b',
        'ŵ',
        'e\u0301',
        '\u0301',
        '\u037e',
        'א',
        '👩‍👧',
        '\u2028',
        '\0',
        '\ufeff',
        '0',
        '1',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  maxLength: 40,
})

const leaf: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: typedText.map(text) },
  { weight: 1, arbitrary: fc.constantFrom<Inline>({ kind: 'strength' }, text(' '), text('')) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('lincoln', 'bath-and-north-east-somerset', 'Not A Slug', '')
      .map((council): Inline => ({ kind: 'citation', council })),
  },
)
const { inline } = fc.letrec<{ inline: Inline; children: Inline[] }>((tie) => ({
  children: fc.array(tie('inline'), { maxLength: 4 }),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ kind: fc.constant('strong' as const), children: tie('children') }),
    fc.record({ kind: fc.constant('emphasis' as const), children: tie('children') }),
    fc.record({
      kind: fc.constant('link' as const),
      href: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:x', 'https://a.example/(b) [c]', '')),
      children: tie('children'),
    }),
  ),
}))
const children = fc.array(inline, { maxLength: 5 })
const tree: fc.Arbitrary<Prose> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'heading' as const), children }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(children, { maxLength: 4 }),
    }),
  ),
  { maxLength: 5 },
)
const runs = { numRuns: Number(process.env.PROSE_RUNS ?? 2000) }

test('printing a text and reading it again gives the same text', () => {
  fc.assert(
    fc.property(tree, (prose) => {
      const tidy = normaliseProse(prose)
      assert.deepEqual(read(printProse(prose)), tidy)
      assert.deepEqual(normaliseProse(tidy), tidy)
    }),
    runs,
  )
})

test('reading any text and printing it reaches a form that stays', () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      const { prose } = parseProse(typed)
      const printed = printProse(prose)
      assert.deepEqual(normaliseProse(prose), prose)
      assert.deepEqual(read(printed), prose)
      assert.equal(printProse(read(printed)), printed)
    }),
    runs,
  )
})

const letters = (typed: string) =>
  [
    ...typed
      .toWellFormed()
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]/gu),
  ].join('')

test('no letter and no figure of a text is ever lost', () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      // Addresses are respelled; words, numbers and everything around them are not.
      fc.pre(!/\]\(/.test(typed))
      assert.equal(letters(printProse(read(typed))), letters(printable(typed)))
    }),
    runs,
  )
})

test('every problem names a line that exists and is one sentence', () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      const lines = typed.split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
      for (const { line, column, sentence } of parseProse(typed).problems) {
        assert.ok(line >= 1 && line <= lines.length)
        assert.ok(column >= 1 && column <= lines[line - 1]!.length + 1)
        assert.match(sentence, new RegExp(`^Line ${line}: .*\\.$`, 's'))
      }
    }),
    runs,
  )
})

test('marks never nest deeper than link, strong, emphasis', () => {
  const depth = (nodes: Inline[]): number =>
    Math.max(0, ...nodes.map((node) => ('children' in node ? 1 + depth(node.children) : 0)))
  fc.assert(
    fc.property(tree, (prose) => {
      for (const block of normaliseProse(prose)) {
        for (const inner of block.kind === 'list' ? block.items : [block.children]) {
          assert.ok(depth(inner) <= 3)
        }
      }
    }),
  )
  let deep: Inline = text('deep')
  for (let i = 0; i < 100_000; i++) deep = { kind: i % 2 ? 'strong' : 'emphasis', children: [deep] }
  assert.equal(printProse([paragraph(deep)]), '***deep***')
})

// Each of these would run for hours in square time; the runner's limit is the measure.
test('a text of any signs, however long, is read and nothing of it is lost', () => {
  for (const unit of [
    ...['*', '**a', '*a ', '[', ']', '](', '[a](', '[a](b', '[@', '[@a-', '{', '{ a', '\\', '- '],
    ...['1. ', '2. a\n', 'a ', ' ', '\n', '\na', '# ', '(', '[](https://a.example/)', '[@a]', '\t'],
  ]) {
    const typed = unit.repeat(200_000 / unit.length)
    const letters = typed.replaceAll(/[^a-z]/g, '').length
    assert.ok(
      printProse(read(typed)).replaceAll(/[^a-z]/g, '').length >= Math.min(letters, 1),
      unit,
    )
  }
})

test('a megabyte of text is read whole', () => {
  const sentence = 'We agree, *with care*, as [@lincoln] says.\n\n'
  const times = Math.floor(1_000_000 / sentence.length)
  assert.equal(read(sentence.repeat(times)).length, times)
})
