import { formatDate } from '../../../ui/dates.ts'
import { ProseText } from '../../../ui/prose.tsx'
import { questionOf } from './position-line.tsx'
import type { PositionPage } from './position-props.ts'

/** The anchor of a paragraph: "7.1" is at #p7-1. */
export function paragraphAnchor({
  number,
  place,
}: {
  number: string | null
  place: number
}): string {
  return number === null ? `h${place}` : `p${number.replace(/[^0-9a-z]+/gi, '-')}`
}

/** The paragraphs of a position, each with its own address; with script, each can be copied with its origin. */
export function PositionParagraphs({ page }: { page: PositionPage }) {
  const { position, baseUrl, frame } = page
  if (position.paragraphs.length === 0)
    return <p class="hanse-note">No words were sent to this question, only the stance.</p>
  return (
    <ol class="hanse-paras hanse-position__paras">
      {position.paragraphs.map((paragraph) => {
        const anchor = paragraphAnchor(paragraph)
        const origin = `${frame.network.name}, ${questionOf(position)}, ${
          paragraph.number ? `paragraph ${paragraph.number}, ` : ''
        }${formatDate(position.saidOn)}, ${baseUrl}/positions/${position.slug}#${anchor}`
        return (
          <li id={anchor}>
            {paragraph.number !== null && (
              <a
                class="hanse-paras__n"
                href={`#${anchor}`}
                aria-label={`Paragraph ${paragraph.number}`}
              >
                {paragraph.number}
              </a>
            )}
            <div>
              <ProseText prose={paragraph.prose} />
              {page.origins
                .filter(({ place }) => place === paragraph.place)
                .map((from) => (
                  <p class="hanse-small">
                    {from.wholly ? 'First said' : 'After what was said'} on{' '}
                    {formatDate(from.saidOn)}, in{' '}
                    <a href={`/positions/${from.slug}`}>
                      {from.number ? `paragraph ${from.number}` : 'an earlier position'}
                    </a>
                  </p>
                ))}
              {paragraph.number !== null && (
                <div
                  class="hanse-position__copy"
                  data-copy={`“${paragraph.text}” (${origin})`}
                  data-copy-name="with its origin"
                />
              )}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
