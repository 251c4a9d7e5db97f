import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { changeLetters } from '../actions/change-letters.ts'
import { removeSearch } from '../actions/remove-search.ts'
import { renewFeedKey } from '../actions/renew-feed-key.ts'
import { saveSearch } from '../actions/save-search.ts'
import { queryOf, readAsked } from '../asked.ts'
import { saveSearchPage } from '../pages/save-search.page.tsx'
import { savedSearchesPage } from '../pages/saved-searches.page.tsx'
import { savedSearches } from '../queries/saved.ts'
import { longestName, mostSaved, rhythms, type SaveRefusal } from '../saved-search.ts'

const list = '/account/searches'
const rhythm = z.enum(rhythms, { error: 'Choose how often you want to hear' })
const ownSearch = z.object({ id: z.string().refine(isId) })

const refusals: Record<SaveRefusal, [field: string, sentence: string]> = {
  'signed-out': ['name', 'Sign in to save a search'],
  'no-name': ['name', 'Enter a name for the search'],
  'name-too-long': ['name', `Use at most ${longestName} characters`],
  'too-many': ['name', `You keep ${mostSaved} searches. Remove one before you save another`],
}

const saveForm = z.object({
  query: z.string().max(2000),
  name: z.string().default(''),
  letters: rhythm,
})

/** Searches that somebody keeps, in their account. */
export function savedSearchRoutes(web: Web): void {
  web.page(list, { allow: 'signed-in' }, async (ask) => {
    const saved = await savedSearches(ask.db, ask.viewer?.personId ?? ask.network.id)
    const { baseUrl } = ask.config
    return savedSearchesPage({ frame: workspaceFrame(ask), saved, baseUrl })
  })
  web.page(`${list}/new`, { allow: 'signed-in' }, async (ask) => {
    const query = wellAsked(ask.query)
    if (query === null) return seeOther('/search')
    const name = ask.query.q?.trim().slice(0, longestName) ?? ''
    return showForm(ask, query, { values: { name, letters: 'weekly' }, errors: {} })
  })
  web.deed('/saved-searches', { allow: 'signed-in', form: saveForm }, async (ask) => {
    const query = wellAsked(Object.fromEntries(new URLSearchParams(String(ask.form.raw.query))))
    if (query === null) return seeOther('/search')
    const again = (errors: Record<string, string>) =>
      withStatus(422, showForm(ask, query, { values: ask.form.raw, errors }))
    if (!ask.form.ok) return again(ask.form.errors)
    const { name, letters } = ask.form.values
    const done = await ask.act((act) => saveSearch(act, { name, query, letters }))
    if (!isRefused(done)) return seeOther(list, 'The search is saved.')
    const [field, sentence] = refusals[done.refused]
    return again({ [field]: sentence })
  })
  changeRoutes(web)
}

function changeRoutes(web: Web): void {
  const lettersForm = ownSearch.extend({ letters: rhythm })
  web.deed('/saved-search-letters', { allow: 'signed-in', form: lettersForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { values } = ask.form
    const done = await ask.act((act) => changeLetters(act, values))
    return isRefused(done) ? notYours : seeOther(list, 'The letters are changed.')
  })
  const keyForm = ownSearch.extend({ end: z.string().optional() })
  web.deed('/search-feed-keys', { allow: 'signed-in', form: keyForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { id, end } = ask.form.values
    const done = await ask.act((act) => renewFeedKey(act, { id, end: end === 'yes' }))
    if (isRefused(done)) return notYours
    return seeOther(list, end ? 'The feed has ended.' : 'The feed has a new address.')
  })
  web.deed('/saved-search-removals', { allow: 'signed-in', form: ownSearch }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { values } = ask.form
    const done = await ask.act((act) => removeSearch(act, values))
    return isRefused(done) ? notYours : seeOther(list, 'The search is removed.')
  })
}

const notYours = forbidden('You keep no such search.')

/** The question as we write it; null where it cannot be looked for. */
function wellAsked(query: Record<string, string>): string | null {
  const { asked, problem } = readAsked(query)
  return problem ? null : queryOf(asked)
}

const showForm = (ask: Ask, query: string, form: Posted) =>
  saveSearchPage({ frame: workspaceFrame(ask), query, form })
