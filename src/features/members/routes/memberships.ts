import { isRefused } from '../../../kernel/act.ts'
import { seeOther } from '../../../kernel/answer.ts'
import type { Web } from '../../../kernel/web.ts'
import { addMembership } from '../actions/add-membership.ts'
import { changeMembershipKind } from '../actions/change-membership-kind.ts'
import { correctMembership } from '../actions/correct-membership.ts'
import { endMembership } from '../actions/end-membership.ts'
import { enterControl } from '../actions/enter-control.ts'
import { passOnMembership } from '../actions/pass-on-membership.ts'
import {
  controlForm,
  correctionForm,
  endingForm,
  factOf,
  kindChangeForm,
  membershipForm,
  passingOnForm,
} from '../membership-forms.ts'
import {
  controlRefusals,
  correctionRefusals,
  kindChangeRefusals,
  passingOnRefusals,
} from '../membership-refusals.ts'
import { endingRefusals, errorOf, membershipRefusals } from '../refusal-words.ts'
import { managed, shownAgain } from './managed-council.ts'

/** What the office writes of memberships, and of who runs a council. */
export function membershipRoutes(web: Web): void {
  web.deed('/memberships', { allow: 'office', form: membershipForm }, async (ask) => {
    if (!ask.form.ok) return shownAgain(ask, 'membership', ask.form.errors)
    const { gss, slug, kind, from, precision, source, politicalGroup, decision } = ask.form.values
    const done = await ask.act(async (act) => {
      const added = await addMembership(act, {
        gss,
        kind,
        from: factOf(from, precision, source),
        until: null,
        politicalGroup: politicalGroup || null,
        decision,
      })
      return isRefused(added) ? added : seeOther(managed(slug), 'Added. Now give it its seats.')
    })
    return isRefused(done)
      ? shownAgain(ask, 'membership', errorOf(membershipRefusals[done.refused]))
      : done
  })

  web.deed('/membership-ends', { allow: 'office', form: endingForm }, async (ask) => {
    if (!ask.form.ok) return shownAgain(ask, 'ending', ask.form.errors)
    const { membership: membershipId, slug, until, precision, source, decision } = ask.form.values
    const done = await ask.act(async (act) => {
      const ended = await endMembership(act, {
        membershipId,
        until: factOf(until, precision, source),
        decision,
      })
      return isRefused(ended) ? ended : seeOther(managed(slug), 'The membership ends on that day.')
    })
    return isRefused(done) ? shownAgain(ask, 'ending', errorOf(endingRefusals[done.refused])) : done
  })

  web.deed('/membership-kinds', { allow: 'office', form: kindChangeForm }, async (ask) => {
    if (!ask.form.ok) return shownAgain(ask, 'kind', ask.form.errors)
    const {
      membership: membershipId,
      slug,
      newKind,
      from,
      precision,
      source,
      decision,
    } = ask.form.values
    const done = await ask.act(async (act) => {
      const changed = await changeMembershipKind(act, {
        membershipId,
        kind: newKind,
        from: factOf(from, precision, source),
        decision,
      })
      return isRefused(changed)
        ? changed
        : seeOther(managed(slug), 'Changed from that day on. The days before stay as they were.')
    })
    return isRefused(done)
      ? shownAgain(ask, 'kind', errorOf(kindChangeRefusals[done.refused]))
      : done
  })

  web.deed('/membership-successions', { allow: 'office', form: passingOnForm }, async (ask) => {
    if (!ask.form.ok) return shownAgain(ask, 'passing-on', ask.form.errors)
    const {
      membership: membershipId,
      slug,
      successors,
      heirKind,
      source,
      decision,
    } = ask.form.values
    const done = await ask.act(async (act) => {
      const passed = await passOnMembership(act, {
        membershipId,
        successors,
        kind: heirKind,
        source: source || null,
        decision,
      })
      return isRefused(passed)
        ? passed
        : seeOther(managed(slug), 'Passed on. The pages of both councils say so.')
    })
    return isRefused(done)
      ? shownAgain(ask, 'passing-on', errorOf(passingOnRefusals[done.refused]))
      : done
  })

  web.deed('/membership-corrections', { allow: 'office', form: correctionForm }, async (ask) => {
    if (!ask.form.ok) return shownAgain(ask, 'correction', ask.form.errors)
    const { membership: membershipId, slug, correction, reason } = ask.form.values
    const done = await ask.act(async (act) => {
      const put = await correctMembership(act, { membershipId, correction, reason })
      return isRefused(put)
        ? put
        : seeOther(managed(slug), 'Corrected. What stood there before is kept beside it.')
    })
    return isRefused(done)
      ? shownAgain(ask, 'correction', errorOf(correctionRefusals[done.refused]))
      : done
  })

  web.deed('/political-controls', { allow: 'office', form: controlForm }, async (ask) => {
    if (!ask.form.ok) return shownAgain(ask, 'control', ask.form.errors)
    const { gss, slug, control, seats, onDate, controlSource } = ask.form.values
    const done = await ask.act(async (act) => {
      const entered = await enterControl(act, {
        gss,
        onDate,
        control: control || null,
        parties: seats,
        source: controlSource,
      })
      return isRefused(entered) ? entered : seeOther(managed(slug), 'Entered, with its source.')
    })
    return isRefused(done)
      ? shownAgain(ask, 'control', errorOf(controlRefusals[done.refused]))
      : done
  })
}
