import { childOptions, type Entry, type ListRole, lastSentence, roleOfList } from './answer-list.ts'
import { endsAsking, followsUp, instructs, takesSeveral } from './asking.ts'
import type { Block } from './block.ts'
import { aboutRespondent } from './demographic.ts'
import type { Gathering } from './gathering.ts'
import { cutTrailingOptions, optionsOfLine } from './inline-options.ts'
import { listLabel } from './label.ts'
import { isStockAnswer, isTellTale, typeOfOptions } from './option-words.ts'

/** Takes a list below a question as its answers, its parts or what to cover; answers false where the list is not its own. */
export function takeList(g: Gathering): boolean {
  const from = g.at
  const entries = entriesAt(g)
  if (countsParagraphs(entries)) {
    g.at = from
    return false
  }
  if (
    g.leftBox(g.blocks[from]!) &&
    !entries.some((entry) => isStockAnswer(entry.text) || isTellTale(entry.text)) &&
    !picksBelow(g, from, entries)
  ) {
    g.at = from
    return false
  }
  const known = g.options.length > 0
  const last = g.parts.at(-1)
  const stem =
    last && last.options.length === 0 && endsAsking(last.text) && known
      ? last.text
      : (leadOf(g, from) ?? g.text)
  const role: ListRole =
    g.ticks && g.options.length === 0
      ? 'options'
      : roleOfList(stem, entries, g.demographic || aboutRespondent(g.text))
  if (role === 'options') {
    const texts = entries.flatMap((entry) =>
      entry.children.length
        ? [entry.printed, ...entry.children.map((child) => child.printed)]
        : [entry.printed],
    )
    const answers = texts.filter(
      (text) => !instructs(text) || isTellTale(text) || isStockAnswer(text),
    )
    if (known && !last && !isStockAnswer(answers[0] ?? '')) {
      if (answers.some(isTellTale)) g.options.push(...answers)
      else g.guidance.push(...answers)
    } else g.addOptions(answers)
  } else if (role === 'parts') {
    shareAnswers(entries)
    for (const entry of entries) {
      const cut = cutTrailingOptions(entry.text)
      const nested = cut.options.length ? cut.options : childOptions(entry)
      const more =
        nested.length || !entry.children.length ? [] : entry.children.map((child) => child.printed)
      const only = entries.length === 1 && followsUp(entry.text)
      if (only) g.followUp.push(entry.text)
      else
        g.parts.push({
          label: entry.label,
          text: [cut.text, ...more].join(' '),
          type: typeOfOptions(nested),
          options: nested,
          multiple: takesSeveral(entry.text),
        })
    }
  } else {
    for (const entry of entries) {
      const list = followsUp(entry.text) && entries.length === 1 ? g.followUp : g.guidance
      list.push(entry.printed, ...entry.children.map((child) => child.printed))
    }
  }
  return true
}

/** Word files keep a list out of the box of its question: "Which of these …?" leads to it all the same. */
function picksBelow(g: Gathering, from: number, entries: Entry[]): boolean {
  return (
    g.text.endsWith(g.blocks[from - 1]!.text) &&
    /\b(?:which|select|choose|tick)\b.*\b(?:of|following|below|these|one|all)\b/i.test(
      lastSentence(g.text),
    ) &&
    roleOfList(g.text, entries, g.demographic) === 'options'
  )
}

/** "4. There should be …", "5. It should …" go on with the count of the paragraphs above the question. */
function countsParagraphs(entries: Entry[]): boolean {
  const first = Number(/^\d{1,3}$/.exec(entries[0]?.label ?? '')?.[0])
  return first > 1 && entries.every((entry) => /[.]$/.test(entry.text) && entry.text.includes(' '))
}

/** Answers printed once below all statements are the answers to each. */
function shareAnswers(entries: Entry[]) {
  const last = entries.at(-1)!
  const others = entries.slice(0, -1)
  if (
    others.length === 0 ||
    childOptions(last).length === 0 ||
    others.some((one) => one.children.length > 0 || endsAsking(one.text))
  )
    return
  for (const one of others) one.children.push(...last.children)
}

/** The line before a list, if it leads to it: "Please consider:". */
function leadOf(g: Gathering, from: number): string | null {
  const before = g.blocks[from - 1]
  return before && from - 1 > g.start.at && /:$/.test(before.text) && !g.text.endsWith(before.text)
    ? before.text
    : null
}

/** The list at the reading place, with what is nested under its entries. */
function entriesAt(g: Gathering): Entry[] {
  const entries: Entry[] = []
  const first = g.blocks[g.at]!
  const depth = first.kind === 'item' ? first.level : 0
  while (g.at < g.blocks.length && !g.starts.has(g.at)) {
    const block = g.blocks[g.at]!
    const label = listLabel(block.text, block.marker)
    if (first.kind === 'item') {
      const inner = block.kind === 'paragraph' && block.list > 0
      if (block.kind !== 'item' && !inner) break
      // What goes on at the depth of the question itself follows its list of answers.
      if (inner && block.level < depth) break
      if (block.kind === 'item' && block.level < depth) break
      if (entries.length && block.runOn && !inner) {
        entries.push(entryOf(block, label))
        g.at++
        continue
      }
      if (entries.length && (inner || block.level > depth))
        entries.at(-1)!.children.push(entryOf(block, label))
      else if (entries.length && block.list !== first.list && sameLetter(label?.label, first)) break
      else entries.push(entryOf(block, label))
    } else {
      if (block.kind === 'heading' || block.kind === 'row') break
      if (block.kind === 'item') {
        entries.at(-1)!.children.push(entryOf(block, label))
      } else if (label && follows(label.label, entries)) entries.push(entryOf(block, label))
      else if (
        entries.length &&
        !label &&
        (block.runOn || g.isAnswerLine(block) || optionsOfLine(block.text).length)
      ) {
        const inline = optionsOfLine(block.text)
        const texts = inline.length ? inline : [block.text]
        for (const text of texts)
          entries.at(-1)!.children.push({ label: null, printed: text, text, children: [] })
      } else break
    }
    g.at++
  }
  return entries
}

function entryOf(block: Block, label: { label: string; rest: string } | null): Entry {
  const bullet = !label || /^[\p{P}\p{S}]*$/u.test(label.label)
  const text = (bullet ? block.text : label.rest).replace(/^[☐□○❏☑]\s*/u, '')
  const printed = label && block.marker && !bullet ? text : block.text.replace(/^[☐□○❏☑]\s*/u, '')
  return {
    label: bullet ? null : label.label,
    printed,
    text,
    children: [],
    ticked: block.marker === '☐',
  }
}

function follows(label: string, entries: Entry[]): boolean {
  const last = entries.at(-1)?.label
  if (!last) return true
  if (/^\d+$/.test(label)) return Number(label) === Number(last) + 1
  return (
    label.toLowerCase().charCodeAt(0) === last.toLowerCase().charCodeAt(0) + 1 ||
    /^[ivx]+$/i.test(label)
  )
}

function sameLetter(label: string | undefined, first: Block): boolean {
  return label !== undefined && label === listLabel(first.text, first.marker)?.label
}
