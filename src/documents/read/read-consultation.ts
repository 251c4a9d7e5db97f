import type { Block } from './block.ts'
import { type Facts, factsOfBlocks, factsOfPage, firstOf, isLandingPage } from './facts.ts'
import { kindOf, textOfHtml } from './file-kind.ts'
import { findQuestions } from './find-questions.ts'
import { withoutFurniture } from './furniture.ts'
import { blocksOfHtml, type HtmlDocument, parseHtml } from './html-blocks.ts'
import { blocksOfPdf } from './pdf-blocks.ts'
import { writeOutQuestionTables } from './question-table.ts'
import type { ReadConsultation, ReadFile, ReadQuestion, SourceBlock } from './types.ts'
import { UnreadableDocument } from './unreadable.ts'
import { blocksOfZip } from './zip-blocks.ts'

const mostBytes = 25 * 1024 * 1024

interface Opened {
  blocks: Block[]
  page: HtmlDocument | null
}

/** Reads a consultation document and, if given, its landing page, in any order, whatever their names say; throws UnreadableDocument. */
export async function readConsultation(files: ReadFile[]): Promise<ReadConsultation> {
  if (files.length === 0) throw new UnreadableDocument('no-file')
  const opened: Opened[] = []
  for (const file of files) opened.push(await open(file))
  const landing = opened.filter((one) => one.page && isLandingPage(one.page))
  const documents = opened.filter((one) => !landing.includes(one))
  const read = documents.length ? documents : landing
  const blocks = read.flatMap((one) => one.blocks)
  const pages = [...landing, ...documents.filter((one) => !landing.includes(one))]
  const facts = firstOf([
    ...pages.flatMap((one) => (one.page ? [factsOfPage(one.page)] : [])),
    ...read.map((one) => factsOfBlocks(one.blocks)),
  ])
  const questions = findQuestions(blocks).map(
    ({ start, question }): ReadQuestion => ({ ...question, place: placeOf(start.at) }),
  )
  return { ...facts, questions, blocks: blocks.map(shown), warnings: warningsOf(facts, questions) }
}

async function open(file: ReadFile): Promise<Opened> {
  if (file.bytes.length > mostBytes) throw new UnreadableDocument('too-large', file.name)
  const kind = kindOf(file.name, file.bytes)
  try {
    const page = kind === 'html' ? parseHtml(textOfHtml(file.bytes)) : null
    const raw = page
      ? blocksOfHtml(page)
      : kind === 'pdf'
        ? await blocksOfPdf(file)
        : blocksOfZip(file)
    const blocks = writeOutQuestionTables(withoutFurniture(raw))
    if (blocks.length === 0) throw new UnreadableDocument('empty', file.name)
    return { blocks, page }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument('failed', file.name)
  }
}

function placeOf(at: number): string {
  return `b${at + 1}`
}

function shown(block: Block, at: number): SourceBlock {
  return {
    id: placeOf(at),
    kind: block.kind,
    ...(block.level ? { level: block.level } : {}),
    ...(block.marker ? { marker: block.marker } : {}),
    text: block.text,
    ...(block.kind === 'row' ? { cells: block.cells } : {}),
  }
}

function warningsOf(facts: Facts, questions: ReadQuestion[]): string[] {
  const warnings: string[] = []
  if (questions.length === 0) warnings.push('No question was found in this document.')
  if (facts.closes === null) warnings.push('No closing date was found.')
  if (facts.opens && facts.closes && facts.closes < facts.opens)
    warnings.push('The closing date is before the opening date. Check both.')
  if (questions.length > 500)
    warnings.push(
      `${questions.length.toLocaleString('en-GB')} questions were found, which is far more than usual. Check that this is the right document.`,
    )
  return warnings
}
