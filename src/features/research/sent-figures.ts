/** How files of figures are marked that wait to be taken in: no other kept file is read as one. */
export const sentFigures = {
  table: 'text/csv; for=indicators',
  facts: 'application/json; for=indicators',
}

export interface SentFile {
  name: string
  bytes: Uint8Array
}

/** What may be typed of a file's figures where its publisher sends no facts. */
export const typedFactNames = ['source', 'licence', 'unit', 'period', 'better', 'kind'] as const
export type TypedFacts = Partial<Record<(typeof typedFactNames)[number], string>>

/** What was typed of all figures of a file, as the facts that would say the same; null where nobody is named who publishes them. */
export function typedFacts(typed: TypedFacts): SentFile | null {
  const said = typedFactNames.flatMap((name) => {
    const text = typed[name]?.trim()
    return text ? [[name, text]] : []
  })
  const facts = Object.fromEntries(said)
  if (!facts.source) return null
  return { name: 'typed.json', bytes: new TextEncoder().encode(JSON.stringify(facts)) }
}
