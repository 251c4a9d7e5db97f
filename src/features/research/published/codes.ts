/** An authority as the reading of published figures needs it. */
export interface RegisterCouncil {
  gss: string
  council: string
  /** People, by which figures of merged councils are weighted. */
  people: number | null
  current: boolean
  successors: readonly string[]
  county: string | null
  formerGss: readonly string[]
}

/** The area that a code in a file names. */
export interface CodeRead {
  gss: string
  /** A council of today, one that is no more, or a region, nation or other larger area. */
  what: 'council' | 'abolished' | 'larger'
  /** The code as it stands in the file, where the council has another today. */
  publishedAs: string | null
}

/** Regions, nations, the country, inner and outer London, combined authorities. */
const larger = /^(?:E12|E13|E47|E92|W92|S92|N92|K02|K03|K04)\d{6}$/

/** Codes given since to the same councils, when a piece of boundary moved: Barnsley and Sheffield, April 2025 (Office for National Statistics). */
const since: readonly (readonly [string, string])[] = [
  ['E08000038', 'E08000016'],
  ['E08000039', 'E08000019'],
]

/** Reads codes of authorities of any year against the register; null for a code that names none. */
export function codeReader(
  register: readonly RegisterCouncil[],
): (code: string) => CodeRead | null {
  const byCode = new Map(register.map((one) => [one.gss, one]))
  const former = new Map([
    ...since,
    ...register.flatMap(({ gss, formerGss }) => formerGss.map((before) => [before, gss] as const)),
  ])
  return (written) => {
    const code = written.trim().toUpperCase()
    const council = byCode.get(code)
    if (council)
      return { gss: code, what: council.current ? 'council' : 'abolished', publishedAs: null }
    const today = former.get(code)
    if (today)
      return {
        gss: today,
        what: byCode.get(today)?.current ? 'council' : 'abolished',
        publishedAs: code,
      }
    return larger.test(code) ? { gss: code, what: 'larger', publishedAs: null } : null
  }
}
