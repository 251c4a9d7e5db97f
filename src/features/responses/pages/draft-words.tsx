import type { ComponentChildren } from 'preact'
import type { Prose } from '../../../documents/prose/types.ts'
import { formatDay, formatTime, isoDay } from '../../../ui/dates.ts'
import { ProseText } from '../../../ui/prose.tsx'
import { citationWords } from '../citation.ts'
import type { DraftPage } from './draft-props.ts'

/** The time of a moment today, the day of an earlier one. */
export function moment(at: Date, now: Date): string {
  return isoDay(at) === isoDay(now) ? formatTime(at) : formatDay(at, now)
}

/** What a citation shows to this reader: the council’s name, “one council”, or nothing. */
export function citation(page: DraftPage, slug: string): ComponentChildren {
  const citable = page.citables?.find((one) => one.slug === slug)
  const voice = page.voices.find((one) => one.slug === slug)
  const name = citable ? citationWords(citable, citable.council) : (voice?.council ?? 'one council')
  return name ? <span class="hanse-named">{name}</span> : null
}

/** A paragraph’s prose with its citations and strength line filled in for this reader. */
export function prose(page: DraftPage, of: Prose) {
  return (
    <ProseText
      prose={of}
      level={3}
      citation={(slug) => citation(page, slug)}
      strength={page.strength?.line}
    />
  )
}
