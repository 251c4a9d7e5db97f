/** How a question is marked in print, and what stands after the mark. */
export interface Label {
  /** As printed without "Question", "Q" and closing stops; null where the label has no number. */
  number: string | null
  /** Words before the label that name a series ("Crime" in "Crime Q.1"); '' if none. */
  series: string
  /** The text after the label; '' when the label stands alone. */
  rest: string
  /** Whether the label is in Welsh. */
  welsh: boolean
}

const digits = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}`
const manyDigits = String.raw`\d{1,5}(?:\.\d{1,3}){0,3}`
const suffix = String.raw`(?:\s?\((?:[a-z]|[ivx]{1,4})\)|\.?[a-z](?![\p{L}’'])|\.[ivx]{1,4}(?![\p{L}]))*`
const spelt: Record<string, string> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
}
const generic =
  /^(the |our |your |key |main |core |open |closed |final |specific |general |further |overall |overarching |closing |opening |discussion |consultation |survey |evidence |call for evidence |cfe |specific |optional |additional |multiple choice |introductory )+$/i

const word = new RegExp(
  String.raw`^(?<series>(?:[\p{L}][\p{L}’'&/-]*\s+){0,5}?)` +
    String.raw`(?<name>consultation question|question|cwestiwn|qu?n?(?=[\s.:]*\d)|q(?=[A-Z]{0,2}\d)|c(?=\d{1,2}[.:)]))` +
    String.raw`(?:\s*(?:no|number|rhif)\.?)?\s*[.:#]?\s*` +
    String.raw`(?<id>[A-Z]{0,3}[.-]?${manyDigits}${suffix}|(?:${Object.keys(spelt).join('|')})(?![\p{L}])|[A-Z](?=\s*[.:)–-]|\s*$))` +
    String.raw`(?<stop>\s*[.:;)\]–—-]+\s*|\s+|$)(?<rest>.*)$`,
  'iu',
)
const unnumbered =
  /^(?:consultation |survey |key )?(?:question|cwestiwn)\s*(?:[:–—-]\s*(?<rest>.*))?$/iu

/** Words after a bare "Question 3" that make it a mention, not a label. */
const mention =
  /^(?:asks?|asked|above|below|of|in|is|was|to|and|or|on|for|from|seeks?|sets?|relates?|refers?|concerns?|covers?|about|with|at|by|as|if (?:you )?(?:answered|yes)|only|may|will|would be|which|that|overleaf|please (?:go|skip|move|continue))\b/

/** The number of the paragraph, or a bracket, that stands before a label: "3.12 Question 5:", "[Q1]". */
const paragraphNumber =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s+|[([])(?=(?:consultation\s+)?(?:question|cwestiwn|q)\.?\s?\d)/i

/** The label at the start of a text, if it is labelled as a question: "Question 3.2", "Q1.", "Q.1.a", "Cwestiwn 4:". */
export function questionLabel(printedText: string): Label | null {
  const text = printedText.replace(paragraphNumber, '')
  const found = word.exec(text)
  if (found?.groups) {
    const { series = '', name = '', id = '', stop = '', rest = '' } = found.groups
    if (/^questions$/i.test(name)) return null
    const loose = /^\s*$/.test(stop)
    const twin = /^(?:of \d{1,3}$|[/|–-]\s*(?:cwestiwn|question)\s*\d+$)/i
    if (loose && rest && !twin.test(rest) && (mention.test(rest) || /^[,&]/.test(rest))) return null
    if (/^(?:[,&]|and \d|to \d|\d)/.test(rest) && !rest.includes('?')) return null
    if (/^[A-Za-z]$/.test(id) && loose && rest) return null
    if (/^[a-z]+$/.test(id) && !spelt[id.toLowerCase()]) return null
    const bare = series.trim()
    // Words before the label count only as a short name: "Crime Q.1", never "In answer to question 1".
    if (
      bare &&
      !generic.test(series) &&
      !(
        /^\p{Lu}/u.test(bare) &&
        bare.split(' ').length <= 3 &&
        !/^(?:see|in|for|from|to|if|on|the|this|under|your|please|answer|answers|if)\b/i.test(bare)
      )
    )
      return null
    return {
      number: printed(id),
      series: generic.test(series) ? '' : bare,
      rest: rest.trim().replace(twin, ''),
      welsh: /^c/i.test(name) && !/^con/i.test(name),
    }
  }
  const alone = unnumbered.exec(text)
  if (alone)
    return {
      number: null,
      series: '',
      rest: (alone.groups?.rest ?? '').trim(),
      welsh: /^c\w+stiwn/i.test(text),
    }
  return null
}

export interface BareNumber {
  number: string
  /** Same style, same series: "1.", "1)", "(1)", "D1.", "1.1". */
  style: string
  rest: string
}

const bare = new RegExp(
  String.raw`^(?<open>[([]?)(?<letter>[A-Z]{0,2})(?<id>${digits})(?<tail>[a-zA-Z](?![\p{L}])|\([a-z]\))?(?<stop>\s?[.):\]]+(?=\s|$|\p{L})|\s[–—-]\s|\s+(?=\p{Lu})|$)\s*(?<rest>.*)$`,
  'u',
)

/** A number at the start of a text, or the marker of its list item, that may be a question's. */
export function bareNumber(text: string, marker = ''): BareNumber | null {
  const source = marker && /\d/.test(marker) ? `${marker} ${text}` : text
  const found = bare.exec(source)
  if (!found?.groups) return null
  const { open = '', letter = '', id = '', tail = '', stop = '', rest = '' } = found.groups
  if (!stop.trim() && !/\d\.\d/.test(id) && !letter) return null
  if (/^\d{1,3}%|^\d+(?:st|nd|rd|th)\b/.test(source)) return null
  const dots = id.split('.').length
  return {
    number: letter + id + tail,
    style: `${open}${letter}${'n'.repeat(dots)}${stop.trim()}${marker ? 'm' : ''}`,
    rest: rest.trim(),
  }
}

/** The letter, roman or small number that marks one of several answers or parts: "a)", "(ii)", "B.". */
export function listLabel(text: string, marker = ''): { label: string; rest: string } | null {
  if (/^[([]?(?:[A-Za-z]|[ivxIVX]{1,4}|\d{1,2})[.):\]]*$/.test(marker) && marker)
    return { label: marker.replace(/[^\p{L}\p{N}]/gu, ''), rest: text }
  const found =
    /^(?:[([](?<a>[A-Za-z]|[ivx]{1,4}|\d{1,2})[)\]][.:]?|(?<b>[A-Za-z]|[ivx]{1,4}|\d{1,2})[.):](?!\d))\s*(?<rest>\S.*)$/u.exec(
      text,
    )
  if (!found?.groups) return null
  const label = found.groups.a ?? found.groups.b ?? ''
  const rest = found.groups.rest ?? ''
  if (!/^[([]/.test(text) && /^[a-z]\.[a-z]\./i.test(text)) return null
  return { label, rest }
}

function printed(id: string): string {
  const lower = id.toLowerCase()
  return spelt[lower] ?? id.replace(/\s+/g, '').replace(/[.-]+$/, '')
}
