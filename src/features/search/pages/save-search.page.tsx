import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ChoiceField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { rhythms, rhythmWords } from '../saved-search.ts'
import { askedWords } from './asked-words.ts'

/** A name for a search, and how often to hear of what is new. */
export function saveSearchPage(props: { frame: Frame; query: string; form: Posted }): VNode {
  const { frame, query, form } = props
  return (
    <Workspace
      {...frame}
      title="Save this search"
      breadcrumbs={[
        { label: 'Your account', href: '/account' },
        { label: 'Saved searches', href: '/account/searches' },
      ]}
      failed={Object.keys(form.errors).length > 0}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">Save this search</h1>
      <p>
        It looks for <a href={`/search?${query}`}>{askedWords(query)}</a>. It also gets a feed at an
        address that only you know.
      </p>
      <Form action="/saved-searches" csrf={frame.csrf()} hidden={{ query }} class="hanse-measure">
        <TextField form={form} name="name" label="Name of the search" />
        <ChoiceField
          form={form}
          name="letters"
          pick="one"
          label="Do you want to hear of what is new by mail?"
          choices={rhythms.map((value) => ({ value, label: rhythmWords[value] }))}
        />
        <Button text="Save this search" />
      </Form>
    </Workspace>
  )
}
