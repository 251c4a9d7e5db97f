import type { ResolvedInline } from '../prose/types.ts'
import { plainInline } from '../prose/words.ts'
import type { ResponseDocument } from '../response.ts'
import { brickColours, bricksOf } from './bricks.ts'
import type { ResponseHead } from './head.ts'
import { stylesheet } from './html-style.ts'
import type { WriteOptions } from './options.ts'
import { type Part, partsOf } from './parts.ts'

/** Prints a response as one page that needs no other file: no script, nothing loaded. */
export function writeHtml(document: ResponseDocument, options: WriteOptions = {}): string {
  const { head, parts } = partsOf(document, options)
  return `<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${head.title} – ${head.network}`)}</title>
<meta name="author" content="${escaped(head.network)}">
<meta name="dcterms.created" content="${escaped(document.frozenAt)}">
<style>${stylesheet}</style>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<header>
${headHtml(head)}
</header>
${contents(parts)}
<main id="text">
${parts.map(partHtml).join('\n')}
</main>
</body>
</html>
`
}

function headHtml({ network, title, subtitle, facts }: ResponseHead): string {
  const rows = facts.map(({ term, words, href }) => {
    const shown = href ? `<a href="${escaped(href)}">${escaped(words)}</a>` : escaped(words)
    return `<div><dt>${escaped(term)}</dt><dd>${shown}</dd></div>`
  })
  return `<p class="network">${escaped(network)}</p>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
<dl>
${rows.join('\n')}
</dl>`
}

function contents(parts: Part[]): string {
  const lines: string[] = []
  let inner = false
  for (const part of parts) {
    if (part.kind !== 'heading' || part.level === 3) continue
    const link = `<a href="#${part.id}">${escaped(plainInline(part.words))}</a>`
    if (part.level === 1) {
      if (lines.length > 0) lines.push(inner ? '</ol></li>' : '</li>')
      lines.push(`<li>${link}`)
      inner = false
    } else {
      if (!inner) lines.push('<ol>')
      lines.push(`<li>${link}</li>`)
      inner = true
    }
  }
  if (lines.length === 0) return ''
  lines.push(inner ? '</ol></li>' : '</li>')
  return `<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>
${lines.join('\n')}
</ol>
</nav>`
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'heading': {
      const tag = `h${part.level + 1}`
      return `<${tag} id="${part.id}"${direction(part.words)}>${inlineHtml(part.words)}</${tag}>`
    }
    case 'stance':
      return `<p class="stance">${escaped(part.text)}</p>`
    case 'strength':
      return `${bricksSvg(part)}\n<p class="strength">${escaped(part.text)}</p>`
    case 'paragraph': {
      if (part.number === null)
        return `<p class="inner"${direction(part.words)}>${inlineHtml(part.words)}</p>`
      const label = `aria-label="Paragraph ${escaped(part.number)}"`
      const number = `<a class="number" href="#${part.id}" ${label}>${escaped(part.number)}</a>`
      return `<p class="numbered" id="${part.id}"${direction(part.words)}>${number} ${inlineHtml(part.words)}</p>`
    }
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul'
      const items = part.items.map((item) => `<li${direction(item)}>${inlineHtml(item)}</li>`)
      return `<${tag} class="inner">\n${items.join('\n')}\n</${tag}>`
    }
    case 'dissent':
      return `<p class="dissent"${direction(part.words)}>${inlineHtml(part.words)}</p>`
  }
}

function inlineHtml(words: ResolvedInline[]): string {
  return words
    .map((inline): string => {
      if (inline.kind === 'text') return escaped(inline.text)
      const inner = inlineHtml(inline.children)
      if (inline.kind === 'link') return `<a href="${escaped(inline.href)}">${inner}</a>`
      return inline.kind === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`
    })
    .join('')
}

// A paragraph of Hebrew, Arabic or the like runs from the right.
const direction = (words: ResolvedInline[]) =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(plainInline(words)) ? ' dir="auto"' : ''

const perRow = 50

/** The sentence below says the same, so the picture is hidden from those who cannot see it. */
function bricksSvg({ strength }: Extract<Part, { kind: 'strength' }>): string {
  const bricks = bricksOf(strength)
  const rows = Math.ceil(bricks.length / perRow)
  const rects = bricks.map((brick, i) => {
    const { fill, edge } = brickColours[brick]
    const x = (i % perRow) * 12 + 1
    const y = Math.floor(i / perRow) * 16 + 1
    return `<rect x="${x}" y="${y}" width="10" height="12" fill="${fill}" stroke="${edge}"/>`
  })
  const width = Math.min(bricks.length, perRow) * 12
  const size = `width="${width}" height="${rows * 16}" viewBox="0 0 ${width} ${rows * 16}"`
  return `<svg ${size} aria-hidden="true" focusable="false">${rects.join('')}</svg>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign]!)
