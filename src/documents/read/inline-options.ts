import { tidy } from './block.ts'
import { bareOption, isStockAnswer, isTellTale } from './option-words.ts'

const box = /[☐□○◯❏❑☑☒◻⬜]|\[\s?[xX✓]?\s?\]|\(\s\)/gu

/** The answers printed in one line ("Yes / No / Don't know", "☐ Yes ☐ No", "Agree, disagree"); empty if it is not such a line. */
export function optionsOfLine(line: string): string[] {
  const text = tidy(line).replace(
    /^(?:options?|answers?|responses?|response options|possible answers|please (?:select|tick|choose)[^:]{0,40}|select one|atebion?)\s*:\s*/i,
    '',
  )
  const bare = text
    .replace(/\s*\((?:please )?(?:delete|tick|circle|select|choose|mark)\b[^)]*\)\.?$/i, '')
    .replace(/^[([{]\s*([^()[\]]*?)\s*[)\]}][.]?$/, '$1')
    .replace(/[.;]$/, '')
  const boxes = bare.split(box).map(tidy).filter(Boolean)
  if (
    boxes.length >= 2 &&
    (bare.match(box) ?? []).length >= 2 &&
    boxes.every((one) => one.length <= 120)
  )
    return boxes
  for (const mark of [
    /\s*\/\s*/,
    /\s*\|\s*/,
    /\s*;\s*/,
    /\s*,\s*(?:or\s+|and\s+)?|\s+or\s+/,
    /\s+[–—-]\s+/,
    /\t+| {3,}/,
  ]) {
    const pieces = bare
      .split(mark)
      .map((one) => tidy(one))
      .filter(Boolean)
    if (pieces.length >= 2 && allAnswers(pieces, String(mark).includes('\\/'))) return pieces
  }
  return splitStock(bare)
}

