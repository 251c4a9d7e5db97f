import type { Reads } from '../../../kernel/db.ts'
import { fingerprint, sha256, verifySignature } from '../../../kernel/hash.ts'
import { publicSigningKey } from '../../../kernel/installation-key.ts'
import type { Verified } from '../pages/verify.page.tsx'
import { publishedWithHash } from '../queries/published.ts'
import { lineOpenedBy, type SignOffRecord } from '../record.ts'
import { type Finding, verifyRecord } from '../record-verification.ts'

/** What holds of a record that somebody sent, and how it stands to what is published here; null where the text is no JSON. */
export async function verifiedHere(
  db: Reads,
  text: string,
  opening: { council: string; salt: string },
): Promise<Verified | null> {
  const value = parsed(text)
  if (value === undefined) return null
  const findings = verifyRecord(value, { sha256, verifySignature })
  // One finding alone: it has not the form of a record, and nothing in it can be trusted to be there.
  if (findings.length < 2) {
    return { findings, record: null, fingerprint: null, key: 'another', here: null }
  }
  const record = value as SignOffRecord
  const key = await publicSigningKey(db)
  const here = await publishedWithHash(db, record.hash)
  return {
    findings: opening.salt === '' ? findings : [...findings, opened(record, opening)],
    record,
    fingerprint: fingerprint(record.publicKey),
    key: key === null ? 'none-here' : key.publicKey === record.publicKey ? 'ours' : 'another',
    here: here && { slug: here.slug, same: isSame(here.recordText, value) },
  }
}

function opened(
  record: SignOffRecord,
  { council, salt }: { council: string; salt: string },
): Finding {
  const asked = council.toLowerCase()
  const member = record.members.find(
    ({ gss, name }) => gss.toLowerCase() === asked || name.toLowerCase() === asked,
  )
  const what = `The salt opens a ballot of ${member?.name ?? council}.`
  if (!member) return { what, holds: false, detail: `${council} is not among the members.` }
  const place = lineOpenedBy(record, member.gss, salt, sha256)
  return place === null
    ? { what, holds: false, detail: 'No ballot without a name was made with it.' }
    : {
        what,
        holds: true,
        detail: `Ballot ${place + 1} of ${record.ballots.length}: ${member.name} objects. “${record.ballots[place]!.text}”`,
      }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The same record however it is indented. */
function isSame(ours: string, theirs: unknown): boolean {
  return JSON.stringify(JSON.parse(ours)) === JSON.stringify(theirs)
}
