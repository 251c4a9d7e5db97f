import { z } from 'zod'
import { readCaseStudy } from '../../../documents/case-study/read-case-study.ts'
import type { StudyBlock } from '../../../documents/case-study/types.ts'
import { type Act, isRefused } from '../../../kernel/act.ts'
import { seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { openPictures } from '../../pictures/index.ts'
import { addSolution } from '../actions/add-solution.ts'
import { keepStudy } from '../actions/keep-study.ts'
import { checkStudyPage } from '../pages/check-study.page.tsx'
import { proposedParts } from '../proposed-solution.ts'
import { contactSeatsOf } from '../queries/contacts.ts'
import { documentRefusals } from '../solution-document.ts'
import { solutionForm, solutionTextOf } from '../solution-form.ts'
import { solutionRefusals } from '../solution-words.ts'
import { councilsToActFor } from './solution-showing.ts'

/** A person confirms what was read: the draft and, if they wish, the document, in one deed. */
export function saveStudyDeed(web: Web): void {
  web.deed('/solution-studies', { allow: 'members', form: solutionForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, ask.form.errors)
    const { council: gss } = ask.form.values
    const text = solutionTextOf(ask.form.values)
    const file = fileOf(ask)
    const done = await ask.act(async (act) => {
      const made = await addSolution(act, { gss, text })
      if (isRefused(made)) return made
      const kept = file && (await keepFileOf(act, made.slug, String(ask.form.raw.offer), file))
      if (kept && isRefused(kept)) return kept
      return seeOther(`/solutions/${made.slug}`, 'Saved as a draft. Share it when it is ready.')
    })
    if (!isRefused(done)) return done
    const refused = done.refused
    const words: [string, string] =
      refused in solutionRefusals
        ? solutionRefusals[refused as keyof typeof solutionRefusals]
        : ['file', documentRefusals[refused as keyof typeof documentRefusals]]
    return again(ask, { [words[0]]: words[1] })
  })
}

interface Given {
  name: string
  bytes: Uint8Array
}

/** The file that was read, as it travelled along or was chosen once more; null where none is to be kept. */
function fileOf(ask: AskDeed<unknown>): Given | null {
  const { carriedName, carriedBytes, offer } = ask.form.raw
  if (offer !== 'offer' && offer !== 'keep') return null
  const [chosen] = ask.form.files.file ?? []
  if (chosen) return chosen
  if (typeof carriedBytes !== 'string' || typeof carriedName !== 'string') return null
  return { name: carriedName, bytes: new Uint8Array(Buffer.from(carriedBytes, 'base64')) }
}

function keepFileOf(act: Act, slug: string, offer: string, file: Given) {
  return keepStudy(act, { slug, file, offer: offer === 'offer' })
}

export interface CheckShown {
  blocks: StudyBlock[]
  form: Posted
  carried: Record<string, string>
}

/** The page on which what was read is checked beside its source. */
export async function showCheck(ask: Ask, db: Reads, { blocks, form, carried }: CheckShown) {
  const councils = await councilsToActFor(ask, db)
  const { named, namedAs, ...travels } = carried
  const other = named !== undefined && !councils.some(({ gss }) => gss === named)
  return checkStudyPage({
    frame: workspaceFrame(ask, 'ideas'),
    form,
    councils,
    themes: await db.selectFrom('theme').select(['id', 'name']).orderBy('name').execute(),
    seats: await contactSeatsOf(
      db,
      councils.map(({ gss }) => gss),
    ),
    pictures: await openPictures(db),
    blocks,
    parts: proposedParts(readCaseStudy(blocks)),
    otherCouncil: other ? (namedAs ?? null) : null,
    carried: { ...travels, ...(named ? { named, namedAs: namedAs ?? '' } : {}) },
    file: travels.carriedName
      ? { name: travels.carriedName, carried: travels.carriedBytes !== undefined }
      : null,
  })
}

const blockShape = z.array(
  z.object({
    id: z.string().regex(/^b\d{1,6}$/),
    kind: z.enum(['heading', 'paragraph', 'item', 'row']),
    text: z.string(),
  }),
)

function again(ask: AskDeed<unknown>, errors: Posted['errors']) {
  const carried: Record<string, string> = {}
  for (const name of ['source', 'named', 'namedAs', 'carriedName', 'carriedBytes']) {
    const value = ask.form.raw[name]
    if (typeof value === 'string') carried[name] = value
  }
  const form = { values: ask.form.raw, errors }
  return ask.read(async (db) =>
    withStatus(422, await showCheck(ask, db, { blocks: sourceOf(carried.source), form, carried })),
  )
}

/** The source as it travelled along; none where somebody broke it. */
function sourceOf(typed: string | undefined): StudyBlock[] {
  try {
    const read = blockShape.safeParse(JSON.parse(typed ?? '[]'))
    return read.success ? read.data : []
  } catch {
    return []
  }
}
