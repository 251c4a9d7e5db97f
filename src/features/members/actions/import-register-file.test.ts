import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { importLines } from '../../../commands/import/import-lines.ts'
import { root } from '../../../kernel/config.ts'
import { wholeRegister } from '../queries/whole-register.ts'
import { ukAuthorities } from '../register/index.ts'
import { importAuthorities } from './import-authorities.ts'
import { importRegisterFile } from './import-register-file.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  await scene.act(null, (act) => importAuthorities(act, ukAuthorities()))
})
after(() => scene.close())

const head = `local-authority-code,official-name,nice-name,gss-code,start-date,end-date,replaced-by,nation,region,local-authority-type,county-la,combined-authority,alt-names,former-gss-codes,snac,area,pop-2020,lat,long`
const lincoln = `LIC,City of Lincoln Council,Lincoln,E07000138,,,,England,East Midlands,NMD,LIN,,"Lincoln,City of Lincoln",,,36,100049,53.2247,-0.555`
const county = `LIN,Lincolnshire County Council,Lincolnshire,E10000019,,,,England,,CTY,,,Lincolnshire,,,5937,766333,52.9915,-0.422`
const file = (...rows: string[]) => Buffer.from(`${[head, ...rows].join('\r\n')}\r\n`)

const read = (bytes: Uint8Array, apply = false) =>
  scene.act(null, (act) => importRegisterFile(act, bytes, { apply }))

async function refusal(bytes: Uint8Array): Promise<string> {
  const done = await read(bytes, true)
  assert.ok('refused' in done, JSON.stringify(done))
  return done.sentence
}

test('a file that says what is known changes nothing', async () => {
  const done = await read(file(lincoln, county), true)
  assert.ok(!('refused' in done))
  assert.equal(done.layout, 'mySociety’s register of local authorities')
  assert.deepEqual(done.changes, [])
})

test('what would change is shown field by field, and done only when asked; again there is nothing to do', async () => {
  const bytes = file(
    `LIC,Greater Lincoln Council,Lincoln,E07000138,,2028-03-31,GLN,England,East Midlands,NMD,LIN,,"Lincoln,Lindum",,,36,,53.2247,-0.555`,
    county,
    `GLN,Greater Lincoln Unitary Council,Greater Lincoln,E06000099,2028-04-01,,,England,East Midlands,UA,,,Greater Lincoln,,,900,,53.3,-0.5`,
  )
  const shown = await read(bytes)
  assert.ok(!('refused' in shown))
  const lines = importLines(shown, false).join('\n')
  assert.match(lines, /1 new, 1 abolished/)
  assert.match(lines, /E06000099 {2}Greater Lincoln Unitary Council, from 2028-04-01/)
  assert.match(lines, /name: City of Lincoln Council → Greater Lincoln Council/)
  assert.match(lines, /first day without: nothing → 2028-04-01/)
  assert.match(lines, /successors: nothing → E06000099/)
  assert.match(lines, /other spellings: nothing → Lindum/)
  assert.match(lines, /add --yes/)
  const one = async (gss: string) =>
    (await scene.read(wholeRegister)).find((row) => row.gss === gss)
  assert.equal((await one('E07000138'))?.validUntil, null)
  assert.equal(await one('E06000099'), undefined)

  const done = await read(bytes, true)
  assert.ok(!('refused' in done))
  assert.deepEqual(done.changes, shown.changes, 'what was shown is what was done')
  const after = await one('E07000138')
  assert.deepEqual(
    [after?.validUntil, after?.successors, after?.slug, after?.population],
    ['2028-04-01', ['E06000099'], 'lincoln', 103812],
    'the address stays, and people of 2020 do not replace those of the census',
  )
  assert.equal((await one('E06000099'))?.slug, 'greater-lincoln')
  const again = await read(bytes, true)
  assert.ok(!('refused' in again))
  assert.deepEqual(again.changes, [])
})

test('lists of the statistics offices are read by their columns, in UTF-8 with its mark and in Windows-1252', async () => {
  const said = async (text: string | Uint8Array) => {
    const done = await read(typeof text === 'string' ? Buffer.from(text) : text)
    assert.ok(!('refused' in done), JSON.stringify(done))
    return [done.layout, done.encoding, ...done.changes.flatMap(({ fields }) => fields)]
  }
  assert.deepEqual(await said('\ufeffLAD24CD,LAD24NM,RGN24NM\nE07000041,Exeter,South East\n'), [
    'a list of districts to regions',
    'UTF-8',
    { field: 'region', from: 'South West', to: 'South East' },
  ])
  const welsh = Buffer.from(
    'gss;name;population_2027\r\nW06000001;Ynys M\u00f4n;70000\r\n',
    'latin1',
  )
  assert.deepEqual((await said(welsh)).slice(0, 3), [
    'a list of people by authority',
    'Windows-1252',
    { field: 'people', from: '68877', to: '70000' },
  ])
  assert.deepEqual(
    await said('ltla24_code,ruc21_code,classification\nE07000041,RRN,Majority rural: further\n'),
    [
      'a list of the rural urban classification',
      'UTF-8',
      { field: 'urban class', from: 'urban', to: 'majority-rural' },
    ],
  )
  assert.deepEqual(await said('ltla23_code,cauth23_code\nE07000041,E47000009\n'), [
    'a list of districts to combined authorities',
    'UTF-8',
    { field: 'combined authority', from: '', to: 'West of England Combined Authority' },
  ])
})

