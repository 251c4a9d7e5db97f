import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'

type Node = DefaultTreeAdapterMap['childNode']

/** A parsed element: name, attributes by name, children; text as strings. */
export type Tree = string | { name: string; attributes: Record<string, string>; children: Tree[] }

const inline = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'small', 'span', 'strong'])
const literal = new Set(['pre', 'textarea'])

function flows(node: Node | undefined): boolean {
  if (!node) return false
  return node.nodeName === '#text' || inline.has(node.nodeName)
}

function read(nodes: Node[], exact: boolean): Tree[] {
  const trees: Tree[] = []
  const kept = nodes.filter((node) => node.nodeName !== '#comment')
  kept.forEach((node, place) => {
    if ('value' in node) {
      let text = exact ? node.value : node.value.replace(/\s+/g, ' ')
      if (!exact && !flows(kept[place - 1])) text = text.trimStart()
      if (!exact && !flows(kept[place + 1])) text = text.trimEnd()
      if (text) trees.push(text)
    } else if ('attrs' in node) {
      const attributes = Object.fromEntries(
        node.attrs
          .map(({ name, value }) => [name, name === 'class' ? value.trim() : value])
          .sort(([a], [b]) => (a! < b! ? -1 : 1)),
      )
      const children = read(node.childNodes, exact || literal.has(node.tagName))
      trees.push({ name: node.tagName, attributes, children })
    }
  })
  return trees
}

/** HTML as a tree in which attribute order and white space that no reader sees do not count. */
export function tree(html: string): Tree[] {
  return read(parseFragment(html).childNodes, false)
}
