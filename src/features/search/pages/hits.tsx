import { formatDate } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import type { Marked } from '../../finding/index.ts'
import { audienceWords, oneOf } from '../kinds.ts'
import { plain } from '../marked.ts'
import type { FoundHit } from '../named.ts'
import type { Choices } from '../queries/choices.ts'

/** What was found, each with its kind, its title, one passage, where and when. */
export function Hits({ hits, choices }: { hits: readonly FoundHit[]; choices: Choices }) {
  return (
    <ol class="hanse-search__hits">
      {hits.map((hit) => (
        <li>
          <HitOf hit={hit} councils={councilsOf(hit, choices)} />
        </li>
      ))}
    </ol>
  )
}

/** So many councils are named; a record of more is of the whole network. */
const mostCouncils = 3

function councilsOf({ councils, kind }: FoundHit, choices: Choices): string[] {
  if (kind === 'member' || kind === 'person' || councils.length > mostCouncils) return []
  return choices.councils.filter(({ value }) => councils.includes(value)).map(({ name }) => name)
}

const mostWords = 45

function HitOf({ hit, councils }: { hit: FoundHit; councils: readonly string[] }) {
  const facts = [hit.note, councils.join(', '), hit.on && formatDate(hit.on)].filter(Boolean)
  const only = audienceWords(hit.audience)
  const passage = hit.passage.length > 0 ? hit.passage : plain(hit.summary)
  return (
    <article>
      <p class="hanse-search__facts">
        <b>{oneOf(hit.kind)}</b>
        {facts.length > 0 && ` · ${facts.join(' · ')}`}
        {only && (
          <>
            {' '}
            <span class="hanse-search__only">{only}</span>
          </>
        )}
      </p>
      <h3 class="hanse-h4">
        <a href={hit.href}>
          <MarkedText of={hit.title} />
        </a>{' '}
        <DemoMark when={hit.demonstration ?? false} />
      </h3>
      {passage.length > 0 && (
        <p>
          <MarkedText of={shortened(passage)} />
        </p>
      )}
      {hit.byMeaning && (
        <p class="hanse-search__meaning">
          Found by its meaning: it may use other words than yours.
        </p>
      )}
    </article>
  )
}

/** The passage from shortly before its first marked word on. */
function shortened(passage: Marked): Marked {
  let left = mostWords
  const shown: Marked = []
  for (const { text, marked } of passage) {
    const words = text.split(/(?<=\s)/)
    if (words.length > left) {
      if (left > 0) shown.push({ text: `${words.slice(0, left).join('').trimEnd()} …`, marked })
      return shown
    }
    left -= words.length
    shown.push({ text, marked })
  }
  return shown
}

function MarkedText({ of }: { of: Marked }) {
  return <>{of.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
}
