import { z } from 'zod'
import { readCaseStudy } from '../../../documents/case-study/read-case-study.ts'
import { themesIn } from '../../../documents/case-study/themes.ts'
import { blocksOfText } from '../../../documents/case-study/typed-study.ts'
import type { StudyBlock } from '../../../documents/case-study/types.ts'
import { readInWorker } from '../../../documents/read/in-worker.ts'
import { UnreadableDocument } from '../../../documents/read/unreadable.ts'
import { type Answer, forbidden, withStatus } from '../../../kernel/answer.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { readStudyPage } from '../pages/read-study.page.tsx'
import { proposedValues } from '../proposed-solution.ts'
import { namedCouncil } from '../queries/named-council.ts'
import { unreadableStudy } from '../reading-words.ts'
import { councilsToActFor, newSolutionValues } from './solution-showing.ts'
import { saveStudyDeed, showCheck } from './solution-studies.ts'

/** Bytes of a file that still travel along with the page. */
const carries = 700_000
const mostText = 200_000

/** A solution is read from a case study: given, read, checked beside its source, saved. Nothing is kept before. */
export function solutionReadingRoutes(web: Web): void {
  web.page('/solutions/read', { allow: 'members' }, async (ask) => {
    const councils = await councilsToActFor(ask, ask.db)
    return councils.length === 0
      ? forbidden(
          'Only people who hold a seat of a member council, or of the network office, can do this.',
        )
      : readStudyPage({ frame: workspaceFrame(ask, 'ideas'), form: notPosted })
  })

  const readingForm = z.object({ text: z.string().trim().default('') })
  web.deed(
    '/solution-readings',
    { allow: 'members', form: readingForm, perHour: 60 },
    async (ask) => {
      const text = ask.form.ok ? ask.form.values.text : ''
      const [file] = ask.form.files.file ?? []
      if (text.length > mostText)
        return again(ask, { text: 'Keep the text below 200,000 characters' })
      if (!file && text === '')
        return again(ask, { file: 'Choose the case study, or paste its text' })
      try {
        const blocks = file ? await blocksOfFile(file) : blocksOfText(text)
        return await proposed(ask, blocks, file ?? null)
      } catch (error) {
        if (error instanceof UnreadableDocument) return again(ask, { file: unreadableStudy(error) })
        throw error
      }
    },
  )
  saveStudyDeed(web)
}

async function blocksOfFile(file: { name: string; bytes: Uint8Array }): Promise<StudyBlock[]> {
  const { blocks } = await readInWorker([file])
  return blocks.map(({ id, kind, text }) => ({ id, kind, text }))
}

function again(ask: AskDeed<unknown>, errors: Posted['errors']): Answer {
  const form = { values: ask.form.raw, errors }
  return withStatus(422, readStudyPage({ frame: workspaceFrame(ask, 'ideas'), form }))
}

function proposed(
  ask: AskDeed<unknown>,
  blocks: StudyBlock[],
  file: { name: string; bytes: Uint8Array } | null,
): Promise<Answer> {
  const study = readCaseStudy(blocks)
  return ask.read(async (db) => {
    const council = await namedCouncil(db, study.councils)
    const themes = await db.selectFrom('theme').select(['id', 'name']).execute()
    const about = themesIn(blocks.map(({ text }) => text).join('\n'), themes)
    const source = study.title?.value ?? file?.name ?? 'the case study'
    const small = file !== null && file.bytes.byteLength <= carries
    return showCheck(ask, db, {
      blocks,
      form: {
        values: {
          ...newSolutionValues(ask),
          ...proposedValues(study, `“${source}”`.slice(0, 300)),
          council: council?.gss ?? '',
          themes: about.slice(0, 2).map(({ id }) => id),
          offer: 'offer',
        },
        errors: {},
      },
      carried: {
        source: JSON.stringify(blocks),
        ...(council ? { named: council.gss, namedAs: council.council } : {}),
        ...(file ? { carriedName: file.name.slice(-200) } : {}),
        ...(small ? { carriedBytes: Buffer.from(file.bytes).toString('base64') } : {}),
      },
    })
  })
}
