import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { ErrorSummary, Form, type Posted, TextArea, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { ThemeLine } from '../queries/themes.ts'
import { Leads } from './theme-leads.tsx'

/** The themes as the office sees them, each with the way to change it. */
export function themeSettingsPage(props: { frame: Frame; themes: readonly ThemeLine[] }): VNode {
  const { frame, themes } = props
  return (
    <Workspace {...frame} title="Themes">
      <DeskTabs desk="network" current="Settings" />
      <PageHead
        title="Themes"
        lead="What the network works on, as the public site says it."
        deed={{ label: 'Add a theme', href: '/network/settings/themes/new' }}
      />
      {themes.length === 0 ? (
        <p>
          There is none yet. A theme has a name, a line that says what the network wants, and leads:
          give a seat of the network the theme under <a href="/members/manage/network">Seats</a>.
        </p>
      ) : (
        <ul class="hanse-themes hanse-list">
          {themes.map(({ id, slug, name, line, leads }) => (
            <li>
              <h2 class="hanse-h3">
                <a href={`/network/settings/themes/${id}`}>{name}</a>
              </h2>
              <p>{line || 'It has no line yet.'}</p>
              <Leads leads={leads} />
              <p class="hanse-small">
                <a href={`/themes/${slug}`}>See the public page of {name}</a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Workspace>
  )
}

/** The form of one theme; without an id, of a new one. */
export function themeFormPage(props: {
  frame: Frame
  id: string | null
  name: string
  form: Posted
}): VNode {
  const { frame, form, id } = props
  const title = id ? `Change ${props.name}` : 'Add a theme'
  return (
    <Workspace
      {...frame}
      title={title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Themes', href: '/network/settings/themes' }]}
    >
      <div class="hanse-measure">
        <ErrorSummary form={form} />
        <PageHead title={title} />
        <Form
          action="/themes"
          csrf={frame.csrf()}
          once={frame.once()}
          hidden={id ? { theme: id } : {}}
        >
          <TextField
            form={form}
            name="name"
            label="Name"
            hint="Its address follows its name. An old address leads to the new one."
          />
          <TextField
            form={form}
            name="line"
            label="What the network says, in a line"
            hint="For example: Keep Right to Buy receipts where they arise, for good"
          />
          <TextArea
            form={form}
            name="text"
            label="More about it"
            optional
            rows={8}
            hint="A blank line begins a new paragraph."
          />
          <Button text={id ? 'Save the theme' : 'Add the theme'} preventDoubleClick />
        </Form>
      </div>
    </Workspace>
  )
}
