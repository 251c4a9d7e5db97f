import { childOptions, type Entry, type ListRole, lastSentence, roleOfList } from './answer-list.ts'
import {
  asks,
  conditional,
  endsAsking,
  followsUp,
  hasQuestion,
  instructs,
  invites,
  requests,
  startsAsking,
  takesSeveral,
} from './asking.ts'
import type { Block } from './block.ts'
import { aboutRespondent } from './demographic.ts'
import { cutTrailingOptions, optionsOfLine, scaleOf, slashed } from './inline-options.ts'
import { listLabel } from './label.ts'
import { isStockAnswer, isTellTale, typeOfOptions } from './option-words.ts'
import { readGrid } from './rating-grid.ts'
import { headsLikeHeading, type Region } from './regions.ts'
import type { Start } from './start.ts'
import type { ReadPart, ReadQuestion } from './types.ts'

/** A question with where it stood, for joining it with its repetition elsewhere. */
export interface Gathered {
  start: Start
  /** Index after the last block that belongs to it. */
  end: number
  /** Whether it stood in a stretch kept for questions, as lists that repeat them do. */
  apart: boolean
  question: Omit<ReadQuestion, 'place'>
}

/** Each start with all that belongs to it: the rest of its text, answers, parts, prompts. */
export function gather(blocks: Block[], regions: Region[], starts: Start[]): Gathered[] {
  const at = new Set(starts.map((start) => start.at))
  return starts.map((start) => new Gathering(blocks, regions, start, at).read())
}

class Gathering {
  blocks: Block[]
  start: Start
  starts: Set<number>
  at: number
  text: string
  options: string[] = []
  parts: ReadPart[] = []
  followUp: string[] = []
  guidance: string[] = []
  several = false
  /** Whether a line said to tick or select, so that a list after it holds answers. */
  ticks = false
  demographic: boolean
  section: string | null
  apart: boolean

  constructor(blocks: Block[], regions: Region[], start: Start, starts: Set<number>) {
    this.blocks = blocks
    this.start = start
    this.starts = starts
    this.at = start.at + 1
    this.text = start.text
    this.section = regions[start.at]!.section
    this.apart = regions[start.at]!.purpose === 'questions'
    this.demographic = regions[start.at]!.purpose === 'respondent'
  }

  read(): Gathered {
    if (this.isTopic()) this.skipToQuestion()
    else if (this.text) this.cutText()
    while (this.at < this.blocks.length && !this.starts.has(this.at)) {
      if (!this.take()) break
    }
    if (this.options.length + this.parts.length === 0) this.options = scaleOf(this.text)
    const { text, options, parts, followUp, guidance } = this
    const ticks = [text, ...guidance].some(takesSeveral)
    const partsType =
      parts.length > 0 &&
      parts.every((part) => part.type === parts[0]!.type) &&
      parts.every((part) => part.label !== null || options.length === 0)
    const own = typeOfOptions(options)
    return {
      start: this.start,
      end: this.at,
      apart: this.apart,
      question: {
        number: this.start.number,
        text,
        type: own === 'open' && partsType && parts.length > 1 ? parts[0]!.type : own,
        multiple: options.length > 0 && (this.several || ticks),
        options,
        parts,
        followUp,
        guidance,
        section: this.section,
        demographic: this.demographic || aboutRespondent(text),
      },
    }
  }

  /** Takes what stands at the reading place, or answers false where the question ends. */
  take(): boolean {
    const block = this.blocks[this.at]!
    const before = this.blocks[this.at - 1]!
    if (block.kind === 'heading' || (this.text && headsLikeHeading(block) && !this.sameBox(block)))
      return this.takeHeading(block)
    if (!this.text) return this.takeText(block)
    if (block.kind === 'row') return this.takeRows()
    if (
      block.runOn &&
      block.bold === before.bold &&
      this.unfinished() &&
      !/[.;]$/.test(this.text) &&
      !this.isAnswerLine(block)
    )
      return this.extend(block)
    const label = block.kind === 'item' ? null : listLabel(block.text, block.marker)
    if (block.kind === 'item' || (label && this.beginsList(label.label))) return this.takeList()
    return this.takeLine(block)
  }

  takeHeading(block: Block): boolean {
    if (this.text && conditional(block.text) && hasQuestion(block.text))
      return this.takePart(null, block.text)
    if (this.text) return false
    if (
      block.level <=
      (this.blocks[this.start.at]!.kind === 'heading' ? this.blocks[this.start.at]!.level - 1 : 0)
    )
      return false
    return this.takeText(block)
  }

