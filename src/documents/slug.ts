/** The words of a title as an address has them: small letters and digits, without accents and apostrophes. */
export function addressWords(title: string): string[] {
  return title
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

const most = 60

/** So many of these words as sixty letters hold, with hyphens between them; empty where the first is longer. */
export function slugOfWords(words: readonly string[]): string {
  let slug = ''
  for (const word of words) {
    if (slug.length + word.length > most) break
    slug += slug ? `-${word}` : word
  }
  return slug
}
