import type { Act } from '../../../kernel/act.ts'
import { usePictures } from '../../pictures/index.ts'
import type { SolutionText } from '../solution.ts'
import { namedInIdea } from './named-in-idea.ts'

/** Whether the themes and the picture that a solution names are there, and its contact is a seat of its council. */
export async function namedInSolution(
  act: Act,
  gss: string,
  text: SolutionText,
): Promise<{ themes: boolean; contact: boolean; picture: boolean }> {
  const picture =
    text.pictureId === null ||
    (await act.db
      .selectFrom('picture')
      .select('id')
      .where('id', '=', text.pictureId)
      .where('removed_at', 'is', null)
      // Others are seen by the office alone until something public shows them.
      .where('open_to_all_at', 'is not', null)
      .executeTakeFirst()) !== undefined
  return { ...(await namedInIdea(act, gss, text)), picture }
}

/** The columns of a solution that its council writes. */
export function solutionColumns(text: SolutionText) {
  return {
    title: text.title,
    what: text.what,
    why: text.why,
    how: text.how,
    cost_once: text.costOnce,
    cost_yearly: text.costYearly,
    staff: text.staff,
    cost_note: text.costNote,
    started_on: text.startedOn,
    time_taken: text.timeTaken,
    results: text.results,
    figures: JSON.stringify(text.figures),
    went_wrong: text.wentWrong,
    differently: text.differently,
    state: text.state,
    audience: text.audience,
    licence: text.licence,
    contact_seat_id: text.contactSeatId,
    picture_id: text.pictureId,
    source_address: text.sourceAddress,
  }
}

/** Writes what stands beside a solution in the place of what stood there: its themes, and that its picture is shown. */
export async function writeSolution(
  act: Act,
  { id, shared, text }: { id: string; shared: boolean; text: SolutionText },
): Promise<void> {
  await act.db.deleteFrom('solution_theme').where('solution_id', '=', id).execute()
  const rows = [...new Set(text.themeIds)].map((theme_id) => ({
    network_id: act.networkId,
    solution_id: id,
    theme_id,
  }))
  if (rows.length > 0) await act.db.insertInto('solution_theme').values(rows).execute()
  await showSolutionPicture(act, { ...text, id, shared })
}

/** The picture of a public solution is seen by everybody for as long as it is shown there, whatever becomes of it in the library. */
export async function showSolutionPicture(
  act: Act,
  solution: { id: string; shared: boolean; audience: string; pictureId: string | null },
): Promise<void> {
  const open = solution.shared && solution.audience === 'public' && solution.pictureId !== null
  await usePictures(act, {
    usedBy: solution.id,
    pictureIds: open ? [solution.pictureId as string] : [],
  })
}
