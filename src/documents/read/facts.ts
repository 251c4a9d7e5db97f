import type { Block } from './block.ts'
import { tidy } from './block.ts'
import { datesIn, type PrintedDate } from './dates.ts'
import { attribute, elementsWhere, type HtmlDocument, linesOf, textOf } from './html-blocks.ts'
import { nationsIn } from './nations.ts'
import type { Nation } from './types.ts'

/** What a page says of the consultation as a whole; null where it says nothing. */
export interface Facts {
  title: string | null
  body: string | null
  opens: string | null
  closes: string | null
  closesTime: string | null
  nations: Nation[] | null
}

/** Whether a page is a consultation's landing page (dates, department, documents) and not the document. */
export function isLandingPage(page: HtmlDocument): boolean {
  const main = elementsWhere(page, (e) => e.tagName === 'main')[0]
  const classes = main ? attribute(main, 'class') : ''
  if (/\b(?:html-publication)\b/.test(classes)) return false
  const text = textOf(page)
  const signs = [
    /\b(?:consultation|call-for-evidence)\b/.test(classes),
    /\bThis (?:consultation|call for evidence) (?:ran from|closes? (?:at|on)|opens|is open)|ymgynghoriad hwn/i.test(
      text,
    ),
    /\b(?:Consultation|Call for evidence) description\b/i.test(text),
    /\bWays to respond\b|\bDocuments\b/.test(text),
    elementsWhere(page, (e) => e.tagName === 'dt' && /^(?:From|Oddi wrth)\b/.test(textOf(e)))
      .length > 0,
  ]
  return signs.filter(Boolean).length >= 3
}

/** The facts that a web page of the consultation, landing page or document, states in its marked-up head. */
export function factsOfPage(page: HtmlDocument): Facts {
  const text = linesOf(elementsWhere(page, (e) => e.tagName === 'main')[0] ?? page).join('\n')
  const title =
    elementsWhere(page, (e) => e.tagName === 'h1')[0] ??
    elementsWhere(page, (e) => e.tagName === 'title')[0]
  const scope = elementsWhere(page, (e) => /\bdevolved-nations\b/.test(attribute(e, 'class')))[0]
  return {
    ...runningDays(text),
    title: title ? textOf(title) || null : null,
    body: bodiesOf(page),
    nations: scope ? nationsIn(textOf(scope)) : scopeIn(text),
  }
}

/** The facts that the prose of a document states; looser than a page's marked-up head. */
export function factsOfBlocks(blocks: Block[]): Facts {
  const title = blocks
    .slice(0, 30)
    .find(
      (block) =>
        block.kind === 'heading' &&
        block.text.length > 8 &&
        !/^(?:contents|applies to|about this|foreword|question|\d)/i.test(block.text),
    )
  const text = blocks.map((block) => block.text).join('\n')
  return {
    ...runningDays(text),
    title: title?.text ?? null,
    body: responsibleBody(blocks),
    nations: scopeIn(text),
  }
}

/** The first answer to each fact, from the most to the least trusted page. */
export function firstOf(all: Facts[]): Facts {
  const pick = <K extends keyof Facts>(key: K): Facts[K] =>
    (all.find((facts) => facts[key] !== null)?.[key] ?? null) as Facts[K]
  const closing = all.find((facts) => facts.closes !== null)
  return {
    title: pick('title'),
    body: pick('body'),
    opens: pick('opens'),
    closes: closing?.closes ?? null,
    closesTime:
      closing?.closesTime ??
      all.find((facts) => facts.closes === closing?.closes && facts.closesTime)?.closesTime ??
      null,
    nations: pick('nations'),
  }
}

function bodiesOf(page: HtmlDocument): string | null {
  const from = elementsWhere(
    page,
    (e) => e.tagName === 'dt' && /^(?:From|Oddi wrth|Gan)\b/.test(textOf(e)),
  )[0]
  const parent = from?.parentNode
  if (from && parent) {
    const after = parent.childNodes
      .slice(parent.childNodes.indexOf(from) + 1)
      .find((n) => n.nodeName === 'dd')
    if (after && 'tagName' in after) {
      const links = elementsWhere(
        after,
        (e) => e.tagName === 'a' && !/^#/.test(attribute(e, 'href')),
      ).map(textOf)
      const names = links.length ? links : [textOf(after)]
      if (names.some(Boolean)) return names.filter(Boolean).join('; ')
    }
  }
  const logos = elementsWhere(page, (e) =>
    /\borganisation-logos?__(?:name)\b|gem-c-organisation-logo__name/.test(attribute(e, 'class')),
  )
  const names = logos.map(textOf).filter(Boolean)
  return names.length ? [...new Set(names)].join('; ') : null
}

function responsibleBody(blocks: Block[]): string | null {
  const at = blocks.findIndex((block) =>
    /^(?:body(?: ?\/ ?bodies)?|bodies) responsible\b/i.test(block.text),
  )
  if (at >= 0) {
    const inline = /:\s*(\S.{3,120})$/.exec(blocks[at]!.text)?.[1]
    return inline ?? blocks[at + 1]?.text ?? null
  }
  const named = blocks
    .slice(0, 12)
    .find(
      (block) =>
        block.text.length < 80 &&
        /^(?:(?:HM |UK )?(?:Department|Ministry|Office|Home Office|Cabinet Office|HM Treasury|Welsh Government|Scottish Government|Llywodraeth Cymru|Law Commission)\b)/.test(
          block.text,
        ),
    )
  return named?.text ?? null
}

