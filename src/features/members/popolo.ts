import { z } from 'zod'
import type { DatedFact } from './membership.ts'

const source = z.object({ url: z.string().optional(), note: z.string() })
const organization = z.object({
  id: z.string(),
  name: z.string(),
  classification: z.string(),
  identifiers: z.array(z.object({ scheme: z.string(), identifier: z.string() })).optional(),
  founding_date: z.string().optional(),
  dissolution_date: z.string().optional(),
  links: z.array(z.object({ url: z.string() })).optional(),
})
const post = z.object({
  id: z.string(),
  label: z.string(),
  role: z.string(),
  organization_id: z.string(),
})
const membership = z.object({
  id: z.string(),
  organization_id: z.string(),
  member_id: z.string(),
  role: z.string(),
  start_date: z.string().optional(),
  end_date: z.string().optional(),
  sources: z.array(source).optional(),
})

/** Members and seats in the words of the Popolo project, which other civic software reads. Who holds a seat is not public, so no person is named. */
export const popoloSchema = z.object({
  organizations: z.array(organization),
  posts: z.array(post),
  memberships: z.array(membership),
  persons: z.array(z.never()),
})

export interface PopoloFacts {
  networkId: string
  networkName: string
  baseUrl: string
  councils: readonly {
    gss: string
    slug: string
    name: string
    validFrom: string | null
    validUntil: string | null
  }[]
  spells: readonly {
    membershipId: string
    gss: string
    kind: string
    from: DatedFact | null
    until: DatedFact | null
  }[]
  seats: readonly { id: string; gss: string | null; title: string; kind: string }[]
}

/** The network, its councils, their seats and memberships as Popolo; a date is as short as it is known. */
export function popoloOf(facts: PopoloFacts): z.infer<typeof popoloSchema> {
  const { networkId, networkName, baseUrl } = facts
  return {
    organizations: [
      {
        id: networkId,
        name: networkName,
        classification: 'network of councils',
        links: [{ url: baseUrl }],
      },
      ...facts.councils.map(({ gss, slug, name, validFrom, validUntil }) => ({
        id: gss,
        name,
        classification: 'local authority',
        identifiers: [{ scheme: 'GSS', identifier: gss }],
        ...(validFrom === null ? {} : { founding_date: validFrom }),
        ...(validUntil === null ? {} : { dissolution_date: validUntil }),
        links: [{ url: `${baseUrl}/members/${slug}` }],
      })),
    ],
    posts: facts.seats.map(({ id, gss, title, kind }) => ({
      id,
      label: title,
      role: kind,
      organization_id: gss ?? networkId,
    })),
    memberships: facts.spells.map(({ membershipId, gss, kind, from, until }) => ({
      id: membershipId,
      organization_id: networkId,
      member_id: gss,
      role: kind,
      ...dated('start_date', from),
      ...dated('end_date', until),
      ...sourcesOf(from, until),
    })),
    persons: [],
  }
}

/** Popolo takes "2013-06" and "2013": a date as far as it is known, and none where the day is not. */
function dated(name: 'start_date' | 'end_date', fact: DatedFact | null): Record<string, string> {
  if (fact === null || fact.precision === 'unknown') return {}
  const long = { day: 10, month: 7, season: 4, year: 4 }[fact.precision]
  return { [name]: fact.date.slice(0, long) }
}

function sourcesOf(...facts: (DatedFact | null)[]) {
  const sources = facts.flatMap((fact) => {
    if (!fact?.source) return []
    const [url] = /https?:\/\/[^\s;,)]+/.exec(fact.source) ?? []
    return [{ ...(url ? { url } : {}), note: fact.source }]
  })
  return sources.length > 0 ? { sources } : {}
}