test('each file that cannot be taken is refused with the line and the value, and nothing is changed', async () => {
  const before = await scene.read(wholeRegister)
  const cases: [string | Uint8Array, RegExp][] = [
    ['', /The file is empty/],
    ['\n\n', /The file is empty/],
    [head, /column names and no row/],
    [
      'la_number,la_name,region,type\n301,Barking,London,OLB\n',
      /columns of another publisher: la_number.*can be read/s,
    ],
    [
      'LAD24CD,RGN24NM\nE07009999,London\n',
      /Line 2: LAD24CD is “E07009999”, a code that the register does not know/,
    ],
    [
      'LAD24CD,RGN24NM\nE07000041,London\nE07000041,London\n',
      /Line 3: E07000041 stands in line 2 already/,
    ],
    ['LAD24CD,RUC21NM\nE07000041,Leafy\n', /Line 2: RUC21NM is “Leafy”/],
    [
      'gss,population,date\nE07000041,many,2021-03-21\n',
      /Line 2: population is “many”, and no figure/,
    ],
    ['gss,population\nE07000041,130000\n', /of which year/],
    [file(lincoln, lincoln), /Line 3: LIC stands in line 2 already/],
    [file(lincoln.replace('LIC,', 'XXX,'), lincoln, county), /Line 3: E07000138 stands in line 2/],
    [
      file(lincoln.replace('E07000138', 'E0700138'), county),
      /Line 2: gss-code is “E0700138”, and no code/,
    ],
    [file(lincoln.replace('NMD', 'ZZZ'), county), /Line 2: local-authority-type is “ZZZ”/],
    [file(lincoln), /Line 2: county-la is “LIN”, a code that no row of the file has/],
    [
      file(lincoln.replace(',,,,England', ',,31/03/2027,,England'), county),
      /Line 2: end-date is “31\/03\/2027”/,
    ],
    [file(lincoln.replace('England', 'Wales'), county), /E07000138 is no code of Wales/],
    [
      file(county, lincoln.replace('City of Lincoln', 'City of Lincol\ufffd')),
      /Line 3: official-name is .*letters were lost/,
    ],
    [
      Buffer.from(`${head.replace('nation,', '')}\n${lincoln}`),
      /Line 2 has 19 cells where the first line names 18/,
    ],
    [
      Buffer.concat([
        file(lincoln),
        Buffer.from('M\u00f4n,', 'utf8'),
        Buffer.from('M\u00f4n\n', 'latin1'),
      ]),
      /Line 3 is neither UTF-8 nor Windows-1252/,
    ],
    [Buffer.from(`\ufeff${head}`, 'utf16le'), /UTF-16/],
    [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /no text/],
    [`${head}\n"LIC,City`, /quotation mark/],
  ]
  for (const [given, sentence] of cases) {
    const bytes = typeof given === 'string' ? Buffer.from(given) : given
    assert.match(await refusal(bytes), sentence)
  }
  assert.deepEqual(await scene.read(wholeRegister), before)
})

const shared = join(root, '../shared/data')
const skip = existsSync(shared) ? false : `${shared} is not here`

test('what publishers really send is read, and applied twice is the same as once', {
  skip,
}, async () => {
  for (const name of [
    'authorities/uk-local-authorities.csv',
    'authorities/uk-local-authorities-future.csv',
    'authorities/lad24-to-region.csv',
    'authorities/lad23-to-combined-authority.csv',
    'authorities/lad23-to-upper-tier.csv',
    'authorities/lad24-rural-urban-2021.csv',
    'population/census-2021-2022-by-authority.csv',
    'population/mid-2020-by-authority-from-register.csv',
  ]) {
    const bytes = readFileSync(join(shared, name))
    const done = await read(bytes, true)
    assert.ok(!('refused' in done), JSON.stringify(done))
    assert.ok(done.changes.length < 6, `${name}: ${done.changes.length} changes`)
    const again = await read(bytes, true)
    assert.ok(!('refused' in again) && again.changes.length === 0, name)
  }
})
