import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { VNode } from 'preact'
import { faultsOf } from '../../../tests/html-validity.ts'
import { renderPart } from '../render.ts'
import { DifferenceChart } from './difference-chart.tsx'
import { draw, sheets } from './draw.ts'
import { drawnOnce } from './kept.ts'
import { type MapCell, MapChart } from './map-chart.tsx'
import { ProfileChart } from './profile-chart.tsx'
import { RankedChart, type RankedRow } from './ranked-chart.tsx'
import { rankedDrawing } from './ranked-drawing.ts'
import { TimeChart } from './time-chart.tsx'

const words = (value: number) => `${Math.round(value * 10) / 10}%`
const links = { table: '#table', csv: '/figures.csv' }
const rules = [
  { kind: 'average' as const, name: 'Average of members', value: 17 },
  { kind: 'middle' as const, name: 'Middle of all', value: 18 },
]

function rows(many: number): RankedRow[] {
  return Array.from({ length: many }, (_, at) => ({
    name: at === 3 ? 'Lincoln' : `Town ${at}`,
    value: 10 + ((at * 37) % many) / 10,
    lower: at % 9 === 4 ? null : 9 + ((at * 37) % many) / 10,
    upper: at % 9 === 4 ? null : 11 + ((at * 37) % many) / 10,
    member: at % 17 === 3,
    highlighted: at === 3,
  }))
}

const cells: MapCell[] = Array.from({ length: 60 }, (_, at) => ({
  name: at === 3 ? 'Lincoln & <district>' : `Town ${at}`,
  column: at % 8,
  row: Math.floor(at / 8),
  value: at % 20 === 7 ? null : at,
  member: at % 17 === 3,
  highlighted: false,
}))

const years = [2019, 2020, 2021, 2022]
const line = (kind: 'itself' | 'average', name: string, gap: number) => ({
  kind,
  name,
  points: years.map((year) => ({
    at: `${year}-07-01`,
    period: String(year),
    value: year === gap ? null : year - 2000,
    lower: kind === 'average' || year === gap ? null : year - 2001,
    upper: kind === 'average' || year === gap ? null : year - 1999,
  })),
})

const ranked = (many: number) => (
  <RankedChart id="r" title="Smokers" rows={rows(many)} rules={rules} words={words} links={links} />
)
const charts: Record<string, VNode> = {
  'ranked, 26 places': ranked(26),
  'ranked, 150 places': ranked(150),
  'ranked, 430 places': ranked(430),
  'over time': (
    <TimeChart
      id="t"
      title="Smokers over time"
      lines={[line('itself', 'Lincoln', 2020), line('average', 'Average of members', 0)]}
      words={words}
      links={links}
    />
  ),
  'a map': (
    <MapChart
      id="m"
      title="Smokers on a map"
      cells={cells}
      words={words}
      links={links}
      source="Arrangement of our own"
    />
  ),
  'a profile': (
    <ProfileChart
      id="p"
      title="Lincoln in figures"
      place="Lincoln"
      peers="Middle of its peers"
      members="Middle of members"
      links={links}
      rows={['Smokers', 'Income'].map((name, at) => ({
        name,
        value: at * 99,
        ofPeers: 40,
        ofMembers: at === 0 ? 50 : null,
        sorted: Array.from({ length: 100 }, (_, one) => one),
        words,
      }))}
    />
  ),
  'two places beside each other': (
    <DifferenceChart
      id="d"
      title="Lincoln and Exeter"
      place="Lincoln"
      alike={[{ name: 'Work', by: 0.02 }]}
      apart={[
        { name: 'Income', by: -1.1 },
        { name: 'Smokers', by: 2.3 },
      ]}
      links={links}
    />
  ),
}

