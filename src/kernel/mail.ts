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

/** Puts a letter in the outbox with the deed that causes it: both happen or neither. It is delivered by job where SMTP is set. */
export async function sendMail(act: Act, letter: Letter): Promise<void> {
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
        .executeTakeFirst()
      if (!letter) return null
      return { letter, files: await Promise.all(letter.attachments.map((id) => keptFile(db, id))) }
    })
    if (!waiting) return
    const { letter, files } = waiting
    const transport = nodemailer.createTransport(smtpUrl)
    await transport.sendMail({
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
    await actAs(context, networkId, null, (act) =>
      act.db.updateTable('mail').set({ sent_at: act.now }).where('id', '=', letter.id).execute(),
    )
  },
}
