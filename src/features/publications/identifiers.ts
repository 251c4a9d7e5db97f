/** What is wrong with an ISSN as typed, as a sentence, or null (ISO 3297: seven figures and a check character of weight 8 to 2, modulo 11). */
export function whyNotIssn(typed: string): string | null {
  const plain = typed.trim().toUpperCase()
  if (!/^\d{4}-?\d{3}[\dX]$/.test(plain))
    return 'An ISSN has eight figures in two groups, like 2049-3630; the last may be an X'
  const figures = plain.replace('-', '')
  const sum = [...figures.slice(0, 7)].reduce((all, one, at) => all + Number(one) * (8 - at), 0)
  const due = (11 - (sum % 11)) % 11
  const check = due === 10 ? 'X' : String(due)
  return figures[7] === check
    ? null
    : `This ISSN has a mistyped figure: after ${figures.slice(0, 4)}-${figures.slice(4, 7)} comes ${check}, not ${figures[7]}`
}

/** An ISSN as it is printed: "2049-3630". */
export function printedIssn(typed: string): string {
  const figures = typed.trim().toUpperCase().replace('-', '')
  return `${figures.slice(0, 4)}-${figures.slice(4)}`
}

/** What is wrong with a DOI as typed, as a sentence, or null (ISO 26324: "10.", a registrant of four to nine figures, a slash, a suffix). */
export function whyNotDoi(typed: string): string | null {
  const doi = bareDoi(typed)
  if (!/^10\.\d{4,9}(\.\d+)*\//.test(doi))
    return 'A DOI begins with 10., four to nine figures and a slash, like 10.5555/12345678'
  if (!/^10\.[\d.]+\/[!-~]+$/.test(doi))
    return 'A DOI has no spaces and no letters with accents after its slash'
  return doi.length > 200 ? 'A DOI has at most 200 characters here' : null
}

/** The DOI without the address before it: "10.5555/12345678". */
export function bareDoi(typed: string): string {
  return typed.trim().replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '')
}

/** Where a DOI leads. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`
}
