import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ChoiceField, ErrorSummary, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'

/** Where a person chooses whether the public site names them. */
export function publicNamePage({ frame, form }: { frame: Frame; form: Posted }): VNode {
  return (
    <Workspace
      {...frame}
      title="Your name in public"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Your account', href: '/account' }]}
    >
      <div class="hanse-measure">
        <ErrorSummary form={form} />
        <h1 class="hanse-h1">Your name in public</h1>
        <p class="hanse-lead">
          The public site shows seats, not names, unless you agree. If you lead on a theme,
          journalists will see whom to ask for.
        </p>
        <Form action="/public-names" csrf={frame.csrf()} once={frame.once()}>
          <ChoiceField
            form={form}
            name="agreed"
            label="May the public site name you?"
            heading="h3"
            pick="one"
            choices={[
              {
                value: 'yes',
                label: 'Yes',
                hint: 'With your seat, beside the themes you lead and on the press page.',
              },
              { value: 'no', label: 'No', hint: 'Your seat is shown without your name.' },
            ]}
          />
          <Button text="Save your choice" preventDoubleClick />
        </Form>
      </div>
    </Workspace>
  )
}
