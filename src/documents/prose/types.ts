/**
 * The document model in which answers, letters and later articles are written: a tree of typed
 * blocks, edited as plain text with simple marks. Nothing in it knows HTML.
 */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'emphasis'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }
  /** Rests on what a council said: `[@lincoln]`, the council's slug. */
  | { kind: 'citation'; council: string }
  /** The strength line of the question, filled in when shown: `{strength}`. */
  | { kind: 'strength' }

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }

export type Prose = Block[]
