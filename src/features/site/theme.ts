/** What the network office says of a theme. */
export interface ThemeWords {
  name: string
  /** What the network says on it, in a line. */
  line: string
  /** More, in plain paragraphs with simple marks. */
  text: string
}

/** Why a theme was not saved. */
export type ThemeRefusal = 'not-office' | 'unknown-theme' | 'name-taken'

/** Only the office says what the network works on, and no two themes have one address. */
export function whyNotSaveTheme(asked: {
  office: boolean
  /** Of a change: whether the theme is there. */
  found: boolean
  /** Whether another theme has the address already. */
  taken: boolean
}): ThemeRefusal | null {
  if (!asked.office) return 'not-office'
  if (!asked.found) return 'unknown-theme'
  return asked.taken ? 'name-taken' : null
}

/** "Levelling up" → "levelling-up": the last part of a theme's address; "theme" where no letter is left. */
export function themeSlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain || 'theme'
}

/** "/themes/ports" */
export const themeAddress = (slug: string) => `/themes/${slug}`
