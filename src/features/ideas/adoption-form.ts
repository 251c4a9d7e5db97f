import { z } from 'zod'
import type { SourcedFigure } from '../../kernel/tables/ideas.ts'
import { isoDate } from '../../ui/typed-date.ts'
import { adoptionStates } from './adoption.ts'
import { line } from './typed-fields.ts'

/** So many figures a step has room for. */
export const stepFigures = 2

const figure = line(300)
const figureFields = Object.fromEntries(
  Array.from({ length: stepFigures }, (_, row) =>
    ['figure', 'what', 'source'].map((name) => [`${name}-${row}`, figure] as const),
  ).flat(),
)

/** How far a council has come, as it types it. */
export const adoptionForm = z
  .looseObject({
    slug: z.string(),
    council: z.string().min(1, 'Choose the council that takes it up'),
    learnedFrom: z.string().default(''),
    state: z.enum(adoptionStates, 'Choose how far you are'),
    changed: line(3000),
    result: line(3000),
    ...figureFields,
  })
  .transform((typed, context) => {
    const wrong = (field: string, message: string) =>
      context.issues.push({ code: 'custom', message, path: [field], input: typed })
    const onDate = isoDate(typed, 'on')
    if (!onDate) wrong('on', 'Enter the day on which you got this far, like 27 3 2027')
    const figures: SourcedFigure[] = []
    for (let row = 0; row < stepFigures; row++) {
      const at = (name: string) => String((typed as Record<string, unknown>)[`${name}-${row}`])
      const one = { figure: at('figure'), what: at('what'), source: at('source') }
      if (!one.figure && !one.what && !one.source) continue
      if (!one.figure) wrong(`figure-${row}`, 'Enter the figure, like 38% or 140 homes')
      if (!one.what) wrong(`what-${row}`, 'Say what the figure counts')
      if (!one.source) wrong(`source-${row}`, 'Say where the figure is from')
      figures.push(one)
    }
    const { slug, council, learnedFrom, state, changed, result } = typed
    return {
      ...{ slug, council, learnedFrom },
      step: { state, onDate: onDate || '', changed, result, figures },
    }
  })
