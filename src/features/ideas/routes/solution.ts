import { notFound } from '../../../kernel/answer.ts'
import type { Web } from '../../../kernel/web.ts'
import { notPosted } from '../../../ui/form.tsx'
import { solutionCheckRoutes } from './solution-checks.ts'
import { solutionDataRoutes } from './solution-data.ts'
import { solutionDeeds } from './solution-deeds.ts'
import { solutionDocumentRoutes } from './solution-documents.ts'
import { solutionReadingRoutes } from './solution-readings.ts'
import {
  newSolutionValues,
  ownSolution,
  showSolution,
  showSolutionForm,
  showSolutions,
  solutionValues,
} from './solution-showing.ts'

/** Solutions: a council’s way of solving something, failures included. */
export function solutionRoutes(web: Web): void {
  web.page('/solutions', { allow: 'public', keep: 2 }, (ask) => showSolutions(ask, ask.db))
  web.page('/solutions/new', { allow: 'members' }, (ask) =>
    showSolutionForm(ask, ask.db, {
      solution: null,
      form: { values: newSolutionValues(ask), errors: {} },
    }),
  )
  web.page('/solutions/:slug', { allow: 'public', keep: 2 }, async (ask) => {
    return (await showSolution(ask, ask.db, ask.params.slug ?? '', notPosted)) ?? notFound
  })
  web.page('/solutions/:slug/edit', { allow: 'members' }, async (ask) => {
    const solution = await ownSolution(ask, ask.db, ask.params.slug ?? '')
    if (!solution) return notFound
    const form = { values: solutionValues(solution), errors: {} }
    return showSolutionForm(ask, ask.db, { solution, form })
  })
  solutionDataRoutes(web)
  solutionDeeds(web)
  solutionCheckRoutes(web)
  solutionDocumentRoutes(web)
  solutionReadingRoutes(web)
}
