import { readFile } from 'node:fs/promises'
import { isWithheld, lineOpenedBy, type SignOffRecord } from '../../features/responses/record.ts'
import { type Finding, verifyRecord } from '../../features/responses/record-verification.ts'
import { fingerprint, readPublicKey, sha256, verifySignature } from '../../kernel/hash.ts'
import { plain, printFindings } from './print.ts'
import { Unusable } from './unusable.ts'

/** Computes a record of sign-off again, from its file alone, and prints what holds; answers 0 if all does. */
export async function verifyRecordFile(
  path: string,
  { key, opening }: { key: string | null; opening: { council: string; salt: string } | null },
): Promise<number> {
  const publicKey = key === null ? null : await keyIn(key)
  const record = jsonOf(await textOf(path), path)
  const findings = verifyRecord(record, { sha256, verifySignature, publicKey })
  const [first] = findings
  const whole = findings.length > 1 ? (record as SignOffRecord) : null
  if (whole) introduce(whole)
  else if (!first) throw new Unusable(`${path} is no record of sign-off.`)
  if (opening && whole) findings.push(opened(whole, opening))
  return printFindings(findings)
}

function introduce({ response, outcome, ballots, publicKey }: SignOffRecord): void {
  const { title, version, network } = response
  const state = outcome.state === 'agreed' ? 'agreed' : 'not agreed'
  const withheld = ballots.filter(isWithheld).length
  const unnamed = withheld === 0 ? '' : `, ${withheld} without a name`
  process.stdout.write(
    `${plain(title)}, version ${version}, ${plain(network.name)}\n` +
      `States: ${state}, ${ballots.length} ballots${unnamed}. Key fingerprint ${fingerprint(publicKey)}.\n\n`,
  )
}

function opened(
  record: SignOffRecord,
  { council, salt }: { council: string; salt: string },
): Finding {
  const what = `The salt opens a ballot of ${council}.`
  const asked = council.toLowerCase()
  const member = record.members.find(
    ({ gss, name }) => gss.toLowerCase() === asked || name.toLowerCase() === asked,
  )
  if (!member) return { what, holds: false, detail: `${council} is not among the members.` }
  const place = lineOpenedBy(record, member.gss, salt, sha256)
  const line = place === null ? null : record.ballots[place]!
  return line === null
    ? { what, holds: false, detail: 'No ballot without a name was made with it.' }
    : { what, holds: true, detail: `Ballot ${place! + 1}: ${member.name} objects. “${line.text}”` }
}

async function keyIn(path: string): Promise<string> {
  const text = await textOf(path)
  const key = readPublicKey(publishedKey(text) ?? text)
  if (key === null) {
    throw new Unusable(
      `${path} holds no Ed25519 public key. Save the one at /.well-known/hanse-key.`,
    )
  }
  return key
}

/** The key in the JSON of /.well-known/hanse-key; null in any other text. */
function publishedKey(text: string): string | null {
  try {
    const { publicKey } = JSON.parse(text) as { publicKey?: unknown }
    return typeof publicKey === 'string' ? publicKey : null
  } catch {
    return null
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (problem) {
    const { code, message } = problem as NodeJS.ErrnoException
    throw new Unusable(
      code === 'ENOENT' ? `There is no such file: ${path}` : `${path} cannot be read: ${message}`,
    )
  }
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unusable(
      `${path} is not JSON. A record of sign-off is the file offered beside the published response.`,
    )
  }
}
