import { forbidden } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import { councilsOf } from '../../../kernel/seats.ts'
import type { Ask } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { dateValues } from '../../../ui/typed-date.ts'
import { openPictures } from '../../pictures/index.ts'
import { actingFor } from '../acting.ts'
import { solutionPage } from '../pages/solution.page.tsx'
import { solutionFormPage } from '../pages/solution-form.page.tsx'
import { solutionsPage } from '../pages/solutions.page.tsx'
import { adoptionsOf } from '../queries/adoptions.ts'
import { membersLike } from '../queries/alike.ts'
import { challengesMet } from '../queries/challenges-met.ts'
import { contactSeatsOf, contactsOf } from '../queries/contacts.ts'
import { membersToday } from '../queries/members-today.ts'
import { readerNow } from '../queries/reader.ts'
import { type Solution, solutionBySlug } from '../queries/solution.ts'
import { lastWord, solutionsWithoutContact } from '../queries/solution-checks.ts'
import { solutionFacets, solutionLines } from '../queries/solutions.ts'
import type { Reader } from '../reader.ts'
import { readSolutionFilters } from '../solution-filters.ts'
import { isStale } from '../solution-freshness.ts'

/** The public site for strangers and partners, the workspace for members. */
export function solutionFrame(ask: Ask, reader: Reader) {
  return reader.member ? workspaceFrame(ask, 'ideas') : publicFrame(ask, 'ideas')
}

/** The councils for which the viewer may act today, by name. */
export async function councilsToActFor(ask: Ask, db: Reads) {
  const members = await membersToday(db, ask.now)
  const codes = actingFor(
    ask.viewer,
    members.map(({ gss }) => gss),
  )
  return codes.map((gss) => members.find((member) => member.gss === gss)!)
}

/** A solution of a council for which the viewer may act today; null otherwise. */
export async function ownSolution(ask: Ask, db: Reads, slug: string): Promise<Solution | null> {
  const solution = await solutionBySlug(db, slug, await readerNow(db, ask.viewer, ask.now))
  if (!solution) return null
  const councils = await councilsToActFor(ask, db)
  return councils.some(({ gss }) => gss === solution.gss) ? solution : null
}

/** The day since which nobody confirmed a solution, where that is too long ago; null otherwise. */
export function staleSince(
  solution: { state: string; confirmedAt: Date; sharedAt: Date | null },
  now: Date,
): string | null {
  if (solution.sharedAt === null) return null
  const on = dayOf(solution.confirmedAt)
  return isStale(solution.state, on, dayOf(now)) ? on : null
}

/** The page of a solution, with a form that came back; null where there is none for this reader. */
export async function showSolution(ask: Ask, db: Reads, slug: string, form: Posted) {
  const reader = await readerNow(db, ask.viewer, ask.now)
  const solution = await solutionBySlug(db, slug, reader)
  if (!solution) return null
  const { contactSeatId } = solution
  const contacts = contactSeatId ? await contactsOf(db, [contactSeatId], dayOf(ask.now)) : null
  const councils = await councilsToActFor(ask, db)
  return solutionPage({
    frame: solutionFrame(ask, reader),
    inside: reader.member,
    baseUrl: ask.config.baseUrl,
    solution,
    contact: contacts?.get(contactSeatId!) ?? null,
    mayChange: councils.some(({ gss }) => gss === solution.gss),
    staleSince: staleSince(solution, ask.now),
    met: solution.sharedAt
      ? await challengesMet(db, {
          networkId: ask.network.id,
          viewer: ask.viewer,
          reader,
          solution,
        })
      : [],
    word: reader.member ? await lastWord(db, solution.id) : null,
    adoptions: await adoptionsOf(db, [solution.id]),
    mayTakeUp: councils.some(({ gss }) => gss !== solution.gss),
    form,
  })
}

/** The list of solutions, filtered as the address asks. */
export async function showSolutions(ask: Ask, db: Reads) {
  const reader = await readerNow(db, ask.viewer, ask.now)
  const filters = readSolutionFilters(ask.query)
  const members = await membersToday(db, ask.now)
  const own = councilsOf(ask.viewer)
  const near = filters.like && reader.member ? await membersLike(db, filters.like, ask.now) : null
  // Ten are alike; the rest would make the filter none.
  const like = near?.slice(0, 10).map(({ gss }) => gss) ?? null
  const lines = await solutionLines(db, reader, { ...filters, like })
  return solutionsPage({
    frame: solutionFrame(ask, reader),
    inside: reader.member,
    lines: lines.map((line) => ({ ...line, staleSince: staleSince(line, ask.now) })),
    filters,
    facets: await solutionFacets(db, reader),
    own: members.filter(({ gss }) => own.includes(gss)),
    withoutContact: reader.office ? await solutionsWithoutContact(db, ask.now) : [],
    mayAdd:
      actingFor(
        ask.viewer,
        members.map(({ gss }) => gss),
      ).length > 0,
  })
}

/** The form of a new solution, or of one that is changed. */
export async function showSolutionForm(
  ask: Ask,
  db: Reads,
  shown: { solution: Solution | null; form: Posted; theirs?: Solution | null },
) {
  const { solution, form } = shown
  const councils = await councilsToActFor(ask, db)
  if (councils.length === 0)
    return forbidden(
      'Only people who hold a seat of a member council, or of the network office, can share a solution.',
    )
  return solutionFormPage({
    frame: workspaceFrame(ask, 'ideas'),
    form,
    solution,
    theirs: shown.theirs ?? null,
    councils,
    themes: await db.selectFrom('theme').select(['id', 'name']).orderBy('name').execute(),
    seats: await contactSeatsOf(db, solution ? [solution.gss] : councils.map(({ gss }) => gss)),
    pictures: await openPictures(db),
  })
}

/** What stands in the form of a new solution before anybody typed: the viewer's own seat is whom to ring. */
export function newSolutionValues(ask: Ask): Posted['values'] {
  const seat = ask.viewer?.seats.find(({ gss }) => gss !== null)
  return { state: 'running', audience: 'members', licence: 'ogl', contact: seat?.id ?? '' }
}

/** A solution as its form shows it. */
export function solutionValues(solution: Solution): Posted['values'] {
  const { title, what, why, how, costNote, timeTaken, results, wentWrong, differently } = solution
  const figures = solution.figures.flatMap((one, row) => [
    [`figure-${row}`, one.figure],
    [`what-${row}`, one.what],
    [`source-${row}`, one.source],
  ])
  const { state, audience, licence, sourceAddress } = solution
  return {
    ...{ title, what, why, how, costNote, timeTaken, results, wentWrong, differently },
    ...{ state, audience, licence, sourceAddress },
    ...Object.fromEntries(figures),
    ...dateValues('started', solution.startedOn),
    costOnce: typedNumber(solution.costOnce),
    costYearly: typedNumber(solution.costYearly),
    staff: typedNumber(solution.staff),
    contact: solution.contactSeatId,
    picture: solution.pictureId,
    themes: solution.themes.map(({ id }) => id),
  }
}

const typedNumber = (value: number | null) => (value === null ? '' : String(value))
