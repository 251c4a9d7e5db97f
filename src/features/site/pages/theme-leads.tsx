import { DemoMark } from '../../../ui/demo-mark.tsx'
import type { Lead } from '../queries/themes.ts'

/** "Cllr Hannah Ashdown, Norwich", where the person agreed; else the seat alone. */
export function Leads({ leads }: { leads: readonly Lead[] }) {
  if (leads.length === 0) return null
  return (
    <p class="hanse-small">
      {leads.map((lead, place) => (
        <>
          {place > 0 && '; '}
          {lead.name ? (
            <>
              {lead.name}
              {lead.council && `, ${lead.council}`} <DemoMark when={lead.demonstration} />
            </>
          ) : (
            lead.title
          )}
        </>
      ))}
    </p>
  )
}
