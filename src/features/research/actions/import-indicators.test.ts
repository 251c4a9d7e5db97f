import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { indicatorLines } from '../../../commands/import/indicator-lines.ts'
import { root } from '../../../kernel/config.ts'
import { importIndicators } from './import-indicators.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const about = { source: 'The office of figures', licence: 'OGL v3.0', unit: '%', better: 'less' }
const head = 'gss,indicator,period,value,lower_95,upper_95,status'
const text = (content: string) => new TextEncoder().encode(content)
const table = (...lines: string[]) => text([head, ...lines].join('\n'))

const take = (bytes: Uint8Array, facts: unknown = about, name = 'figures.csv') =>
  scene.act(null, (act) =>
    importIndicators(act, {
      file: { name, bytes },
      facts: facts === null ? null : { name: 'facts.json', bytes: text(JSON.stringify(facts)) },
    }),
  )

async function taken(bytes: Uint8Array, facts?: unknown, name?: string) {
  const done = await take(bytes, facts, name)
  assert.ok(!('refused' in done), 'sentence' in done ? done.sentence : '')
  return done
}

async function refusal(bytes: Uint8Array, facts?: unknown): Promise<string> {
  const before = await count()
  const done = await take(bytes, facts)
  assert.ok('refused' in done, 'it was taken')
  assert.deepEqual(await count(), before, 'all or nothing')
  return done.sentence
}

async function count() {
  const { rows } = await scene.owner.query(
    `select (select count(*)::int from indicator_value) as values, (select count(*)::int from indicator_import) as imports`,
  )
  return rows[0]
}

async function figure(slug: string, gss: string, period = '2023-01-01/P1Y') {
  const { rows } = await scene.owner.query(
    `select value, lower_95 as lower, upper_95 as upper, mark, published_as as "publishedAs", carried_from as "carriedFrom"
     from indicator_value join indicator on indicator.id = indicator_id where slug = $1 and gss = $2 and period = $3`,
    [slug, gss, period],
  )
  return rows[0]
}

test('figures are taken in with their source, and the same file again changes nothing and says so', async () => {
  const bytes = table(
    'E07000138,Damp homes,2023,12.5,11,14,',
    'E07000148,Damp homes,2023,9.5,8,11,p',
    'E92000001,Damp homes,2023,10,,,',
  )
  const first = await taken(bytes)
  assert.match(indicatorLines(first, true).join('\n'), /Damp homes \(new\)[\s\S]*3 new figures/)
  assert.deepEqual(await figure('damp-homes', 'E07000138'), {
    value: 12.5,
    lower: 11,
    upper: 14,
    mark: null,
    publishedAs: null,
    carriedFrom: null,
  })
  const before = await count()
  const again = await taken(bytes)
  assert.match(indicatorLines(again, true).join('\n'), /All of it is here already/)
  assert.deepEqual(await count(), before)
  const later = await taken(table('E07000138,Damp homes,2023,13,11,14,'))
  assert.equal(later.changes[0]?.changed.length, 1)
  assert.equal((await figure('damp-homes', 'E07000148')).value, 9.5, 'what a file lacks stays')
})

test('a wide table gives each described column, and says which it left out', async () => {
  const bytes = text('ltla23_code,Score,Extent,Extra\nE07000138,30.5,0.4,1\nE07000148,28,0.2,2\n')
  const done = await taken(bytes, {
    source: 'The office of figures',
    licence: 'OGL v3.0',
    period: '2019',
    columns: { Score: { title: 'Deprivation score' }, Extent: { title: 'Deprivation extent' } },
  })
  assert.deepEqual(done.file.columnsLeftOut, ['Extra'])
  assert.deepEqual(
    done.changes.map(({ facts }) => [facts.slug, facts.better, facts.kind]),
    [
      ['deprivation-score', 'less', 'mean'],
      ['deprivation-extent', 'less', 'mean'],
    ],
  )
  assert.equal((await figure('deprivation-score', 'E07000138', '2019-01-01/P1Y')).value, 30.5)
})

