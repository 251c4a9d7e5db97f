import { parseArgs } from 'node:util'
import { ukAuthorities } from '../features/members/index.ts'
import {
  comparable,
  comparableAreas,
  findPeers,
  readComparison,
  shippedAreas,
  shippedFigures,
  whyAlike,
} from '../features/research/index.ts'
import { dayOf } from '../kernel/clock.ts'

export const about =
  'Prints the authorities most like the one of a CODE: --limit, --model, --weights, --json.'

const complain = (sentence: string) => {
  process.stderr.write(`${sentence}\n`)
  return 2
}

/** Prints the peers of an authority, the nearest first; 2 with a sentence where it was asked wrongly. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args)
  const [code] = positionals
  const limit = Number(values.limit ?? 20)
  const figures = shippedFigures()
  const comparison = readComparison(
    values,
    comparable(figures).map(({ id }) => id),
  )
  if (!code) return complain('Name an authority: hanse peers E07000138 --limit 20 --json')
  if (!Number.isInteger(limit) || limit < 1)
    return complain('--limit is a number of authorities, like 20.')
  if (typeof comparison === 'string') return complain(comparison)
  const compared = comparableAreas(figures, shippedAreas(dayOf(new Date())), comparison)
  const peers = findPeers(compared, code, limit)
  if (!peers)
    return complain(
      `${code} is not the code of an authority of today with figures enough to compare. Lincoln is E07000138.`,
    )
  const missing = compared.missing(code)
  if (missing.length > 0)
    process.stderr.write(
      `No figure of ${code} for: ${missing.join('; ')}. The middle of all stands in.\n`,
    )
  if (values.json) process.stdout.write(`${JSON.stringify(peers.map(({ gss }) => gss))}\n`)
  else {
    const names = new Map(ukAuthorities().map(({ gss, shortName }) => [gss, shortName]))
    for (const { gss, distance } of peers)
      process.stdout.write(
        `${gss}  ${distance.toFixed(2).padStart(5)}  ${names.get(gss)}; apart most in ${whyAlike(compared, code, gss).at(-1)?.name}\n`,
      )
  }
  return 0
}

function readOptions(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    options: {
      limit: { type: 'string' },
      model: { type: 'string' },
      weights: { type: 'string' },
      json: { type: 'boolean' },
    },
  }) as {
    values: { limit?: string; model?: string; weights?: string; json?: boolean }
    positionals: string[]
  }
}