function scopeIn(text: string): Nation[] | null {
  const applies =
    /\b(?:applies to|yn berthnasol i)\s+((?:(?:England|Scotland|Wales|Northern Ireland|Great Britain|the UK|the whole of the UK|Lloegr|Cymru|yr Alban|Gogledd Iwerddon)(?:,? (?:and|a|ac)\s|, )?)+)/.exec(
      text,
    )
  if (applies) return nationsIn(applies[1] ?? '')
  const scope =
    /\b(?:geographical (?:scope|coverage)|territorial extent|these proposals (?:relate|apply) to|this (?:consultation|call for evidence) (?:relates|applies|covers|is for))[^.\n]{0,20}[:\n]?([^.]{0,160})/i.exec(
      text,
    )
  return scope ? nationsIn(scope[1] ?? '') : null
}

function runningDays(text: string): Pick<Facts, 'opens' | 'closes' | 'closesTime'> {
  // The state of the page is not a date: "Closed consultation … Published 12 August".
  text = text.replace(/\b(?:open|closed) (?:consultation|call for evidence)\b/gi, '')
  const dates = datesIn(text)
  const none = { opens: null, closes: null, closesTime: null }
  if (!dates.length) return none
  const span = spanIn(text, dates) ?? shortSpanIn(text, dates)
  const opening = dates.find((date) =>
    /\b(?:opens?|opened|launch(?:ed|es)?|began|begins|starts?|started|published|issued|cyhoeddwyd|agor)(?: (?:on|at|date|in))*:?\s*$/i.test(
      before(text, date),
    ),
  )
  const closing = span?.closes ?? closingIn(text, dates)
  return {
    opens: span?.opens.day ?? opening?.day ?? null,
    closes: closing?.day ?? null,
    closesTime: closing?.time ?? null,
  }
}

/** "ran from 3 May 2022 to 11:45pm on 4 July 2022". */
function spanIn(
  text: string,
  dates: PrintedDate[],
): { opens: PrintedDate; closes: PrintedDate } | null {
  for (let n = 0; n + 1 < dates.length; n++) {
    const [first, second] = [dates[n]!, dates[n + 1]!]
    const between = text.slice(first.end, second.at)
    const lead = before(text, first)
    if (first.day >= second.day) continue
    // Rents too run "from 1 April to 31 March".
    if (!consulting.test(`${sentenceBefore(text, first)} ${between}`)) continue
    if (
      /^\s*(?:\([^)]*\)\s*)?(?:to|until|and (?:will )?(?:run|runs|ran|close|closes|closed|end|ends|conclude)s?\b[^.]{0,60}|and will (?:run|close|end|conclude)[^.]{0,40}|–|-|—|hyd|tan)\s*$/i.test(
        between,
      ) &&
      /\b(?:from|between|duration|period|began|begins|opened|opens|launched|starts?|started|rhwng|o|consultation dates?|run)\b[^.]{0,40}$/i.test(
        lead,
      )
    )
      return { opens: first, closes: second }
  }
  return null
}

/** "from 21 October to 16 December 2030": the first day has the year of the second, or the one before. */
function shortSpanIn(
  text: string,
  dates: PrintedDate[],
): { opens: PrintedDate; closes: PrintedDate } | null {
  for (const closes of dates) {
    const lead = text.slice(Math.max(0, closes.at - 140), closes.at)
    const first =
      /\b(?:from|between|duration:?|dates?:?|runs?:?|open:?)\s[^.]{0,30}?(\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+)\s*(?:to|until|and|–|-|hyd)\s*(?:\p{L}+day\s+)?$/iu.exec(
        lead,
      )
    if (
      !first ||
      !/\b(?:consultation|call for evidence|survey|inquiry|duration|runs?|ran|open)\b/i.test(lead)
    )
      continue
    const year = Number(closes.day.slice(0, 4))
    const opens = [year, year - 1]
      .flatMap((one) => datesIn(`${first[1]} ${one}`))
      .find((one) => one.day < closes.day)
    if (opens) return { opens: { ...opens, at: closes.at, end: closes.at }, closes }
  }
  return null
}

const consulting =
  /\b(?:consultation|call for evidence|survey|inquiry|review|duration|responses?|ymgynghoriad|runs?|ran|open)\b/i

/** The sentence up to a date, and the line above where the sentence has hardly begun. */
function sentenceBefore(text: string, date: PrintedDate): string {
  const pieces = text.slice(Math.max(0, date.at - 140), date.at).split(/[.!?]\s|\n/)
  const own = pieces.at(-1) ?? ''
  return own.trim().length < 12 ? `${pieces.at(-2) ?? ''} ${own}` : own
}

function closingIn(text: string, dates: PrintedDate[]): PrintedDate | null {
  const scored = dates.map((date): number => {
    const lead = before(text, date)
    const own = text.slice(date.at, date.end + 30)
    if (/\b(?:clos(?:es?|ed|ing)(?: date)?|deadline|final date|cau)\b[^.]{0,60}$/i.test(lead))
      return 3
    if (
      /\b(?:respon(?:se|ses|d)|repl(?:y|ies)|write|written|say|send|sent|arrive|inviting|invited|submi(?:t|tted|ssions?|tting)|comments?|views|evidence|returned?|received|reach us|ymateb\w*)\b[^.]{0,90}\b(?:by|until|before|no later than|on or before|erbyn)\s*$/i.test(
        lead,
      )
    )
      return 2
    if (
      /\b(?:until|run to|open (?:until|to)|ends?|ending|concludes?|no later than)\b[^.]{0,20}$/i.test(
        lead,
      ) ||
      /clos(?:es|ing)/i.test(own.slice(date.end - date.at))
    )
      return 1
    return 0
  })
  const best = Math.max(0, ...scored)
  return best > 0 ? (dates[scored.indexOf(best)] ?? null) : null
}

function before(text: string, date: PrintedDate): string {
  return tidy(text.slice(Math.max(0, date.at - 140), date.at))
    .concat(' ')
    .replace(/\s+$/, ' ')
}
