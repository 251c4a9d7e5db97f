import { tidy } from './block.ts'

const yes =
  /^(?:yes|ydw|ydym|ydych|ydynt|ydyn|ydy|yw|ie|oes|oedd|byddai|byddwn|byddent|bydd|bydden|dylai|dylid|dylent|dylen|gallai|gellir|gallaf|gwnaf|do|cewch|caf|cytuno)$/
const no =
  /^(?:no|na|nage|naddo|not|anghytuno|nac \p{L}+|na (?:fydd\p{L}*|ddyl\p{L}*|all\p{L}*|ell\p{L}*|wn\p{L}*|ch\p{L}+))$/u
const unsure =
  /^(?:i |we )?(?:don'?t know|do not know|dont know|not sure|unsure|no opinion|no view|no views|no comment|undecided|uncertain|neutral|not applicable|n ?\/? ?a|prefer not to (?:say|answer|disclose|state)|rather not say|can'?t say|cannot say|unable to (?:say|comment|answer)|no preference|neither|neither agree (?:n?or) disagree|not answered|no response|no answer|ddim yn gwybod|ddim yn siwr|dim barn|ansicr|heb benderfynu|gwell gen i beidio a dweud|mae'n well gen i beidio a dweud|amherthnasol|not relevant|don'?t mind|it depends|do not have (?:a|an) (?:view|opinion)|i don'?t have (?:a|an) (?:view|opinion)|don'?t know ?\/ ?not sure|not sure ?\/ ?don'?t know|don'?t know ?\/ ?no opinion|don'?t know ?\/ ?prefer not to say|maybe)$/
const degree =
  /^(?:very|quite|extremely|fairly|somewhat|slightly|mostly|partly|partially|totally|completely|strongly|fully|tend to|generally|broadly|moderately|highly|definitely|probably|not very|not at all|much|a lot|a little|significantly|greatly|no|some|to a (?:great|large|small|moderate|limited) extent|neither)\b/
const scale =
  /^(?:(?:very|quite|extremely|fairly|somewhat|slightly|mostly|partly|partially|totally|completely|strongly|fully|tend to|generally|broadly|moderately|highly|definitely|probably|not very|not at all|not|much|a lot|a little|significantly|greatly|far|about|too) )*(?:agree|disagree|support|oppose|neutral|satisfied|dissatisfied|likely|unlikely|important|unimportant|effective|ineffective|positive|negative|good|poor|bad|excellent|fair|unfair|clear|unclear|useful|helpful|easy|difficult|confident|concerned|aware|familiar|high|medium|low|always|often|sometimes|rarely|never|better|worse|same|the same|more|less|fewer|increase|decrease|positively|negatively|appropriate|inappropriate|reasonable|unreasonable|sufficient|insufficient|well|adequate|inadequate|in favour|against|for|partly|partially|in part|somewhat|a great deal|a lot|a little|not at all|slightly|mostly|completely|definitely|definitely not|probably|probably not|no impact|no effect|no change|no difference|too high|too low|about right|none|other|all|both|too much|too little|right|true|false|in person|maybe|possibly|to some extent|to a (?:great|large|small|moderate|limited|lesser|greater) extent|cytuno|anghytuno|cytuno'n gryf|anghytuno'n gryf|cefnogi|gwrthwynebu|niwtral|cytuno'n rhannol)(?: (?:strongly|somewhat|slightly|in part|in principle|partly|a lot|a little|extent|impact|effect|overall))*$/
const neither = /^(?:neither|ddim yn)\b.{0,40}\b(?:nor|or|nac?)\b.{0,30}$/

/** An option without its list label, tick box, brackets and stops, in lower case, for comparing. */
export function bareOption(text: string): string {
  return tidy(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/^[\s\p{Pd}•·▪◦‣*☐□○●✓❏❑☑☒◻]+/u, '')
    .replace(
      /^(?:[([](?:[a-z]|[ivx]{1,4}|\d{1,2})[)\]]\s*|(?:[a-z]|[ivx]{1,4}|\d{1,2})(?:[):]\s*|\.\s+))(?=\S)/,
      '',
    )
    .replace(/^[([]+|[\])]+$/g, '')
    .replace(/[\s.,;:?!]+$/, '')
    .replace(/^[\s.,;:]+/, '')
    .replace(/;? (?:or|and)$/, '')
}

/** Whether the text is a plain yes or no, in English or Welsh. */
export function isYesOrNo(text: string): boolean {
  const bare = bareOption(text)
  return yes.test(bare) || no.test(bare)
}

/** Whether the text is a stock answer: yes, no, don't know, or a step of a scale. */
export function isStockAnswer(text: string): boolean {
  const bare = bareOption(text)
  if (!bare || bare.length > 60) return false
  return (
    isYesOrNo(bare) ||
    unsure.test(bare) ||
    scale.test(bare) ||
    neither.test(bare) ||
    (degree.test(bare) &&
      bare.split(' ').length <= 4 &&
      scale.test(bare.split(' ').slice(1).join(' ')))
  )
}

/** Whether the text can only be an answer to tick: "Other (please specify)", "None of the above", "Prefer not to say". */
export function isTellTale(text: string): boolean {
  const bare = bareOption(text)
  return (
    unsure.test(bare) ||
    /^(?:other|another|arall|none|all) ?(?:[–—:,(-].*|\(?please.*|of (?:the )?(?:above|these)|option|options)?$|^(?:none|all|any|both|neither) of (?:the|these)|^(?:any )?others?[,:]? ?\(?please|^(?!please|if\b).{0,60}\bplease (?:specify|state|describe|detail|give details|say)\b/.test(
      bare,
    )
  )
}

/** yes-no when Yes and No are there and the rest is doubt; choice for other answers; open for none. */
export function typeOfOptions(options: string[]): 'open' | 'yes-no' | 'choice' {
  if (options.length === 0) return 'open'
  const bare = options.map(bareOption)
  const rest = bare.filter((one) => !yes.test(one) && !no.test(one))
  const both = bare.some((one) => yes.test(one)) && bare.some((one) => no.test(one))
  return both && rest.every((one) => unsure.test(one)) ? 'yes-no' : 'choice'
}
