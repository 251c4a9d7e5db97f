import { comparableFigures, type Figure } from './consistency-figures.ts'
import { againstWords, forWords, negators, sidesOf } from './consistency-opposites.ts'
import { isEmptyWord, stem } from './consistency-words.ts'

/** A sentence taken apart, so that another can be held against it. */
export interface Sentence {
  text: string
  /** Beginnings of the words that say what it is about. */
  stems: Set<string>
  /** 1 as it stands, -1 where a "not" or an "oppose" turns it round. */
  turn: 1 | -1
  turning: string[]
  /** The side taken on each matter of the list of opposites, with the word that takes it. */
  sides: Map<number, { sign: 1 | -1; word: string }>
  figures: Figure[]
  /** Years of which it speaks, other than as a deadline. */
  years: string[]
  /** Names of places and bodies. */
  names: Set<string>
  /** Somebody else says it, or it only tells how many say it. */
  quoted: boolean
  /** What it depends on; null where on nothing. */
  condition: Set<string> | null
  force: 'must' | 'may' | null
  forceWord: string
}

const contrast =
  /(?:, not|,? (?:and not|but not|rather than|instead of|as opposed to)) (?:by |from |in |on |at |through |as )?(?:a |an |the )?[^,.;]{2,40}(?=[,.;]|$)/gi
const quiet =
  /\bnot (?:only|just|merely|least|simply)\b|\bno (?:more|less|fewer|later|longer) than\b/gi
const others =
  /^[“"‘']|^according to\b|^(?:the |some |many |a few |one )?(?:[\p{L}]+ ){0,3}(?:says?|said|argues?|argued|claims?|claimed|suggests?|suggested|states|told|proposes|intends?|maintains|writes|wrote|predicts?|fears?|assumes?|estimates?|supports|opposes|welcomes|rejects|wants)\b/iu
/** How many members stand where: true of its own question only. */
const counted =
  /\b(?:members?|councils?|of us|of them|those)\b.*\b(?:agrees?|disagrees?|differ|dissents?|neither|no view|take no side|takes no side)\b|^\d+ of \d+\b/i
const ourselves = /^(?:we|our|key cities)\b/i
const conditional =
  /\b(?:if|unless|provided that|only where|only when|where|as long as|in the event that|once)\b ([^,.;]+)/i

/** Takes a sentence apart. */
export function takenApart(text: string): Sentence {
  const said = text.replace(contrast, ' ').replace(quiet, ' ')
  const spoken = said.replace(/n[’']t\b/gi, ' not ')
  const words = spoken.match(/[\p{L}][\p{L}’'-]*/gu) ?? []
  const low = words.map((word) => word.toLowerCase())
  const turning = low.filter((word) => negators.has(word) || againstWords.has(word))
  const condition = conditional.exec(spoken)?.[1]
  const force = /\b(must|shall|required|duty|mandatory|always)\b/i.exec(spoken)
  const may = /\b(may|might|could|can|sometimes)\b/i.exec(spoken)
  return {
    text,
    stems: stemsOf(low),
    turn: turning.length % 2 === 0 ? 1 : -1,
    turning,
    sides: sidesTaken(low),
    figures: comparableFigures(text),
    years: [
      ...text.matchAll(
        /(?<!\b(?:by|before|until|from) (?:the end of )?)\b((?:19|20)\d\d)\b(?!\s?(?:homes|jobs))/g,
      ),
    ].map(([, year]) => year!),
    names: namesIn(text),
    quoted: (others.test(text) && !ourselves.test(text)) || counted.test(text),
    condition: condition ? stemsOf(condition.toLowerCase().match(/\p{L}+/gu) ?? []) : null,
    force: force ? 'must' : may ? 'may' : null,
    forceWord: (force ?? may)?.[0] ?? '',
  }
}

function stemsOf(words: readonly string[]): Set<string> {
  return new Set(
    words
      .filter(
        (word) =>
          !isEmptyWord(word) &&
          !negators.has(word) &&
          !againstWords.has(word) &&
          !forWords.has(word) &&
          sidesOf(word).length === 0,
      )
      .map(stem),
  )
}

function sidesTaken(words: readonly string[]): Sentence['sides'] {
  const taken: Sentence['sides'] = new Map()
  const both = new Set<number>()
  for (const word of words)
    for (const { matter, sign } of sidesOf(word)) {
      if (taken.has(matter) && taken.get(matter)!.sign !== sign) both.add(matter)
      taken.set(matter, { sign, word })
    }
  // "From national to local": who takes both sides takes none.
  for (const matter of both) taken.delete(matter)
  return taken
}

const noNames =
  /^(?:Government|Governments|Department|Minister|Ministers|Council|Councils|Parliament|Treasury|Act|Bill|White|Paper|Green|Fund|Strategy|Plan|Local|National|Key|Cities|City|Authority|Authorities|The|We|January|February|March|April|May|June|July|August|September|October|November|December|State|Secretary|Tax|VAT|Whitehall)$/

function namesIn(text: string): Set<string> {
  const found = text.matchAll(/(?<=[\p{Ll}\d,’'] )\p{Lu}[\p{L}’'-]+|^In (\p{Lu}[\p{L}]+)/gu)
  return new Set([...found].map((one) => one[1] ?? one[0]).filter((name) => !noNames.test(name)))
}