  takeText(block: Block): boolean {
    const far = block.kind === 'paragraph' ? this.paragraphsToQuestion() : 0
    // The number of the paragraph is not part of the question.
    const read = this.blocks.slice(this.at, this.at + far + 1)
    const text = read.map((one) => (one.kind === 'row' ? one.cells.filter(Boolean).join(' ') : one.text)).join(' ')
    this.text = text.replace(/^\d{1,3}\.\d{1,3}\.?\s+(?=\p{Lu})/u, '')
    this.cutText()
    this.at += far + 1
    return true
  }

  /** Below a label alone a question may take two paragraphs to set out what it asks about. */
  paragraphsToQuestion(): number {
    for (let n = 0; n <= 3; n++) {
      const block = this.blocks[this.at + n]
      if (!block || this.starts.has(this.at + n) || block.kind !== 'paragraph' || block.text.length > 600) return 0
      if (n > 0 && (/^\d{1,3}\.\d/.test(block.text) || isStockAnswer(block.text) || followsUp(block.text))) return 0
      if (hasQuestion(block.text) || requests(block.text) || invites(block.text)) return n
    }
    return 0
  }

  cutText() {
    const cut = cutTrailingOptions(this.text)
    this.text = cut.text
    if (!cut.options.length) return
    this.options.push(...cut.options)
    if (cut.after && followsUp(cut.after)) this.followUp.push(cut.after)
    else if (cut.after) this.text = `${cut.text} ${cut.after}`
  }

  extend(block: Block): boolean {
    this.text = `${this.text} ${block.text}`
    this.cutText()
    this.at++
    return true
  }

