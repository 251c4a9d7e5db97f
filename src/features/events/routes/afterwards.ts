import { isRefused } from '../../../kernel/act.ts'
import { seeOther } from '../../../kernel/answer.ts'
import type { Web } from '../../../kernel/web.ts'
import { addEventFile } from '../actions/add-event-file.ts'
import { markAttendance } from '../actions/mark-attendance.ts'
import { removeEventFile } from '../actions/remove-event-file.ts'
import { writeToRegistered } from '../actions/write-to-registered.ts'
import { attendanceForm, eventFileEndForm, eventFileForm, letterForm } from '../forms.ts'
import { againDesk } from './desk.ts'
import { mailing } from './registering.ts'

const at = (slug: string) => `/newsroom/events/${encodeURIComponent(slug)}`

const sentences = {
  'not-office': 'Only the network office does this.',
  'unknown-event': 'There is no such event.',
  'not-begun': 'The event has not begun.',
  'nobody-registered': 'Nobody has a place yet, so there is nobody to write to.',
} as const

/** Letters to those who come, who came, slides afterwards. */
export function afterwardsRoutes(web: Web): void {
  web.deed('/event-letters', { allow: 'office', form: letterForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return againDesk(ask, slug, ask.form.errors)
    const { subject, text } = ask.form.values
    const done = await ask.act(async (act) => {
      const sent = await writeToRegistered(act, { slug, subject, text, mail: mailing(ask) })
      return isRefused(sent) ? sent : seeOther(at(slug), `Sent to ${sent.letters} people.`)
    })
    return isRefused(done) ? againDesk(ask, slug, { '': sentences[done.refused] }) : done
  })

  web.deed('/event-attendances', { allow: 'office', form: attendanceForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return againDesk(ask, slug, ask.form.errors)
    const { came } = ask.form.values
    const done = await ask.act((act) => markAttendance(act, { slug, came }))
    if (isRefused(done)) return againDesk(ask, slug, { '': sentences[done.refused] })
    return seeOther(at(slug), `Saved: ${done.came} came.`)
  })

  web.deed('/event-files', { allow: 'office', form: eventFileForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const [file] = ask.form.files.file ?? []
    const missing: Record<string, string> = file ? {} : { file: 'Choose a PDF or a presentation' }
    if (!ask.form.ok) return againDesk(ask, slug, { ...ask.form.errors, ...missing })
    if (!file) return againDesk(ask, slug, missing)
    const { title } = ask.form.values
    const done = await ask.act((act) => addEventFile(act, { slug, title, file }))
    if (!isRefused(done)) return seeOther(at(slug), 'Added to the page.')
    const { refused } = done
    return againDesk(
      ask,
      slug,
      refused === 'not-a-paper'
        ? { file: 'This is no PDF, PPTX or ODP. Save it as one of these and choose it again' }
        : { '': sentences[refused] },
    )
  })

  web.deed('/event-file-ends', { allow: 'office', form: eventFileEndForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return againDesk(ask, slug, ask.form.errors)
    const { file: id } = ask.form.values
    const done = await ask.act((act) => removeEventFile(act, { id }))
    if (!isRefused(done)) return seeOther(at(slug), 'Taken off the page.')
    const sentence =
      done.refused === 'unknown-file' ? 'It is off the page already.' : sentences[done.refused]
    return againDesk(ask, slug, { '': sentence })
  })
}