test('codes of another year: the same council is known, and figures of merged councils are carried by people', async () => {
  const lines = ['E07000026', 'E07000028', 'E07000029'].map(
    (gss, at) => `${gss},Wet homes,2021,${10 * (at + 1)},,,`,
  )
  const done = await taken(
    table(...lines, 'E07000097,Wet homes,2021,4,,,', 'E08000038,Wet homes,2021,5,,,'),
    {
      ...about,
      kind: 'rate',
    },
  )
  assert.equal(done.changes[0]?.noticed.carried, 1)
  const cumberland = await figure('wet-homes', 'E06000063', '2021-01-01/P1Y')
  const people = cumberland.carriedFrom.map((part: { people: number }) => part.people)
  const expected =
    people.reduce((sum: number, of: number, at: number) => sum + of * 10 * (at + 1), 0) /
    people.reduce((sum: number, of: number) => sum + of, 0)
  assert.ok(Math.abs(cumberland.value - expected) < 1e-9)
  assert.equal((await figure('wet-homes', 'E07000026', '2021-01-01/P1Y')).value, 10)
  assert.deepEqual(
    [
      await figure('wet-homes', 'E07000242', '2021-01-01/P1Y'),
      await figure('wet-homes', 'E08000016', '2021-01-01/P1Y'),
    ].map(({ publishedAs }) => publishedAs),
    ['E07000097', 'E08000038'],
  )
})

test('a median of merged councils stays missing, and the preview says why', async () => {
  const lines = ['E07000026', 'E07000028', 'E07000029'].map(
    (gss) => `${gss},Median rent,2021,500,,,`,
  )
  const done = await taken(table(...lines), { ...about, unit: '£' })
  assert.equal(await figure('median-rent', 'E06000063', '2021-01-01/P1Y'), undefined)
  assert.match(
    indicatorLines(done, true).join('\n'),
    /No figure for Cumberland: a median of several councils/,
  )
})

test('a figure of the council’s own is never replaced by one carried from those before it', async () => {
  const facts = { ...about, kind: 'rate' }
  await taken(table('E06000063,Dry homes,2021,50,,,'), facts)
  await taken(
    table(...['E07000026', 'E07000028', 'E07000029'].map((gss) => `${gss},Dry homes,2021,10,,,`)),
    facts,
  )
  assert.equal((await figure('dry-homes', 'E06000063', '2021-01-01/P1Y')).value, 50)
})

test('percentages as text, thousands separators and figures held back are read as what they are', async () => {
  const done = await taken(
    table(
      'E07000138,Young people,2023,45.3%,,,',
      'E07000148,Young people,2023,[c],,,',
      'E06000022,Young people,2023,,,,x',
      'E06000052,Young people,2023,..,,,',
    ),
  )
  assert.equal((await figure('young-people', 'E07000138')).value, 45.3)
  assert.deepEqual(
    [await figure('young-people', 'E07000148'), await figure('young-people', 'E06000022')].map(
      ({ value, mark }) => [value, mark],
    ),
    [
      [null, '[c]'],
      [null, 'x'],
    ],
  )
  assert.match(indicatorLines(done, true).join('\n'), /3 figures are held back by the publisher/)
  await taken(table('E07000138,Homes,2023,"41,250",,,'), { ...about, unit: 'homes' })
  assert.equal((await figure('homes', 'E07000138')).value, 41250)
})

test('a percentage for something that is not in per cent is refused', async () => {
  const said = await refusal(table('E07000138,Pay,2023,45.3%,,,'), { ...about, unit: '£' })
  assert.match(said, /Line 2: “45.3%” is a percentage, but Pay is in £/)
})

