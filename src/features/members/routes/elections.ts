import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { changeElection } from '../actions/change-election.ts'
import { enterElections } from '../actions/enter-elections.ts'
import { removeElection } from '../actions/remove-election.ts'
import { bankHolidays } from '../bank-holidays.ts'
import { lastDayOfNotice } from '../election.ts'
import { electionChangeForm, electionForm, electionRefusals } from '../election-form.ts'
import { nations } from '../facts.ts'
import { electionPage } from '../pages/election.page.tsx'
import { electionsPage } from '../pages/elections.page.tsx'
import { allElections, membersBeforeElection } from '../queries/elections.ts'
import { membersOn } from '../queries/members-on.ts'
import { errorOf } from '../refusal-words.ts'

/** The calendar of elections, and who may not be quoted before them; kept by the office. */
export function electionRoutes(web: Web): void {
  web.page('/network/elections', { allow: 'office' }, (ask) => show(ask, ask.db, notPosted))

  web.deed('/elections', { allow: 'office', form: electionForm }, async (ask) => {
    const again = (errors: Record<string, string>) =>
      ask.read(async (db) => withStatus(422, await show(ask, db, { values: ask.form.raw, errors })))
    if (!ask.form.ok) return again(ask.form.errors)
    const { kind, councils, pollDay, noticeOn, source } = ask.form.values
    const members = await ask.read((db) => membersOn(db, dayOf(ask.now)))
    const chosen = members.filter(({ gss }) => councils.includes(gss))
    const concerned = chosen.length > 0 ? chosen.map(({ nation }) => nation) : nations
    const done = await ask.act(async (act) => {
      const entered = await enterElections(act, {
        kind,
        councils: chosen.map(({ gss }) => gss),
        pollDay,
        noticeOn: noticeOn || noticeFor(pollDay, concerned),
        source,
        invented: false,
      })
      return isRefused(entered)
        ? entered
        : seeOther('/network/elections', 'Entered. The pre-election period follows from it.')
    })
    return isRefused(done) ? again(errorOf(electionRefusals[done.refused])) : done
  })

  web.page('/network/elections/:id', { allow: 'office' }, (ask) => showOne(ask, ask.db, notPosted))

  web.deed('/elections/:id/changes', { allow: 'office', form: electionChangeForm }, async (ask) => {
    const again = (errors: Record<string, string>) =>
      ask.read(async (db) => {
        const page = await showOne(ask, db, { values: ask.form.raw, errors })
        return 'notFound' in page ? page : withStatus(422, page)
      })
    if (!ask.form.ok) return again(ask.form.errors)
    const { pollDay, noticeOn, source } = ask.form.values
    const electionId = ask.params.id ?? ''
    if (!isUuid(electionId)) return notFound
    const done = await ask.act(async (act) => {
      const changed = await changeElection(act, {
        electionId,
        pollDay,
        noticeOn: noticeOn || noticeFor(pollDay, nations),
        source,
      })
      return isRefused(changed) ? changed : seeOther('/network/elections', 'Corrected.')
    })
    return isRefused(done) ? again(errorOf(electionRefusals[done.refused])) : done
  })

  web.deed('/elections/:id/removals', { allow: 'office', form: z.object({}) }, async (ask) => {
    const electionId = ask.params.id ?? ''
    if (!isUuid(electionId)) return notFound
    const done = await ask.act(async (act) => {
      const removed = await removeElection(act, electionId)
      return isRefused(removed)
        ? removed
        : seeOther('/network/elections', 'Taken out. Nothing follows from it any more.')
    })
    return isRefused(done) ? notFound : done
  })
}

const isUuid = (text: string) => z.uuid().safeParse(text).success

function noticeFor(pollDay: string, of: Parameters<typeof bankHolidays>[0]): string {
  if (!pollDay) return ''
  const holidays = bankHolidays(of, addDays(pollDay, -90), pollDay)
  return lastDayOfNotice(pollDay, new Set(holidays.map(({ day }) => day)))
}

async function show(ask: Ask, db: Reads, form: Posted) {
  const today = dayOf(ask.now)
  const elections = await allElections(db)
  const members = await membersOn(db, today)
  return electionsPage({
    frame: workspaceFrame(ask, 'network'),
    today,
    elections,
    periods: await membersBeforeElection(db, today),
    members,
    form,
  })
}

async function showOne(ask: Ask, db: Reads, form: Posted) {
  const election = (await allElections(db)).find(({ id }) => id === ask.params.id)
  return election
    ? electionPage({ frame: workspaceFrame(ask, 'network'), election, form })
    : notFound
}
