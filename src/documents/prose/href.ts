const schemes = new Set(['https:', 'http:', 'mailto:'])

/** The one spelling of an address that prose may link to, or the reason why it may not. */
export function readHref(typed: string): { href: string } | { refused: string } {
  if (typed.length > 2000) return { refused: 'the address is longer than 2,000 characters' }
  let url: URL
  try {
    url = new URL(typed)
  } catch {
    return { refused: 'links need a whole address that begins with https://, http:// or mailto:' }
  }
  if (!schemes.has(url.protocol)) {
    return { refused: 'links must begin with https://, http:// or mailto:' }
  }
  // https://gov.uk@elsewhere.example reads as gov.uk and leads elsewhere.
  if (url.username || url.password) {
    return { refused: 'the address holds a user name, which can hide where it leads' }
  }
  if (url.protocol === 'mailto:' && !url.pathname.includes('@')) {
    return { refused: 'mailto: needs an e-mail address' }
  }
  // Round and square brackets would end the mark in which the address is typed.
  const href = url.href.replace(/[()[\]\\\s]/g, (c) =>
    `%${c.charCodeAt(0).toString(16)}`.toUpperCase(),
  )
  return url.hostname.startsWith('[')
    ? { refused: 'the address has a number for a name' }
    : { href }
}
