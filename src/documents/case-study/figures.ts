import { amountsOf } from './amounts.ts'
import { sentencesOf } from './sentences.ts'
import type { StudyBlock, StudyFigure, Told } from './types.ts'

const amount = String.raw`\d[\d,]*(?:\.\d+)?`
const figure = new RegExp(
  [
    String.raw`(?<![\d£.,/-])${amount} ?(?:%|per cent\b|percentage points\b)`,
    String.raw`\bone in (?:two|three|four|five|six|seven|eight|nine|ten)\b`,
    String.raw`(?<![\d£.,/–-])\b${amount}(?: out)? of (?:the )?${amount}\b(?! (?:January|February|March|April|May|June|July|August|September|October|November|December))`,
    String.raw`(?<![\d£.,/–#@-])\b${amount}(?: million| thousand)?(?= (?:new |local |more |different |community |council |private |full-time |empty |young |social |affordable )*\p{Ll}{3,})`,
  ].join('|'),
  'giu',
)

/** What is counted in time, pages or numbering is no figure of a result; nor is a year. */
const noFigure =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|am|pm|mm|cm|km|metres?|domains|and|or|to|in|of|on|for|with|from|by|the|when|which|that|until|since|as|at)\b/i
const isYear = (printed: string) => /^(?:19|20)\d\d$/.test(printed)

/** The figures that a block states, each with the words that say what it counts. */
export function figuresOf(block: StudyBlock): Told<StudyFigure>[] {
  return sentencesOf(block.text).flatMap((sentence) => {
    const found = [
      ...[...sentence.matchAll(figure)]
        .filter((match) => counts(sentence, match))
        .map((match) => ({ printed: match[0].trim(), at: match.index })),
      ...amountsOf(sentence)
        .filter(({ role }) => role === 'other')
        .map(({ printed, at }) => ({ printed, at })),
    ].toSorted((one, other) => one.at - other.at)
    return found.map(({ printed, at }) => ({
      value: {
        figure: printed,
        what: whatOf(sentence, at, printed),
        source: sourceOf(sentence),
      },
      place: block.id,
      words: sentence,
    }))
  })
}

function counts(sentence: string, match: RegExpExecArray): boolean {
  const printed = match[0]
  if (isYear(printed)) return false
  if (/%|per cent|percentage|^one in| of /.test(printed)) return true
  const after = sentence.slice(match.index + printed.length).trimStart()
  const before = sentence.slice(Math.max(0, match.index - 14), match.index)
  if (
    /\b(?:step|domain|phase|section|figure|table|part|page|covid|chapter|stage|number|no\.?|aged?|article|the)[ -]$/i.test(
      before,
    )
  )
    return false
  return !noFigure.test(after)
}

/** The clause in which a figure stands, short enough for a line. */
function whatOf(sentence: string, at: number, printed: string): string {
  const after = sentence
    .slice(at + printed.length)
    .split(/[,;:.](?:\s|$)|\s[–-]\s|\s(?:while|whereas|and (?=£|\d|over|more|up|fell|rose))/)[0]!
    .trim()
  if (after.length >= 8) return shortened(after)
  const before = sentence
    .slice(0, at)
    .split(/[,;:](?:\s)|\s[–-]\s/)
    .at(-1)!
    .trim()
  return shortened(`${before} ${printed} ${after}`.trim())
}

function shortened(words: string): string {
  if (words.length <= 140) return words
  return `${words.slice(0, words.lastIndexOf(' ', 140))} …`
}

/** Who is named as the source within the sentence. */
function sourceOf(sentence: string): string {
  const named =
    /\baccording to (?:the )?([\p{L}\d][^,.;]{2,60})/iu.exec(sentence) ??
    /\(source: ([^)]{3,100})\)/i.exec(sentence) ??
    /\bthe (NHS|ONS|Office for National Statistics|Environment Agency) (?:has )?estimated/i.exec(
      sentence,
    ) ??
    /\b(University of \p{Lu}\p{L}+|\p{Lu}\p{L}+ University) (?:found|estimated|evaluated|counted)/u.exec(
      sentence,
    )
  return named?.[1]?.trim() ?? ''
}
