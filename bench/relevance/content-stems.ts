const small = new Set(
  `a about after again against all also an and any are as at be because been before being between both but by can
  cannot could did do does doing done down during each else every few for from get gets getting going got had has have
  having he her him his how if in into is it its just less many may me might more most much must my never no nobody nor
  not now of off on once one only onto or other our out over own per same shall she should so some somebody still such
  than that the their them then there these they this those through to too under until up upon us very was we were what
  when where which while who whom whose why will with within without would you your`.split(/\s+/),
)

const endings = 'ments ment ness ingly ings ing edly ies ied ers er ed ly es s e y'.split(' ')

/** The content words of a text without their endings; rather too alike than too different. */
export function contentStems(text: string): Set<string> {
  const words = text.toLowerCase().replaceAll(/['’]s\b/g, '')
  return new Set(
    [...words.matchAll(/[\p{L}\p{N}]{2,}/gu)].flatMap(([word]) =>
      small.has(word) ? [] : [stem(word)],
    ),
  )
}

function stem(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3)
  const root = ending ? word.slice(0, -ending.length) : word
  // "stabbed" doubles its last letter, "policies" and "policy" lose theirs.
  return root.replace(/([bdfgklmnprt])\1$/, '$1')
}
