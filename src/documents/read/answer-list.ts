import {
  endsAsking,
  hasQuestion,
  instructs,
  requests,
  startsAsking,
  takesSeveral,
} from './asking.ts'
import { cutTrailingOptions } from './inline-options.ts'
import { bareOption, isStockAnswer, isTellTale } from './option-words.ts'

/** One entry of a list below a question. */
export interface Entry {
  label: string | null
  /** As printed, with its letter. */
  printed: string
  text: string
  children: Entry[]
  /** Printed behind a tick box. */
  ticked?: boolean
}

export type ListRole = 'options' | 'parts' | 'guidance'

const picks =
  /\b(which|select|tick|choose|circle|rank|indicate|preferred|preference|best describes?|one of the following|are you\s*(?:an?|the|responding|answering)?\s*[:?]|i am|i’m|we are|age|gender|sex|ethnic|ethnicity|religion|how old|orientation|role|capacity|type of|kind of|what sort|sector|describes? you|where (?:are|do) you|your organisation|how many|how often|how long|how soon|how far|when|how (?:important|likely|satisfied|effective|useful|clear|easy|difficult|strongly|much)|to what extent|on a scale|pa un|ticiwch|dewiswch)\b/i
const covers =
  /\b(particular(?:ly)? (?:interest\w*|welcome|keen|reference|regard|on|about|consider)|in particular|include|includes|including|such as|consider|considering|specific reference|specifically|for example|e\.g|in relation to|with (?:regard|respect|reference|regards) to|you may|might|could (?:cover|address)|should (?:cover|address|set out|describe)|cover|covering|taking into account|following (?:areas|issues|points|topics|matters|aspects|considerations|themes|proposals|principles|criteria|changes|measures|statements|objectives|information|details)|as follows|views on|comments on|evidence on|information (?:on|about)|details of|please (?:provide|give|describe|explain|set out|outline|tell)|in the following)\b/i

/** What a list below a question is: answers to pick, questions of their own, or what to cover. */
export function roleOfList(stem: string, entries: Entry[], demographic: boolean): ListRole {
  const texts = entries.map((entry) => entry.text)
  const half = texts.length / 2
  const asking = texts.filter(
    (text) => endsAsking(text) || (startsAsking(text) && hasQuestion(text)),
  ).length
  const stock = texts.filter((text) => isStockAnswer(text)).length
  const last = lastSentence(stem)
  const pick = picks.test(last) || takesSeveral(stem)
  if (entries.length >= 2 && entries.every((entry) => entry.ticked)) return 'options'
  if (stock >= 2 && stock >= half) return 'options'
  if (texts.filter((text) => /^(?:yes|no|ydw|oes)\b[\s,;:–—-]/i.test(text)).length >= 2)
    return 'options'
  if (texts.filter((text) => cutTrailingOptions(text).options.length >= 2).length > half)
    return 'parts'
  if (asking >= Math.max(1, half)) return 'parts'
  if (entries.filter((entry) => childOptions(entry).length >= 2).length >= half) return 'parts'
  // Fields to fill in: "First name:".
  if (texts.every((text) => /:$/.test(text))) return 'parts'
  if (texts.some((text) => isTellTale(text))) return 'options'
  if (texts.filter((text) => requests(text)).length >= half) return 'parts'
  if (entries.length < 2) return 'guidance'
  if (
    takesSeveral(stem) ||
    /\b(?:select|tick|choose|which of the following|which (?:one )?of these|best describes?)\b/i.test(
      last,
    )
  )
    return 'options'
  if (covers.test(last) && !/\b(?:which|select|tick|choose)\b/i.test(last))
    return demographic && !/[:]$/.test(stem) ? 'options' : 'guidance'
  const labelled = entries.every((entry) => entry.label !== null)
  if (/\b(?:is|are|be|am|prefer|choose|was)(?: an?| the| to be)?\s*[:;…–-]$/i.test(stem))
    return 'options'
  if (/[:;,…-]$/.test(stem) && hasOpenEnd(stem))
    return pick &&
      !/to what extent|how (?:important|likely|satisfied|effective|useful|clear|easy|difficult|strongly|much)/i.test(
        last,
      )
      ? 'options'
      : labelled
        ? 'parts'
        : 'guidance'
  if (demographic || pick) return 'options'
  const average = texts.reduce((sum, text) => sum + text.split(' ').length, 0) / texts.length
  if (endsAsking(stem) && average <= 4 && entries.length >= 2) return 'options'
  if (/\bfollowing\b/i.test(last)) return 'guidance'
  if (/^(?:do|does|did|is|are|should|would|will|have|has|can|could)\b/i.test(last))
    return labelled && average <= 12 && /\bor\b/.test(last) ? 'options' : 'guidance'
  if (labelled) return 'options'
  if (/^(?:what|how|who|where|when)\b/i.test(last) && endsAsking(stem))
    return average <= 9 && !texts.every((text) => /[;,.]$/.test(text)) ? 'options' : 'guidance'
  return 'guidance'
}

/** The answers nested under an entry, if they are answers. */
export function childOptions(entry: Entry): string[] {
  const texts = entry.children
    .filter((child) => !instructs(child.text))
    .map((child) => child.printed)
  const known = entry.children.filter(
    (child) => isStockAnswer(child.text) || isTellTale(child.text),
  ).length
  return texts.length >= 2 && known >= texts.length / 2 ? texts : []
}

/** The last sentence of a text, which says what a list after it is. */
export function lastSentence(text: string): string {
  const pieces = text.split(/(?<=[.?!])\s+(?=[\p{Lu}(])/u).filter(Boolean)
  const last = pieces.at(-1) ?? text
  return instructs(last) || bareOption(last).length < 12
    ? `${pieces.at(-2) ?? ''} ${last}`.trim()
    : last
}

function hasOpenEnd(stem: string): boolean {
  return !/\?["”’')\]]*\s*[:;…-]?$/.test(stem)
}
