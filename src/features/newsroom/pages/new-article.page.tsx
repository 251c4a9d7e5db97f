import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ChoiceField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { articleKinds } from '../article.ts'

/** Where an article begins: its kind and its headline. */
export function newArticlePage({ frame, form }: { frame: Frame; form: Posted }): VNode {
  return (
    <Workspace
      {...frame}
      title="Write an article"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Newsroom', href: '/newsroom' }]}
    >
      <ErrorSummary form={form} />
      <PageHead title="Write an article" />
      <Form action="/articles" csrf={frame.csrf()} once={frame.once()} class="hanse-measure">
        <ChoiceField
          form={form}
          name="kind"
          label="What kind of article"
          pick="one"
          choices={Object.entries(articleKinds).map(([value, { choice }]) => ({
            value,
            label: choice,
          }))}
        />
        <TextField
          form={form}
          name="title"
          label="Headline"
          hint="You can change it later. Its address follows from it."
        />
        <Button text="Begin" preventDoubleClick />
      </Form>
    </Workspace>
  )
}
