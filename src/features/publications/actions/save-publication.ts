import type { ReportCredit } from '../../../documents/report/types.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { type Kind, type WritingRefusal, whyNotSaveFacts } from '../publication.ts'
import { lockPublication } from './lock-publication.ts'

export interface PublicationFacts {
  kind: Kind
  title: string
  subtitle: string
  summary: string
  credits: ReportCredit[]
  licence: string
  issn: string | null
  doi: string | null
  themeIds: string[]
  /** Codes of the councils that it speaks of. */
  councils: string[]
  /** Its address; kept as it is once a version is out, so that links never die. */
  slug: string
}

/** Saves what stands on the cover and in the lists, unless somebody saved it since it was opened. */
export async function savePublication(
  act: Act,
  given: { id: string; seen: number; facts: PublicationFacts },
): Promise<{ slug: string } | Refused<WritingRefusal | 'address-taken'>> {
  const { id, facts } = given
  const { office, seatId, found } = await lockPublication(act, id)
  const refusal = whyNotSaveFacts(office, found, given.seen)
  if (refusal || !found) return { refused: refusal ?? 'unknown-publication' }
  const slug = found.published_at ? found.slug : facts.slug
  const other = await act.db
    .selectFrom('publication')
    .select('id')
    .where('slug', '=', slug)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (other) return { refused: 'address-taken' }
  await act.db
    .updateTable('publication')
    .set({
      slug,
      kind: facts.kind,
      title: facts.title,
      subtitle: facts.subtitle,
      summary: facts.summary,
      credits: JSON.stringify(facts.credits),
      licence: facts.licence,
      issn: facts.issn,
      doi: facts.doi,
      lock_version: found.lock_version + 1,
      changed_at: act.now,
    })
    .where('id', '=', id)
    .execute()
  await setThemes(act, id, facts.themeIds)
  await setCouncils(act, id, facts.councils)
  await act.record({ name: 'publication.saved', seatId, subjectId: id })
  return { slug }
}

async function setThemes(act: Act, id: string, themeIds: readonly string[]): Promise<void> {
  await act.db.deleteFrom('publication_theme').where('publication_id', '=', id).execute()
  const rows = [...new Set(themeIds)].map((theme) => ({
    network_id: act.networkId,
    publication_id: id,
    theme_id: theme,
  }))
  if (rows.length > 0) await act.db.insertInto('publication_theme').values(rows).execute()
}

async function setCouncils(act: Act, id: string, councils: readonly string[]): Promise<void> {
  await act.db.deleteFrom('publication_council').where('publication_id', '=', id).execute()
  const rows = [...new Set(councils)].map((gss) => ({
    network_id: act.networkId,
    publication_id: id,
    gss,
  }))
  if (rows.length > 0) await act.db.insertInto('publication_council').values(rows).execute()
}
