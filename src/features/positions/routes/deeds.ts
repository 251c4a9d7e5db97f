import { isRefused } from '../../../kernel/act.ts'
import { type Answer, forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { formatDate } from '../../../ui/dates.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { reaffirmPosition } from '../actions/reaffirm-position.ts'
import { supersedePosition } from '../actions/supersede-position.ts'
import { withdrawPosition } from '../actions/withdraw-position.ts'
import { stepForm, supersessionForm } from '../forms.ts'
import { chooseLaterPage, reaffirmPage, supersedePage, withdrawPage } from '../pages/deeds.page.tsx'
import { lapseDay, whyNotReaffirm } from '../position.ts'
import { reaffirmRefusals, supersedeRefusals, withdrawRefusals } from '../position-words.ts'
import { laterPositions } from '../queries/later-positions.ts'
import { type Position, positionAt } from '../queries/position-page.ts'
import { termOn } from '../queries/term.ts'

type Show = (ask: Ask, db: Reads, position: Position, form: Posted) => Promise<preact.VNode>

/** What the office does with positions: reaffirm, let a later one take the place, withdraw; each shown before. */
export function deedRoutes(web: Web): void {
  const shown: [string, Show][] = [
    ['reaffirmation', showReaffirm],
    ['supersession', showSupersede],
    ['withdrawal', showWithdraw],
  ]
  for (const [noun, show] of shown)
    web.page(`/positions/:slug/${noun}`, { allow: 'office' }, async (ask) => {
      const position = await positionAt(ask.db, ask.params.slug ?? '', ask.viewer)
      if (!position) return notFound
      const refused = whyNotReaffirm(true, position)
      if (refused) return forbidden(reaffirmRefusals[refused][1])
      return show(ask, ask.db, position, notPosted)
    })

  web.deed('/position-reaffirmations', { allow: 'office', form: stepForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, showReaffirm, ask.form.errors)
    const { id: positionId, reason, link: decisionLink } = ask.form.values
    const done = await ask.act(async (act) => {
      const made = await reaffirmPosition(act, { positionId, reason, decisionLink })
      if (isRefused(made)) return made
      const until = formatDate(made.lapsesOn)
      return seeOther(`/positions/${made.slug}`, `Reaffirmed. It stands until ${until}.`)
    })
    return isRefused(done)
      ? again(ask, showReaffirm, errorsOf(reaffirmRefusals[done.refused]))
      : done
  })

  web.deed('/position-supersessions', { allow: 'office', form: supersessionForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, showSupersede, ask.form.errors)
    const { id: positionId, later: laterId, reason, link: decisionLink } = ask.form.values
    const done = await ask.act(async (act) => {
      const given = { positionId, laterId, reason, decisionLink }
      const made = await supersedePosition(act, given)
      return isRefused(made)
        ? made
        : seeOther(`/positions/${made.slug}`, 'The later position has taken its place.')
    })
    return isRefused(done)
      ? again(ask, showSupersede, errorsOf(supersedeRefusals[done.refused]))
      : done
  })

  web.deed('/position-withdrawals', { allow: 'office', form: stepForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, showWithdraw, ask.form.errors)
    const { id: positionId, reason, link: decisionLink } = ask.form.values
    const done = await ask.act(async (act) => {
      const made = await withdrawPosition(act, { positionId, reason, decisionLink })
      return isRefused(made) ? made : seeOther(`/positions/${made.slug}`, 'Withdrawn.')
    })
    return isRefused(done)
      ? again(ask, showWithdraw, errorsOf(withdrawRefusals[done.refused]))
      : done
  })
}

const errorsOf = ([field, sentence]: readonly [string, string]) => ({ [field]: sentence })

/** The page before the deed once more, with what was typed and why it was not done. */
function again(ask: AskDeed<unknown>, show: Show, errors: Record<string, string>): Promise<Answer> {
  return ask.read(async (db) => {
    const position = await positionAt(db, String(ask.form.raw.id ?? ''), ask.viewer)
    if (!position) return notFound
    return withStatus(422, await show(ask, db, position, { values: ask.form.raw, errors }))
  })
}

const about = (ask: Ask, position: Position, form: Posted) => ({
  frame: workspaceFrame(ask, 'positions'),
  capacity: officeSeat(ask.viewer)?.title ?? '',
  position,
  form,
})

const showReaffirm: Show = async (ask, db, position, form) => {
  const today = dayOf(ask.now)
  const lapsesOn = lapseDay(today, await termOn(db, today))
  return reaffirmPage({ ...about(ask, position, form), lapsesOn })
}

const showWithdraw: Show = async (ask, _db, position, form) =>
  withdrawPage(about(ask, position, form))

/** First which later one, then both side by side. */
const showSupersede: Show = async (ask, db, position, form) => {
  const chosen = String(form.values.later ?? ask.query.later ?? '')
  const later = chosen ? await positionAt(db, chosen, ask.viewer) : null
  if (later && !('later' in form.errors))
    return supersedePage({ ...about(ask, position, form), later })
  const choices = await laterPositions(db, ask.network.id, ask.viewer, position)
  return chooseLaterPage({ ...about(ask, position, form), later: choices })
}
