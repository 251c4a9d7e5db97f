import type { ShownFinding } from '../queries/consistency-check.ts'
import { saidTo } from './position-line.tsx'

/** The two passages side by side, the telling words marked. */
export function TwoTexts({ finding }: { finding: ShownFinding }) {
  const { paragraph, label } = finding
  return (
    <div class="hanse-twotexts">
      <div>
        <p class="hanse-kicker">
          In the draft{paragraph && (label ? `, paragraph ${paragraph}` : `, letter, ${paragraph}`)}
        </p>
        <blockquote>
          <Marked text={finding.ours} words={finding.ourWords} />
        </blockquote>
      </div>
      <div>
        <p class="hanse-kicker">On record</p>
        <blockquote>
          <Marked text={finding.theirs} words={finding.theirWords} />
        </blockquote>
        <p class="hanse-small">
          <a href={`/positions/${finding.slug}`}>{finding.title}</a>, {saidTo(finding)}
        </p>
      </div>
    </div>
  )
}

/** A text in which the words that tell are marked. */
function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return <>{text}</>
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const telling = new RegExp(`(?<![\\p{L}\\d])(${escaped.join('|')})(?![\\p{L}\\d])`, 'giu')
  return (
    <>
      {text
        .split(telling)
        .map((part, at) => (at % 2 === 1 ? <mark class="hanse-telling">{part}</mark> : part))}
    </>
  )
}