for (const [name, chart] of Object.entries(charts)) {
  const html = renderPart(chart)
  const drawings = [...html.matchAll(/<svg class="hanse-drawn__svg.*?<\/svg>/gs)].map(
    ([svg]) => svg,
  )

  test(`${name}: valid, with nothing for a strict content policy to refuse, and no id twice`, async () => {
    const page = `<!doctype html><html lang="en"><head><title>A</title></head><body>${html}</body></html>`
    assert.deepEqual(await faultsOf(page), [])
    assert.doesNotMatch(html, /<style|<script|\sstyle=|\son[a-z]+=|NaN|undefined|plot-/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.deepEqual(ids, [...new Set(ids)])
  })

  test(`${name}: every drawing says what it is and what it shows`, () => {
    assert.ok(drawings.length > 0)
    for (const svg of drawings) {
      const [, title, description] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(svg)!
      assert.match(svg, new RegExp(`<title id="${title}">[^<]{5,}</title>`))
      assert.match(svg, new RegExp(`<desc id="${description}">[^<]{20,}</desc>`))
    }
    assert.match(html, /<a href="#table">The same figures as a table<\/a>/)
    assert.match(html, /<a href="\/figures.csv">/)
  })
}

const wide = (chart: VNode) => /hanse-drawn__wide.*?<\/svg>/s.exec(renderPart(chart))![0]
const narrow = (chart: VNode) => /hanse-drawn__narrow.*?<\/svg>/s.exec(renderPart(chart))![0]
const many = (text: string, what: RegExp) => text.match(what)?.length ?? 0

test('few places have a dot, a name and their figure each, members in another colour than others', () => {
  for (const svg of [wide(ranked(26)), narrow(ranked(26))]) {
    assert.equal(many(svg, /<circle/g), 26)
    assert.equal(many(svg, />(Town \d+|Lincoln)<\/text>/g), 26)
    assert.equal(many(svg, /class="hanse-drawn__name hanse-drawn__name--itself"/g), 1)
    assert.match(svg, /<title>Lincoln: 10.7%, 9.7% to 11.7%<\/title>/)
    assert.match(svg, />Average of members 17%<\/text>/)
    assert.match(svg, />Middle of all 18%<\/text>/)
  }
})

test('of many places each is drawn, members and the place asked for are named, and all stays small', () => {
  const svg = wide(ranked(430))
  const members = rows(430).filter(({ member }) => member).length
  assert.equal(many(svg, /<circle/g), members)
  const dots = /hanse-drawn__dots"[^>]*><path d="([^"]+)"/.exec(svg)![1]!
  assert.equal(many(dots, /M/g), 430 - members)
  assert.equal(many(svg, />(Town \d+|Lincoln)<\/text>/g), members)
  const both = renderPart(ranked(430))
  assert.ok(both.length < 42_000, `${both.length} characters`)
  assert.ok(gzipSync(both).length < 14_000)
})

test('the same figures are drawn the same, and only once', () => {
  const telling = { id: 'r', title: 'Smokers', description: 'Two hundred places' }
  const drawn = () =>
    draw(telling, sheets[1]!, rankedDrawing({ rows: rows(200), rules, words }, sheets[1]!))
  assert.equal(drawn(), drawn())
  const times = { drawn: 0 }
  const once = (of: unknown) => drawnOnce('test', of, () => String(++times.drawn))
  const inPounds = (value: number) => `£${value}`
  assert.deepEqual(
    [once([1, words]), once([1, words]), once([2, words]), once([1, inPounds])],
    ['1', '1', '2', '3'],
  )
})

test('a year without a figure leaves a gap in the line', () => {
  const svg = wide(charts['over time']!)
  const drawn = /class="hanse-drawn__line"><path d="([^"]+)"/.exec(svg)![1]!
  assert.equal(many(drawn, /M/g), 2)
  assert.match(svg, /<title>Lincoln, 2022: 22%<\/title>/)
  assert.doesNotMatch(svg, /<title>Lincoln, 2020/)
  assert.match(svg, />2019<\/text>/)
})

test('a map has a title in every cell, tells those without a figure, and rings the members', () => {
  const html = renderPart(charts['a map']!)
  assert.equal(many(html, /<path[^>]*><title>/g), 60)
  assert.match(html, /<title>Lincoln &amp; &lt;district&gt; \(member\): 3%<\/title>/)
  assert.equal(many(html, /: no figure<\/title>/g), 3)
  assert.match(html, /0% to 11%[\s\S]*No figure/)
  assert.equal(many(/hanse-drawn__outlined">(.*?)<\/g>/.exec(html)![1]!, /<path/g), 4)
})

test('a place stands in a profile by the share of authorities below it', () => {
  const svg = wide(charts['a profile']!)
  assert.match(svg, /Smokers: in the lowest tenth\. Income: in the highest tenth\./)
  assert.match(svg, /<title>Income: 99%<\/title>/)
})

test('bars say in figures which place is higher', () => {
  const svg = narrow(charts['two places beside each other']!)
  assert.match(svg, />−1.1<\/text>/)
  assert.match(svg, />\+2.3<\/text>/)
  assert.match(
    svg,
    /Most alike: Work: the same. Furthest apart: Income: 1.1 lower; Smokers: 2.3 higher/,
  )
})

test('where there is nothing to compare, nothing is drawn', () => {
  const same = rows(3).map((row) => ({ ...row, value: 4 }))
  const empty = [
    <RankedChart id="r" title="Same" rows={same} rules={[]} words={words} links={links} />,
    <RankedChart id="r" title="None" rows={[]} rules={[]} words={words} links={links} />,
    <TimeChart id="t" title="None" lines={[]} words={words} links={links} />,
    <MapChart id="m" title="None" cells={[]} words={words} links={links} source="" />,
  ]
  for (const chart of empty) assert.equal(renderPart(chart), '')
})
