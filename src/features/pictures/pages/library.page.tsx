import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Form, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import { Picture } from '../../../ui/picture.tsx'
import { State } from '../../../ui/state.tsx'
import type { LibraryPicture } from '../queries/library.ts'

export interface LibraryPageProps {
  frame: Frame
  words: string
  first: boolean
  pictures: readonly LibraryPicture[]
  next: string | null
}

/** The pictures of the network, the newest first. */
export function libraryPage({ frame, words, first, pictures, next }: LibraryPageProps): VNode {
  return (
    <Workspace {...frame} title="Pictures" about="Newsroom">
      <PageHead
        title="Pictures"
        deed={{ label: 'Add a picture', href: '/newsroom/pictures/new' }}
      />
      <DeskTabs desk="newsroom" current="Pictures" />
      <Form action="/newsroom/pictures" method="get" class="hanse-measure">
        <TextField
          form={{ values: { q: words }, errors: {} }}
          name="q"
          label="Find a picture"
          hint="Words of what it shows, its caption or its credit."
          type="search"
        />
        <Button text="Find" classes="govuk-button--secondary" />
      </Form>
      {pictures.length === 0 ? (
        <Empty
          title={words || !first ? 'No picture is like this' : 'There are no pictures yet'}
          step={{ label: 'Add a picture', href: '/newsroom/pictures/new' }}
        >
          <p>
            {words || !first
              ? 'Try a shorter word, or see all of them without one.'
              : 'Here will be every picture with its words and its credit. Articles, reports and events choose from them.'}
          </p>
        </Empty>
      ) : (
        <ul class="hanse-library">
          {pictures.map((picture) => (
            <LibraryItem picture={picture} />
          ))}
        </ul>
      )}
      {next && (
        <p>
          <a
            href={`/newsroom/pictures?${new URLSearchParams({ ...(words ? { q: words } : {}), before: next })}`}
          >
            Older pictures
          </a>
        </p>
      )}
    </Workspace>
  )
}

function LibraryItem({ picture }: { picture: LibraryPicture }) {
  const { shown, state, uses, openToAll } = picture
  return (
    <li>
      <a href={`/newsroom/pictures/${shown.id}`}>
        <Picture picture={shown} cut="wide" sizes="(min-width: 48em) 18rem, 100vw" decorative />
        <span>{shown.alternative}</span>
      </a>
      <p class="hanse-small">{shown.credit}</p>
      <p class="hanse-small">
        {state === 'making' && <State kind="half">Sizes are being made</State>}
        {state === 'failed' && <State kind="late">Sizes could not be made</State>}
        {state === 'ready' &&
          (uses > 0 ? (
            <State kind="done">Shown in {count(uses, 'place')}</State>
          ) : (
            <State kind={openToAll ? 'done' : 'open'}>
              {openToAll ? 'For the press' : 'Not shown yet'}
            </State>
          ))}
      </p>
    </li>
  )
}
