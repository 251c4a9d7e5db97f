import { evaluate } from './evaluate-search/evaluate.ts'
import { readCases, UnusableCases } from './evaluate-search/read-cases.ts'

export const about =
  'Measures the search on your own cases: a folder of documents, a list of queries with what is relevant.'

/** Prints how well the search of the product ranks the cases given, as one JSON object; 2 with a sentence where they cannot be used. */
export async function run(args: string[]): Promise<number> {
  try {
    const cases = await readCases(args)
    process.stdout.write(`${JSON.stringify(await evaluate(cases), null, 2)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof UnusableCases)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}
