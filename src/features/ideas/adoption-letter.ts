import { formatDate } from '../../documents/dates.ts'
import type { AdoptionStepText } from './adoption.ts'
import { adoptionWords } from './adoption-words.ts'

/** The letter that tells who is rung about a solution how far another council has come with it. */
export function stepLetter(given: {
  name: string
  council: string
  title: string
  step: AdoptionStepText
  first: boolean
  /** The page on which it is seen, whole. */
  address: string
  networkName: string
}): { subject: string; body: string } {
  const { name, council, title, step, first, address, networkName } = given
  const says = `${council}: ${adoptionWords[step.state]}`
  return {
    subject: `${says} – ${title}`,
    body: `${[
      `Hello ${name},`,
      first
        ? `Another council has taken up “${title}”. ${says}, since ${formatDate(step.onDate)}.`
        : `${says} since ${formatDate(step.onDate)}, with “${title}”.`,
      ...(step.changed ? [step.changed] : []),
      ...(step.result ? [step.result] : []),
      ...step.figures.map(({ figure, what, source }) => `${figure} ${what} (source: ${source})`),
      `Who has it, and how it spread:\n\n${address}`,
      networkName,
    ].join('\n\n')}\n`,
  }
}
