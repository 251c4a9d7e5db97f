import type { ReadStudy, StudyField } from '../../documents/case-study/types.ts'
import { figureRows } from './solution-figures.ts'

/** Where a proposal was taken from: what it fills, and the blocks of the source. */
export interface ProposedPart {
  label: string
  places: string[]
  /** What it says, for things that are short: an amount, a date. */
  says: string | null
}

const labels: Record<StudyField, string> = {
  what: 'What',
  why: 'Why',
  how: 'How',
  results: 'Results',
  wentWrong: 'What went wrong',
  differently: 'What they would do differently',
}

/** What a case study fills into the form of a solution; the reader of figures without a named source cites the study. */
export function proposedValues(study: ReadStudy, source: string): Record<string, string> {
  const text = (field: StudyField) => study.fields[field].map(({ value }) => value).join('\n\n')
  const figures = study.figures.slice(0, figureRows).flatMap(({ value }, row) => [
    [`figure-${row}`, value.figure.slice(0, 60)],
    [`what-${row}`, value.what.slice(0, 300)],
    [`source-${row}`, value.source ? `${value.source}, as named in ${source}` : source],
  ])
  const [year, month, day] = study.started[0]?.value.split('-') ?? []
  return {
    title: study.title?.value ?? '',
    ...{ what: text('what'), why: text('why'), how: text('how'), results: text('results') },
    ...{ wentWrong: text('wentWrong'), differently: text('differently') },
    costOnce: shown(study.costOnce[0]?.value),
    costYearly: shown(study.costYearly[0]?.value),
    staff: shown(study.staff[0]?.value),
    timeTaken: study.timeTaken[0]?.value ?? '',
    state: study.state?.value ?? 'running',
    ...(year && month && day
      ? { 'started-year': year, 'started-month': String(+month), 'started-day': String(+day) }
      : {}),
    ...Object.fromEntries(figures),
  }
}

const shown = (value: number | undefined) => (value === undefined ? '' : String(value))

/** Everything that was proposed with its places, in the order of the form. */
export function proposedParts(study: ReadStudy): ProposedPart[] {
  const parts: ProposedPart[] = (Object.keys(labels) as StudyField[]).map((field) => ({
    label: labels[field],
    places: places(study.fields[field]),
    says: null,
  }))
  const short = (
    label: string,
    told: readonly { value: string | number; place: string }[],
    print: (value: string | number) => string = String,
  ) => ({ label, places: places(told), says: told.map(({ value }) => print(value)).join(', ') })
  const pounds = (value: string | number) => `£${Number(value).toLocaleString('en-GB')}`
  return [
    ...(study.title ? [{ label: 'Title', places: [study.title.place], says: null }] : []),
    ...parts,
    short('Cost, once', study.costOnce, pounds),
    short('Cost, each year', study.costYearly, pounds),
    short('Posts', study.staff),
    short('How long it took', study.timeTaken),
    short('Since', study.started),
    short('State', study.state ? [study.state] : []),
    short(
      'Figures',
      study.figures.map(({ value, place }) => ({ value: value.figure, place })),
    ),
  ].filter((part) => part.places.length > 0)
}

const places = (told: readonly { place: string }[]) => [...new Set(told.map(({ place }) => place))]
