import { formatDate } from '../../documents/dates.ts'

/** The letter that asks whether a solution still runs. */
export function checkLetter(given: {
  name: string
  title: string
  council: string
  networkName: string
  /** ISO date of the last word. */
  confirmedOn: string
  /** The page on which one click answers, whole. */
  address: string
  again: boolean
}): { subject: string; body: string } {
  const { name, title, council, networkName, confirmedOn, address, again } = given
  return {
    subject: `${again ? 'Once more: is' : 'Is'} it still running? ${title}`,
    body: `${[
      `Hello ${name},`,
      `Other councils read about “${title}” of ${council}, and you are whom they ring. The last word on it is of ${formatDate(confirmedOn)}.`,
      `Is it still running? One click answers, without signing in:\n\n${address}`,
      'Still running, changed, ended or did not work: each helps the next council. A sentence is welcome.',
      again ? 'This is the only reminder.' : 'You are asked every half year.',
      networkName,
    ].join('\n\n')}\n`,
  }
}
