import { formatDate } from '../../documents/dates.ts'

interface Waiting {
  kind: 'ballot' | 'clearance'
  title: string
  due: Date | null
}

/** What waits for a seat, a sentence for each thing. */
export function waitingWords(waiting: readonly Waiting[]): string[] {
  return waiting.map(({ kind, title, due }) =>
    kind === 'ballot'
      ? `The ballot on the joint response to “${title}”${due ? `, until ${formatDate(due)}` : ''}`
      : `Clearance of the council’s answers to “${title}”`,
  )
}
