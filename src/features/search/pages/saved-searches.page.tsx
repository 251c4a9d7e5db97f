import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import type { SavedSearch } from '../queries/saved.ts'
import { rhythms, rhythmWords } from '../saved-search.ts'
import { askedWords } from './asked-words.ts'

/** The searches that a person keeps, each with its feed and its letters. */
export function savedSearchesPage(props: {
  frame: Frame
  saved: readonly SavedSearch[]
  baseUrl: string
}): VNode {
  const { frame, saved, baseUrl } = props
  return (
    <Workspace
      {...frame}
      title="Saved searches"
      breadcrumbs={[{ label: 'Your account', href: '/account' }]}
    >
      <h1 class="hanse-h1">Saved searches</h1>
      {saved.length === 0 ? (
        <Empty
          title="You keep no search yet"
          step={{ label: 'Search for something', href: '/search' }}
        >
          <p>
            A saved search tells you of what is new: in a feed, or by one letter a day or a week.
            Search for something, then choose “Save this search”.
          </p>
        </Empty>
      ) : (
        <p class="hanse-lead">
          You find in them what you may read on that day. All of them together write you one letter
          a day at most.
        </p>
      )}
      {saved.map((one) => (
        <One key={one.id} one={one} frame={frame} baseUrl={baseUrl} />
      ))}
    </Workspace>
  )
}

function One({ one, frame, baseUrl }: { one: SavedSearch; frame: Frame; baseUrl: string }) {
  const { id, name, query, letters, feedKey } = one
  const small = 'govuk-button--secondary hanse-button--small'
  const of = <span class="govuk-visually-hidden"> of {name}</span>
  const deed = (action: string, words: string, hidden: Record<string, string> = {}) => (
    <Form action={action} csrf={frame.csrf()} hidden={{ id, ...hidden }}>
      <button type="submit" class={`govuk-button ${small}`}>
        {words}
        {of}
      </button>
    </Form>
  )
  return (
    <section class="hanse-section hanse-saved" aria-labelledby={`search-${id}`}>
      <h2 class="hanse-h3" id={`search-${id}`}>
        <a href={`/search?${query}`}>{name}</a>
      </h2>
      <p class="hanse-note">{askedWords(query)}</p>
      <Form
        action="/saved-search-letters"
        csrf={frame.csrf()}
        hidden={{ id }}
        class="hanse-saved__letters"
      >
        <label for={`letters-${id}`}>Letters{of}</label>
        <select class="govuk-select" id={`letters-${id}`} name="letters">
          {rhythms.map((rhythm) => (
            <option value={rhythm} selected={rhythm === letters}>
              {rhythmWords[rhythm]}
            </option>
          ))}
        </select>
        <Button classes={small} text="Change letters" />
      </Form>
      {feedKey ? (
        <p class="hanse-anywhere">
          Feed (Atom), for you alone: whoever has the address reads what you may read.
          <br />
          <a href={`/search/feeds/${feedKey}`}>{`${baseUrl}/search/feeds/${feedKey}`}</a>
        </p>
      ) : (
        <p>It has no feed.</p>
      )}
      <div class="hanse-saved__deeds">
        {deed('/search-feed-keys', feedKey ? 'Give the feed a new address' : 'Make a feed')}
        {feedKey && deed('/search-feed-keys', 'End the feed', { end: 'yes' })}
        {deed('/saved-search-removals', 'Remove this search')}
      </div>
    </section>
  )
}
