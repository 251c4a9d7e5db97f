import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { AskDeed, Web } from '../../../kernel/web.ts'
import { addChallenge } from '../actions/add-challenge.ts'
import { closeChallenge } from '../actions/close-challenge.ts'
import { reopenChallenge } from '../actions/reopen-challenge.ts'
import { saveChallenge } from '../actions/save-challenge.ts'
import { sayFit } from '../actions/say-fit.ts'
import { shareChallenge } from '../actions/share-challenge.ts'
import { challengeRefusals, fitRefusals, standingRefusals } from '../challenge-words.ts'
import { challengeForm, closingForm, fitForm, slugForm } from '../forms.ts'
import { againForm, showChallenge, showClosing } from './challenge-showing.ts'

/** What is done to challenges. */
export function challengeDeeds(web: Web): void {
  web.deed('/challenges', { allow: 'members', form: challengeForm }, async (ask) => {
    if (!ask.form.ok) return backToForm(ask, '', ask.form.errors)
    const { council: gss, ...typed } = ask.form.values
    const done = await ask.act(async (act) => {
      const made = await addChallenge(act, { gss, text: textOf(typed) })
      return isRefused(made)
        ? made
        : seeOther(`/challenges/${made.slug}`, 'Saved as a draft. Share it when it is ready.')
    })
    if (!isRefused(done)) return done
    const [field, sentence] = challengeRefusals[done.refused]
    return backToForm(ask, '', { [field]: sentence })
  })

  web.deed('/challenge-changes', { allow: 'members', form: challengeForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return backToForm(ask, slug, ask.form.errors)
    const { version: seenVersion, ...typed } = ask.form.values
    const done = await ask.act((act) =>
      saveChallenge(act, { slug, seenVersion, text: textOf(typed) }),
    )
    if (!isRefused(done)) return seeOther(`/challenges/${done.slug}`, 'Saved.')
    const [field, sentence] = challengeRefusals[done.refused]
    return backToForm(ask, slug, { [field]: sentence })
  })

  web.deed('/challenge-sharings', { allow: 'members', form: slugForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const done = await ask.act((act) => shareChallenge(act, slug))
    if (!isRefused(done))
      return seeOther(
        `/challenges/${encodeURIComponent(slug)}`,
        'Shared. Below is who else has done something about it.',
      )
    return backToPage(ask, slug, { '': standingRefusals[done.refused] })
  })

  web.deed('/challenge-closings', { allow: 'members', form: closingForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const again = (errors: Record<string, string>) =>
      ask.read(async (db) => {
        const page = await showClosing(ask, db, slug, { values: ask.form.raw, errors })
        return page ? withStatus(422, page) : notFound
      })
    if (!ask.form.ok) return again(ask.form.errors)
    const { closing } = ask.form.values
    const done = await ask.act((act) => closeChallenge(act, { slug, closing }))
    if (isRefused(done)) return again({ '': standingRefusals[done.refused] })
    return seeOther(`/challenges/${encodeURIComponent(slug)}`, 'Closed, with what came of it.')
  })

  web.deed('/challenge-reopenings', { allow: 'members', form: slugForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const done = await ask.act((act) => reopenChallenge(act, slug))
    if (!isRefused(done)) return seeOther(`/challenges/${encodeURIComponent(slug)}`, 'Open again.')
    return backToPage(ask, slug, { '': standingRefusals[done.refused] })
  })

  web.deed('/challenge-fits', { allow: 'members', form: fitForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return backToPage(ask, slug, ask.form.errors)
    const { solution: solutionId, fits, note } = ask.form.values
    const done = await ask.act((act) =>
      sayFit(act, { slug, solutionId, fits: fits === 'yes', note }),
    )
    if (isRefused(done)) return backToPage(ask, slug, { '': fitRefusals[done.refused] })
    return seeOther(
      `/challenges/${encodeURIComponent(slug)}#solution-${solutionId}`,
      fits === 'yes' ? 'Noted: it fits.' : 'Noted: it does not fit.',
    )
  })
}

type Typed = {
  title: string
  problem: string
  whom: string
  since: string
  tried: string
  audience: 'members' | 'partners' | 'public'
  contact: string
  themes: string[]
}

function textOf({ title, problem, whom, since, tried, audience, contact, themes }: Typed) {
  return { title, problem, whom, since, tried, audience, contactSeatId: contact, themeIds: themes }
}

function backToForm(ask: AskDeed<unknown>, slug: string, errors: Record<string, string>) {
  return ask.read((db) => againForm(ask, db, slug, { values: ask.form.raw, errors }))
}

function backToPage(ask: AskDeed<unknown>, slug: string, errors: Record<string, string>) {
  return ask.read(async (db) => {
    const page = await showChallenge(ask, db, slug, { values: {}, errors })
    return page ? withStatus(422, page) : notFound
  })
}
