/** Where a question begins and what its label says. */
export interface Start {
  /** Index of the block. */
  at: number
  number: string | null
  series: string
  /** The words of the block after the label. */
  text: string
  /** labelled: "Question 1"; numbered: "1."; plain: told by its words alone. */
  by: 'labelled' | 'numbered' | 'plain'
  welsh: boolean
}
