import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Prose } from '../../../documents/prose/types.ts'
import type { Frame } from '../../../kernel/frame.ts'
import type { Posted } from '../../../ui/form.tsx'
import type { BeforeElection, NewerWords } from '../article.ts'
import type { DeskArticle, WritingChoices } from '../queries/desk.ts'
import type { AskableSeat, QuoteLine } from '../queries/quotes.ts'

/** What the page of an article at the desk, and each of its parts, is told. */
export interface WritePageProps {
  frame: Frame
  article: DeskArticle
  quotes: readonly QuoteLine[]
  seats: readonly AskableSeat[]
  choices: WritingChoices
  pictures: readonly ShownPicture[]
  /** Those who may not be quoted or pictured today, by person, with the sentence. */
  held: ReadonlyMap<string, string>
  beforeElection: readonly BeforeElection[]
  withdrawnLinks: readonly string[]
  now: Date
  /** What was posted and is shown again; null where nothing was. */
  form: Posted | null
  quoteForm: Posted
  preview: Prose | null
  theirs: NewerWords | null
}
