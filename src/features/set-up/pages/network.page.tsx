import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { ColourFields, NetworkFields } from './network-fields.tsx'

/** What the network is called, says of itself and looks like; the office changes it. */
export function networkPage({ frame, form }: { frame: Frame; form: Posted }): VNode {
  return (
    <Workspace
      {...frame}
      title="Name and colours"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Members', href: '/members' },
        { label: 'Manage members and seats', href: '/members/manage' },
      ]}
    >
      <div class="hanse-measure hanse-plain">
        <ErrorSummary form={form} />
        <h1 class="hanse-h1">Name and colours of {frame.network.name}</h1>
        <Form action="/network/settings" csrf={frame.csrf()} once={frame.once()}>
          <NetworkFields form={form} />
          <h2 class="hanse-h2">Colours</h2>
          <p>Each is held against the contrast that people need to read.</p>
          <ColourFields form={form} />
          <Button text="Save name and colours" preventDoubleClick />
        </Form>
      </div>
    </Workspace>
  )
}
