import type { Act } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { newToken, viewerOfPerson } from '../../../kernel/session.ts'
import { plainText } from '../marked.ts'
import { askingNow } from '../queries/asking-now.ts'
import { newestOf } from '../queries/newest.ts'
import { isDue, newsIn } from '../saved-search.ts'
import { type SearchNews, searchLetter } from '../search-letter.ts'

/** Writes one letter on all saved searches of a person that are due: what is new since the last look, of what they may find now; none where nothing is. A second run on the same day finds nothing due. */
export async function sendSearchLetter(
  act: Act,
  given: { personId: string; baseUrl: string; networkName: string },
): Promise<{ sent: boolean }> {
  const { personId, baseUrl } = given
  const viewer = await viewerOfPerson(act.db, act.networkId, personId, act.now)
  const reader = await lockReader(act, personId)
  const today = dayOf(act.now)
  if (!viewer || reader.last_on === today) return { sent: false }
  const asking = await askingNow(act.db, { networkId: act.networkId, viewer, now: act.now })
  const news: SearchNews[] = []
  for (const saved of await savedBy(act, personId)) {
    const lookedOn = dayOf(saved.looked_at)
    if (!isDue(saved.letters, lookedOn, today)) continue
    const found = await newestOf(act.db, asking, saved.query)
    const hits = newsIn(found, saved.known, lookedOn)
    await look(act, saved, found)
    if (hits.length > 0) news.push({ ...saved, hits: hits.map(lineOf) })
  }
  if (news.length === 0) return { sent: false }
  const stopHref = `${baseUrl}/search/stops/${reader.stop_key}`
  const letter = searchLetter({ network: given.networkName, baseUrl, news, stopHref })
  await sendMail(act, { to: viewer.email, ...letter })
  await act.db
    .updateTable('search_letters')
    .set({ last_on: today })
    .where('person_id', '=', personId)
    .execute()
  return { sent: true }
}

const lineOf = (hit: Awaited<ReturnType<typeof newestOf>>[number]) => ({
  kind: hit.kind,
  title: plainText(hit.title),
  href: hit.href,
})

/** Until this deed is done no other worker writes to the same person. */
async function lockReader(act: Act, personId: string) {
  await act.db
    .insertInto('search_letters')
    .values({ network_id: act.networkId, person_id: personId, stop_key: newToken(), last_on: null })
    .onConflict((conflict) => conflict.columns(['network_id', 'person_id']).doNothing())
    .execute()
  return act.db
    .selectFrom('search_letters')
    .selectAll()
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

const savedBy = (act: Act, personId: string) =>
  act.db
    .selectFrom('saved_search')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('name')
    .forUpdate()
    .execute()

/** What is there now is old from now on; what was there stays known, so that it is not new when it comes back. */
async function look(
  act: Act,
  saved: { id: string; known: string[] },
  found: readonly { subjectId: string }[],
): Promise<void> {
  const known = [...new Set([...found.map(({ subjectId }) => subjectId), ...saved.known])]
  await act.db
    .updateTable('saved_search')
    .set({ looked_at: act.now, known: known.slice(0, mostKnown) })
    .where('id', '=', saved.id)
    .execute()
}

const mostKnown = 1000
