import { Form, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import type { DraftPage, Writing } from './draft-props.ts'
import { prose } from './draft-words.tsx'

/** One paragraph open for writing, with a preview that saves nothing. */
export function ParagraphForm({
  page,
  writing,
  action,
  name,
  revision,
}: {
  page: DraftPage
  writing: Writing
  action: string
  name: string
  revision: number
}) {
  const { consultation, at } = page
  return (
    <Form
      action={action}
      csrf={page.frame.csrf()}
      once={action.endsWith('/paragraphs') ? page.frame.once() : undefined}
      id="writing"
      hidden={{ revision }}
      attributes={{
        'data-unsaved': 'true',
        'data-editing': writing.paragraph === 'new' ? '' : writing.paragraph,
      }}
    >
      <TextArea
        form={writing.form}
        name="text"
        label={name === 'new paragraph' ? 'New paragraph' : `Paragraph ${name}`}
        rows={8}
        spellcheck
      />
      {writing.preview && (
        <div class="hanse-panel">
          <p class="hanse-small">Preview, not saved yet</p>
          {prose(page, writing.preview)}
        </div>
      )}
      <p class="hanse-edit__save">
        <Button
          text={name === 'new paragraph' ? 'Save the new paragraph' : `Save paragraph ${name}`}
          name="go"
          value="save"
          classes="hanse-button--small"
        />
        <Button
          text="Preview"
          name="go"
          value="preview"
          classes="govuk-button--secondary hanse-button--small"
        />
        <a href={`/consultations/${consultation.slug}/draft/${at}`}>Close without saving</a>
      </p>
    </Form>
  )
}

/** The marks that a writer can type. */
export function Marks() {
  return (
    <Details summaryText="Marks you can type">
      <ul class="hanse-list">
        <li>
          <code>**strong**</code> and <code>*emphasis*</code>
        </li>
        <li>
          <code># Heading</code>, <code>- a point</code>, <code>1. a numbered point</code>
        </li>
        <li>
          <code>[words](https://…)</code> for a link
        </li>
        <li>
          <code>[@lincoln]</code> is read as Lincoln’s name, or as “one council” where it asked for
          that, and rests the paragraph on what it said
        </li>
        <li>
          <code>{'{strength}'}</code> becomes the strength line, with the figures of the day
        </li>
      </ul>
    </Details>
  )
}
