import type { WorkDate } from './queries/dates.ts'

/** What happens on a date, in a line. */
export function dateWords({ kind, title, what }: WorkDate): string {
  switch (kind) {
    case 'call-closes':
      return `Call closes: ${title}`
    case 'clearance-ends':
      return `Last day for clearance: ${title}`
    case 'papers':
      return `Papers close for ${what}: ${title}`
    case 'meeting':
      return `${what} decides: ${title}`
    case 'round-closes':
      return `Sign-off closes: ${title}`
    case 'consultation-closes':
      return `Consultation closes: ${title}`
    case 'pre-election':
      return `Pre-election period begins: ${title}`
    case 'poll':
      return `Poll: ${title}`
  }
}
