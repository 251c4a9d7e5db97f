/** An amount of money as a text has it. */
export interface Amount {
  pounds: number
  /** "£1.4 million". */
  printed: string
  at: number
  /** What it is: what the solution costs, once or each year; or something else that is counted in money. */
  role: 'once' | 'yearly' | 'other'
}

const money = /£\s?(\d[\d,]*(?:\.\d+)?)(?:\s?(million|billion|thousand|m|mn|bn|k)\b)?/gi
const times: Record<string, number> = {
  ...{ million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, thousand: 1e3, k: 1e3 },
}
const eachYear =
  /\b(?:a|per|each|every) (?:year|annum)\b|\bannual(?:ly)?\b|\byearly\b|\bpa\b|\bp\.a\./i
const spent =
  /\b(?:cost|costs|costing|budget|invest(?:ed|ing|ment|s)?|spent|spends?|funding|funded|paid|price|capital|revenue cost|grant|set-?up|running costs?|total of|allocated)\b/i
/** Money that came back, that the problem cost, or that went to others: no cost of the solution. */
const notSpent =
  /\b(?:sav(?:e|ed|es|ing|ings)|avoid(?:ed|ing)?|income|earn(?:ed|s)?|returns?|benefits? of|worth|raised|rent(?:s)? of|fine(?:s|d)?|to (?:local )?(?:health|nhs)|to the nhs|awarded|applications?|compared (?:with|to)|instead of|would have cost|turnover|debt)\b/i

/** Every amount of a text with its role, as the words around it say; `costPart` where a heading says that costs follow. */
export function amountsOf(text: string, costPart = false): Amount[] {
  return [...text.matchAll(money)].map((match) => {
    const pounds = Math.round(
      Number(match[1]!.replaceAll(',', '')) * (times[(match[2] ?? '').toLowerCase()] ?? 1),
    )
    const printed = match[0].trim().replace(/[.,]$/, '')
    const before = clauseBefore(text.slice(0, match.index))
    const after = clauseAfter(text.slice(match.index + match[0].length))
    return { pounds, printed, at: match.index, role: roleOf(before, after, costPart) }
  })
}

function roleOf(before: string, after: string, costPart: boolean): Amount['role'] {
  const own = before.split(/£[\d,.]+(?:\s?(?:million|billion|thousand|m|mn|bn|k)\b)?/).at(-1)!
  if (notSpent.test(`${own} ${after}`)) return 'other'
  if (!costPart && !spent.test(`${before} ${after}`)) return 'other'
  return eachYear.test(after.slice(0, 40)) ||
    /\bannual|yearly|each year|every year|running costs?\b/i.test(before.slice(-40))
    ? 'yearly'
    : 'once'
}

const clauseBefore = (text: string) =>
  text
    .split(/(?<=[.;:!?])\s+|\band then\b/)
    .at(-1)!
    .slice(-110)
/** Only as far as the next amount, which has words of its own. */
const clauseAfter = (text: string) => text.split(/[;!?£]|\.(?:\s|$)/)[0]!.slice(0, 90)
