const about =
  /^(?:what|which|please (?:provide|give|state|enter|tell us|select|confirm)|enter|are you|do you|is the|how|in (?:what|which)|if you are (?:responding|answering|replying)|on (?:whose )?behalf|who are you|name|email|where|i am|beth yw|ydych chi)\b.*\b(?:your (?:name|full name|e-?mail|email address|job title|organisation|organization|postcode|contact details|address|age|age group|gender|sex|ethnic\w*|religion|role|position|sexual orientation|nationality|telephone|phone)|(?:responding|answering|replying|completing|response) .{0,60}(?:as an individual|on behalf|behalf of|organisation|capacity|personal)|consider yourself (?:to have|disabled)|best describes (?:you|your|the capacity)|ethnic group|gender you identify|disability|capacity (?:are you|in which)|your (?:views|response) (?:expressed|to be (?:treated|kept)|confidential)|response (?:to be )?(?:published|confidential|anonymous)|confidential|contacted|based in|in what capacity|individual or|eich enw|eich sefydliad|eich e-?bost)\b/i

/** Whether a question is about who answers rather than about the proposal. */
export function aboutRespondent(text: string): boolean {
  return (
    text.length < 260 &&
    (about.test(text) ||
      /^(?:(?:your |full |first |last )?names?|surname|e-?mail(?: address)?|organi[sz]ation(?: name)?|job title|postcode|age|gender|ethnicity|address|telephone(?: number)?)\s*[:?]?$/i.test(
        text,
      ))
  )
}
