import { parseProse } from '../../documents/prose/parse.ts'
import { resolveProse } from '../../documents/prose/resolve.ts'
import { withAddresses } from '../../documents/write/text.ts'
import { type StoryKind, storyNames } from './edition.ts'
import { confirmDays } from './subscribing.ts'

export interface EditionLetter {
  network: string
  baseUrl: string
  title: string
  number: number
  editorial: string
  items: readonly { kind: StoryKind; title: string; summary: string; path: string }[]
  /** Where its reader ends the newsletter with one click. */
  endHref: string
}

/** An edition as a letter in plain text: no line broken, each address whole on a line of its own. */
export function editionLetter(edition: EditionLetter): { subject: string; body: string } {
  const { network, baseUrl, title, items } = edition
  const editorial = proseLetter(edition.editorial)
  const stories = items.map(({ kind, title: name, summary, path }) =>
    [storyNames[kind].toUpperCase(), name, firstOf(summary), `${baseUrl}${path}`]
      .filter(Boolean)
      .join('\n'),
  )
  const body = [
    `${network}: ${title}`,
    ...(editorial ? [editorial] : []),
    ...stories,
    `This edition on our site:\n${baseUrl}/editions/${edition.number}`,
    `You get this because you asked for it and confirmed it by a link. To stop it at once:\n${edition.endHref}`,
  ]
  return { subject: `${network}: ${title}`, body: `${body.join('\n\n')}\n` }
}

/** The headers by which a mail program offers to end the newsletter with one click (RFC 2369, RFC 8058). */
export function endHeaders(endHref: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${endHref}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

/** The one letter that somebody gets before they have confirmed: it holds nothing that whoever typed the address could have written. */
export function confirmLetter(given: { network: string; href: string }): {
  subject: string
  body: string
} {
  const { network, href } = given
  return {
    subject: `Do you want the newsletter of ${network}?`,
    body: `Somebody, probably you, asked ${network} to send its newsletter to this address.

If it was you, open this link and press the button there. It works for ${confirmDays} days.

${href}

If it was not you, do nothing: nothing will be sent. On the same page you can tell us never to write to this address again.
`,
  }
}

function proseLetter(text: string): string {
  const plain = {
    cite: (council: string) => [{ kind: 'text' as const, text: council }],
    strength: [],
  }
  return resolveProse(parseProse(text).prose, plain)
    .map((block) =>
      block.kind === 'list'
        ? block.items
            .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${withAddresses(item)}`)
            .join('\n')
        : withAddresses(block.children),
    )
    .join('\n\n')
}

const firstOf = (summary: string) =>
  summary
    .split(/\n\s*\n/)[0]!
    .replace(/\s+/g, ' ')
    .trim()
