/** One block of a case study in reading order; a page can link to it by its id. */
export interface StudyBlock {
  id: string
  kind: 'heading' | 'paragraph' | 'item' | 'row'
  text: string
}

/** The parts of a solution that are told in words. */
export type StudyField = 'what' | 'why' | 'how' | 'results' | 'wentWrong' | 'differently'

/** Something that a case study says, with the id of the block in which it stands and the very words. */
export interface Told<T> {
  value: T
  place: string
  words: string
}

/** A figure with what it counts, as the case study words it. */
export interface StudyFigure {
  figure: string
  what: string
  /** Who says so, where the study names somebody; '' where it is the study itself. */
  source: string
}

/** What a case study seems to say, for a person to confirm: each thing with its place. */
export interface ReadStudy {
  title: Told<string> | null
  /** Names of councils as they are written, the likeliest first. */
  councils: Told<string>[]
  fields: Record<StudyField, Told<string>[]>
  /** Pounds; the likeliest first. */
  costOnce: Told<number>[]
  costYearly: Told<number>[]
  /** Full-time posts. */
  staff: Told<number>[]
  timeTaken: Told<string>[]
  /** ISO date; the first of the month where no day is named. */
  started: Told<string>[]
  state: Told<'planned' | 'running' | 'ended' | 'failed'> | null
  figures: Told<StudyFigure>[]
}
