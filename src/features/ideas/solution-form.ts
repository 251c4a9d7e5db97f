import { z } from 'zod'
import { isId } from '../../kernel/ids.ts'
import type { SourcedFigure } from '../../kernel/tables/ideas.ts'
import { isoDate } from '../../ui/typed-date.ts'
import type { SolutionText } from './solution.ts'
import { figureRows } from './solution-figures.ts'
import { line, several } from './typed-fields.ts'

/** An amount as people type it: "£12,500", "1.2m", "40k", "0"; null where nothing is typed, undefined where it is no amount. */
export function readAmount(typed: string): number | null | undefined {
  const words = typed
    .trim()
    .toLowerCase()
    .replace(/[£,\s]/g, '')
  if (words === '') return null
  const found = /^(\d+(?:\.\d+)?)(k|thousand|m|mn|million)?$/.exec(words)
  if (!found) return undefined
  const times = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6 }[found[2] ?? ''] ?? 1
  return Math.round(Number(found[1]) * times)
}

const most = 2_000_000_000
const amount = z
  .string()
  .default('')
  .transform((typed, context) => {
    const pounds = readAmount(typed)
    if (pounds !== undefined && (pounds === null || pounds <= most)) return pounds
    const message =
      pounds === undefined
        ? 'Enter pounds, like 12,500 or 1.2 million, or leave it empty'
        : 'Enter an amount below 2,000 million'
    context.issues.push({ code: 'custom', message, input: typed })
    return null
  })

const posts = z
  .string()
  .trim()
  .default('')
  .transform((typed, context) => {
    if (typed === '') return null
    const found = Number(typed)
    if (/^\d{1,4}(\.\d{1,2})?$/.test(typed)) return found
    const message = 'Enter full-time posts as a number, like 0.5 or 3, or leave it empty'
    context.issues.push({ code: 'custom', message, input: typed })
    return null
  })

/** Something of several fields that does not hold, in the place of the field at which the sentence stands. */
interface Wrong {
  wrong: string
}
const isWrong = (value: unknown): value is Wrong =>
  typeof value === 'object' && value !== null && 'wrong' in value
const held = z
  .unknown()
  .refine((value) => !isWrong(value), { error: ({ input }) => (input as Wrong).wrong })

/** A solution as a council types it. What several fields say together is read first, so that every mistake is told at once. */
export const solutionForm = z.preprocess(
  (typed) => readTogether(typed as Record<string, unknown>),
  z.object({
    slug: z.string().default(''),
    version: z.coerce.number().int().default(0),
    council: z.string().min(1, 'Choose the council whose solution this is'),
    title: line(160, 'Say in a few words what you did'),
    what: line(6000, 'Describe what you did, as you would to a colleague'),
    why: line(4000),
    how: line(8000),
    costOnce: amount,
    costYearly: amount,
    staff: posts,
    costNote: line(600),
    timeTaken: line(300),
    results: line(6000),
    wentWrong: line(6000),
    differently: line(6000),
    state: z.enum(['planned', 'running', 'ended', 'failed'], 'Choose where it stands'),
    audience: z.enum(['members', 'partners', 'public'], 'Choose to whom it is open'),
    licence: z.enum(['ogl', 'cc-by', 'cc-by-sa', 'network'], 'Choose under what terms'),
    contact: z.uuid('Choose whom others should ring'),
    picture: z
      .string()
      .default('')
      .transform((id) => (isId(id) ? id : null)),
    sourceAddress: line(500).refine(
      (typed) => typed === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(typed),
      'Enter a whole address, like https://www.example.gov.uk/page',
    ),
    themes: several.pipe(z.array(z.uuid('One of these themes is no longer there'))),
    started: z
      .string('Enter a day, like 27 3 2025, or leave it empty')
      .transform((day) => (day === '' ? null : day)),
    figures: z.custom<SourcedFigure[]>(Array.isArray),
    ...Object.fromEntries(
      Array.from({ length: figureRows }, (_, row) =>
        ['figure', 'what', 'source'].map((name) => [`${name}-${row}`, held] as const),
      ).flat(),
    ),
  }),
)

function readTogether(typed: Record<string, unknown>): Record<string, unknown> {
  const at = (name: string, row: number) => String(typed[`${name}-${row}`] ?? '').trim()
  const wrongs: Record<string, Wrong> = {}
  const figures: SourcedFigure[] = []
  for (let row = 0; row < figureRows; row++) {
    const one = { figure: at('figure', row), what: at('what', row), source: at('source', row) }
    if (!one.figure && !one.what && !one.source) continue
    const mistake = whyNotFigure(one)
    if (mistake) wrongs[`${mistake[0]}-${row}`] = { wrong: mistake[1] }
    figures.push(one)
  }
  return { ...typed, ...wrongs, figures, started: isoDate(typed, 'started') }
}

/** At which field of a row something is wrong, and the sentence; null where nothing is. */
function whyNotFigure(one: SourcedFigure): [keyof SourcedFigure, string] | null {
  if (!one.figure) return ['figure', 'Enter the figure, like 38% or 140 homes']
  if (!one.what) return ['what', 'Say what the figure counts']
  if (!one.source)
    return ['source', 'Say where the figure is from. Without a source, write it in the text']
  if (one.figure.length > 60) return ['figure', 'Keep the figure below 60 characters']
  if (one.what.length > 300) return ['what', 'Keep this below 300 characters']
  return one.source.length > 500 ? ['source', 'Keep the source below 500 characters'] : null
}

/** What the form says, as the action takes it. */
export function solutionTextOf(values: z.infer<typeof solutionForm>): SolutionText {
  const { contact, picture, themes } = values
  return {
    title: values.title,
    what: values.what,
    why: values.why,
    how: values.how,
    costOnce: values.costOnce,
    costYearly: values.costYearly,
    staff: values.staff,
    costNote: values.costNote,
    startedOn: values.started,
    timeTaken: values.timeTaken,
    results: values.results,
    figures: values.figures,
    wentWrong: values.wentWrong,
    differently: values.differently,
    state: values.state,
    audience: values.audience,
    licence: values.licence,
    sourceAddress: values.sourceAddress,
    contactSeatId: contact,
    pictureId: picture,
    themeIds: themes,
  }
}
