import type { ReportBlock, ReportChapter, ReportInline } from '../../../documents/report/types.ts'
import { safeHref } from '../../../ui/prose.tsx'
import { ReportFigure } from './report-figure.tsx'

/** One chapter of a report: numbered headings and paragraphs with addresses of their own, tables, figures, notes at its end. */
export function ChapterText({ chapter, level }: { chapter: ReportChapter; level: 2 | 3 }) {
  const Heading = `h${level}` as 'h2'
  const met = new Set<number>()
  return (
    <>
      {chapter.blocks.map((block) => (
        <BlockText block={block} chapter={chapter} heading={level} met={met} />
      ))}
      {chapter.notes.length > 0 && (
        <section class="hanse-report__notes" aria-labelledby={`notes-${chapter.number}`}>
          <Heading class="hanse-h4" id={`notes-${chapter.number}`}>
            Notes to chapter {chapter.number}
          </Heading>
          <ol>
            {chapter.notes.map(({ number, words }) => (
              <li id={`n${chapter.number}-${number}`}>
                <Words of={words} chapter={chapter} met={met} />{' '}
                <a
                  href={`#r${chapter.number}-${number}`}
                  aria-label={`Back to where note ${number} is met`}
                >
                  Back
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

interface Inside {
  chapter: ReportChapter
  /** Notes met so far: the first mark of each is where the note leads back to. */
  met: Set<number>
}

function BlockText(props: Inside & { block: ReportBlock; heading: 2 | 3 }) {
  const { block, heading, ...inside } = props
  if (block.kind === 'table') return <ReportFigure table={block} />
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul'
    return (
      <List class={block.ordered ? 'hanse-numbers' : 'hanse-bullets'}>
        {block.items.map((item) => (
          <li>
            <Words of={item} {...inside} />
          </li>
        ))}
      </List>
    )
  }
  if (block.kind === 'heading') {
    const Heading = `h${heading}` as 'h2'
    return (
      <Heading class="hanse-h3" id={block.id}>
        <a class="hanse-report__n" href={`#${block.id}`} aria-label={`Heading ${block.number}`}>
          {block.number}
        </a>{' '}
        <Words of={block.words} {...inside} />
      </Heading>
    )
  }
  return (
    <div class="hanse-report__p" id={block.id}>
      <a class="hanse-report__pn" href={`#${block.id}`} aria-label={`Paragraph ${block.number}`}>
        {block.number}
      </a>
      <p>
        <Words of={block.words} {...inside} />
      </p>
    </div>
  )
}

function Words({ of, ...inside }: Inside & { of: readonly ReportInline[] }) {
  return (
    <>
      {of.map((inline) => (
        <Word inline={inline} {...inside} />
      ))}
    </>
  )
}

function Word({ inline, ...inside }: Inside & { inline: ReportInline }) {
  if (inline.kind === 'text') return <>{inline.text}</>
  if (inline.kind === 'note') return <NoteMark number={inline.number} {...inside} />
  const words = <Words of={inline.children} {...inside} />
  if (inline.kind === 'strong') return <strong>{words}</strong>
  if (inline.kind === 'emphasis') return <em>{words}</em>
  const href = safeHref(inline.href)
  return href ? <a href={href}>{words}</a> : words
}

function NoteMark({ number, chapter, met }: Inside & { number: number }) {
  const first = !met.has(number)
  met.add(number)
  return (
    <sup class="hanse-report__mark">
      <a
        id={first ? `r${chapter.number}-${number}` : undefined}
        href={`#n${chapter.number}-${number}`}
        aria-label={`Note ${number}`}
      >
        {number}
      </a>
    </sup>
  )
}
