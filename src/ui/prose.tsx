import type { ComponentChildren } from 'preact'
import type { Block, Inline, Prose } from '../documents/prose/types.ts'

export interface ProseOptions {
  /** What a citation shows, by the council's slug; null leaves it out (unattributed, office only). */
  citation?: ((council: string) => ComponentChildren) | undefined
  /** The strength line of the question, where the text asks for it. */
  strength?: ComponentChildren
  /** The level at which headings in the text begin. */
  level?: 2 | 3 | 4 | 5 | undefined
}

/** The address of a link if it is one that a page may lead to, else null: http(s), mail, own pages. */
export function safeHref(href: string): string | null {
  // A browser reads through white space and control characters in a scheme; so does this.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = href.replace(/[\u0000-\u0020\u007f]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase()
  if (scheme && !['http', 'https', 'mailto', 'tel'].includes(scheme)) return null
  return plain === '' ? null : plain
}

function InlineText({ inline, options }: { inline: Inline; options: ProseOptions }) {
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.children} options={options} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.children} options={options} />
        </em>
      )
    case 'link': {
      const href = safeHref(inline.href)
      const text = <Inlines of={inline.children} options={options} />
      return href ? <a href={href}>{text}</a> : text
    }
    case 'citation':
      return <>{options.citation ? options.citation(inline.council) : inline.council}</>
    case 'strength':
      return <span class="hanse-gen">{options.strength}</span>
  }
}

function Inlines({ of, options }: { of: readonly Inline[]; options: ProseOptions }) {
  return (
    <>
      {of.map((inline) => (
        <InlineText inline={inline} options={options} />
      ))}
    </>
  )
}

function BlockText({ block, options }: { block: Block; options: ProseOptions }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Inlines of={block.children} options={options} />
      </p>
    )
  }
  if (block.kind === 'heading') {
    const Heading = `h${options.level ?? 3}` as 'h3'
    return (
      <Heading class="hanse-h4">
        <Inlines of={block.children} options={options} />
      </Heading>
    )
  }
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List class={block.ordered ? 'hanse-numbers' : 'hanse-bullets'}>
      {block.items.map((item) => (
        <li>
          <Inlines of={item} options={options} />
        </li>
      ))}
    </List>
  )
}

/** A text of the document model as HTML; nothing in it can become markup or a script's address. */
export function ProseText({ prose, ...options }: { prose: Prose } & ProseOptions) {
  return (
    <>
      {prose.map((block) => (
        <BlockText block={block} options={options} />
      ))}
    </>
  )
}

/** Numbered paragraphs with addresses of their own: "7.1" at #p7-1; `null` numbers are headings. */
export function Paragraphs(
  props: { paragraphs: readonly { number: string | null; prose: Prose }[] } & ProseOptions,
) {
  const { paragraphs, ...options } = props
  return (
    <ol class="hanse-paras">
      {paragraphs.map(({ number, prose }) => {
        const id = number === null ? undefined : `p${number.replace(/[^0-9a-z]+/gi, '-')}`
        return (
          <li id={id}>
            {id && (
              <a class="hanse-paras__n" href={`#${id}`} aria-label={`Paragraph ${number}`}>
                {number}
              </a>
            )}
            <ProseText prose={prose} {...options} />
          </li>
        )
      })}
    </ol>
  )
}
