const interrogative =
  /^(?:and |but |so |also,? |finally,? |overall,? |firstly,? |secondly,? |in (?:your|addition)[^,]{0,60}, |(?:if|when|where|given|considering|thinking|based|looking|for|with|as|under|to what)[^,?]{0,140}, )?(?:what|which|who|whom|whose|when|where|why|how|do|does|did|is|are|was|were|will|would|should|shall|could|can|may|might|have|has|had|to what extent|in what|in which|on what|at what|by what|for what|from what|with what|over what|beth|sut|pa|pam|pwy|ble|pryd|faint|ydych|a ydych|a oes|oes|a yw|a ddylai|a fyddai|i ba raddau|ym mha|pa mor|a hoffech|a allwch)\b/i
const request =
  /^(?:\(?if [^,]{0,80}, )?(?:please (?:also )?(?:provide|give|tell|describe|explain|set out|share|outline|list|indicate|state|specify|identify|rank|rate|select|tick|choose|use|comment|add|let us|enter|suggest|detail|submit|include|say|confirm|name|expand|elaborate)|tell us|(?:list|set out|suggest|estimate|identify|state|provide|give|share|comment on) (?:any|all|the|your|an?|us|details|evidence|examples|other)\b|describe|explain|outline|rhowch|nodwch|esboniwch|disgrifiwch|dywedwch)\b/i
const invitation =
  /\b(?:we|government|the (?:department|commission|review|committee|inquiry|panel))\s+(?:would |also |particularly |especially |therefore |is |are |will )*(?:welcomes?|invites?|inviting|seeks?|seeking|interested in|like|keen|asks?|asking|want|wants|looking for)\b[^.]*\b(?:views?|comments?|evidence|responses?|answers?|questions?|information|hear|know|understand|thoughts|examples|feedback|input|submissions?)\b/i

/** Whether a sentence in the text ends with a question mark. */
export function hasQuestion(text: string): boolean {
  return /[\p{L}\p{N})\]"”’'%.…] ?\?+(?=[\s"”’')\].,;:]|$)/u.test(text)
}

/** Whether the text ends by asking: a question mark with nothing but a bracket or short instruction after it. */
export function endsAsking(text: string): boolean {
  return /\?["”’')\]]*(?:\s*(?:[([][^()[\]]{0,200}[)\]]|(?:please|tick|select|choose|\(?if)\b[^.?]{0,160}\.?))?[.]?$/i.test(
    text,
  )
}

/** Whether the text begins as a question does, question mark or not. */
export function startsAsking(text: string): boolean {
  return interrogative.test(text)
}

/** Whether the text tells the respondent to say something ("Please describe", "Tell us"). */
export function requests(text: string): boolean {
  return request.test(text)
}

/** Whether the text calls for views without a question mark ("We would welcome views on"). */
export function invites(text: string): boolean {
  return (
    invitation.test(text) ||
    /\b(?:interested in|keen to hear(?: about)?|like to (?:know|hear|understand)(?: about| whether| how)?|welcome)\s*[:,–-]?$/i.test(
      text,
    ) ||
    /^(?:views|comments|evidence|responses) (?:are|is) (?:invited|sought|welcome|requested|particularly)/i.test(
      text,
    )
  )
}

/** Whether the text wants an answer from the reader. */
export function asks(text: string): boolean {
  return (
    hasQuestion(text) ||
    requests(text) ||
    (startsAsking(text) &&
      !/^(?:when|where|if|as|given|for|with|under|which|who|may|will|can|do|have|had|has|is|are|is|to)\b/i.test(
        text,
      ) &&
      text.length < 400)
  )
}

/** Whether the reader is spoken to, or an opinion is wanted, as in a question to a respondent. */
export function addressesReader(text: string): boolean {
  return /\b(?:you|your|yours|yourself|respondents?)\b|\bto what extent\b|\bhow (?:far|might|could|should|can|best|effective|well|important|likely|would|much|many|do)\b|\bwhat (?:are|would|is|other|more|further|steps|evidence|impacts?|barriers|changes|role|measures|additional|factors|do|should|could|can|type|kind)\b|\b(?:should|is there|are there)\b|\bdo we\b|\b(?:chi|eich)\b/i.test(
    text,
  )
}

const followUp =
  /^\(?(?:if (?:so|not|yes|no|you|your|other|any|applicable|possible|relevant|this|“|"|'|‘|answer|agree|disagree|neither|appropriate|there|either|none)|os |please\b|why(?: not)?\b.{0,60}\??$|why do you|explain\b|give (?:reasons|details|examples|your)|provide (?:details|evidence|reasons|examples|your|any)|what (?:are|is) (?:your|the) (?:reasons?|rationale)|(?:can|could|would) you (?:please |also )?(?:provide|give|explain|expand|share|describe|tell|elaborate)|tell us|any (?:other |further |additional )?comments|(?:further |additional |other |your |free.?text |general )?(?:comments|reasons?|explanation|evidence|answer|response|details|views)\s?:?$|in (?:your|answering|responding)|when (?:answering|responding|you)|we (?:would|are|will|particularly|also|welcome|encourage)|for example|examples? |you (?:may|might|can|should|could)|your (?:answer|response|comments)|(?:rhowch|esboniwch|nodwch|eglurwch|pam|beth yw eich rhesymau)\b|(?:set out|describe|outline|share) |do you have any (?:further |other |additional )?(?:comments|evidence) (?:to support|on (?:your|this|the above))|(?:what|is there any|do you have any|are you aware of any) (?:evidence|data)\b.{0,80}(?:support|base|basis|your (?:answer|view|response))|(?:this|these) (?:could|might|may) include|(?:consider|considering|note|including)\b)/i

/** Whether a paragraph after a question only asks for more about its answer. */
export function followsUp(text: string): boolean {
  return followUp.test(text)
}

/** Whether the text only applies to some answers ("If yes, …"). */
export function conditional(text: string): boolean {
  return /^\(?(?:if\b|os\b|for those who\b|where you\b|in case\b)/i.test(text)
}

/** How to answer and where: "Tick all that apply", "Select one option", "Maximum 250 words", an empty answer box. */
export function instructs(text: string): boolean {
  return /^[([]?(?:please )?(?:tick|select|choose|check|mark|delete|rank|circle|highlight|ticiwch|dewiswch)\b.{0,140}$|^[([]?(?:free.?text|open text|text box|comment box|answer box|open (?:question|response|answer)|free format|max(?:imum)?\b|up to \d+|\d+ words?|word limit|single choice|multiple choice|optional|required|mandatory|one answer|yes ?\/ ?no question|not (?:mandatory|required))\b.{0,80}[)\].]?$|^[_.…\s]{3,}$/i.test(
    text,
  )
}

/** Whether more than one answer may be ticked. */
export function takesSeveral(text: string): boolean {
  return /\b(?:(?:tick|select|choose|check|mark|indicate) (?:all|any|as many|one or more|up to|your top|the (?:two|three|four|five)|(?:two|three|four|five|multiple))|all (?:that|which) apply|(?:any|all) of the (?:following )?that apply|more than one (?:answer|option|box)|multiple (?:answers|options|choices|selections)|(?:tick|select) more than one|rank\b|pob un sy)/i.test(
    text,
  )
}

/** Whether the writer goes on after the question mark: "Is that too long? We think so." */
export function answeredByWriter(text: string): boolean {
  return /\?["”’)]?\s+(?:we|our|it|they|this|that|these|the|there|yes|no|not)\b[^?]*\.$/i.test(text)
}
