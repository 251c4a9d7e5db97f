export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland'

/** open: no printed answers; yes-no: Yes and No (with or without "don't know"); choice: any other printed answers. */
export type QuestionType = 'open' | 'yes-no' | 'choice'

/** One block of the document in reading order; `id` is stable for the same bytes, so a page can link to it. */
export interface SourceBlock {
  id: string
  kind: 'heading' | 'paragraph' | 'item' | 'row'
  /** 1–6 for a heading; depth from 1 for an item. */
  level?: number
  /** The marker printed before an item or paragraph ("a.", "3."), where the file keeps it apart from the text. */
  marker?: string
  text: string
  /** The cells of a table row, left to right. */
  cells?: string[]
}

/** A piece of a question that asks on its own; `label` is as printed, without brackets or stop. */
export interface ReadPart {
  label: string | null
  text: string
  type: QuestionType
  options: string[]
  multiple: boolean
}

/** One question as printed, in document order; `number` is without "Question" or "Q". */
export interface ReadQuestion {
  number: string | null
  text: string
  type: QuestionType
  /** Whether more than one option may be ticked. */
  multiple: boolean
  options: string[]
  parts: ReadPart[]
  /** Prompts that ask for more after the answer ("Please explain"). */
  followUp: string[]
  /** Lines that say what an answer should cover. */
  guidance: string[]
  /** The nearest heading above. */
  section: string | null
  /** Whether it asks about the respondent rather than the proposal. */
  demographic: boolean
  /** The id of the block in which it starts. */
  place: string
}

/** What was read from a consultation document and its landing page; null where neither says. */
export interface ReadConsultation {
  title: string | null
  /** The departments that consult, joined by "; ". */
  body: string | null
  /** The days printed, as YYYY-MM-DD. */
  opens: string | null
  closes: string | null
  /** HH:MM on the closing day, in UK time, when one is printed. */
  closesTime: string | null
  nations: Nation[] | null
  questions: ReadQuestion[]
  blocks: SourceBlock[]
  /** Plain sentences for the person who confirms the reading. */
  warnings: string[]
}

/** A file as it was received; the name is shown in sentences and decides nothing. */
export interface ReadFile {
  name: string
  bytes: Uint8Array
}
