import { z } from 'zod'
import { type FormatName, formats } from '../../../documents/write/index.ts'
import { isRefused } from '../../../kernel/act.ts'
import {
  type Answer,
  download,
  forbidden,
  notFound,
  seeOther,
  withStatus,
} from '../../../kernel/answer.ts'
import { dayOf, momentOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { keptFile } from '../../../kernel/files.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { formatMoment } from '../../../ui/dates.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { dateValues, isoDate } from '../../../ui/typed-date.ts'
import { recordSubmission } from '../actions/record-submission.ts'
import { responsesPage } from '../pages/responses-workspace.page.tsx'
import { channels, newSubmissionPage, submissionPage } from '../pages/submission.page.tsx'
import { type FrozenVersion, frozenVersion } from '../queries/frozen.ts'
import { responseLines } from '../queries/response-list.ts'
import { roundOfVersion, wholeRound } from '../queries/round.ts'
import { publishedOf, submissionRecord } from '../queries/submission.ts'
import type { SubmissionRefusal } from '../submitting.ts'

const names = Object.keys(formats) as [FormatName, ...FormatName[]]
const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => (typeof given === 'string' ? [given] : given))

const submissionForm = z
  .looseObject({
    time: z
      .string()
      .trim()
      .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'Enter a time of the 24-hour clock, like 14:05')
      .default(''),
    channel: z.enum(Object.keys(channels) as (keyof typeof channels)[], 'Choose how it was sent'),
    detail: z.string().trim().max(300, 'Keep this below 300 characters').default(''),
    sentTo: z
      .string()
      .trim()
      .min(1, 'Say to whom it was sent')
      .max(300, 'Keep this below 300 characters'),
    receipt: z.string().max(10_000, 'Keep this below 10,000 characters').default(''),
    formats: several.pipe(z.array(z.enum(names))),
  })
  .transform((typed, context) => {
    const day = isoDate(typed, 'day')
    if (!day)
      context.issues.push({
        code: 'custom',
        message: 'Enter the day on which it was sent, like 27 3 2027',
        path: ['day'],
        input: typed,
      })
    const how =
      typed.detail === '' ? channels[typed.channel] : `${channels[typed.channel]}, ${typed.detail}`
    return { ...typed, how, sentAt: day ? momentOf(day, typed.time.padStart(5, '0')) : new Date(0) }
  })

/** Recording that a response was sent, with the bytes and the receipt. */
export function submissionRoutes(web: Web): void {
  web.page('/workspace/responses', { allow: 'members' }, async (ask) =>
    responsesPage({
      frame: workspaceFrame(ask, 'responses'),
      lines: await responseLines(ask.db),
      office: isOffice(ask.viewer),
      now: ask.now,
    }),
  )

  web.page('/versions/:id/submission', { allow: 'members' }, (ask) => show(ask, ask.db, notPosted))

  web.deed('/versions/:id/submissions', { allow: 'office', form: submissionForm }, async (ask) => {
    const versionId = ask.params.id ?? ''
    const again = async (errors: Record<string, string>, status: number): Promise<Answer> => {
      const page = await ask.read((db) => show(ask, db, { values: ask.form.raw, errors }))
      return 'type' in page ? withStatus(status, page) : page
    }
    if (!ask.form.ok) return again(ask.form.errors, 422)
    const { sentAt, how, sentTo, receipt, formats: chosen } = ask.form.values
    const { files = [], receiptFiles = [] } = ask.form.files
    const done = await ask.act(async (act) => {
      const recorded = await recordSubmission(act, {
        versionId,
        sentAt,
        how,
        sentTo,
        receipt: receipt.trim(),
        formats: chosen,
        files,
        receiptFiles,
      })
      return isRefused(recorded)
        ? recorded
        : seeOther(
            `/versions/${versionId}/submission`,
            'Recorded. The files are kept as they were.',
          )
    })
    if (!isRefused(done)) return done
    return refused(done, again)
  })

  web.page('/versions/:id/submission/files/:file', { allow: 'members' }, async (ask) => {
    const { id = '', file = '' } = ask.params
    if (!isId(id) || !isId(file)) return notFound
    const submission = await submissionRecord(ask.db, id)
    if (!submission?.files.some((one) => one.id === file)) return notFound
    const kept = await keptFile(ask.db, file)
    return kept ? download(kept) : notFound
  })
}

async function refused(
  refusal: SubmissionRefusal,
  again: (errors: Record<string, string>, status: number) => Promise<Answer>,
): Promise<Answer> {
  switch (refusal.refused) {
    case 'not-found':
      return notFound
    case 'not-the-office':
      return forbidden('Only the network office records what was sent.')
    case 'not-agreed':
    case 'already-submitted':
      // The page itself says so: it shows what was sent, or that members have not agreed.
      return again({}, 409)
    case 'sent-in-future':
      return again({ day: 'That moment is still to come. Send it first, then record it' }, 422)
    case 'sent-before-agreed':
      return again(
        {
          day: `Members agreed on ${formatMoment(new Date(refusal.at))}. It cannot have been sent before`,
        },
        422,
      )
    case 'nothing-sent':
      return again({ formats: 'Choose which files were sent, or add them below' }, 422)
  }
}

async function show(ask: Ask, db: Reads, form: Posted) {
  const version = await frozenVersion(db, ask.params.id ?? '')
  if (!version) return notFound
  const submission = await submissionRecord(db, version.id)
  if (submission)
    return submissionPage({
      frame: workspaceFrame(ask, 'responses'),
      version,
      submission,
      office: isOffice(ask.viewer),
      published: await publishedOf(db, version.id),
    })
  const agreedAt = await agreedOn(db, version)
  if (!isOffice(ask.viewer)) return forbidden('This response has not been sent yet.')
  if (agreedAt === null)
    return forbidden(
      'Members have not agreed to this version. Only what they agreed to is sent in their name.',
    )
  const values = {
    ...dateValues('day', dayOf(ask.now)),
    time: '',
    formats: ['odt', 'pdf'],
    ...form.values,
  }
  return newSubmissionPage({
    frame: workspaceFrame(ask, 'responses'),
    version,
    agreedAt,
    form: { values, errors: form.errors },
  })
}

async function agreedOn(db: Reads, version: FrozenVersion): Promise<Date | null> {
  const round = await roundOfVersion(db, version.id)
  if (round?.state !== 'agreed') return null
  const whole = await wholeRound(db, round.id)
  return whole?.round.closedAt ? new Date(whole.round.closedAt) : null
}
