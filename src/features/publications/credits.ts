import type { ReportCredit } from '../../documents/report/types.ts'

const most = 30

/** People and organisations as typed, one on a line: "Wren Ashby, Humber Institute" is an author, a partner stands alone. */
export function readCredits(authors: string, partners: string): ReportCredit[] {
  const lines = (typed: string) =>
    typed
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
      .slice(0, most)
  return [
    ...lines(authors).map((line): ReportCredit => {
      const [name, ...rest] = line.split(',')
      return {
        role: 'author',
        name: name!.trim(),
        organisation: rest.join(',').trim() || null,
      }
    }),
    ...lines(partners).map((name): ReportCredit => ({ role: 'partner', name, organisation: null })),
  ]
}

/** The credits of one role as they are typed. */
export function typedCredits(credits: readonly ReportCredit[], role: ReportCredit['role']): string {
  return credits
    .filter((credit) => credit.role === role)
    .map(({ name, organisation }) => (organisation ? `${name}, ${organisation}` : name))
    .join('\n')
}
