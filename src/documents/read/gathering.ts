import { endsAsking, followsUp, hasQuestion, requests, takesSeveral } from './asking.ts'
import type { Block } from './block.ts'
import { cutTrailingOptions, optionsOfLine } from './inline-options.ts'
import { listLabel } from './label.ts'
import { isStockAnswer, isTellTale, typeOfOptions } from './option-words.ts'
import type { Region } from './regions.ts'
import type { Start } from './start.ts'
import type { ReadPart } from './types.ts'

/** A question while it is read: what has been taken, and the place up to which. */
export class Gathering {
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
  lastWasOption = false
  demographic: boolean
  section: string | null
  apart: boolean
  chapter: number

  constructor(
    blocks: Block[],
    region: Region,
    section: string | null,
    start: Start,
    starts: Set<number>,
  ) {
    this.blocks = blocks
    this.start = start
    this.starts = starts
    this.at = start.at + 1
    this.text = start.text
    this.section = section
    this.apart = region.purpose === 'questions'
    this.chapter = region.chapter
    this.demographic = region.purpose === 'respondent'
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
    const statements =
      this.parts.length > 1 &&
      this.options.length === 0 &&
      this.parts.every((one) => one.options.length === 0 && !endsAsking(one.text))
    if (statements) {
      for (const one of this.parts)
        Object.assign(one, { options: [...options], type: typeOfOptions(options) })
      return
    }
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
