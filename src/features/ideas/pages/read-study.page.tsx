import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, FileField, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

/** Where a case study is given to be read: a file, or its text. */
export function readStudyPage({ frame, form }: { frame: Frame; form: Posted }) {
  return (
    <Workspace
      {...frame}
      title="Read from a case study"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Solutions', href: '/solutions' },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead
        plain
        title="Read from a case study"
        lead="What you did is written down already? Give us the document. You check what was read beside it; nothing is kept until you save."
      />
      <Form action="/solution-readings" csrf={frame.csrf()} files class="hanse-measure">
        <FileField
          form={form}
          name="file"
          label="The case study"
          hint="A web page, PDF, Word (.docx) or OpenDocument (.odt), at most 25 MB"
          accept=".html,.htm,.pdf,.docx,.odt"
          optional
        />
        <TextArea form={form} name="text" label="Or its text" rows={8} optional />
        <Button text="Read it" preventDoubleClick />
      </Form>
    </Workspace>
  )
}