test('the same figure twice counts once; two that contradict each other refuse the file', async () => {
  const same = await taken(
    table('E07000138,Twice,2023,1,,,', 'E07000138,Twice,2023,1,,,', 'E07000148,Twice,2023,3,,,'),
  )
  assert.equal(same.changes[0]?.noticed.twice, 1)
  const said = await refusal(table('E07000138,Thrice,2023,1,,,', 'E07000138,Thrice,2023,2,,,'))
  assert.match(
    said,
    /Line 3 contradicts a line before: Thrice of E07000138 .* is 1 there and 2 here/,
  )
})

test('unknown codes are left out by name; a file of nothing else is refused', async () => {
  const done = await taken(table('E07000138,Kites,2023,1,,,', 'X12345678,Kites,2023,2,,,'))
  assert.deepEqual([...done.file.unknownCodes.keys()], ['X12345678'])
  const said = await refusal(table('E01000001,Kites,2023,1,,,'))
  assert.match(said, /No code in the file is one of an authority.*“E01000001”/)
})

test('a file without facts, an empty one, one that is no table: each is told in a sentence', async () => {
  const good = table('E07000138,Kites,2023,1,,,')
  assert.match(await refusal(good, null), /Nothing says what the figures are/)
  assert.match(
    await refusal(good, [{ indicator: 'Swings', ...about }]),
    /The facts say nothing of Kites/,
  )
  assert.match(await refusal(text('')), /The file is empty/)
  assert.match(await refusal(text(head)), /a line of column names and no row/)
  assert.match(
    await refusal(text('name,value\nLincoln,1\n')),
    /No column holds codes of authorities/,
  )
  assert.match(await refusal(text('gss,name\nE07000138,Lincoln\n')), /no column holds figures/)
  assert.match(
    await refusal(table('E07000138,Kites,someday,1,,,')),
    /Line 2: “someday” is no period/,
  )
  assert.match(await refusal(text('gss,value\nE07000138,1\n')), /Nothing says of which period/)
  assert.match(await refusal(table('E07000138,Kites,2023,many,,,')), /Line 2: “many” is no figure/)
  assert.match(
    await refusal(table('E07000138,Kites,2023,1,5,2,')),
    /lower confidence limit 5 is above/,
  )
})

test('files in other encodings are read or refused by name, never garbled', async () => {
  const welsh = 'gss,indicator,period,value\nW06000001,Tai ym Môn,2023,7\n'
  const windows = Uint8Array.from(welsh, (letter) => letter.charCodeAt(0))
  assert.equal((await taken(windows)).file.encoding, 'Windows-1252')
  const titles = (await taken(text(welsh))).changes.map(({ facts }) => facts.title)
  assert.deepEqual(titles, ['Tai ym Môn'])
  const wide = new Uint8Array(Buffer.from(`\ufeff${welsh}`, 'utf16le'))
  assert.match(await refusal(wide), /UTF-16/)
  assert.match(
    await refusal(table('E07000138,Kites,2023,1,,,'), 'facts'),
    /neither a list nor an object/,
  )
})

test('a council’s officer imports nothing', async () => {
  const done = await scene.act('priya', (act) =>
    importIndicators(act, {
      file: { name: 'f.csv', bytes: table('E07000138,Kites,2023,1,,,') },
      facts: { name: 'm.json', bytes: text(JSON.stringify(about)) },
    }),
  )
  assert.ok('refused' in done)
  assert.equal(done.refused, 'not-office')
})

const shared = join(root, '../shared/data/indicators')
const skip = existsSync(shared) ? false : 'the shared data are not beside this checkout'

test('the figures of the Office for National Statistics come in whole, and once', {
  skip,
}, async () => {
  const sent = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(shared, name))) })
  const both = {
    file: sent('ons-local-indicators.csv'),
    facts: sent('ons-local-indicators.meta.json'),
  }
  const done = await scene.act(null, (act) => importIndicators(act, both))
  assert.ok(!('refused' in done))
  assert.equal(done.changes.length, 64)
  assert.equal(done.file.rows, 48744)
  assert.deepEqual([...done.file.unknownCodes.keys()], [])
  const again = await scene.act(null, (act) => importIndicators(act, both))
  assert.equal('anything' in again && again.anything, false)
})
