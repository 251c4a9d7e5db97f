import { writeCsv } from '../src/documents/table/csv.ts'
import {
  findAuthority,
  importAuthorities,
  importRegisterFile,
  ukAuthorities,
} from '../src/features/members/index.ts'
import { openDatabase, reading, writing } from '../src/kernel/db.ts'
import { newId } from '../src/kernel/ids.ts'
import { migrate } from '../src/kernel/migrate.ts'
import { testDatabase } from '../src/kernel/postgres/test-cluster.ts'
import { measured } from './measure.ts'
import { type Row, rowsOf } from './row.ts'

export const about =
  'Seconds to import a publisher’s register of 470 authorities in which every name has changed; milliseconds to find a council by a misspelt name.'

const { alone, atMost } = rowsOf('register')

/** The file says one thing, then the other, so that every row changes every time. */
export async function run(): Promise<Row[]> {
  const { app, drop } = await testDatabase((to) => migrate(to.owner))
  const database = openDatabase(app)
  try {
    await writing(database, newId(), (db) => importAuthorities({ db }, ukAuthorities()))
    const files = [published('Council of '), published('')]
    let turn = 0
    const take = (apply: boolean) =>
      writing(database, newId(), async (db) => {
        const done = await importRegisterFile({ db }, files[turn++ % 2]!, { apply })
        if ('refused' in done) throw new Error(done.sentence)
        return done.changes.length
      })
    const changed = await take(true)
    const applied = await measured(() => take(true), { rounds: 10, seconds: 6 })
    const shown = await measured(() => take(false), { rounds: 10, seconds: 6 })
    const found = await measured(
      () => reading(database, newId(), (db) => findAuthority(db, 'Bristoll City Counsil')),
      { rounds: 50 },
    )
    return [
      atMost(
        `Import of 470 authorities, ${changed} changed, p95`,
        [applied.p95 / 1000, 's'],
        2,
        'the issue allows',
      ),
      alone('The same, shown and not done', [shown.median / 1000, 's']),
      alone('A council by a misspelt name, among 470', [found.median, 'ms']),
    ]
  } finally {
    await database.close()
    await drop()
  }
}

const columns = [
  'local-authority-code',
  'official-name',
  'nice-name',
  'gss-code',
  'start-date',
  'end-date',
  'replaced-by',
  'nation',
  'region',
  'local-authority-type',
  'county-la',
  'combined-authority',
  'alt-names',
  'former-gss-codes',
  'snac',
]

const types: Record<string, string> = {
  district: 'NMD',
  unitary: 'UA',
  metropolitan: 'MD',
  'london-borough': 'LBO',
  county: 'CTY',
  'welsh-unitary': 'WPA',
  scottish: 'SCO',
  'northern-irish': 'NID',
  'combined-authority': 'COMB',
  'strategic-authority': 'SRA',
}

const nations = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

/** Our register in mySociety's layout, with so many words before each name. */
function published(before: string): Uint8Array {
  const rows = ukAuthorities().map((one) => [
    one.gss,
    `${before}${one.name}`,
    one.shortName,
    one.gss.length === 9 ? one.gss : '',
    one.validFrom,
    one.validUntil,
    one.successors.join(','),
    nations[one.nation],
    one.region,
    types[one.kind]!,
    one.countyGss,
    '',
    one.otherNames.join(','),
    one.formerGss.join(','),
    one.gss.length === 9 ? '' : one.gss,
  ])
  return new TextEncoder().encode(writeCsv([columns, ...rows]))
}
