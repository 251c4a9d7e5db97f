import { isRefused } from '../../../kernel/act.ts'
import { data, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Web } from '../../../kernel/web.ts'
import { takeStep } from '../actions/take-step.ts'
import { adoptionForm } from '../adoption-form.ts'
import { adoptionRefusals } from '../adoption-words.ts'
import { networkSpreadPage } from '../pages/network-spread.page.tsx'
import { solutionSpreadPage } from '../pages/solution-spread.page.tsx'
import { adoptionsOf } from '../queries/adoptions.ts'
import { networkSpread } from '../queries/network-spread.ts'
import { readerNow } from '../queries/reader.ts'
import { solutionBySlug } from '../queries/solution.ts'
import { spreadCsv } from '../spread-data.ts'
import { newStepValues, showStepForm } from './adoption-showing.ts'
import { solutionFrame } from './solution-showing.ts'

const keptWords = (told: boolean): string =>
  told
    ? 'Kept. Whoever had the idea has been told.'
    : 'Kept. No letter went to whoever had the idea: nobody else holds the seat that is rung about it.'

/** Another council takes a solution up, and how that spreads. */
export function adoptionRoutes(web: Web): void {
  web.page('/solutions/:slug/adopt', { allow: 'members' }, async (ask) => {
    const slug = ask.params.slug ?? ''
    const values = newStepValues(ask)
    return (await showStepForm(ask, ask.db, slug, { values, errors: {} })) ?? notFound
  })

  web.deed('/adoption-steps', { allow: 'members', form: adoptionForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const again = (errors: Record<string, string>) =>
      ask.read(async (db) => {
        const page = await showStepForm(ask, db, slug, { values: ask.form.raw, errors })
        return page ? withStatus(422, page) : notFound
      })
    if (!ask.form.ok) return again(ask.form.errors)
    const { council: gss, learnedFrom, step } = ask.form.values
    const done = await ask.act(async (act) => {
      // What somebody may not read, they cannot take up.
      if (!(await solutionBySlug(act.db, slug, await readerNow(act.db, ask.viewer, ask.now))))
        return { refused: 'unknown-solution' as const }
      const { baseUrl } = ask.config
      const said = { slug, gss, learnedFrom, ...step, baseUrl, networkName: ask.network.name }
      const taken = await takeStep(act, said)
      return isRefused(taken)
        ? taken
        : seeOther(`/solutions/${taken.slug}/spread`, keptWords(taken.told))
    })
    if (!isRefused(done)) return done
    if (done.refused === 'unknown-solution') return notFound
    const [field, sentence] = adoptionRefusals[done.refused]
    return again({ [field]: sentence })
  })

  web.page('/solutions/:slug/spread', { allow: 'public', keep: 2 }, async (ask) => {
    const reader = await readerNow(ask.db, ask.viewer, ask.now)
    const solution = await solutionBySlug(ask.db, ask.params.slug ?? '', reader)
    if (!solution?.sharedAt) return notFound
    return solutionSpreadPage({
      frame: solutionFrame(ask, reader),
      inside: reader.member,
      solution,
      sharedAt: solution.sharedAt,
      adoptions: await adoptionsOf(ask.db, [solution.id]),
      now: ask.now,
    })
  })

  web.page('/ideas/spread', { allow: 'public', keep: 2 }, async (ask) => {
    const reader = await readerNow(ask.db, ask.viewer, ask.now)
    return networkSpreadPage({
      frame: solutionFrame(ask, reader),
      inside: reader.member,
      spread: await networkSpread(ask.db, reader, ask.now),
    })
  })

  web.page('/ideas/spread.csv', { allow: 'public', keep: 2 }, async (ask) => {
    const reader = await readerNow(ask.db, ask.viewer, ask.now)
    const { baseUrl } = ask.config
    const { lines } = await networkSpread(ask.db, reader, ask.now)
    return data(spreadCsv(lines, baseUrl), 'text/csv; charset=utf-8')
  })
}
