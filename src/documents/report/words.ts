import { oneLine } from '../write/head.ts'
import type { ReportBlock, ReportChapter, ReportInline } from './types.ts'

/** The words of a chapter without marks: for search, for counting and for letters. */
export function chapterWords(chapter: ReportChapter): string {
  return [chapter.title, ...chapter.blocks.map(blockWords)].join('\n\n')
}

function blockWords(block: ReportBlock): string {
  if (block.kind === 'table')
    return [
      block.caption,
      block.columns.join(', '),
      ...block.rows.map((row) => row.join(', ')),
    ].join('\n')
  return block.kind === 'list'
    ? block.items.map(inlineWords).join('\n')
    : oneLine(inlineWords(block.words))
}

/** The words of inline text; marks of notes are none. */
export function inlineWords(inlines: readonly ReportInline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'text'
        ? inline.text
        : inline.kind === 'note'
          ? ''
          : inlineWords(inline.children),
    )
    .join('')
}
