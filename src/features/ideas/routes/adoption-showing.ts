import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { councilsOf } from '../../../kernel/seats.ts'
import type { Ask } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { dateValues } from '../../../ui/typed-date.ts'
import { adoptionStepPage } from '../pages/adoption-step.page.tsx'
import { adoptionsOf } from '../queries/adoptions.ts'
import { readerNow } from '../queries/reader.ts'
import { solutionBySlug } from '../queries/solution.ts'
import { councilsToActFor } from './solution-showing.ts'

/** The form in which a council says how far it has come; null where there is no such solution for this reader, or it is a draft. */
export async function showStepForm(ask: Ask, db: Reads, slug: string, form: Posted) {
  const reader = await readerNow(db, ask.viewer, ask.now)
  const solution = await solutionBySlug(db, slug, reader)
  if (!solution?.sharedAt) return null
  const own = councilsOf(ask.viewer)
  const councils = (await councilsToActFor(ask, db)).filter(({ gss }) => gss !== solution.gss)
  const adoptions = await adoptionsOf(db, [solution.id])
  return adoptionStepPage({
    frame: workspaceFrame(ask, 'ideas'),
    solution,
    councils: councils
      .filter(({ gss }) => own.includes(gss))
      .concat(councils.filter(({ gss }) => !own.includes(gss))),
    ofAuthor: own.includes(solution.gss) && !reader.office,
    adoptions,
    form,
  })
}

/** What stands in the form before anybody typed: today. */
export const newStepValues = (ask: Ask): Posted['values'] => dateValues('on', dayOf(ask.now))
