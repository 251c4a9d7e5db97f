import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { AskDeed, Web } from '../../../kernel/web.ts'
import { addSolution } from '../actions/add-solution.ts'
import { saveSolution } from '../actions/save-solution.ts'
import { shareSolution } from '../actions/share-solution.ts'
import { solutionForm, solutionTextOf } from '../solution-form.ts'
import { shareSolutionRefusals, solutionRefusals } from '../solution-words.ts'
import { ownSolution, showSolution, showSolutionForm } from './solution-showing.ts'

/** What a council does with its solution: drafts, changes, shares. */
export function solutionDeeds(web: Web): void {
  web.deed('/solutions', { allow: 'members', form: solutionForm }, async (ask) => {
    if (!ask.form.ok) return backToForm(ask, '', ask.form.errors)
    const { council: gss } = ask.form.values
    const text = solutionTextOf(ask.form.values)
    const done = await ask.act(async (act) => {
      const made = await addSolution(act, { gss, text })
      return isRefused(made)
        ? made
        : seeOther(`/solutions/${made.slug}`, 'Saved as a draft. Share it when it is ready.')
    })
    if (!isRefused(done)) return done
    const [field, sentence] = solutionRefusals[done.refused]
    return backToForm(ask, '', { [field]: sentence })
  })

  web.deed('/solution-changes', { allow: 'members', form: solutionForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return backToForm(ask, slug, ask.form.errors)
    const { version } = ask.form.values
    const text = solutionTextOf(ask.form.values)
    const done = await ask.act((act) => saveSolution(act, { slug, version, text }))
    if (!isRefused(done)) return seeOther(`/solutions/${done.slug}`, 'Saved.')
    const [field, sentence] = solutionRefusals[done.refused]
    return backToForm(ask, slug, { [field]: sentence }, done.refused === 'changed-meanwhile')
  })

  const slugForm = z.object({ slug: z.string() })
  web.deed('/solution-sharings', { allow: 'members', form: slugForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const done = await ask.act(async (act) => {
      const shared = await shareSolution(act, slug)
      return isRefused(shared)
        ? shared
        : seeOther(
            `/solutions/${shared.slug}`,
            'Shared. Thank you: the next council need not begin at nothing.',
          )
    })
    if (!isRefused(done)) return done
    return ask.read(async (db) => {
      const errors = { '': shareSolutionRefusals[done.refused] }
      const page = await showSolution(ask, db, slug, { values: {}, errors })
      return page ? withStatus(422, page) : notFound
    })
  })
}

/** The form again with what was typed. After somebody else saved, it carries their version, so that the next save brings the two together. */
function backToForm(
  ask: AskDeed<unknown>,
  slug: string,
  errors: Record<string, string>,
  compare = false,
) {
  return ask.read(async (db) => {
    const solution = slug === '' ? null : await ownSolution(ask, db, slug)
    if (slug !== '' && !solution) return notFound
    const page = await showSolutionForm(ask, db, {
      solution,
      form: { values: ask.form.raw, errors },
      theirs: compare ? solution : null,
    })
    return 'type' in page ? withStatus(422, page) : page
  })
}
