import type { Finding } from '../../features/responses/record-verification.ts'

// A file from a stranger must not be able to move the cursor or recolour the answer.
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/** A text of a file as one line that no terminal obeys, at most 2,000 characters. */
export function plain(text: string): string {
  const clean = text.replace(unseen, ' ')
  return clean.length > 2000 ? `${clean.slice(0, 2000)}…` : clean
}

/** Prints each finding with what was compared, then one line for all; 0 if all hold, else 1. */
export function printFindings(findings: Finding[]): number {
  for (const { what, holds, detail } of findings) {
    process.stdout.write(
      `${holds ? 'holds   ' : 'FAILS   '} ${plain(what)}\n          ${plain(detail)}\n`,
    )
  }
  const failed = findings.filter(({ holds }) => !holds).length
  const all = findings.length === 1 ? 'It holds.' : `All ${findings.length} hold.`
  process.stdout.write(failed === 0 ? `${all}\n` : `${failed} of ${findings.length} do not hold.\n`)
  return failed === 0 ? 0 : 1
}
