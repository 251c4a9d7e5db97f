/** How files of figures are marked that wait to be taken in: no other kept file is read as one. */
export const sentFigures = {
  table: 'text/csv; for=indicators',
  facts: 'application/json; for=indicators',
}

export interface SentFile {
  name: string
  bytes: Uint8Array
}