  takeLine(block: Block): boolean {
    const text = block.text
    const options = optionsOfLine(text)
    if (options.length) return this.takeOptions(options)
    const choices = slashed(text)
    if (choices.length && this.options.length === 0 && /[?:]$/.test(this.text))
      return this.takeOptions(choices)
    if (this.isAnswerLine(block) && (this.options.length > 0 || this.answersFollow()))
      return this.takeOptions([text])
    const boxed = this.sameBox(block)
    if (instructs(text)) {
      this.ticks ||= /^[([]?(?:please )?(?:tick|select|choose|check|mark|circle|delete)\b/i.test(
        text,
      )
      this.several ||= takesSeveral(text)
      return this.put(this.guidance, text)
    }
    if (this.takeShortLines()) return true
    const bare =
      this.options.length + this.parts.length + this.followUp.length + this.guidance.length === 0
    if (
      bare &&
      this.unfinished() &&
      (endsAsking(text) || requests(text) || (boxed && !followsUp(text)))
    )
      return this.extend(block)
    const leadsOn =
      !endsAsking(this.text) ||
      /^(?:i|i[’']m|we|my|our|you|your|are|is|as|they|please|select|tick)\b/i.test(text)
    if (bare && leadsOn && /:$/.test(text) && text.length < 80 && this.listFollows())
      return this.extend(block)
    if (conditional(text) && hasQuestion(text)) return this.takePart(null, text)
    if (followsUp(text) && !invites(text) && (boxed || text.length < 400))
      return this.put(this.followUp, text)
    if (
      endsAsking(text) &&
      (boxed || block.runOn || (block.bold && this.blocks[this.start.at]!.bold)) &&
      text.length < 400
    )
      return this.takePart(null, text)
    if (boxed || block.runOn) return this.put(this.guidance, text)
    if (this.options.length === 0 && this.stockFollows() && text.length < 600)
      return this.put(this.guidance, text)
    return false
  }

  put(list: string[], text: string): boolean {
    list.push(text)
    this.at++
    return true
  }

  takePart(label: string | null, text: string): boolean {
    const cut = cutTrailingOptions(text)
    this.parts.push({
      label,
      text: cut.text,
      type: typeOfOptions(cut.options),
      options: cut.options,
      multiple: takesSeveral(text),
    })
    this.at++
    return true
  }

  takeOptions(options: string[]): boolean {
    this.addOptions(options)
    this.at++
    return true
  }

  addOptions(options: string[]) {
    const part = this.parts.at(-1)
    if (
      part &&
      (part.options.length === 0 || !this.blocks[this.at - 1] || this.lastWasOption) &&
      (this.options.length > 0 ||
        endsAsking(part.text) ||
        this.parts.length === 1 ||
        this.parts.some((one) => one.options.length))
    ) {
      part.options.push(...options)
      part.type = typeOfOptions(part.options)
    } else this.options.push(...options)
    this.lastWasOption = true
  }
  lastWasOption = false

  takeList(): boolean {
    const from = this.at
    const entries = this.entries()
    if (
      this.leftBox(this.blocks[from]!) &&
      !entries.some((entry) => isStockAnswer(entry.text) || isTellTale(entry.text))
    ) {
      this.at = from
      return false
    }
    const known = this.options.length > 0
    const last = this.parts.at(-1)
    const stem =
      last && last.options.length === 0 && endsAsking(last.text) && known
        ? last.text
        : (this.lastGuidance() ?? this.text)
    const role: ListRole =
      this.ticks && this.options.length === 0
        ? 'options'
        : roleOfList(stem, entries, this.demographic || aboutRespondent(this.text))
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
        if (answers.some(isTellTale)) this.options.push(...answers)
        else this.guidance.push(...answers)
      } else this.addOptions(answers)
    } else if (role === 'parts') {
      for (const entry of entries) {
        const cut = cutTrailingOptions(entry.text)
        const nested = cut.options.length ? cut.options : childOptions(entry)
        const more =
          nested.length || !entry.children.length
            ? []
            : entry.children.map((child) => child.printed)
        const only = entries.length === 1 && followsUp(entry.text)
        if (only) this.followUp.push(entry.text)
        else
          this.parts.push({
            label: entry.label,
            text: [cut.text, ...more].join(' '),
            type: typeOfOptions(nested),
            options: nested,
            multiple: takesSeveral(entry.text),
          })
      }
    } else {
      for (const entry of entries) {
        const list = followsUp(entry.text) && entries.length === 1 ? this.followUp : this.guidance
        list.push(entry.printed, ...entry.children.map((child) => child.printed))
      }
    }
    return true
  }

  /** A heading such as "Question 3: Inspection" names a topic; the question itself comes further down. */
  isTopic(): boolean {
    const block = this.blocks[this.start.at]!
    const heads = block.kind === 'heading' || block.bold
    return (
      heads &&
      this.start.by === 'labelled' &&
      this.text !== '' &&
      this.text.split(' ').length <= 10 &&
      !asks(this.text) &&
      !startsAsking(this.text) &&
      !/[:;.]$/.test(this.text)
    )
  }

  skipToQuestion() {
    let found = -1
    for (let n = this.at; n < this.blocks.length && n < this.at + 12 && !this.starts.has(n); n++) {
      const block = this.blocks[n]!
      if (block.kind === 'heading' || block.kind === 'row') break
      if (
        isStockAnswer(block.text) ||
        (found >= 0 && followsUp(block.text) && !invites(block.text))
      )
        break
      if (
        block.kind === 'paragraph' &&
        (endsAsking(block.text) || requests(block.text) || invites(block.text))
      )
        found = n
    }
    if (found < 0) return
    this.text = this.blocks[found]!.text
    this.cutText()
    this.at = found + 1
  }

  /** Answers printed as short lines with no mark at all. */
  takeShortLines(): boolean {
    if (this.options.length > 0 || this.parts.length > 0) return false
    const first = this.blocks[this.at]!
    const lines: Block[] = []
    for (let n = this.at; n < this.blocks.length && !this.starts.has(n); n++) {
      const block = this.blocks[n]!
      const own =
        block.kind === 'paragraph' &&
        block.marker === first.marker &&
        block.text.length <= 120 &&
        block.bold === first.bold
      if (
        !own ||
        /[?:]$/.test(block.text) ||
        instructs(block.text) ||
        (followsUp(block.text) && !isTellTale(block.text)) ||
        headsLikeHeading(block)
      )
        break
      if (lines.length && block.box !== first.box) break
      lines.push(block)
    }
    if (lines.length < 2) return false
    const texts = lines.map((line) => line.text)
    const last = lastSentence(this.text)
    const ticked = this.ticks || first.marker === '☐'
    const oneParagraph = lines.slice(1).every((line) => line.runOn)
    const short = texts.every((text) => text.length <= 80 && !/[.;]$/.test(text))
    const known = texts.some((text) => isStockAnswer(text) || isTellTale(text))
    const asked = endsAsking(this.text) || /:$/.test(this.text) || takesSeveral(this.text)
    const picks =
      /\b(?:which|select|tick|choose|how (?:often|long|many|much|old)|when|over how|are you|what is your|who|best describes)\b/i.test(
        last,
      )
    const sameBox = this.sameBox(first)
    if (
      !ticked &&
      !(
        asked &&
        short &&
        (known ||
          ((oneParagraph || sameBox) && lines.length <= 12) ||
          (picks && lines.length <= 12))
      )
    )
      return false
    this.addOptions(texts)
    this.at += lines.length
    return true
  }

  lastGuidance(): string | null {
    const before = this.blocks[this.at - 1]
    return before && this.at - 1 > this.start.at && /:$/.test(before.text) ? before.text : null
  }

  /** The list at the reading place, with what is nested under its entries. */
  entries(): Entry[] {
    const entries: Entry[] = []
    const first = this.blocks[this.at]!
    const depth = first.kind === 'item' ? first.level : 0
    while (this.at < this.blocks.length && !this.starts.has(this.at)) {
      const block = this.blocks[this.at]!
      const label = listLabel(block.text, block.marker)
      if (first.kind === 'item') {
        const inner = block.kind === 'paragraph' && block.list > 0
        if (block.kind !== 'item' && !inner) break
        if (block.kind === 'item' && block.level < depth) break
        if (entries.length && block.runOn && !inner) {
          entries.push(entryOf(block, label))
          this.at++
          continue
        }
        if (entries.length && (inner || block.level > depth))
          entries.at(-1)!.children.push(entryOf(block, label))
        else if (entries.length && block.list !== first.list && sameLetter(label?.label, first))
          break
        else entries.push(entryOf(block, label))
      } else {
        if (block.kind === 'heading' || block.kind === 'row') break
        if (block.kind === 'item') {
          entries.at(-1)!.children.push(entryOf(block, label))
        } else if (label && follows(label.label, entries)) entries.push(entryOf(block, label))
        else if (
          entries.length &&
          !label &&
          (block.runOn || this.isAnswerLine(block) || optionsOfLine(block.text).length)
        ) {
          const inline = optionsOfLine(block.text)
          const texts = inline.length ? inline : [block.text]
          for (const text of texts)
            entries.at(-1)!.children.push({ label: null, printed: text, text, children: [] })
        } else break
      }
      this.at++
    }
    return entries
  }

  takeRows(): boolean {
    const table = this.blocks[this.at]!.table
    const rows: Block[] = []
    while (
      this.at < this.blocks.length &&
      !this.starts.has(this.at) &&
      this.blocks[this.at]!.kind === 'row' &&
      this.blocks[this.at]!.table === table
    ) {
      rows.push(this.blocks[this.at++]!)
    }
    const grid = readGrid(rows, this.text)
    if (!grid) return false
    if (grid.rows.length) {
      for (const text of grid.rows)
        this.parts.push({
          label: null,
          text,
          type: typeOfOptions(grid.options),
          options: grid.options,
          multiple: false,
        })
    } else this.addOptions(grid.options)
    return true
  }

  /** Whether the question stood in a box and the block does not. */
  leftBox(block: Block): boolean {
    const box = this.blocks[this.start.at]!.box
    return box > 0 && block.box !== box
  }

  sameBox(block: Block): boolean {
    const box = this.blocks[this.start.at]!.box
    return box > 0 && block.box === box
  }

  unfinished(): boolean {
    return !hasQuestion(this.text) && !(requests(this.text) && /[.:]$/.test(this.text))
  }

  isAnswerLine(block: Block): boolean {
    return (
      block.text.length < 120 &&
      (isStockAnswer(block.text) ||
        isTellTale(block.text) ||
        /^[☐□○❏☑]/u.test(block.text) ||
        /^(?:yes|no)[,;:]? [–—-]? ?\p{L}/iu.test(block.text))
    )
  }

  answersFollow(): boolean {
    const next = this.blocks[this.at + 1]
    return next !== undefined && !this.starts.has(this.at + 1) && this.isAnswerLine(next)
  }

  listFollows(): boolean {
    const next = this.blocks[this.at + 1]
    return (
      next !== undefined &&
      (next.kind === 'item' ||
        listLabel(next.text, next.marker) !== null ||
        this.isAnswerLine(next))
    )
  }

  /** After one line of explanation the printed answers may still come. */
  stockFollows(): boolean {
    const next = this.blocks[this.at + 1]
    if (!next || this.starts.has(this.at + 1) || next.kind === 'heading') return false
    const bare = listLabel(next.text, next.marker)?.rest ?? next.text
    return isStockAnswer(bare) || optionsOfLine(next.text).length > 1
  }

  beginsList(label: string): boolean {
    return /^(?:a|i|1)$/i.test(label) || this.options.length + this.parts.length > 0
  }
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
