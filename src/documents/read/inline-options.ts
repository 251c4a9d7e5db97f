import { tidy } from './block.ts'
import { bareOption, isStockAnswer, isTellTale } from './option-words.ts'

const box = /[☐□○◯❏❑☑☒◻⬜⃞]|\[\s?[xX✓]?\s?\]|\(\s\)/gu

/** The answers printed in one line ("Yes / No / Don't know", "☐ Yes ☐ No", "Agree, disagree"); empty if it is not such a line. */
export function optionsOfLine(line: string): string[] {
  const text = tidy(line).replace(
    /^(?:options?|answers?|responses?|response options|possible answers|please (?:select|tick|choose)[^:]{0,40}|select one|atebion?)\s*:\s*/i,
    '',
  )
  const bare = text.replace(/^[([{]\s*([^()[\]]*?)\s*[)\]}][.]?$/, '$1').replace(/[.;]$/, '')
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

/** The question without the answers printed at its end, and those answers. */
export function cutTrailingOptions(text: string): { text: string; options: string[] } {
  const bracket =
    /^(?<stem>.*?[\p{L}\p{N}?.:)”"’])\s*[([{](?<inside>[^()[\]{}]{2,300})[)\]}]\s*\.?$/u.exec(text)
  if (bracket?.groups) {
    const options = optionsOfLine(bracket.groups.inside ?? '')
    if (options.length >= 2) return { text: bracket.groups.stem ?? '', options }
  }
  const after = /^(?<stem>.*[?:;]["”’)]?)\s*[–—-]?\s*(?<tail>[^?]{2,400})$/u.exec(text)
  if (after?.groups) {
    const options = optionsOfLine(after.groups.tail ?? '')
    if (options.length >= 2) return { text: after.groups.stem ?? '', options }
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
        }
    }
  }
  return { text, options: [] }
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
    while (size > 0 && !isStockAnswer(words.slice(at, at + size).join(' '))) size--
    if (size === 0) return []
    const piece = words.slice(at, at + size).join(' ')
    if (!/^[\p{Lu}☐]/u.test(piece) && found.length > 0 && /^\p{Lu}/u.test(found[0] ?? '')) return []
    found.push(piece)
    at += size
  }
  return found.length >= 2 && new Set(found.map(bareOption)).size === found.length ? found : []
}
