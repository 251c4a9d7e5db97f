import { parseArgs } from 'node:util'
import { BadSettings } from '../kernel/config.ts'
import type { ChainHead } from '../kernel/event-chain.ts'
import { CannotStart } from '../kernel/postgres/index.ts'
import { findingsOfDatabase } from './verify/log-database.ts'
import { findingsOfLogFile } from './verify/log-file.ts'
import { printFindings } from './verify/print.ts'
import { verifyRecordFile } from './verify/record.ts'
import { Unusable } from './verify/unusable.ts'

export const about = 'Checks a published record of sign-off, or with --log the log of events.'

const usage = `Usage:
  hanse verify RECORD                        computes all that the record claims, without a network
  hanse verify RECORD --key FILE             and checks that it is signed with the key in FILE
  hanse verify RECORD --open COUNCIL SALT    and shows which ballot without a name is this council's
  hanse verify --log                         checks the log of events of every network in the database
  hanse verify --log FILE [--head SEQ:HASH]  checks an exported log, and that it ends where you know it did
`

const isSalt = (text: string) => /^[0-9a-f]{64}$/.test(text)

/** Prints what holds and what does not; answers 0 where all holds, 1 where something does not, 2 where nothing could be checked. */
export async function run(args: string[]): Promise<number> {
  const complain = (sentence: string) => process.stderr.write(`${sentence}\n`)
  const asked = understood(args)
  if (!asked) {
    complain(usage.trimEnd())
    return 2
  }
  try {
    if (asked.kind === 'record') return await verifyRecordFile(asked.path, asked)
    const findings =
      asked.path === null
        ? await findingsOfDatabase(complain)
        : await findingsOfLogFile(asked.path, asked.head)
    if (findings.length > 0) return printFindings(findings)
    process.stdout.write('There is no network yet, and so no log.\n')
    return 0
  } catch (problem) {
    const known = [Unusable, BadSettings, CannotStart].some((kind) => problem instanceof kind)
    if (!known) throw problem
    complain((problem as Error).message)
    return 2
  }
}

type Asked =
  | {
      kind: 'record'
      path: string
      key: string | null
      opening: { council: string; salt: string } | null
    }
  | { kind: 'log'; path: string | null; head: ChainHead | null }

function understood(args: string[]): Asked | null {
  const options = {
    key: { type: 'string' },
    open: { type: 'string' },
    log: { type: 'boolean' },
    head: { type: 'string' },
  } as const
  let given: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    given = parseArgs({ args, options, allowPositionals: true })
  } catch {
    return null
  }
  const { values, positionals } = given
  if (values.log) return askedForLog(values, positionals)
  if (values.head !== undefined) return null
  const salt = values.open === undefined ? undefined : positionals.find(isSalt)
  if (values.open !== undefined && salt === undefined) return null
  const [path, ...more] = positionals.filter((word) => word !== salt)
  if (path === undefined || more.length > 0) return null
  const opening = salt === undefined ? null : { council: values.open!, salt }
  return { kind: 'record', path, key: values.key ?? null, opening }
}

function askedForLog(
  { head, key, open }: { head?: string; key?: string; open?: string },
  positionals: string[],
): Asked | null {
  const [path, ...more] = positionals
  const known = head === undefined ? null : /^(\d{1,15}):([0-9a-f]{64})$/.exec(head)
  const unclear = head !== undefined && (known === null || path === undefined)
  if (unclear || more.length > 0 || key !== undefined || open !== undefined) return null
  return {
    kind: 'log',
    path: path ?? null,
    head: known && { seq: Number(known[1]), hash: known[2]! },
  }
}
