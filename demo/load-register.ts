import { sql } from 'kysely'
import { importAuthorities, ukAuthorities } from '../src/features/members/index.ts'
import type { Act } from '../src/kernel/act.ts'
import { addDays, dayOf } from '../src/kernel/clock.ts'
import { type Database, writing } from '../src/kernel/db.ts'
import { newId } from '../src/kernel/ids.ts'
import type { SeatKind } from '../src/kernel/seats.ts'
import {
  authority,
  constitution,
  membershipSources,
  memberships,
  membersOn,
  network,
  people,
  registerSources,
  seats,
  themes,
} from './index.ts'
import type { DatedFact } from './types.ts'

/** How the loader finds what it made, by the keys of the demonstration's data. */
export interface Names {
  networkId: string
  networkName: string
  /** Codes of today's members. */
  members: string[]
  person(key: string): string
  theme(slug: string): string
  gss(slug: string): string
  /** The seat of a council that is held at the moment of the deed; its id. */
  holder(act: Act, council: string, kind: SeatKind): Promise<string>
}

/** Puts in the register, the network, its members, seats and people: facts with their sources, people invented. */
export async function loadRegister(database: Database, today: string, now: Date): Promise<Names> {
  const networkId = newId()
  const ids = {
    person: new Map(people.map((one) => [one.key, newId()])),
    theme: new Map(themes.map((one) => [one.slug, newId()])),
    seat: new Map(seats.map((one) => [one.key, newId()])),
  }
  const scope = { network_id: networkId }
  await writing(database, networkId, async (db) => {
    await importAuthorities({ db }, ukAuthorities())
    await db
      .insertInto('network')
      .values({
        ...scope,
        slug: network.slug,
        name: network.name,
        line: network.line,
        about: network.about,
        founding_councils: network.founders.length,
        office_email: network.officeEmail,
        demonstration: true,
        created_at: now,
      })
      .execute()
    await db
      .insertInto('constitution')
      .values({
        ...scope,
        id: newId(),
        effective_from: constitution.inForceFrom,
        settings: JSON.stringify(constitution),
        created_at: now,
      })
      .execute()
    await db
      .insertInto('theme')
      .values(
        themes.map((one) => ({
          ...scope,
          id: ids.theme.get(one.slug)!,
          slug: one.slug,
          name: one.name,
          line: one.line,
          text: one.text,
        })),
      )
      .execute()
    await db
      .insertInto('membership')
      .values(
        memberships.map((one) => ({
          ...scope,
          id: newId(),
          gss: one.gss,
          kind: one.kind,
          from_date: one.from.date,
          from_precision: one.from.precision,
          from_source: sourceWords(one.from),
          from_not_before: one.from.notBefore,
          until_date: one.until?.date ?? null,
          until_precision: one.until?.precision ?? null,
          until_source: one.until ? sourceWords(one.until) : null,
          until_not_before: one.until?.notBefore ?? null,
        })),
      )
      .execute()
    await db
      .insertInto('person')
      .values(
        people.map((one) => ({
          ...scope,
          id: ids.person.get(one.key)!,
          name: one.name,
          email: one.email,
          demonstration: true,
          created_at: now,
        })),
      )
      .execute()
    await db
      .insertInto('seat')
      .values(
        seats.map((one) => ({
          ...scope,
          id: ids.seat.get(one.key)!,
          gss: one.council ? authority(one.council).gss : null,
          kind: one.kind,
          title: one.title,
          places: one.places ?? 1,
          theme_id: one.theme ? ids.theme.get(one.theme)! : null,
        })),
      )
      .execute()
    await db
      .insertInto('seat_holding')
      .values(
        seats.flatMap((one) =>
          one.holders.map((held) => ({
            ...scope,
            id: newId(),
            seat_id: ids.seat.get(one.key)!,
            person_id: ids.person.get(held.person)!,
            acting: held.acting ?? false,
            from_date: addDays(today, held.from),
            until_date: held.until === null ? null : addDays(today, held.until),
          })),
        ),
      )
      .execute()
    await db
      .insertInto('public_name')
      .values(
        [
          ...new Set([
            ...seats
              .filter(({ key, kind }) => key === 'chair' || kind === 'portfolio-lead')
              .flatMap(({ holders }) => holders.map(({ person }) => person)),
          ]),
        ].map((key) => ({
          ...scope,
          person_id: ids.person.get(key)!,
          agreed_at: now,
        })),
      )
      .execute()
  })
  return {
    networkId,
    networkName: network.name,
    members: membersOn(today).map((one) => one.gss),
    person: (key) => found(ids.person, key),
    theme: (slug) => found(ids.theme, slug),
    gss: (slug) => authority(slug).gss,
    async holder(act, council, kind) {
      const { rows } = await sql<{
        id: string
      }>`select s.id from seat s join seat_holding h on h.network_id = s.network_id and h.seat_id = s.id
        where s.gss = ${authority(council).gss} and s.kind = ${kind} and h.from_date <= ${dayOf(act.now)}::date
          and (h.until_date is null or h.until_date > ${dayOf(act.now)}::date)`.execute(act.db)
      if (!rows[0]) throw new Error(`Nobody is ${kind} of ${council} on ${dayOf(act.now)}.`)
      return rows[0].id
    },
  }
}

function found(ids: Map<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The demonstration knows no ${key}.`)
  return id
}

/** "Key Cities, news: https://…; Wrexham, report": where the date was read, each with its address. */
function sourceWords({ sources }: DatedFact): string {
  return sources
    .map((key) => {
      const source = [...membershipSources, ...registerSources].find((one) => one.key === key)
      return source?.address ? `${source.name}: ${source.address}` : (source?.name ?? key)
    })
    .join('; ')
}
