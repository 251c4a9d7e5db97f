import { type Row, rowsOf } from './row.ts'
import { addFindable } from './scene/findable.ts'
import { openScene } from './scene/open-scene.ts'
import { type Growth, growthRows, searchAt } from './scene/search-at.ts'

export const about =
  'The search as its page asks it, beside bare SQL, among 10,000 and 100,000 records, and the index kept in the transaction.'

const rows = rowsOf('search')

/** Measures for some four minutes, most of them adding records. */
export async function run(): Promise<Row[]> {
  const sizes: Growth[] = []
  const scene = await openScene(26)
  try {
    let there = 0
    for (const records of [10_000, 100_000]) {
      await addFindable(scene.owner, scene, there, records)
      there = records
      await scene.settle()
      sizes.push(await searchAt(scene, rows, records))
    }
  } finally {
    await scene.close()
  }
  return [...sizes.flatMap(({ rows }) => rows), ...growthRows(rows, sizes)]
}
