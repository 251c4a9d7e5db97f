import { type Answer, notFound, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed } from '../../../kernel/web.ts'
import { bounds } from '../membership.ts'
import { manageCouncilPage, type PostedForm } from '../pages/manage-council.page.tsx'
import { controlsOf } from '../queries/control.ts'
import { seatsOf } from '../queries/council.ts'
import { spellsOf } from '../queries/members-on.ts'
import { authorityBySlug, themesHere } from '../queries/register.ts'
import { reorganisationOf } from '../queries/reorganisation.ts'

/** Where the office keeps one council, or with "network" the network itself. */
export const managed = (slug: string) =>
  `/members/manage/${slug === 'network' ? slug : encodeURIComponent(slug)}`

/** The page a form came from, with what was typed and a sentence for each field. */
export function shownAgain(
  ask: AskDeed<unknown>,
  which: PostedForm,
  errors: Record<string, string>,
): Promise<Answer> {
  const slug = String(ask.form.raw.slug ?? '')
  return ask.read(async (db) => {
    const page = await showManaged(ask, db, slug, { which, form: { values: ask.form.raw, errors } })
    return 'notFound' in page ? page : withStatus(422, page)
  })
}

/** The page of one council, or of the network, for the office. */
export async function showManaged(
  ask: Ask,
  db: Reads,
  slug: string,
  posted: Parameters<typeof manageCouncilPage>[0]['posted'],
) {
  const today = dayOf(ask.now)
  const council = slug === 'network' ? null : await authorityBySlug(db, slug)
  if (!council && slug !== 'network') return notFound
  const spells = council ? await spellsOf(db, council.gss) : []
  return manageCouncilPage({
    frame: workspaceFrame(ask, 'members'),
    today,
    council,
    spells,
    standing: spells.find(({ until }) => until === null || bounds(until).last > today) ?? null,
    reorganisation: await reorganisationOf(db, council?.gss ?? ''),
    controls: council ? await controlsOf(db, council.gss) : [],
    seats: await seatsOf(db, council?.gss ?? null, today, 'office'),
    themes: await themesHere(db),
    posted,
    mail: ask.config.smtpUrl !== null || ask.network.demonstration,
  })
}
