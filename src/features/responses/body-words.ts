const withArticle =
  /^(department|ministry|office|cabinet office|home office|treasury|house|senedd|committee|commission|welsh government|scottish government|government)\b/i

/** The name of a government body as it stands within a sentence: "the Department for Transport", "Ofwat". */
export function bodyInSentence(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name
}
