import { formatNumber } from '../../ui/numbers.ts'

/** "£40,000 once, £12,000 a year"; null where neither is known. */
export function costWords(once: number | null, yearly: number | null): string | null {
  if (once === null && yearly === null) return null
  if (!once && !yearly) return 'Nothing'
  const parts = [
    once ? `£${formatNumber(once)} once` : '',
    yearly ? `£${formatNumber(yearly)} a year` : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** "Half a post", "1 post", "2.5 posts"; null where it is not known. */
export function staffWords(posts: number | null): string | null {
  if (posts === null) return null
  if (posts === 0) return 'No posts of its own'
  if (posts === 0.5) return 'Half a full-time post'
  return posts === 1 ? '1 full-time post' : `${formatNumber(posts)} full-time posts`
}
