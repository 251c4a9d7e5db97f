/**
 * The document model in which answers, letters and later articles are written: a tree of typed
 * blocks, edited as plain text with simple marks. Nothing in it knows HTML. `Live` is what is filled
 * in only when shown; a frozen text holds none of it, so its type is `ResolvedProse`.
 */
export type Inline<Live = LiveMark> =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: Inline<Live>[] }
  | { kind: 'emphasis'; children: Inline<Live>[] }
  | { kind: 'link'; href: string; children: Inline<Live>[] }
  | Live

export type LiveMark =
  /** Rests on what a council said: `[@lincoln]`, the council's slug. */
  | { kind: 'citation'; council: string }
  /** The strength line of the question, filled in when shown: `{strength}`. */
  | { kind: 'strength' }

export type Block<Live = LiveMark> =
  | { kind: 'paragraph'; children: Inline<Live>[] }
  | { kind: 'heading'; children: Inline<Live>[] }
  | { kind: 'list'; ordered: boolean; items: Inline<Live>[][] }

export type Prose = Block[]

/** Prose in which every citation and strength line has become words. */
export type ResolvedProse = Block<never>[]
export type ResolvedInline = Inline<never>

/** Something the writer should know about a text: where (both from 1) and in one plain sentence. */
export interface ProseProblem {
  line: number
  column: number
  sentence: string
}
