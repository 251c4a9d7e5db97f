import { type Asked, addressOf, isFiltered } from '../asked.ts'
import type { SearchResult } from '../queries/search.ts'

export interface NothingFoundProps {
  asked: Asked
  result: SearchResult
  page: number
  seated: boolean
}

/** Nothing was found: what may help, from the words themselves to the peers. */
export function NothingFound({ asked, result, page, seated }: NothingFoundProps) {
  if (result.total > 0)
    return (
      <p>
        There is nothing on page {page}. Go back to <a href={addressOf(asked)}>the first page</a>.
      </p>
    )
  const without: Asked = { ...asked, kind: null, theme: null, council: null }
  const broad = broaderWords(asked.words)
  return (
    <section aria-labelledby="nothing" class="hanse-measure">
      <h2 class="hanse-h3" id="nothing">
        Nothing was found for “{asked.words}”
      </h2>
      {result.tells ? (
        <p>Try fewer words, or another spelling. A part of a name is enough.</p>
      ) : (
        <p>These words are in nearly every text. Add one that is not.</p>
      )}
      <ul class="govuk-list govuk-list--bullet">
        {isFiltered(asked) && (
          <li>
            <a href={addressOf({ ...without, from: null, until: null })}>
              Look for the same words without filters
            </a>
          </li>
        )}
        {broad.map((words) => (
          <li>
            <a href={addressOf({ ...asked, words })}>Look for “{words}” alone</a>
          </li>
        ))}
        {seated && (
          <li>
            <a href="/peer-questions/new">Ask the councils most like yours</a>
          </li>
        )}
        <li>
          Look through <a href="/members">members</a>, <a href="/themes">themes</a> and{' '}
          <a href="/responses">responses</a>
        </li>
      </ul>
    </section>
  )
}

/** The two longest of several words: they say most. */
function broaderWords(words: string): string[] {
  const all = words.match(/[\p{L}\p{N}]{3,}/gu) ?? []
  if (all.length < 2) return []
  return [...new Set(all)].sort((a, b) => b.length - a.length).slice(0, 2)
}
