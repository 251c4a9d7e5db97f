/** An element with its name as printed ("w:p"); text stands among the children as strings. */
export interface Xml {
  name: string
  attributes: Record<string, string>
  children: (Xml | string)[]
}

const entity: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const mostDepth = 400

/** The tree of an XML text. A document type is skipped whole: no entity that it declares is ever resolved. Throws if it is not well-formed. */
export function parseXml(text: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [] }
  const open: Xml[] = [root]
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    if (next < 0) break
    if (next > at && open.length > 1) open.at(-1)!.children.push(unescaped(text.slice(at, next)))
    at = next
    if (text.startsWith('<!--', at)) at = after(text, '-->', at)
    else if (text.startsWith('<![CDATA[', at)) {
      const end = after(text, ']]>', at)
      open.at(-1)!.children.push(text.slice(at + 9, end - 3))
      at = end
    } else if (text.startsWith('<?', at)) at = after(text, '?>', at)
    else if (text.startsWith('<!', at)) at = afterDeclaration(text, at)
    else if (text[at + 1] === '/') {
      const end = after(text, '>', at)
      const name = text.slice(at + 2, end - 1).trim()
      if (open.length < 2 || open.pop()!.name !== name) throw new Error(`not well-formed at ${at}`)
      at = end
    } else at = openTag(text, at, open)
  }
  if (open.length !== 1) throw new Error('the XML ends too early')
  const element = root.children.find((child): child is Xml => typeof child !== 'string')
  if (!element) throw new Error('no element')
  return element
}

function openTag(text: string, at: number, open: Xml[]): number {
  const end = tagEnd(text, at)
  const closed = text[end - 2] === '/'
  const source = text.slice(at + 1, closed ? end - 2 : end - 1)
  const space = source.search(/\s/)
  const element: Xml = {
    name: space < 0 ? source : source.slice(0, space),
    attributes: {},
    children: [],
  }
  if (space >= 0) {
    for (const match of source.slice(space).matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
      element.attributes[match[1]!] = unescaped(match[2] ?? match[3] ?? '')
  }
  open.at(-1)!.children.push(element)
  if (!closed) open.push(element)
  if (open.length > mostDepth) throw new Error('nested too deep')
  return end
}

/** A ">" inside a quoted value does not end the tag. */
function tagEnd(text: string, at: number): number {
  let quote = ''
  for (let n = at; n < text.length; n++) {
    const letter = text[n]!
    if (quote) {
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return n + 1
  }
  throw new Error('a tag has no end')
}

function afterDeclaration(text: string, at: number): number {
  let depth = 0
  for (let n = at; n < text.length; n++) {
    if (text[n] === '[') depth++
    else if (text[n] === ']') depth--
    else if (text[n] === '>' && depth <= 0) return n + 1
  }
  throw new Error('a declaration has no end')
}

function after(text: string, mark: string, at: number): number {
  const end = text.indexOf(mark, at)
  if (end < 0) throw new Error(`no ${mark}`)
  return end + mark.length
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (name) return entity[name] ?? ''
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
        ? String.fromCodePoint(code)
        : ''
    },
  )
}

/** The first child of that name. */
export function child(element: Xml | undefined | null, name: string): Xml | undefined {
  return element?.children.find((one): one is Xml => typeof one !== 'string' && one.name === name)
}

/** Every child element of that name, or every child element. */
export function children(element: Xml | undefined | null, name?: string): Xml[] {
  return (element?.children ?? []).filter(
    (one): one is Xml => typeof one !== 'string' && (!name || one.name === name),
  )
}

/** Every element of that name below, in document order. */
export function below(element: Xml, name: string): Xml[] {
  const found: Xml[] = []
  for (const one of children(element)) {
    if (one.name === name) found.push(one)
    found.push(...below(one, name))
  }
  return found
}
