import { normaliseProse } from './normalise.ts'
import { type Run, runsOf, tidyRuns } from './runs.ts'
import { citationMark, strengthMark } from './scan.ts'
import type { Block, Inline, Prose } from './types.ts'

/** The text with simple marks from which `parseProse` makes the same (tidy) prose again. */
export function printProse(prose: Prose): string {
  const blocks = normaliseProse(prose)
  return blocks.map((block, i) => printBlock(block, blocks[i - 1])).join('\n\n')
}

function printBlock(block: Block, before: Block | undefined): string {
  if (block.kind === 'heading') return `# ${printInline(block.children)}`
  if (block.kind === 'paragraph') return escapeStart(printInline(block.children), before)
  return block.items
    .map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${printInline(item)}`)
    .join('\n')
}

// A paragraph that only looks like a heading or an item must not become one.
function escapeStart(line: string, before: Block | undefined): string {
  if (/^(#{1,6}|[-•]) /.test(line)) return `\\${line}`
  const numbered = /^([1-9]\d{0,5})([.)] .*)$/s.exec(line)
  if (!numbered) return line
  const follows = before?.kind === 'list' && before.ordered ? before.items.length + 1 : 1
  const number = Number(numbered[1])
  return number === 1 || number === follows ? `${number}\\${numbered[2]}` : line
}

/** One line of marked text for inline prose that is already tidy. */
function printInline(children: Inline[]): string {
  let out = ''
  let now = { strong: false, emphasis: false, link: 0, href: '' }
  const move = (next: typeof now) => {
    const closing = marks(now.strong && !next.strong, now.emphasis && !next.emphasis)
    const opening = marks(!now.strong && next.strong, !now.emphasis && next.emphasis)
    if (now.link === next.link) out += closing + opening
    else {
      const left = now.link ? `](${now.href})` : ''
      out += closing + left + (next.link ? '[' : '') + opening
    }
    now = next
  }
  for (const run of tidyRuns(runsOf(children))) {
    const { leaf, ...next } = run
    move(next)
    out += printLeaf(leaf, run.link > 0)
  }
  move({ strong: false, emphasis: false, link: 0, href: '' })
  return out
}

const marks = (strong: boolean, emphasis: boolean) => (strong ? '**' : '') + (emphasis ? '*' : '')

function printLeaf(leaf: Run['leaf'], inLink: boolean): string {
  if (leaf.kind === 'citation') return `[@${leaf.council}]`
  if (leaf.kind === 'strength') return '{strength}'
  return leaf.kind === 'text' ? escapeText(leaf.text, inLink) : ''
}

// As few backslashes as the reading allows: a person sees them in the text area.
function escapeText(text: string, inLink: boolean): string {
  // [@words](address) would read as a citation.
  return text.replace(inLink ? /^@|[\\*[\]{]/g : /[\\*[\]{]/g, (mark, at: number) => {
    const after = text[at + 1]
    const needed =
      mark === '@' ||
      (mark === '\\'
        ? after === undefined || /[!-/:-@[-`{-~•]/.test(after)
        : mark === '*'
          ? text[at - 1] !== ' ' || after !== ' '
          : mark === '['
            ? inLink || matchesAt(citationMark, text, at)
            : mark === ']'
              ? inLink || after === '('
              : matchesAt(strengthMark, text, at))
    return needed ? `\\${mark}` : mark
  })
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
