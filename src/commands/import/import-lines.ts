import type { RegisterImport } from '../../features/members/index.ts'

const kinds = [
  ['new', 'New', 'new'],
  ['abolished', 'Abolished', 'abolished'],
  ['changed', 'Changed', 'changed otherwise'],
] as const

/** What an import found and did, for people to read: first the sum, then each authority, field by field. */
export function importLines(
  { layout, encoding, rows, changes }: RegisterImport,
  applied: boolean,
): string[] {
  const read = `This is ${layout}, ${rows} rows, in ${encoding}.`
  if (changes.length === 0) return [read, 'The register says the same already. Nothing to change.']
  const parts = kinds.map(
    ([kind, , word]) => `${changes.filter((one) => one.kind === kind).length} ${word}`,
  )
  return [
    read,
    `${applied ? 'Changed' : 'It would change'} the register: ${parts.join(', ')}.`,
    ...kinds.flatMap(([kind, heading]) => {
      const some = changes.filter((one) => one.kind === kind)
      return some.length === 0 ? [] : ['', heading, ...some.flatMap(linesOf)]
    }),
    '',
    applied ? 'Done, all of it.' : 'Nothing is changed yet: add --yes to do it.',
  ]
}

function linesOf({ after, fields }: RegisterImport['changes'][number]): string[] {
  const { gss, name, validFrom, successors } = after
  const since = fields.length === 0 && validFrom ? `, from ${validFrom}` : ''
  const goes = fields.length === 0 && successors.length ? `, then ${successors.join(', ')}` : ''
  return [
    `  ${gss}  ${name}${since}${goes}`,
    ...fields.map(
      ({ field, from, to }) => `    ${field}: ${from || 'nothing'} → ${to || 'nothing'}`,
    ),
  ]
}