/** The question without the answers printed at its end, those answers, and what is said after them. */
export function cutTrailingOptions(text: string): {
  text: string
  options: string[]
  after: string
} {
  const bracket =
    /^(?<stem>.*?[\p{L}\p{N}?.:)”"’])\s*[([{](?<inside>[^()[\]{}]{2,300})[)\]}]\s*[.,]?\s*(?<after>.*)$/u.exec(
      text,
    )
  if (bracket?.groups) {
    const { stem = '', inside = '', after = '' } = bracket.groups
    const within = cutBracketed(`[${inside}]`)
    if (within.options.length >= 2 && !after)
      return { text: stem, options: within.options, after: within.after }
    const options = optionsOfLine(inside)
    const listed = options.length >= 2 ? options : /[?:]["”’)]?$/.test(stem) ? slashed(inside) : []
    if (listed.length >= 2 && (!after || /[?:][”’)]?$/.test(stem)))
      return { text: stem, options: listed, after }
  }
  const lettered = /^(?<stem>.*?[?:])\s*(?<list>\(?a[).]\s.*)$/iu.exec(text)
  if (lettered?.groups) {
    const options = letteredRun(lettered.groups.list ?? '')
    if (options.length >= 2) return { text: lettered.groups.stem ?? '', options, after: '' }
  }
  const tail = /^(?<stem>.*[?:;]["”’)]?)\s*[–—-]?\s*(?<tail>[^?]{2,400})$/u.exec(text)
  if (tail?.groups) {
    const { stem = '', tail: rest = '' } = tail.groups
    const stop =
      /^(?<first>[^.]{2,120})\.\s+(?<second>\p{Lu}.*)$/u.exec(rest) ??
      /^(?<first>.{2,120}?)\s+(?<second>(?:Comments?|Please|If|Why|Reasons?|Explain)\b.*)$/u.exec(
        rest,
      )
    const before = optionsOfLine(stop?.groups?.first ?? '')
    if (before.length >= 2)
      return { text: stem, options: before, after: stop?.groups?.second ?? '' }
    const options = optionsOfLine(rest)
    const listed = options.length >= 2 || !/:$/.test(stem) ? options : slashed(rest)
    if (listed.length >= 2) return { text: stem, options: listed, after: '' }
  }
  // "Asset owners Strongly Agree/ Agree/ Neutral": the first answer runs into the words before it.
  const slashes = text.split(/\s*\/\s*/)
  if (slashes.length >= 3 && slashes.slice(1).every(isStockAnswer)) {
    const words = (slashes[0] ?? '').split(' ')
    for (let keep = Math.max(1, words.length - 5); keep < words.length; keep++) {
      const first = words.slice(keep).join(' ')
      if (isStockAnswer(first))
        return {
          text: words.slice(0, keep).join(' '),
          options: [first, ...slashes.slice(1).map(tidy)],
          after: '',
        }
    }
  }
  return { text, options: [], after: '' }
}

/** The steps of "on a scale of 1 to 5"; empty if the text has no such scale or one of more than ten steps. */
export function scaleOf(text: string): string[] {
  const found = /\b(?:on )?a scale (?:of|from) (\d{1,2})(?: to | ?[–-] ?)(\d{1,2})\b/i.exec(text)
  const [from, to] = [Number(found?.[1]), Number(found?.[2])]
  if (!found || to <= from || to - from > 10) return []
  return Array.from({ length: to - from + 1 }, (_, n) => String(from + n))
}

/** "Daily/Weekly/Monthly": three short answers or more between slashes; beside spaced slashes "and/or" is one word. */
export function slashed(text: string): string[] {
  const pieces = unbracketed(text)
    .split(/\s\/\s.*\s\/\s/.test(text) ? /\s+[/|]\s*|\s*[/|]\s+/ : /\s*[/|]\s*/)
    .map(tidy)
    .filter(Boolean)
  return pieces.length >= 3 && pieces.every((one) => one.split(' ').length <= 6) ? pieces : []
}

/** "[Yes / No / Not sure. Please provide supporting statement.]" as its answers and what they ask for besides. */
export function cutBracketed(text: string): { options: string[]; after: string } {
  const inside = /^[([](?<list>[^()[\]]{2,300})[)\]]\.?$/u.exec(tidy(text))?.groups?.list ?? ''
  const found = /^(?<list>[^.]*[/|][^.]*)\.\s+(?<after>\p{Lu}.*)$/u.exec(inside)?.groups
  if (!found?.list || !found.after) return { options: [], after: '' }
  const listed = optionsOfLine(found.list)
  return { options: listed.length ? listed : slashed(found.list), after: found.after }
}

function unbracketed(text: string): string {
  return text.replace(/^[([{]\s*([^()[\]{}]*?)\s*[)\]}][.]?$/, '$1')
}

/** "a) New Year’s Eve b) Christmas Eve c) weddings". */
function letteredRun(text: string): string[] {
  const starts: number[] = []
  let from = 0
  for (let n = 0; n < 26; n++) {
    const letter = String.fromCharCode(97 + n)
    const found = new RegExp(`(?:^|\\s)\\(?${letter}[).]\\s`, 'i').exec(text.slice(from))
    if (!found) break
    starts.push(from + found.index)
    from += found.index + found[0].length
  }
  if (starts.length < 2 || starts[0] !== 0) return []
  const pieces = starts.map((start, n) => tidy(text.slice(start, starts[n + 1] ?? text.length)))
  return pieces.every((one) => one.length < 160 && !one.includes('?')) ? pieces : []
}

function allAnswers(pieces: string[], slash: boolean): boolean {
  const stock = pieces.filter((one) => isStockAnswer(one) || isTellTale(one)).length
  if (stock === pieces.length) return true
  return (
    slash && pieces.length >= 3 && stock >= 2 && pieces.every((one) => one.split(' ').length <= 8)
  )
}

/** "Yes No Don't know" in one line, as table cells and PDF lines come out. */
function splitStock(text: string): string[] {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 30) return []
  const found: string[] = []
  let at = 0
  while (at < words.length) {
    let size = Math.min(6, words.length - at)
    // "Neither fair nor unfair Unfair" is two answers.
    if (/^neither$/i.test(words[at]!) && /^n?or$/i.test(words[at + 2] ?? ''))
      size = Math.min(4, size)
    while (size > 0 && !isStockAnswer(words.slice(at, at + size).join(' '))) size--
    if (size === 0) return []
    const piece = words.slice(at, at + size).join(' ')
    if (!/^[\p{Lu}☐]/u.test(piece) && found.length > 0 && /^\p{Lu}/u.test(found[0] ?? '')) return []
    found.push(piece)
    at += size
  }
  return found.length >= 2 && new Set(found.map(bareOption)).size === found.length ? found : []
}
