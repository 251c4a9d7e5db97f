import {
  changeWords,
  factsWords,
  type IndicatorImport,
  noticedWords,
} from '../../features/research/index.ts'

/** What an import of figures found and did, for people to read: the file, what was left out and why, then each indicator. */
export function indicatorLines(
  { file, changes, anything }: IndicatorImport,
  applied: boolean,
): string[] {
  const { shape, rows, encoding, unknownCodes, blank, columnsLeftOut } = file
  const unknown = [...unknownCodes.keys()]
  return [
    `This is a ${shape} table, ${rows} rows, in ${encoding}: ${changes.length} indicators.`,
    ...(unknown.length > 0
      ? [`Left out, as these codes name no authority, region or nation: ${shortened(unknown)}.`]
      : []),
    ...(blank > 0 ? [`Left out, as nothing stands there: ${blank} cells.`] : []),
    ...(columnsLeftOut.length > 0
      ? [`Left out, as the facts do not describe them: ${shortened(columnsLeftOut)}.`]
      : []),
    ...changes.flatMap((change) => [
      '',
      `${change.facts.title}${change.id === null ? ' (new)' : change.factsChanged ? ' (facts changed)' : ''}`,
      `  ${factsWords(change)}`,
      `  ${changeWords(change)}`,
      ...noticedWords(change).map((sentence) => `  ${sentence}`),
    ]),
    '',
    !anything
      ? 'All of it is here already. Nothing to change.'
      : applied
        ? 'Done, all of it.'
        : 'Nothing is changed yet: add --yes to do it.',
  ]
}

function shortened(names: readonly string[]): string {
  const more = names.length > 12 ? ` and ${names.length - 12} more` : ''
  return `${names.slice(0, 12).join(', ')}${more}`
}
