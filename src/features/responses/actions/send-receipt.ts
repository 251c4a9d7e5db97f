import { formatDeadline, formatMoment } from '../../../documents/dates.ts'
import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import type { SeatKind } from '../../../kernel/seats.ts'
import { ballotSentence } from '../ballot-words.ts'
import { signersOf } from '../queries/signing.ts'
import type { Decided } from '../sign-off.ts'
import type { LockedRound } from './lock-round.ts'

interface Receipt extends Decided {
  gss: string
  ballotId: string
  /** Whom the office spoke with; null where the council cast the ballot itself. */
  spokenWith: string | null
  baseUrl: string
  networkName: string
}

/** Writes to those who may sign for a council, and to its policy officers, what was recorded; of a phone ballot, that it waits for their word. */
export async function sendReceipt(act: Act, round: LockedRound, receipt: Receipt): Promise<void> {
  const { gss, ballotId, spokenWith, baseUrl, networkName } = receipt
  const { constitution, closesAt, title, number, hash } = round
  const seats: SeatKind[] = constitution.signing.seats
  const people = await signersOf(act.db, [gss], [...seats, 'policy-officer'], dayOf(act.now))
  const close = formatDeadline(new Date(closesAt), act.now, true)
  const when = formatMoment(act.now)
  const seen = new Set<string>()
  for (const person of people) {
    if (seen.has(person.personId)) continue
    seen.add(person.personId)
    const said = `${person.council} ${ballotSentence(receipt)}`
    const words = receipt.text.trim() === '' ? '' : `\n\n“${receipt.text.trim()}”`
    const on = `version ${number} of “${title}”`
    const fingerprint = `Fingerprint of the text (SHA-256): ${hash}`
    if (spokenWith !== null) {
      const signs = seats.includes(person.kind)
      await sendMail(act, {
        to: person.email,
        subject: `${signs ? 'Please confirm' : 'Waits for confirmation'}: ${said}`,
        body: `Hello ${person.name},\n\n${networkName} spoke with ${spokenWith} and wrote down on ${when}, on ${on}:\n\n${said}.${words}\n\nThis does not count until somebody who signs for ${person.council} confirms it. The link opens one page with one button, after you sign in:\n\n${baseUrl}/ballots/${ballotId}/confirmation\n\nIf it is not what was said, decide yourselves on ${baseUrl}/rounds/${round.id}?council=${person.slug} by ${close}.\n\n${fingerprint}\n`,
      })
    } else {
      await sendMail(act, {
        to: person.email,
        subject: `Recorded: ${said}`,
        body: `Hello ${person.name},\n\nRecorded on ${when}, on ${on}, by ${act.by?.name ?? 'the network'}:\n\n${said}.${words}\n\n${person.council} may change this until ${close}. Every ballot is kept; the last one counts:\n\n${baseUrl}/rounds/${round.id}?council=${person.slug}\n\n${fingerprint}\n`,
      })
    }
  }
}
