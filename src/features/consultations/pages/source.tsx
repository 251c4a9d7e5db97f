import { formatBytes, formatNumber } from '../../../ui/numbers.ts'
import type { KeptDocument } from '../queries/overview.ts'
import type { SourceLine } from '../queries/source.ts'

interface Source {
  /** The address of the consultation. */
  at: string
  /** Whether the reader may make questions of blocks: the office, while checking. */
  adds?: boolean

  blocks: readonly SourceLine[]
  documents: readonly KeptDocument[]
  /** Which question starts in which block. */
  starts: ReadonlyMap<string, { id: string; label: string }[]>
  /** Whether the document is longer than what is shown. */
  cut: boolean
}

/** The document as it was read, block by block; each can become a question, and leads back to those that start in it. */
export function SourcePane({ at, adds = false, blocks, documents, starts, cut }: Source) {
  return (
    <aside class="hanse-source" aria-labelledby="source">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="source">
          The document
        </h2>
        <span class="hanse-note hanse-source__files">
          {documents.map((document) => (
            <a href={`/documents/${document.id}`}>
              {document.name} ({formatBytes(document.size)})
            </a>
          ))}
        </span>
      </div>
      {blocks.length === 0 ? (
        <p class="hanse-note">There is no document to read beside: this was typed in by hand.</p>
      ) : (
        // A region that scrolls must be reachable by keyboard.
        <div class="hanse-source__text" tabIndex={0} role="region" aria-labelledby="source">
          {blocks.map((block) => (
            <Block block={block} starts={starts.get(block.place) ?? []} at={at} adds={adds} />
          ))}
          {cut && (
            <p class="hanse-note">
              The document goes on. This page shows its first {formatNumber(blocks.length)}{' '}
              paragraphs; the whole of it is in the file.
            </p>
          )}
        </div>
      )}
    </aside>
  )
}

function Block({
  block,
  starts,
  at,
  adds,
}: {
  block: SourceLine
  starts: { id: string; label: string }[]
  at: string
  adds: boolean
}) {
  const kind =
    block.kind === 'item' ? `item hanse-source__item--${Math.min(block.level ?? 1, 4)}` : block.kind
  return (
    <div
      id={`place-${block.place}`}
      class={`hanse-source__block hanse-source__block--${kind}${starts.length > 0 ? ' hanse-source__block--asks' : ''}`}
    >
      <p>{block.text}</p>
      <p class="hanse-source__deeds">
        {starts.map(({ id, label }) => (
          <a href={adds ? `#question-${id}` : `${at}#question-${id}`}>{label}</a>
        ))}
        {adds && (
          <a href={`${at}/questions?add=${encodeURIComponent(block.place)}#add`}>
            {starts.length > 0 ? 'Add another' : 'Add as a question'}
            <span class="govuk-visually-hidden">: {block.text.slice(0, 60)}</span>
          </a>
        )}
      </p>
    </div>
  )
}
