import { sql } from 'kysely'
import nodemailer from 'nodemailer'
import { type Act, actAs } from './act.ts'
import { keptFile } from './files.ts'
import { newId } from './ids.ts'
import type { Job } from './jobs.ts'

export interface Letter {
  to: string
  subject: string
  /** Plain text; links stand whole on lines of their own. */
  body: string
  /** Further headers, by name: List-Unsubscribe. */
  headers?: Record<string, string>
  /** Ids of kept files that travel with it. */
  attachments?: string[]
}

/** Puts a letter in the outbox with the deed that causes it: both happen or neither. It is delivered by job where SMTP is set. Returns the letter's id. */
export async function sendMail(act: Act, letter: Letter): Promise<string> {
  const id = newId()
  await act.db
    .insertInto('mail')
    .values({
      network_id: act.networkId,
      id,
      recipient: letter.to,
      subject: letter.subject.replace(/[\r\n]+/g, ' '),
      body: letter.body,
      created_at: act.now,
      headers: JSON.stringify(letter.headers ?? {}),
      attachments: JSON.stringify(letter.attachments ?? []),
    })
    .execute()
  await act.enqueue('deliver-mail', { mailId: id })
  return id
}

/** Takes letters out of the outbox for good, sent or not: what is left of somebody who wants to be forgotten. */
export async function forgetMail(act: Act, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await act.db.deleteFrom('mail').where('id', 'in', ids).execute()
}

/** Hands one letter of the outbox to the mail server; a failure is kept and tried again later. */
export const deliverMail: Job = {
  name: 'deliver-mail',
  async run({ networkId, mailId }, context) {
    const { smtpUrl, mailFrom } = context.config
    if (smtpUrl === null) return
    const waiting = await actAs(context, networkId, null, async ({ db }) => {
      const letter = await db
        .selectFrom('mail')
        .selectAll()
        .where('id', '=', String(mailId))
        .where('sent_at', 'is', null)
        .where('failed', 'is', null)
        .executeTakeFirst()
      if (!letter) return null
      return { letter, files: await Promise.all(letter.attachments.map((id) => keptFile(db, id))) }
    })
    if (!waiting) return
    const { letter, files } = waiting
    const transport = nodemailer.createTransport(smtpUrl)
    const refused = await transport
      .sendMail({
        from: mailFrom,
        to: letter.recipient,
        subject: letter.subject,
        text: letter.body,
        headers: letter.headers,
        attachments: files.flatMap((file) =>
          file
            ? [{ filename: file.name, contentType: file.mime, content: Buffer.from(file.bytes) }]
            : [],
        ),
        // The same letter tried twice after a lost reply carries the same id, so mail servers can tell.
        messageId: `<${letter.id}@hanse>`,
      })
      .then(() => null, refusedForGood)
    if (refused !== null) {
      await actAs(context, networkId, null, (act) =>
        act.db.updateTable('mail').set({ failed: refused }).where('id', '=', letter.id).execute(),
      )
      return
    }
    await actAs(context, networkId, null, (act) =>
      act.db.updateTable('mail').set({ sent_at: act.now }).where('id', '=', letter.id).execute(),
    )
  },
}

/** What the mail server said where it will never take a letter to this address (RFC 5321: 5yz to RCPT); anything else is thrown, and tried again. */
function refusedForGood(error: {
  code?: string
  responseCode?: number
  response?: string
}): string {
  const { code, responseCode = 0, response } = error
  if (code === 'EENVELOPE' && responseCode >= 500 && responseCode < 600)
    return (response ?? `refused with ${responseCode}`).slice(0, 300)
  throw error
}

/** Takes a person out of the outbox: letters to them are gone, and in letters to others `instead` stands where their name or address stood. */
export async function forgetPersonInMail(
  act: Act,
  person: { name: string; email: string },
  instead: string,
): Promise<void> {
  await sql`delete from mail where lower(recipient) = lower(${person.email})`.execute(act.db)
  await sql`update mail set
      subject = replace(replace(subject, ${person.name}, ${instead}), ${person.email}, ${instead}),
      body = replace(replace(body, ${person.name}, ${instead}), ${person.email}, ${instead})
    where strpos(subject || body, ${person.name}) > 0 or strpos(subject || body, ${person.email}) > 0`.execute(
    act.db,
  )
}
