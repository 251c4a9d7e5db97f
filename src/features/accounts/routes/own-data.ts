import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { data, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import { type Ask, sessionCookie, type Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { correctName } from '../actions/correct-name.ts'
import { erasePerson, type Forget } from '../actions/erase-person.ts'
import { erasureRefusals } from '../own-data.ts'
import {
  erasurePage,
  namePage,
  officeErasurePage,
  officeNamePage,
} from '../pages/own-data.page.tsx'
import { personByEmail, personById } from '../queries/accounts.ts'
import { ownData } from '../queries/own-data.ts'

const nameForm = z.object({
  name: z.string().trim().min(1, 'Enter your name').max(120, 'Keep the name below 120 characters'),
})
const theirNameForm = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Enter the person’s name')
    .max(120, 'Keep the name below 120 characters'),
})
const emailForm = z.object({
  email: z.email('Enter an e-mail address, like name@council.gov.uk'),
  confirmed: z.literal('yes', 'Tick that the person asked for it'),
})

/** What is kept on a person: they take it with them, correct it, and erase it; the office erases on request. */
export function ownDataRoutes(web: Web, rooms: readonly Forget[]): void {
  web.page('/account/data.json', { allow: 'signed-in' }, async (ask) => {
    const kept = await ownData(ask.db, ask.viewer!.personId)
    const whole = {
      format: 'hanse-person/1',
      network: ask.network.name,
      madeAt: ask.now.toISOString(),
      about:
        'person: your name and address. letters: those sent to you. log: what you did, when and in which seat, without words. records: rows of each table that point at you, by table and column. What you wrote for your council is the council’s, and is not in here.',
      ...kept,
    }
    ask.reply.header('content-disposition', 'attachment; filename="my-data.json"')
    return data(JSON.stringify(whole, null, 2), 'application/json; charset=utf-8')
  })

  web.page('/account/name', { allow: 'signed-in' }, async (ask) =>
    namePage({
      frame: workspaceFrame(ask),
      form: { values: { name: ask.viewer!.name }, errors: {} },
    }),
  )

  web.deed('/names', { allow: 'signed-in', form: nameForm }, async (ask) => {
    if (!ask.form.ok) {
      const form = { values: ask.form.raw, errors: ask.form.errors }
      return withStatus(422, namePage({ frame: workspaceFrame(ask), form }))
    }
    const { name } = ask.form.values
    return ask.act(async (act) => {
      await correctName(act, { personId: ask.viewer!.personId, name })
      return seeOther('/account', 'Your name is corrected.')
    })
  })

  web.page('/account/erasure', { allow: 'signed-in' }, async (ask) =>
    erasurePage({ frame: workspaceFrame(ask), viewer: ask.viewer!, refusal: null }),
  )

  web.deed('/account/erasures', { allow: 'signed-in', form: z.object({}) }, async (ask) => {
    const viewer = ask.viewer!
    const done = await ask.act((act) => erasePerson(act, viewer.personId, rooms))
    if (isRefused(done)) {
      const refusal = erasureRefusals[done.refused]
      return withStatus(409, erasurePage({ frame: workspaceFrame(ask), viewer, refusal }))
    }
    ask.reply.clearCookie(sessionCookie, { path: '/' })
    return seeOther('/', 'Your data is erased, and you are signed out.')
  })

  web.page('/network/people/:person', { allow: 'office' }, (ask) =>
    officeName(ask, ask.db, notPosted),
  )

  web.deed('/people/:person/names', { allow: 'office', form: theirNameForm }, async (ask) => {
    const personId = ask.params.person ?? ''
    if (!ask.form.ok) {
      const form = { values: ask.form.raw, errors: ask.form.errors }
      return ask.read(async (db) => {
        const page = await officeName(ask, db, form)
        return 'notFound' in page ? page : withStatus(422, page)
      })
    }
    if (!z.uuid().safeParse(personId).success) return notFound
    const { name } = ask.form.values
    return ask.act(async (act) =>
      (await correctName(act, { personId, name }))
        ? seeOther('/network/people', `The name is corrected: ${name}.`)
        : notFound,
    )
  })

  web.page('/network/erasure', { allow: 'office' }, async (ask) => officePage(ask, notPosted))

  web.deed('/network/erasures', { allow: 'office', form: emailForm }, async (ask) => {
    if (!isOffice(ask.viewer)) return notFound
    const again = (errors: Record<string, string>) =>
      withStatus(422, officePage(ask, { values: ask.form.raw, errors }))
    if (!ask.form.ok) return again(ask.form.errors)
    const { email } = ask.form.values
    const personId = await ask.read((db) => personByEmail(db, email))
    if (!personId) return again({ email: erasureRefusals['unknown-person'] })
    const done = await ask.act(async (act) => {
      const erased = await erasePerson(act, personId, rooms)
      return isRefused(erased)
        ? erased
        : seeOther('/network/erasure', 'Erased. What was done stays on record without the name.')
    })
    return isRefused(done) ? again({ email: erasureRefusals[done.refused] }) : done
  })
}

async function officeName(ask: Ask, db: Reads, form: Posted) {
  const personId = ask.params.person ?? ''
  const person = z.uuid().safeParse(personId).success ? await personById(db, personId) : null
  if (!person) return notFound
  const shown = { values: { name: person.name, ...form.values }, errors: form.errors }
  return officeNamePage({ frame: workspaceFrame(ask, 'network'), person, form: shown })
}

function officePage(ask: Ask, form: Posted) {
  return officeErasurePage({ frame: workspaceFrame(ask, 'network'), form })
}
