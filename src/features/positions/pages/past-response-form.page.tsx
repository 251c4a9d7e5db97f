import type { Frame } from '../../../kernel/frame.ts'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

/** The form by which a past response comes in: its file, whom it was sent to, when, and who stood behind it. */
export function pastResponseFormPage({ frame, form }: { frame: Frame; form: Posted }) {
  return (
    <Workspace
      {...frame}
      title="Read a past response"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Positions', href: '/positions' },
        { label: 'Past responses', href: '/past-responses' },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead
        title="Read a past response"
        lead="Its questions and answers are found in the file. Nothing is on record until you have confirmed them."
      />
      <Form
        action="/past-responses"
        csrf={frame.csrf()}
        once={frame.once()}
        files
        class="hanse-measure"
      >
        <FileField
          form={form}
          name="file"
          label="The response as it was sent"
          hint="Word (.docx), OpenDocument (.odt), PDF or web page, at most 25 MB. Choose it again after an error"
          accept=".docx,.odt,.pdf,.html,.htm"
        />
        <TextField form={form} name="title" label="Title" />
        <TextField
          form={form}
          name="body"
          label="Whom it was sent to"
          hint="Such as Department for Transport"
          optional
        />
        <DateField form={form} name="sentOn" label="Sent on" />
        <TextArea
          form={form}
          name="signedOff"
          label="Who stood behind it"
          hint="In words: Agreed by the executive; two councils asked for their dissent to be noted"
          optional
          rows={2}
        />
        <TextField
          form={form}
          name="signedSource"
          label="Where that is written down"
          hint="Such as the minutes of the executive, 3 March 2024, item 4"
          optional
        />
        <ChoiceField
          form={form}
          name="audience"
          label="Who may read it"
          pick="one"
          choices={[
            { value: 'public', label: 'Everybody', hint: 'It was published at the time' },
            { value: 'members', label: 'Members only' },
          ]}
        />
        <Button text="Read this response" preventDoubleClick />
      </Form>
    </Workspace>
  )
}
